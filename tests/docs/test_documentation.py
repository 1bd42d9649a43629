import re
from urllib.parse import unquote, urlsplit

import pytest

from klaim import schemas
from klaim.cli import make_app
from klaim.discovery import modules
from klaim.records import CLAIM_TYPES
from klaim.rules import all_rules
from klaim.site.types_page import FROM_WORDS

from .pages import Page, pages


@pytest.fixture(scope="module")
def every_page(html):
    return pages(html)


def test_nothing_is_loaded_from_another_host(html, every_page):
    for page in every_page:
        assert not [address for address in page.loaded if urlsplit(address).netloc], page.file
    for file in [*html.rglob("*.css"), *html.rglob("*.svg")]:
        text = file.read_text(encoding="utf-8")
        assert not re.findall(r"""(?:url\(|@import)\s*["']?(?:https?:)?//[^)]*""", text), file


def test_every_link_within_the_site_leads_somewhere(html, every_page):
    known = {page.file.resolve(): page.ids for page in every_page}
    for page in every_page:
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (page.file.parent / unquote(parts.path)).resolve() if parts.path else page.file.resolve()
            assert target in known or target.is_file(), (page.file, link)
            if parts.fragment and target in known:
                assert unquote(parts.fragment) in known[target], (page.file, link)


def test_every_rule_has_its_section_with_reason_and_examples(html):
    page = Page(html / "reference/rules.html")
    assert {rule.name for rule in all_rules()} <= page.ids
    told = " ".join(page.text.split())
    for rule in all_rules():
        assert f"{rule.code} {rule.name}" in page.text
        assert " ".join(f"{rule.summary} {rule.reason}".replace("`", "").split()) in told
        assert rule.help.partition("`")[0] in page.text
    assert page.text.count("Bad (") == page.text.count("Good (") == len(all_rules())


@pytest.mark.parametrize("name", ["claim", "article"])
def test_every_property_is_told_with_its_description(html, name):
    page = Page(html / f"reference/{name}.html")
    text = " ".join(page.text.split()).replace("’", "'")
    schema = schemas.load(name)
    for part in (schema, *schema.get("$defs", {}).values()):
        for key, inner in part["properties"].items():
            assert key in text
            assert inner["description"].replace("`", "") in text


def test_definitions_and_conditions_of_the_claim_are_there(html):
    page = Page(html / "reference/claim.html")
    schema = schemas.load("claim")
    assert {f"claim-{name}" for name in schema["$defs"]} <= page.ids
    assert page.text.count("Where type is ") == len(schema["allOf"])


def test_every_command_and_its_options_are_there(html):
    from typer.main import get_command

    page = Page(html / "reference/cli.html")
    commands = get_command(make_app()).commands
    assert {f"klaim-{verb}" for verb in commands} <= page.ids
    for command in commands.values():
        assert all(option in page.text for parameter in command.params for option in parameter.opts)


def test_every_claim_type_and_pattern_is_there(html):
    page = Page(html / "reference/types.html")
    assert {f"type-{name}" for name in CLAIM_TYPES} <= page.ids
    patterns = [module.PATTERN for module in modules("klaim.propositions") if hasattr(module, "PATTERN")]
    assert patterns
    assert all(pattern.name in page.text for pattern in patterns)
    assert all(name in page.text for name in FROM_WORDS)
    assert page.text.count("Example:") + page.text.count("Examples:") == len(CLAIM_TYPES)


def test_the_committed_dataset_has_a_page_for_each_article(html, root):
    articles = sorted(path.stem.lower() for path in (root / "seeds").glob("*.txt"))
    assert articles
    assert articles == [page.stem for page in sorted((html / "dataset/articles").glob("*.html"))]


def test_style_and_script_are_shipped(html):
    page = Page(html / "dataset/index.html")
    assert any("klaim.css" in address for _, given in page.tags for address in [given.get("href", "")])
    assert any("klaim.js" in address for address in page.loaded)
    assert (html / "_static/klaim.css").is_file()
    assert (html / "_static/klaim.js").is_file()
