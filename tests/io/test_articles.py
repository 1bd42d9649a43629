"""Articles are read as they are, and what cannot be read is refused with a reason."""

import codecs
import gzip
import hashlib
import io
import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klaim.errors import MissingError
from klaim.io.articles import MAX_TEXT, read_articles, read_stream
from klaim.io.rejoin import rejoined
from klaim.records import Article, Refusal
from klaim.schemas import load


def only(items):
    (item,) = items
    return item


def test_text_is_kept_to_the_code_point(tmp_path):
    text = "À🌋\r\nbaris kedua\u2028\tselesai\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    article = only(read_articles([tmp_path / "a.txt"]))
    assert article.text == text
    assert article.text[1:2] == "🌋"
    assert article.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert (article.id, article.language) == ("a", "id")


def test_metadata_beside_the_text_is_taken_over(tmp_path):
    (tmp_path / "a.txt").write_text("Isi.")
    (tmp_path / "a.json").write_text(json.dumps({"id": "b", "language": "jv", "publisher": "P"}))
    article = only(read_articles([tmp_path]))
    assert (article.id, article.language, article.publisher) == ("b", "jv", "P")


def test_a_folder_gives_its_articles_by_name_and_nothing_else(tmp_path):
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text("Isi.")
    (tmp_path / "c.jsonl").write_text('{"id":"c","language":"id","text":"Isi."}\n')
    for name in ("notes.md", "photo.png", ".a.txt.swp", ".hidden.txt", "b.json.bak"):
        (tmp_path / name).write_bytes(b"\xff")
    (tmp_path / "folder.txt.d").mkdir()
    assert [article.id for article in read_articles([tmp_path])] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no text"),
        (b" \n\t", "no text"),
        (b"abc\xff", "byte 3 is not UTF-8"),
        ("abc".encode("utf-16"), "not UTF-8"),
        (b"a" * (MAX_TEXT + 1), f"longer than {MAX_TEXT} bytes"),
    ],
)
def test_a_text_that_cannot_be_used_is_refused(data, reason, tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(data)
    refusal = only(read_articles([file]))
    assert isinstance(refusal, Refusal)
    assert reason in refusal.reason
    assert refusal.where == str(file)
    assert refusal.mend


@pytest.mark.parametrize("metadata", [b"[]", b"{", b"\xff", b'{"language": 5}', b'{"id": "a b"}'])
def test_metadata_that_cannot_be_used_is_refused(metadata, tmp_path):
    (tmp_path / "a.txt").write_text("Isi.")
    (tmp_path / "a.json").write_bytes(metadata)
    refusal = only(read_articles([tmp_path]))
    assert isinstance(refusal, Refusal)
    assert str(tmp_path / "a.") in refusal.where


@pytest.mark.parametrize("packing", ["", ".gz"])
def test_a_record_may_hold_more_and_need_not_name_its_language(tmp_path, packing):
    data = b'{"id":"a","text":"Isi.","tags":[1],"publisher":"P"}\n'
    (tmp_path / f"x.jsonl{packing}").write_bytes(gzip.compress(data) if packing else data)
    (tmp_path / "b.txt").write_text("Isi.")
    (tmp_path / "b.json").write_text('{"editor": "E"}')
    beyond = set()
    found = {article.id: article for article in read_articles([tmp_path], language="jv", beyond=beyond)}
    assert {name: article.language for name, article in found.items()} == {"a": "jv", "b": "jv"}
    assert found["a"].publisher == "P"
    assert beyond == {"tags", "editor"}


def test_a_packed_file_that_is_damaged_is_refused(tmp_path):
    (tmp_path / "x.jsonl.gz").write_bytes(gzip.compress(b'{"id":"a","text":"Isi."}\n')[:-9])
    assert isinstance(list(read_articles([tmp_path]))[-1], Refusal)


def test_a_checksum_that_contradicts_the_text_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text("Isi.")
    (tmp_path / "a.json").write_text(json.dumps({"sha256": "0" * 64}))
    assert "sha256" in only(read_articles([tmp_path])).reason


def test_the_second_article_of_an_id_is_refused(tmp_path):
    line = '{"id":"a","language":"id","text":"Isi."}\n'
    (tmp_path / "x.jsonl").write_text(line * 2)
    first, second = read_articles([tmp_path])
    assert isinstance(first, Article)
    assert isinstance(second, Refusal)


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_a_byte_order_mark_belongs_to_the_file_not_to_the_text(tmp_path, name):
    data = b"Isi." if name == "a.txt" else b'{"id":"a","language":"id","text":"Isi."}\n'
    (tmp_path / name).write_bytes(codecs.BOM_UTF8 + data)
    article = only(read_articles([tmp_path / name]))
    streamed = only(read_stream(io.BytesIO(codecs.BOM_UTF8 + data), name="a"))
    assert article.text == streamed.text == "Isi."


@pytest.mark.parametrize("day", ["2026-02-16 10:00:00", "16 Februari 2026", "2026-02-30", "20260216", ""])
@pytest.mark.parametrize("field", ["published_at", "retrieved_at"])
def test_a_day_that_is_none_is_refused_with_its_line_and_field(tmp_path, day, field):
    lines = [
        {"id": name, "language": "id", "text": "Isi.", field: told} for name, told in (("a", "2026-02-16"), ("b", day))
    ]
    (tmp_path / "x.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    article, refusal = read_articles([tmp_path])
    assert article.id == "a"
    assert refusal.where == f"{tmp_path / 'x.jsonl'}:2"
    assert field in refusal.reason
    assert "2026-03-09T" in refusal.mend


@pytest.mark.parametrize("field", ["published_at", "retrieved_at"])
@pytest.mark.parametrize(
    "day",
    [
        "2026-02-16",
        "2026-02-16T10:00",
        "2026-02-16T10:00:00Z",
        "2026-02-16T10:00:00+07:00",
        "2026-02-16T10",
        "16-02-2026",
        "20260216",
    ],
)
def test_a_day_has_the_form_that_the_schema_asks_for(tmp_path, day, field):
    pattern = load("article")["properties"][field]["pattern"]
    (tmp_path / "x.jsonl").write_text(json.dumps({"id": "a", "language": "id", "text": "Isi.", field: day}))
    assert isinstance(only(read_articles([tmp_path])), Article) == (re.search(pattern, day) is not None)


def test_a_file_name_with_blanks_gives_an_id_without(tmp_path):
    (tmp_path / "berita  satu #2.txt").write_text("Isi.")
    assert only(read_articles([tmp_path])).id == "berita-satu-2"


def test_an_id_with_a_separator_is_refused(tmp_path):
    (tmp_path / "x.jsonl").write_text('{"id":"a#b","language":"id","text":"Isi."}\n')
    assert isinstance(only(read_articles([tmp_path])), Refusal)


def test_a_missing_path_is_an_error_and_another_kind_of_file_a_refusal(tmp_path):
    with pytest.raises(MissingError):
        list(read_articles([tmp_path / "none"]))
    (tmp_path / "a.pdf").write_text("x")
    assert isinstance(only(read_articles([tmp_path / "a.pdf"])), Refusal)


class Endless(io.RawIOBase):
    """A pipe that never ends; reading far past the first records fails."""

    def __init__(self, head):
        self.head = head
        self.given = 0

    def readable(self):
        return True

    def readinto(self, buffer):
        data = self.head or b'{"id":"n","language":"id","text":"Isi."}\n' * 200
        self.head = b""
        data = data[: len(buffer)]
        buffer[: len(data)] = data
        self.given += len(data)
        assert self.given < 2_000_000, "read on although nobody asked"
        return len(data)


@pytest.mark.parametrize("blank", [b"", b"\n \n", b" " * 100_000 + b"\n"])
def test_records_from_standard_input_are_streamed(blank):
    pipe = io.BufferedReader(Endless(blank))
    articles = read_stream(pipe, name="-")
    assert [next(articles).id for _ in range(3)] == ["n", "n", "n"]


def test_a_bare_text_from_standard_input_is_one_article():
    article = only(read_stream(io.BytesIO(b"\n Isi.\n"), name="stdin"))
    assert (article.id, article.text) == ("stdin", "\n Isi.\n")
    assert isinstance(only(read_stream(io.BytesIO(b""), name="stdin")), Refusal)


def test_a_bare_text_that_never_ends_is_refused():
    endless = io.BytesIO(b"a" * (MAX_TEXT + 10))
    assert "longer" in only(read_stream(endless, name="stdin")).reason


@settings(deadline=None)
@given(st.binary(), st.binary(), st.integers(1, 5))
def test_a_rejoined_stream_is_the_whole(head, rest, size):
    stream = rejoined(head, io.BytesIO(rest))
    assert b"".join(iter(lambda: stream.read(size), b"")) == head + rest
