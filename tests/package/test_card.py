"""Every number of the card is that of the data."""

import json
import re

import msgspec
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from klaim.package import About, write_dataset
from klaim.package.card_header import size_category
from klaim.package.columns import columns
from klaim.package.markdown import Markdown, cell, code, link, share
from klaim.package.parquet import digest


@pytest.fixture(scope="module")
def card(dataset):
    return (dataset.folder / "README.md").read_text()


def rows(card, heading):
    """The cells of the table under a heading, by first column."""
    part = card[card.index(f"{heading}\n") :]
    lines = re.search(r"\n((?:\|.*\n)+)", part).group(1).splitlines()[2:]
    cells = [[cell.strip(" `*") for cell in line.strip("|").split("|")] for line in lines]
    return {first: rest for first, *rest in cells}


def test_header_states_sizes_licence_and_configurations(card, dataset):
    header = yaml.safe_load(card.split("---\n")[1])
    assert header["license"] == "other"
    assert (dataset.folder / header["license_link"]).is_file()
    assert header["language"] == ["id"]
    assert header["annotations_creators"] == ["expert-generated", "machine-generated"]
    assert header["size_categories"] == ["n<1K"]
    assert header["task_ids"] == ["fact-checking"]
    claims, articles = header["dataset_info"]
    assert (claims["config_name"], claims["splits"][0]["num_examples"]) == ("claims", 6)
    assert (articles["config_name"], articles["splits"][0]["num_examples"]) == ("articles", 2)
    assert header["configs"][0]["default"] is True
    for config in header["configs"]:
        (data,) = config["data_files"]
        found = list(dataset.folder.glob(data["path"]))
        assert len(found) == 1
        info = next(item for item in header["dataset_info"] if item["config_name"] == config["config_name"])
        assert info["download_size"] == found[0].stat().st_size


def test_counts_are_those_of_the_claims(card):
    types = rows(card, "#### Claims by type and method")
    assert types["event"] == ["2", "1", "3", "0"]
    assert types["date"] == ["0", "1", "1", "1"]
    assert types["all"] == ["4", "2", "6", "3"]
    assert rows(card, "#### Claims by label")["SUPPORTED"] == ["4", "66.7 %"]
    assert rows(card, "#### Claims by modality")["negated"] == ["1", "16.7 %"]
    numbers = rows(card, "### In numbers")
    assert numbers["articles"] == ["2"]
    assert numbers["claims with a normalised value"] == ["3 (50.0 %)"]
    assert numbers["claims with a speaker"] == ["1 (16.7 %)"]
    assert numbers["different speakers"] == ["1"]
    assert numbers["claims with a flag (something the text leaves open)"] == ["1"]


def test_every_column_is_in_the_card(card):
    held = rows(card, "### `claims`") | rows(card, "### `articles`")
    expected = {column.path for name in ("claim", "article") for top in columns(name) for column in top.walk()}
    assert held.keys() == expected


def test_checksums_are_those_of_the_files(card, dataset):
    found = re.findall(r"^([0-9a-f]{64})  (\S+)$", card, re.MULTILINE)
    assert len(found) == 2
    assert all(digest(dataset.folder / path) == checksum for checksum, path in found)


def test_publishers_and_their_terms_are_stated(card, dataset):
    assert rows(card, "#### Who are the source data producers?")["Harian Contoh"] == [
        "2",
        "Copyright Harian Contoh",
    ]
    assert "Copyright Harian Contoh" in (dataset.folder / "LICENSE.md").read_text()


def test_nothing_is_left_to_fill_in(card):
    assert "More Information Needed" not in card
    assert not re.search(r"\$[a-z_]+", card)


def test_links_lead_to_files_of_the_folder(card, dataset):
    for target in re.findall(r"\]\(([^)#:]+)\)", card):
        assert (dataset.folder / target).is_file(), target


def test_particulars_are_taken_over(make_claim, make_article, tmp_path):
    about = About(name="contoh", title="Contoh", creator="Tim", url="https://example.org/d", released="2026-04-01")
    text = (
        write_dataset([make_claim()], [make_article()], tmp_path / "out", about=about).folder / "README.md"
    ).read_text()
    for part in ("# Contoh\n", "@misc{contoh,", "{{Tim}}", "<https://example.org/d>", "year   = {2026}"):
        assert part in text


def test_foreign_text_stays_text_in_the_card(make_claim, make_article, tmp_path):
    evil = "<script>x</script> | [a](b) `c` ![d](e) *f* $g\nh"
    claim, article = (
        make_claim(text=evil),
        make_article(publisher=evil, url="javascript:alert(1)", license=evil),
    )
    text = (write_dataset([claim], [article], tmp_path / "out").folder / "README.md").read_text()
    assert "<script>" not in text
    assert "![d](e)" not in text
    assert "](b)" not in text.replace("\\](b)", "")
    assert "<javascript:" not in text


@settings(deadline=None)
@given(st.text())
def test_a_cell_never_breaks_its_row(text):
    for shown in (cell(text), cell(code(text)), cell(link(text))):
        assert "\n" not in shown
        assert not re.search(r"(?<!\\)(?:\\\\)*\|", shown)


def test_text_that_is_markdown_already_is_kept():
    assert cell(Markdown("**all**")) == "**all**"
    assert cell("**all**") != "**all**"
    assert cell(1234567) == "1,234,567"


@pytest.mark.parametrize(
    ("part", "whole", "shown"), [(1, 3, "33.3 %"), (2, 3, "66.7 %"), (0, 0, "0.0 %"), (1, 1, "100.0 %")]
)
def test_shares(part, whole, shown):
    assert share(part, whole) == shown


@pytest.mark.parametrize(
    ("count", "name"), [(999, "n<1K"), (1000, "1K<n<10K"), (999_999, "100K<n<1M"), (10**8, "n>10M")]
)
def test_size_categories(count, name):
    assert size_category(count) == name


def test_what_nobody_stated_is_not_made_up(make_claim, make_article, tmp_path):
    out = write_dataset(
        [make_claim()], [msgspec.structs.replace(make_article(), publisher=None)], tmp_path / "d"
    ).folder
    card, terms, croissant = ((out / name).read_text() for name in ("README.md", "LICENSE.md", "croissant.json"))
    assert "**Curated by:** not stated" in card
    assert "from publishers that are not recorded" in card
    assert "no terms are stated" in terms
    assert not [text for text in (card, terms, croissant) if "CC BY" in text or "creativecommons" in text]
    assert json.loads(croissant)["creator"]["name"] == "not stated"


@pytest.mark.parametrize(
    ("stated", "address"),
    [
        ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("cc-by-sa-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
        ("https://example.org/terms", "https://example.org/terms"),
        ("House rules", "House rules"),
    ],
)
def test_terms_and_maker_are_told_everywhere(stated, address, make_claim, make_article, tmp_path):
    about = About(creator="Tim <Data>", license=stated)
    out = write_dataset([make_claim()], [make_article()], tmp_path / "d", about=about).folder
    assert json.loads((out / "croissant.json").read_text())["license"][0] == address
    assert address in (out / "LICENSE.md").read_text()
    assert f"annotations {stated};" in (out / "README.md").read_text()
    assert "--creator 'Tim <Data>'" in (out / "README.md").read_text()


def test_no_mark_of_the_schema_s_own_words_is_disarmed(card):
    assert "\\`" not in card
