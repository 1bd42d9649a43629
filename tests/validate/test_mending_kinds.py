"""--fix in files of every kind: only the values at fault change, layout and comments stay, a second run changes nothing."""
# ruff: noqa: E501 (a case is one line)

import csv
import gzip
import io
import json

import pytest
from tests.validate.clean import dump, make_article, make_record
from tests.validate.test_mending import drifted
from typer.testing import CliRunner

from klaim.cli import make_app
from klaim.errors import InputError
from klaim.validate import Settings, validate
from klaim.validate.mend import mend

ARTICLES = {article.id: article for article in map(make_article, range(40))}
DAY = "Budi Wulandari bertemu Sari Hartono pada 9 Maret 2026."


def mended(path, **settings):
    """Bytes after a first run; a second one and a diff after it find nothing."""
    said = Settings(**settings)
    assert "".join(piece for told in mend([str(path)], ARTICLES, settings=said, write=False) for piece in told.diff)
    before = path.read_bytes()
    (told,) = mend([str(path)], ARTICLES, settings=said, write=True)
    assert told.changed
    assert not told.refused
    after = path.read_bytes()
    assert after != before
    (again,) = mend([str(path)], ARTICLES, settings=said, write=True)
    assert (again.changed, path.read_bytes()) == (0, after)
    assert not "".join(piece for told in mend([str(path)], ARTICLES, settings=said, write=False) for piece in told.diff)
    return after


@pytest.mark.parametrize("ending", [".gz", ".zst"])
def test_packed_lines(tmp_path, ending):
    path = tmp_path / f"c.jsonl{ending}"
    data = dump(drifted(1, 3)) + b"\n" + dump(make_record(2)) + b"\n"
    zstandard = pytest.importorskip("zstandard")
    pack, unpack = (
        (gzip.compress, gzip.decompress)
        if ending == ".gz"
        else (zstandard.compress, lambda data: zstandard.ZstdDecompressor().decompressobj().decompress(data))
    )
    path.write_bytes(pack(data))
    after = [json.loads(line) for line in unpack(mended(path)).splitlines()]
    assert after == [make_record(1), make_record(2)]
    path.write_bytes(pack(data * 50)[:-9])
    before = path.read_bytes()
    (told,) = mend([str(path)], ARTICLES, write=True)
    assert told.refused
    assert path.read_bytes() == before


def test_a_json_document_keeps_its_layout(tmp_path):
    path = tmp_path / "c.json"
    records = [dict(sorted(drifted(1, 3).items())), dict(sorted(make_record(2).items()))]
    path.write_text(
        "// ".replace("// ", "") + json.dumps(records, indent=3, sort_keys=True).replace('"label":', '"label"  :'),
        encoding="utf-8",
    )
    before = path.read_text("utf-8").splitlines()
    after = mended(path).decode().splitlines()
    assert json.loads("\n".join(after)) == [make_record(1), make_record(2)]
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert len(changed) == 6
    assert all('"start"' in old or '"end"' in old for old, _ in changed)


def test_keys_of_a_json_document_are_sorted_where_they_stand(tmp_path):
    path = tmp_path / "c.json"
    path.write_bytes(
        b"\xef\xbb\xbf[\n" + dump(make_record(1)) + b",\n\n  " + json.dumps(make_record(2), indent=1).encode() + b"]"
    )
    after = mended(path)
    assert json.loads(after) == [make_record(1), make_record(2)]
    assert [list(record) for record in json.loads(after)] == [sorted(make_record(1))] * 2
    assert list(json.loads(after)[0]["provenance"]) == sorted(make_record(1)["provenance"])
    assert after.startswith(b"[\n{")
    assert b"},\n\n  {\n" in after


def test_a_json_document_that_cannot_be_read_without_loss_is_left(tmp_path):
    path = tmp_path / "c.json"
    path.write_bytes(b"[" + dump(drifted(1, 3)).replace(b'"id"', b'"label": "REFUTED", "id"', 1) + b"]")
    (told,) = mend([str(path)], ARTICLES, write=True)
    assert not told.changed


YAML = """# who met whom
- {id: "a0001#c001", article_id: a0001, language: id, type: date, modality: asserted, attribution: null,
   text: %s, # as printed
   value: {edtf: 9-3-2026},   # day first
   source: [{start: 3, end: 53, exact: 'Budi Wulandari bertemu Sari Hartono di Surabaya'}],
   label: NOT_ENOUGH_INFO, evidence: [],
   provenance: {method: annotated, tool: klaim, made_by: [], annotators: [a1], parent: null}}
"""


@pytest.mark.parametrize("told", [DAY, f"'{DAY}'", f'"{DAY}"', DAY.replace("pada", "pada\n     ")])
def test_yaml_keeps_comments_and_layout(tmp_path, told):
    path = tmp_path / "c.yaml"
    path.write_text(YAML % told, encoding="utf-8")
    before, after = path.read_text("utf-8"), mended(path).decode()
    assert after == before.replace("9-3-2026", '"2026-03-09"').replace("start: 3, end: 53", "start: 0, end: 47")
    assert not [item.name for item in validate([str(path)], ARTICLES, settings=Settings(information=False))]


