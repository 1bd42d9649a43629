"""Sheets that are no tables, and what cells may hold; places in large files."""
# ruff: noqa: E501 (a case is one line)

import pytest
from tests.validate.clean import dump, make_record
from tests.validate.files import ARTICLE, ARTICLES, QUIET, found

from klaim.validate import Settings, validate

HEADER = "article,text,type,quotes\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEADER, [("empty-file", 1, 1)]),
        ("a0001,x,event,y\n", [("invalid-table", 1, 1)]),
        ("article,text,text,type,quotes\n", [("invalid-table", 1, 3)]),
        ("article,text,type,quotes,foo\na0001,Rapat,event,balai kota,x\n", [("unknown-property", 1, 5)]),
        (HEADER + "a0001,Rapat, besar,event,balai kota\n", [("invalid-table", 2, 5)]),
        (HEADER + 'a0001,"Rapat,event,balai kota\n', [("invalid-table", 2, 1)]),
        (HEADER + f'a0001,"{"x" * 200_000}",event,balai kota\n', [("invalid-table", 2, 1)]),
    ],
)  # fmt: skip
def test_tables_that_are_none(tmp_path, text, expected):
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    told = validate([str(path)], ARTICLES, settings=Settings(information=False, ignore=("C2",)))
    assert [(item.name, item.line, item.column) for item in told] == expected


@pytest.mark.parametrize(
    ("name", "data"), [("a.csv", (HEADER + "a0001,é\n").encode("latin-1")), ("a.xlsx", b"no book")]
)
def test_a_sheet_that_cannot_be_read_is_a_finding_and_the_next_file_is_read(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    (tmp_path / "b.jsonl").write_bytes(dump({**make_record(1), "label": "NO"}) + b"\n")
    told = [item.name for item in validate([str(tmp_path)], ARTICLES, settings=QUIET)]
    assert told == ["not-utf8" if name == "a.csv" else "damaged-file", "not-allowed"]


def test_flags_and_allowances_in_a_sheet(tmp_path):
    path = tmp_path / "a.csv"
    row = "a0001,Ia pergi kemarin.,event,balai kota,unresolved-date | unresolved-reference,C301 = a song | markup = none\n"
    path.write_text("article,text,type,quotes,flags,allow\n" + row, encoding="utf-8")
    assert [item[0] for item in found(path)] == ["unused-allowance"]


def test_a_sheet_of_notes_in_a_workbook_is_passed_over(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["how to fill this in"])
    sheet = book.create_sheet("Klaim")
    sheet.append(["article", "text", "type", "quotes"])
    sheet.append([ARTICLE.id, "Rapat digelar kemarin.", "event", "Rapat di balai kota"])
    book.save(tmp_path / "a.xlsx")
    told = validate([str(tmp_path / "a.xlsx")], ARTICLES, settings=QUIET)
    assert [(item.name, item.cell) for item in told] == [("relative-date", "Klaim!B2")]


def test_places_in_a_large_document_are_found_in_time(tmp_path):
    entries = "".join(
        f"- {{text: Rapat é {number} digelar., type: evnt, quotes: [balai kota]}}\n" for number in range(2000)
    )
    path = tmp_path / "a.yaml"
    path.write_text(f"article: {ARTICLE.id}\nclaims:\n{entries}", encoding="utf-8")
    told = found(path)
    assert [item[1] for item in told] == list(range(3, 2003))


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_quote_that_is_not_there_is_one_finding(tmp_path, kind):
    rows = [["article", "text", "type", "quotes"], [ARTICLE.id, "Rapat digelar di balai kota.", "event", "tidak ada"]]
    if kind == "csv":
        (tmp_path / "a.csv").write_text("\n".join(map(",".join, rows)), encoding="utf-8")
    else:
        openpyxl = pytest.importorskip("openpyxl")
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / "a.xlsx")
    assert [item.name for item in validate([str(tmp_path)], ARTICLES, settings=QUIET)] == ["quote-not-found"]


def test_a_formula_without_its_value_is_told_at_its_cell(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.title = "Klaim"
    book.active.append(["article", "text", "type", "quotes"])
    book.active.append([ARTICLE.id, '="Rapat digelar"', "event", "Rapat di balai kota"])
    book.save(tmp_path / "a.xlsx")
    (item,) = validate([str(tmp_path / "a.xlsx")], ARTICLES, settings=QUIET)
    assert (item.name, item.cell) == ("invalid-table", "Klaim!B2")
    assert "never calculated" in item.message
