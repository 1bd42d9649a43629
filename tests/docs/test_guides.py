import json
import re

import pytest
from typer.testing import CliRunner

from klaim import schemas
from klaim.cli import make_app
from klaim.io import jsonl
from klaim.io.articles import read_articles
from klaim.records import CLAIM_TYPES, MODALITIES, Claim
from klaim.site.picture import picture

GUIDES = ("annotation", "anotasi")
COMMENT = re.compile(r"\s*%")


def guide(root, name):
    return (root / "docs/guide" / f"{name}.md").read_text(encoding="utf-8")


def seed(root, article_id="000_19d5343cf8644384"):
    article = next(item for item in read_articles([root / "seeds"]) if item.id == article_id)
    claims = list(jsonl.read(root / "data/annotations" / f"{article_id}.jsonl", Claim))
    return article, claims


@pytest.mark.parametrize("name", GUIDES)
def test_the_guide_tells_every_type_modality_and_comparison(root, name):
    text = guide(root, name)
    comparisons = schemas.load("claim")["$defs"]["value"]["properties"]["comparison"]["enum"]
    flags = schemas.load("claim")["properties"]["flags"]["items"]["enum"]
    assert not [word for word in (*CLAIM_TYPES, *MODALITIES, *comparisons, *flags) if f"`{word}`" not in text]


def test_both_guides_have_the_same_build(root):
    assert shape(guide(root, "annotation")) == shape(guide(root, "anotasi"))


def shape(text):
    """What kind of line follows what kind, and the codes in order, save words for the user's own file."""
    kinds = re.findall(r"^(#+ |\||- |\d\. |> )", text, re.MULTILINE)
    return kinds, [code for code in re.findall(r"`([^`]+)`", text) if not code.startswith("klaim ")]


def test_the_picture_shows_the_committed_annotations(root, tmp_path):
    article, claims = seed(root)
    start = article.text.index("Yuri Ushakov, penasihat")
    drawn = picture(article, claims, start, article.text.index("Serikat.", start) + len("Serikat."))
    (tmp_path / "claims.svg").write_text(drawn, encoding="utf-8")
    committed = root / "docs/_static/claims.svg"
    assert committed.read_text(encoding="utf-8") == drawn, f"copy {tmp_path / 'claims.svg'} to {committed}"


def test_the_readme_shows_what_its_command_gives(root, monkeypatch):
    text = (root / "README.md").read_text(encoding="utf-8")
    shown = json.loads(re.search(r"```json\n(.*?)\n```", text, re.DOTALL)[1])
    (command,) = re.findall(r"klaim (decompose .*) --out claims\.jsonl", text)
    monkeypatch.chdir(root)
    claims = [json.loads(line) for line in CliRunner().invoke(make_app(), command.split()).stdout.splitlines()]
    near = [claim for claim in claims if claim["text"] == shown["text"] or claim["source"] == shown["source"]]
    assert any(shown.items() <= claim.items() for claim in near), f"show one of {near}"


def test_no_line_of_a_page_is_taken_for_a_comment(root):
    pages = [*root.glob("*.md"), *(root / "docs").rglob("*.md")]
    assert not [(page, line) for page in pages for line in page.read_text("utf-8").splitlines() if COMMENT.match(line)]
