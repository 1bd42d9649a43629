"""JSONL keeps records whole, in bounded memory, and names what it refuses."""

import io
import json
import tempfile
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klaim.errors import MissingError
from klaim.io import jsonl
from klaim.io.claims import read_claims
from klaim.records import (
    CLAIM_TYPES,
    LABELS,
    MODALITIES,
    Article,
    Attribution,
    Claim,
    Evidence,
    Provenance,
    Refusal,
    Span,
    Value,
)

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
numbers = st.integers(0, 10**9)
names = st.none() | texts
values = st.builds(
    Value,
    edtf=names,
    number=st.none() | numbers | st.floats(allow_nan=False, allow_infinity=False),
    unit=names,
    comparison=st.none() | st.sampled_from(["exact", "about"]),
)
claims = st.builds(
    Claim,
    id=texts,
    article_id=texts,
    language=texts,
    text=texts,
    type=st.sampled_from(CLAIM_TYPES),
    value=st.none() | values,
    modality=st.sampled_from(MODALITIES),
    attribution=st.none() | st.builds(Attribution, speaker=texts, cue=texts, start=numbers, end=numbers),
    source=st.lists(st.builds(Span, start=numbers, end=numbers, exact=texts), max_size=3).map(tuple),
    label=st.sampled_from(LABELS),
    evidence=st.lists(st.builds(Evidence, article_id=texts, start=numbers, end=numbers, exact=texts), max_size=2).map(
        tuple
    ),
    flags=st.sampled_from([(), ("unresolved-date",)]),
    provenance=st.builds(Provenance, method=st.just("annotated"), tool=texts, annotators=st.lists(texts).map(tuple)),
)


@settings(deadline=None)
@given(st.lists(claims, max_size=5))
def test_what_is_written_is_read(records):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "claims.jsonl"
        assert jsonl.write(path, records) == len(records)
        assert list(jsonl.read(path, Claim)) == records
        lines = path.read_bytes().split(b"\n")
    assert lines.pop() == b""
    assert len(lines) == len(records)
    for line in lines:
        plain = json.loads(line)
        assert list(plain) == sorted(plain)


def test_text_is_written_as_it_is(tmp_path):
    jsonl.write(tmp_path / "a.jsonl", [Article(id="a", language="id", text="é🌋")])
    assert "é🌋".encode() in (tmp_path / "a.jsonl").read_bytes()


ARTICLE = b'{"id":"a","language":"id","text":"Isi."}'


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b"[]",
        b"\xff",
        ARTICLE[:-1] + b',"unknown":1}',
        ARTICLE.replace(b'"Isi."', b"5"),
        ARTICLE.replace(b"Isi", b"\xff"),
        ARTICLE.replace(b'"id":"a",', b""),
    ],
)
def test_a_bad_line_is_refused_by_number_and_the_rest_is_read(line):
    items = list(jsonl.decode(io.BytesIO(ARTICLE + b"\n\n" + line + b"\r\n" + ARTICLE), Article, name="f"))
    assert [isinstance(item, Refusal) for item in items] == [False, True, False]
    assert items[1].where == "f:3"


class LongLine(io.RawIOBase):
    """A line of `size` bytes, then an article, never held in memory at once."""

    def __init__(self, size):
        self.left = size
        self.tail = io.BytesIO(b"\n" + ARTICLE + b"\n")

    def readable(self):
        return True

    def readinto(self, buffer):
        count = min(self.left, len(buffer))
        if not count:
            return self.tail.readinto(buffer)
        buffer[:count] = b"x" * count
        self.left -= count
        return count


def test_a_line_of_fifty_megabytes_is_refused_in_bounded_memory():
    stream = io.BufferedReader(LongLine(50_000_000), buffer_size=1 << 16)
    tracemalloc.start()
    items = list(jsonl.decode(stream, Article, name="f", max_line=1_000_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert items[0].where == "f:1"
    assert items[1].id == "a"
    assert peak < 8_000_000


def test_a_line_just_within_the_limit_is_read():
    assert [len(data) for _, data in jsonl.lines(io.BytesIO(b"abc\nabcd\n"), name="f", max_line=4)] == [3, 4]
    assert isinstance(next(jsonl.lines(io.BytesIO(b"abcde\n"), name="f", max_line=4)), Refusal)


def test_claims_come_from_files_and_folders_by_name(tmp_path):
    (tmp_path / "b.jsonl").write_text("{\n")
    (tmp_path / "a.jsonl").write_text("[\n")
    (tmp_path / "notes.txt").write_text("x")
    assert [Path(item.where).name for item in read_claims([tmp_path])] == ["a.jsonl:1", "b.jsonl:1"]
    assert [Path(item.where).name for item in read_claims([tmp_path / "b.jsonl"])] == ["b.jsonl:1"]
    with pytest.raises(MissingError):
        list(read_claims([tmp_path / "none"]))


def test_a_missing_file_is_an_error(tmp_path):
    with pytest.raises(MissingError):
        list(jsonl.read(tmp_path / "none.jsonl", Claim))