def test_texts_in_yaml_of_every_style_are_brought_to_nfc(tmp_path):
    path, entries = tmp_path / "a.yaml", ""
    for style in (
        "text: Rapat di kafe\u0301.",
        "text: 'Rapat di kafe\u0301.'",
        'text: "Rapat di kafe\u0301."',
        "text: >-\n    Rapat\n    di kafe\u0301.\n  # so",
        "text: |-\n    Rapat di kafe\u0301.",
    ):
        entries += f"- {style}\n  type: event\n  quotes: [balai kota]\n"
    path.write_text(f"article: a0001\nclaims:\n{entries}", encoding="utf-8")
    after = mended(path, select=("C308",)).decode()
    assert after.count('text: "Rapat di kaf\u00e9."') == 5
    assert "# so" in after


def test_what_an_annotator_wrote_is_mended_in_his_words(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(f"article: a0001\nclaims:\n- text: {DAY}\n  type: date\n  value: 9 Maret 2026 # so\n  quotes: [balai kota]\n"
                    "- text: Rapat berlangsung sekitar dua jam.\n  type: duration\n  value: PT3H about\n  quotes: [dua jam]\n"
                    "- text: Rapat lain berlangsung dua jam.\n  type: duration\n  value: {iso8601: PT3H, comparison: exact}\n  quotes: [dua jam]\n", encoding="utf-8")  # fmt: skip
    after = mended(path).decode()
    assert 'value: "2026-03-09" # so' in after
    assert 'value: "PT2H about"' in after
    assert 'value: {iso8601: "PT2H", comparison: exact}' in after


@pytest.mark.parametrize(("name", "mark"), [("a.csv", ","), ("a.csv", ";"), ("a.tsv", "\t"), ("a.csv.gz", ",")])
def test_rows_of_a_table_that_do_not_change_keep_their_bytes(tmp_path, name, mark):
    path = tmp_path / name
    rows = [["article", "text", "type", "value", "quotes"], ["a0001", DAY, "date", "9-3-2026", "balai kota"],
            ["a0001", 'Rapat, "besar"\nitu', "event", "", "balai kota"], ["a0001", "Rapat berlangsung\ndua jam.", "duration", "PT3H", "dua jam"]]  # fmt: skip
    file = io.StringIO()
    csv.writer(file, delimiter=mark, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)
    data = ("\ufeff" + file.getvalue()).encode()
    path.write_bytes(gzip.compress(data) if name.endswith("gz") else data)
    after = mended(path)
    after = (gzip.decompress(after) if name.endswith("gz") else after).decode()
    old, new = data.decode().split("\r\n"), after.split("\r\n")
    assert [old[place] == new[place] for place in range(len(old))] == [True, False, True, False, True]
    read = list(csv.reader(io.StringIO(after.removeprefix("\ufeff"), newline=""), delimiter=mark))
    assert read == [rows[0], [*rows[1][:3], "2026-03-09", rows[1][4]], rows[2], [*rows[3][:3], "PT2H", rows[3][4]]]


def test_a_workbook_is_shown_what_to_correct_but_not_written(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.title = "Klaim"
    book.active.append(["article", "text", "type", "value", "quotes"])
    book.active.append(["a0001", DAY, "date", "9-3-2026", "balai kota"])
    path = tmp_path / "a.xlsx"
    book.save(path)
    before = path.read_bytes()
    (told,) = mend([str(path)], ARTICLES, write=True)
    assert told.refused
    assert path.read_bytes() == before
    assert "Klaim!D2\n-9-3-2026\n+2026-03-09\n" in "".join(told.diff)


def test_standard_input_is_refused_before_anything_is_written(tmp_path):
    path = tmp_path / "c.jsonl"
    path.write_bytes(dump(drifted(1, 3)) + b"\n")
    before = path.read_bytes()
    with pytest.raises(InputError, match="standard input"):
        list(mend([str(path), "-"], ARTICLES, write=True))
    assert path.read_bytes() == before


def test_a_link_goes_on_pointing_to_the_mended_file(tmp_path):
    (tmp_path / "there").mkdir()
    path = tmp_path / "there" / "c.jsonl"
    path.write_bytes(dump(drifted(1, 3)) + b"\n")
    (tmp_path / "c.jsonl").symlink_to(path)
    list(mend([str(tmp_path / "c.jsonl")], ARTICLES, write=True))
    assert (tmp_path / "c.jsonl").is_symlink()
    assert json.loads(path.read_bytes()) == make_record(1)


def test_a_line_over_the_limit_stays(tmp_path):
    path = tmp_path / "c.jsonl"
    long = b'{"a": "' + b"x" * 3_000_000 + b'"}'
    path.write_bytes(dump(drifted(1, 3)) + b"\n" + long + b"\n" + dump(drifted(2, 3)) + b"\n" + long)
    lines = mended(path, max_line=10_000).split(b"\n")
    assert (lines[1], lines[3]) == (long, long)
    assert [json.loads(lines[0]), json.loads(lines[2])] == [make_record(1), make_record(2)]


def test_diff_changes_nothing_even_beside_fix_and_says_by_its_exit_code_whether_it_would(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a0001.txt").write_text(ARTICLES["a0001"].text, encoding="utf-8")
    path = tmp_path / "c.jsonl"
    path.write_bytes(dump(drifted(1, 3)))
    before = path.read_bytes()
    result = CliRunner().invoke(make_app(), ["validate", "c.jsonl", "--fix", "--diff"])
    assert (result.exit_code, path.read_bytes()) == (1, before)
    assert "\\ No newline at end of file" in result.stdout
    assert CliRunner().invoke(make_app(), ["validate", "c.jsonl", "--fix", "-q"]).exit_code == 0
    result = CliRunner().invoke(make_app(), ["validate", "c.jsonl", "--diff"])
    assert (result.exit_code, result.stdout) == (0, "")
