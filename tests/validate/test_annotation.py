"""What annotators fill in: YAML and sheets, words in place of offsets, findings that name sheet, row and column."""

import csv
import io
from pathlib import Path

import pytest
from tests.validate.files import ARTICLE, ARTICLES, GOOD, QUIET, found, sheet

from klaim.records import Article
from klaim.validate import validate
from klaim.validate.annotation import claim_record, find_quote, value_of
from klaim.validate.entries import Item, read_items
from klaim.validate.reader import Reader
from klaim.validate.template import table_template, yaml_template

YAML = f"""article: {ARTICLE.id}
annotator: a2
claims:
- text: Rapat di balai kota tidak membahas pajak.
  type: event
  modality: negated
  quotes: [Rapat di balai kota tidak membahas pajak]
- text: Ia bertemu kemarin.
  type: evnt
  quotes: [Wulandari, tidak ada di sini]
"""


def test_a_filled_template_becomes_claims(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(YAML.split("- text: Ia")[0], encoding="utf-8")
    assert found(path) == []


def test_yaml_findings_lie_in_the_entry(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(YAML, encoding="utf-8")
    assert found(path) == [
        ("ambiguous-quote", 10, "/claims/1/quotes/0"),
        ("quote-not-found", 10, "/claims/1/quotes/1"),
        ("not-allowed", 9, "/claims/1/type"),
    ]
    path.write_text(YAML.replace("[Wulandari, tidak ada di sini]", "[Harga beras]"), encoding="utf-8")
    assert found(path) == [("not-allowed", 9, "/claims/1/type")]
    path.write_text(
        YAML.replace("[Wulandari, tidak ada di sini]", "[Harga beras]").replace("evnt", "event"), encoding="utf-8"
    )
    assert found(path) == [("dangling-pronoun", 8, "/claims/1/text"), ("relative-date", 8, "/claims/1/text")]
    (item, _) = validate([str(path)], ARTICLES, settings=QUIET)
    assert item.column == 9
    assert item.excerpt[item.caret[0] : item.caret[1]] == "Ia"


@pytest.mark.parametrize(
    ("text", "name", "line"),
    [
        ("claims: [a", "invalid-yaml", 1),
        ("claims: &a []\nb: *a", "invalid-yaml", 2),
        ("article: a0001\narticle: a0001\nclaims: []", "duplicate-key", 2),
        ("article: hilang\nclaims: []", "unknown-article", 1),
        ("", "empty-file", 1),
        ("a: " + "[" * 100_000, "invalid-yaml", 1),
    ],
)
def test_yaml_that_cannot_be_read(tmp_path, text, name, line):
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    assert (name, line) in [item[:2] for item in found(path)]


@pytest.mark.parametrize(("ending", "separator"), [("csv", ","), ("csv", ";"), ("tsv", "\t")])
def test_tables(tmp_path, ending, separator):
    path = tmp_path / f"a.{ending}"
    sheet(
        path,
        GOOD,
        {**GOOD, "text": "Ia tidak membahas\npajak", "quotes": "balai kota"},
        {**GOOD, "type": "evnt"},
        separator=separator,
    )
    names = [(item.name, item.line, item.column) for item in validate([str(path)], ARTICLES, settings=QUIET)]
    assert names == [("dangling-pronoun", 3, 2), ("control-character", 3, 2), ("not-allowed", 5, 3)]


def test_workbook_findings_name_sheet_and_cell(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.title = "Klaim"
    book.active.append(["article", "text", "type", "modality", "quotes"])
    book.active.append([ARTICLE.id, GOOD["text"], "event", "negated", GOOD["quotes"]])
    book.active.append([ARTICLE.id, "Rapat dibuka kemarin.", "event", None, "Rapat di balai kota"])
    book.active.append(["hilang", "x", "event", None, "y"])
    book.save(tmp_path / "a.xlsx")
    cells = [(item.name, item.cell) for item in validate([str(tmp_path / "a.xlsx")], ARTICLES, settings=QUIET)]
    assert cells == [("relative-date", "Klaim!B3"), ("unknown-article", "Klaim!A4")]


def test_set_rules_see_sheets(tmp_path):
    path = tmp_path / "a.csv"
    sheet(path, GOOD, GOOD)
    assert [item[:2] for item in found(path)] == [("duplicate-claim", 3)]


@pytest.mark.parametrize(
    ("kind", "told", "value"),
    [
        ("date", "2026-03-09", {"edtf": "2026-03-09"}),
        ("duration", "PT2H about", {"iso8601": "PT2H", "comparison": "about"}),
        (
            "quantity",
            "10..15.5 orang at_least",
            {"number": 10, "number_max": 15.5, "unit": "orang", "comparison": "at_least"},
        ),
        ("role", "Rina = menteri", {"entity": "Rina", "role": "menteri"}),
        ("relation", "Rina = kakak = Budi", {"entity": "Rina", "role": "kakak", "object": "Budi"}),
        ("location", "Bandung", {"name": "Bandung"}),
        ("event", "", None),
    ],
)
def test_values_as_annotators_write_them(kind, told, value):
    assert value_of(kind, told) == value


def test_quotes_with_context():
    assert find_quote("[[Rapat]] di balai", "Rapat itu. Rapat di balai.") == (11, 16)
    assert "2 times" in find_quote("Rapat", "Rapat itu. Rapat di balai.")
    assert "no 'Pesta'" in find_quote("Pesta", "Rapat itu.")


def test_a_speaker_needs_a_cue():
    entry = {"text": "x", "type": "event", "quotes": ["balai kota"], "speaker": "Budi Wulandari"}
    assert [item.pointer for item in claim_record(entry, ARTICLE, 1, "a1")[1]] == ["/speaker"]
    record, trouble = claim_record({**entry, "cue": "kata"}, ARTICLE, 1, "a1")
    assert not trouble
    assert ARTICLE.text[record["attribution"]["start"] :].startswith("kata")


def test_templates_come_back_as_they_went(tmp_path):
    yaml, table = tmp_path / "a.yaml", tmp_path / "a.csv"
    yaml.write_text("".join(yaml_template(ARTICLE, "a1")), encoding="utf-8")
    table.write_text("".join(table_template(ARTICLE, "a1", ",")), encoding="utf-8")
    assert {item[0] for item in found(yaml)} == {"quote-not-found"}
    assert len(found(yaml)) == yaml.read_text("utf-8").count("- text")
    assert {item[0] for item in found(table)} == {"quote-not-found"}
    assert Path(table).read_text("utf-8").splitlines()[0].startswith("article,annotator,text,type")


def filled(template, path, mark):
    """A template in which the words of each sentence are the claim and its quote."""
    if path.suffix == ".yaml":
        sentences = [line[2:] for line in template.partition("claims:\n")[2].splitlines() if line.startswith("# ")]
        text = template
        for sentence in sentences:
            words = sentence.removesuffix(".").replace("'", "''")
            text = text.replace("text: ''", f"text: '{sentence}'", 1).replace("quotes: []", f"quotes: ['{words}']", 1)
        return text
    rows = list(csv.DictReader(io.StringIO(template), delimiter=mark))
    for row in rows:
        row |= {"text": row["note"], "type": "event", "quotes": row["note"].removesuffix(".")}
    file = io.StringIO()
    writer = csv.DictWriter(file, rows[0], delimiter=mark)
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


@pytest.mark.parametrize(("ending", "mark"), [("yaml", ""), ("csv", ","), ("tsv", "\t")])
def test_a_filled_template_comes_back_with_article_annotator_and_offsets(tmp_path, ending, mark):
    article = Article(
        id="a,1'\"",
        language="id",
        text='Rapat "besar", kata Budi. Budi pergi.\x85Rapat itu\u2028selesai.\x07 Budi pulang.',
    )
    template = yaml_template(article, "b7") if ending == "yaml" else table_template(article, "b7", mark)
    path = tmp_path / f"a.{ending}"
    path.write_text(filled("".join(template), path, mark), encoding="utf-8", newline="")
    seen = []
    checked = {article.id: article}
    reader = Reader(checked, QUIET)
    with path.open("rb") as stream:
        for item in read_items(stream, ending, str(path), reader):
            seen.append(item.record if isinstance(item, Item) and item.settled else item)
    whole = [record for record in seen if isinstance(record, dict)]
    assert len(whole) >= 2
    for record in whole:
        assert record["provenance"]["annotators"] == ["b7"]
        assert [article.text[span["start"] : span["end"]] for span in record["source"]] == [
            span["exact"] for span in record["source"]
        ]


def test_an_annotation_file_without_claims_or_article(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(f"article: {ARTICLE.id}\n", encoding="utf-8")
    assert [item[0] for item in found(path)] == ["missing-property"]
    path.write_text("claims:\n- {text: x, type: event, quotes: [y]}\n", encoding="utf-8")
    assert [item[0] for item in found(path)] == ["missing-property"]


def told(tmp_path, entry):
    path = tmp_path / "a.yaml"
    path.write_text(f"article: a0001\nclaims:\n- {entry}\n", encoding="utf-8")
    return [(item.name, item.pointer, item.message) for item in validate([str(path)], ARTICLES, settings=QUIET)]


@pytest.mark.parametrize(
    ("quote", "there"),
    [
        ("harga  beras", "Harga beras"),
        ("HARGA BERAS DIDUGA", "Harga beras diduga"),
        ("di\\nbalai kota", "di balai kota"),
    ],
)
def test_words_that_stand_there_but_for_capitals_and_spaces_are_shown(tmp_path, quote, there):
    ((name, pointer, message),) = told(tmp_path, f'{{text: Rapat, type: event, quotes: ["{quote}"]}}')
    assert (name, pointer) == ("quote-not-found", "/claims/0/quotes/0")
    assert message.endswith(f"it has {there!r}")


def test_quotation_marks_and_dashes_are_alike():
    assert find_quote("'Rapat' - selesai", "Kata Sari, ‘Rapat’ – selesai.") == (
        "the article has no \"'Rapat' - selesai\"; it has '‘Rapat’ – selesai'"
    )
    assert find_quote("Rapat? .*", "Rapat") == "the article has no 'Rapat? .*'"


def test_an_entry_that_was_left_empty_is_told_once(tmp_path):
    ((name, pointer, message),) = told(tmp_path, "{text: '', type: event, quotes: []}")
    assert (name, pointer) == ("quote-not-found", "/claims/0/quotes")
    assert "take it out" in message


def test_a_quantity_in_the_words_of_the_article_is_told_with_what_it_would_be(tmp_path):
    ((name, pointer, message),) = told(
        tmp_path, "{text: Rapat, type: quantity, value: sekitar Rp 1.5 juta, quotes: [Harga beras]}"
    )
    assert (name, pointer) == ("wrong-type", "/claims/0/value")
    assert message.endswith(": 1500000 IDR about")


def test_a_row_of_a_sheet_that_names_no_article_says_so(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("article,text,type,quotes\n,Rapat,event,balai kota\n", encoding="utf-8")
    (item,) = validate([str(path)], ARTICLES, settings=QUIET)
    assert (item.name, item.message) == ("unknown-article", "the row names no article")
