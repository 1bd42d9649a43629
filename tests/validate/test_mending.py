"""--fix mends what has one right answer, whole or not at all; a second run changes nothing."""

import json
import re

import pytest
from tests.validate.clean import dump, make_article, make_record

from klaim.records import Article
from klaim.validate import Settings, validate
from klaim.validate.mend import mend

ARTICLES = {article.id: article for article in map(make_article, range(40))}


def mended(tmp_path, *lines, articles=ARTICLES):
    path = tmp_path / "claims.jsonl"
    path.write_bytes(b"".join(line + b"\n" for line in lines))
    (told,) = mend([str(path)], articles, write=True)
    once = path.read_bytes()
    (again,) = mend([str(path)], articles, write=True)
    assert again.changed == 0
    assert path.read_bytes() == once
    return told, [json.loads(line) for line in once.splitlines()]


def drifted(number, by):
    record = make_record(number)
    for item in (*record["source"], *record["evidence"]):
        item["start"] += by
        item["end"] += by
    record["attribution"]["start"] += by
    record["attribution"]["end"] += by
    return record


@pytest.mark.parametrize("by", [1, 7, 60])
def test_offsets_are_anchored_anew(tmp_path, by):
    _, (record,) = mended(tmp_path, dump(drifted(1, by)))
    assert record == make_record(1)


def test_an_end_past_the_article_is_mended_where_its_words_are_the_last(tmp_path):
    record = make_record(1)
    text = ARTICLES[record["article_id"]].text
    right = {"start": len(text) - 16, "end": len(text), "exact": text[-16:]}
    record["source"] = [{**right, "end": len(text) + 3}]
    _, (after,) = mended(tmp_path, dump(record))
    assert after["source"] == [right]


def test_an_ambiguous_quote_is_left(tmp_path):
    record = make_record(1)
    record["source"] = [{"start": 1, "end": 5, "exact": "Wulandari"}]
    _, (after,) = mended(tmp_path, dump(record))
    assert after["source"] == record["source"]


def test_utf16_offsets_are_converted(tmp_path):
    article = Article(
        id="emoji", language="id", text="😀😀 Rina pergi. Rina datang. Rina pergi lagi, lalu Rina datang."
    )
    record = {
        **make_record(1),
        "id": "emoji#c1",
        "article_id": "emoji",
        "attribution": None,
        "evidence": [],
        "label": "NOT_ENOUGH_INFO",
    }
    right = {"start": 15, "end": 26, "exact": "Rina datang"}
    assert article.text[15:26] == right["exact"]
    record["source"] = [{**right, "start": 17, "end": 28}]
    _, (after,) = mended(tmp_path, dump(record), articles={"emoji": article})
    assert after["source"] == [right]


def test_values_texts_and_form_are_mended(tmp_path):
    told = f"{make_record(1)['text'][:-1]} pada 9 Maret 2026."
    record = {**make_record(1), "type": "date", "value": {"edtf": "9-3-2026"}, "text": told}
    lengths = {
        **make_record(2),
        "type": "duration",
        "text": "Rapat berlangsung dua jam.",
        "value": {"iso8601": "PT3H", "comparison": "exact"},
    }
    accent = {**make_record(3), "text": "Rapat di kafe\u0301."}
    _, (day, length, text) = mended(tmp_path, b"\xef\xbb\xbf" + dump(record) + b"\r", dump(lengths), dump(accent))
    assert day["value"] == {"edtf": "2026-03-09"}
    assert length["value"]["iso8601"] == "PT2H"
    assert text["text"] == "Rapat di kaf\u00e9."
    assert not (tmp_path / "claims.jsonl").read_bytes().startswith(b"\xef\xbb\xbf")
    assert b"\r" not in (tmp_path / "claims.jsonl").read_bytes()


def test_what_cannot_be_read_or_is_allowed_stays(tmp_path):
    allowed = {**drifted(1, 3), "allow": {"span-mismatch": "the scan is off"}}
    lines = (
        b'{"broken": ',
        dump({**make_record(1), "label": "NO"}),
        dump(make_record(1)).replace(b'"id"', b'"label": "REFUTED", "id"', 1),
    )
    path = tmp_path / "claims.jsonl"
    path.write_bytes(b"\n".join(lines) + b"\n" + dump(allowed) + b"\n")
    list(mend([str(path)], ARTICLES, write=True))
    after = path.read_bytes().splitlines()
    assert tuple(after[:3]) == lines
    assert json.loads(after[3]) == allowed


def test_diff_tells_of_a_line_end_that_no_line_shows(tmp_path):
    path = tmp_path / "c.jsonl"
    path.write_bytes(dump(drifted(0, 5)) + b"\r\n" + dump(drifted(1, 5)) + b"\n")
    (diff,) = ("".join(told.diff) for told in mend([str(path)], ARTICLES, write=False))
    assert re.findall(r"^@@.*", diff, re.MULTILINE) == ["@@ -1 +1 @@ line end CR LF becomes LF", "@@ -2 +2 @@"]


def test_diff_changes_nothing(tmp_path):
    path = tmp_path / "claims.jsonl"
    path.write_bytes(dump(drifted(1, 2)) + b"\n")
    before = path.read_bytes()
    (diff,) = ("".join(told.diff) for told in mend([str(path)], ARTICLES, write=False))
    assert path.read_bytes() == before
    assert diff.startswith("--- ")
    assert "@@ -1 +1 @@\n-{" in diff


def test_mended_files_have_no_findings_of_what_was_mended(tmp_path):
    path = tmp_path / "claims.jsonl"
    path.write_bytes(b"".join(dump(drifted(number, 5)) + b"\n" for number in range(20)))
    assert len(list(validate([str(path)], ARTICLES, settings=Settings(select=("C2",))))) == 60
    list(mend([str(path)], ARTICLES, write=True))
    assert not list(validate([str(path)], ARTICLES, settings=Settings(select=("C2",))))


def test_a_record_without_anything_to_mend_keeps_its_bytes_however_it_is_spaced(tmp_path):
    path = tmp_path / "claims.jsonl"
    spaced = json.dumps(make_record(1), sort_keys=True, ensure_ascii=False).encode()
    path.write_bytes(spaced + b"\n" + dump(drifted(2, 3)) + b"\n")
    (told,) = mend([str(path)], ARTICLES, write=True)
    assert told.changed == 1
    first, second = path.read_bytes().splitlines()
    assert first == spaced
    assert second != dump(make_record(2))
    assert json.loads(second) == make_record(2)


def counted(text, number, **fields):
    """A claim on how many came, with the words of the article."""
    article = Article(id="sawah", language="id", text="Sekitar 120 petani Demak datang. Sawah 75 petani rusak.")
    quote = "Sekitar 120 petani Demak datang"
    record = {
        **make_record(1), "id": "sawah#c1", "article_id": "sawah", "attribution": None, "evidence": [],
        "type": "quantity", "label": "NOT_ENOUGH_INFO", "source": [{"start": 0, "end": len(quote), "exact": quote}],
        "text": text, "value": {"number": number, "unit": "petani", "comparison": "about"}, **fields,
    }  # fmt: skip
    return article, record


@pytest.mark.parametrize(
    "text",
    [
        "Sekitar\u200b 120 petani Demak datang.",
        "Seki\u00adtar 120 petani Demak datang.",
        "Sekitar 120&nbsp;petani Demak datang.",
        "Sekitar 1&shy;20 petani Demak datang.",
    ],
)
def test_what_only_follows_from_another_defect_is_not_mended(tmp_path, text):
    article, record = counted(text, 120)
    told, (after,) = mended(tmp_path, dump(record), articles={"sawah": article})
    assert after == record
    assert told.changed == told.resorted


def test_what_a_mended_character_leaves_wrong_is_mended_too(tmp_path):
    article, record = counted("Sekitar 120 petani  Demak datang.", 120)
    record["value"]["comparison"] = "exact"
    _, (after,) = mended(tmp_path, dump(record), articles={"sawah": article})
    assert (after["text"], after["value"]["comparison"]) == ("Sekitar 120 petani Demak datang.", "about")


def test_records_of_which_only_the_keys_are_sorted_are_counted_apart(tmp_path):
    told, _ = mended(tmp_path, dump(make_record(1)), dump(drifted(2, 3)), dump(make_record(3)))
    assert (told.changed, told.resorted) == (3, 2)
    path = tmp_path / "c.json"
    path.write_bytes(b"[" + b",".join(map(dump, (make_record(1), drifted(2, 3)))) + b"]")
    (told,) = mend([str(path)], ARTICLES, write=True)
    assert (told.changed, told.resorted) == (2, 1)
