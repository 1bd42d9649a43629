"""What parsers swallow, lines without end, standard input: each a finding at its place, never a crash."""
# ruff: noqa: E501 (a case is one line)

import io
import json
import random
import tracemalloc
from array import array

import pytest
from tests.validate.clean import dump, make_record
from tests.validate.files import ARTICLES, BAD, QUIET, clean
from tests.validate.files import found_at as found

from klaim.errors import InputError, MissingError
from klaim.validate import Tally, validate
from klaim.validate.chunks import Window, chunks, stretches
from klaim.validate.reader import parser
from klaim.validate.report import FORMATS, writer
from klaim.validate.scan import scan

MALFORMED = [
    b'{"a": 1,}', b'{"a" 1}', b"{'a': 1}", b'{"a": 01}', b'{"a": .5}', b'{"a": 1.}', b'{"a": +1}', b'{"a": 0x1}', b'{"a": 1e}',
    b'{"a": tru}', b'{"a": True}', b'{"a": undefined}', b"{a: 1}", b'{"a": 1}}', b'{"a": 1} x', b'[1,]', b"[1 2]", b"[,1]", b"[1,,2]",
    b'{"a": "\\x"}', b'{"a": "\\u12"}', b'{"a": "\\ud800"}', b'{"a": "tab\there"}', b'{"a": "\x01"}', b'{"a": NaN}', b'{"a": -Infinity}',
    b'{"a": 1 "b": 2}', b'{"a": 1, 2}', b'{"a"}', b'{"a":', b'{"a": "x', b'{"a": [', b"{", b"[", b'"', b"nul", b"-", b"{} {}",
    b'{"a": /* c */ 1}', b'{"a": 1} // c', b'\xff', b'{"a": "\xe9"}', b'{"a": "\xc0\x80"}', b'{"a": "\xed\xa0\x80"}', b'{"a": "\xf5\x80\x80\x80"}',
    b"\x00", b'{"a": "\x00"}', b"1 2", b'{"a": 1,, "b": 2}', b'{,"a": 1}', b'{"a": 1;}', b'{"a": "\\"}', b"[1}", b'{"a": 1]',
    b'{"a": 1e99999999999999999999}', b"{}\x0c", b"\x0b{}", b'{"a": 1\xc2\xa0}', b"{}\xe2\x80\xa8", b"\xc2\x85", b'{"a":\x1f', b"{\xe3\x80\x80",
    b"[" * 100_000, b'{"a":' * 5000, b'{"a":' + b"[" * 300 + b"]" * 300 + b"}", b'{"a":' + b"[" * 1000 + b"]" * 1000 + b"}", b'{"a": 1e999}',
]  # fmt: skip


@pytest.mark.parametrize("line", MALFORMED, ids=range(len(MALFORMED)))
def test_malformed_lines_are_findings_and_the_next_line_is_read(tmp_path, line):
    (tmp_path / "c.jsonl").write_bytes(line + b"\n" + dump(make_record(1)).replace(b'"SUPPORTED"', b'"NO"') + b"\n")
    names = found(tmp_path / "c.jsonl")
    assert [item for item in names if item[1] == 1]
    assert [item[0] for item in names if item[1] == 2] == ["not-allowed"]


WELL_FORMED = [
    b"{}",
    b"[]",
    b"1",
    b"-0",
    b"1e5",
    b'"\\u0000"',
    b'"\\ud83d\\ude00"',
    b' { "a" : [ 1 , 2 ] } ',
    b'"\\/"',
    b"null",
    b'{"": 1}',
]


@pytest.mark.parametrize("data", WELL_FORMED + [line for line in MALFORMED if len(line) < 100], ids=str)
def test_the_scanner_and_the_parser_agree_on_what_is_json(data):
    try:
        data.decode("utf-8")
        parser()(data)
    except ValueError:
        accepted = False
    else:
        accepted = True
    scanned = scan(data)
    decodes = data.decode("utf-8", "replace").encode() == data
    assert accepted == (scanned.whole and not scanned.problems and decodes)


@pytest.mark.parametrize("number", [b"1e99999999999999999999", b"-1e-99999999999999999999", b"1e400", b"5e-400"])
def test_a_number_beyond_every_reader_is_told(number):
    assert [problem.rule for problem in scan(number).problems] == ["number-precision"]


def test_the_scanner_agrees_with_the_parser_on_mutated_bytes():
    rng, lines = random.Random(5), [dump(make_record(number)) for number in range(20)]
    alphabet = b'{}[]:,"\\0123456789.eE+-tfn \x00\xff\xc3u'
    for _ in range(4000):
        data = bytearray(rng.choice(lines)[: rng.randrange(1, 400)] if rng.random() < 0.2 else rng.choice(lines))
        for _ in range(rng.randint(1, 3)):
            place = rng.randrange(len(data))
            data[place : place + rng.randrange(2)] = bytes([rng.choice(alphabet)]) * rng.randrange(3)
        try:
            parser()(bytes(data))
        except ValueError:
            scanned = scan(bytes(data))
            assert scanned.problems or bytes(data).decode("utf-8", "replace").encode() != bytes(data), data
        else:
            assert scan(bytes(data)).whole, data


def test_values_lie_where_the_scanner_says():
    for number in range(20):
        line = dump(make_record(number)) if number % 2 else json.dumps(make_record(number), indent=1).encode()
        record = json.loads(line)
        for pointer, place in scan(line).values.items():
            node = record
            for step in pointer.split("/")[1:]:
                node = node[int(step)] if isinstance(node, list) else node[step]
            assert json.loads(line[place.start : place.end]) == node


@pytest.mark.parametrize("seed", range(3))
def test_no_bytes_whatever_crash_the_reader(tmp_path, seed):
    rng, path = random.Random(seed), tmp_path / "c.jsonl"
    path.write_bytes(b"\n".join(bytes(rng.choices(range(256), k=rng.randrange(200))) for _ in range(300)))
    assert all(item.line for item in validate([str(path)], ARTICLES, settings=QUIET))


def test_byte_order_mark_and_line_ends(tmp_path):
    (tmp_path / "c.jsonl").write_bytes(b"\xef\xbb\xbf" + clean(3).replace(b"\n", b"\r\n"))
    assert [item[0] for item in found(tmp_path / "c.jsonl")] == ["byte-order-mark", "carriage-return"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_first_carriage_return_is_told_wherever_it_stands(tmp_path, jobs, monkeypatch):
    monkeypatch.setattr("klaim.validate.run.CHUNK", 1 << 11)
    monkeypatch.setattr("klaim.validate.run._FAR_CHUNK", 1 << 11)
    lines = clean(30).split(b"\n")
    (tmp_path / "c.jsonl").write_bytes(b"\n".join(lines[:10]) + b"\n" + b"\r\n".join(lines[10:]))
    assert [item[:2] for item in found(tmp_path / "c.jsonl", jobs=jobs)] == [("carriage-return", 11)]


@pytest.mark.parametrize("data", [b"", b"\n", b"\n \n\t\n", b"\xef\xbb\xbf\n"])
def test_a_file_without_records_is_not_called_clean(tmp_path, data):
    (tmp_path / "c.jsonl").write_bytes(data)
    for jobs in (1, 2):
        assert [item[0] for item in found(tmp_path / "c.jsonl", jobs=jobs)][-1:] in (
            ["empty-file"],
            ["byte-order-mark"],
        )


def test_half_a_character_in_a_key_can_be_reported_in_every_format(tmp_path):
    (tmp_path / "c.jsonl").write_bytes(b'{"\\udc00": 1}\n')
    told = list(validate([str(tmp_path / "c.jsonl")], ARTICLES, settings=QUIET))
    assert [(item.name, item.pointer) for item in told] == [("lone-surrogate", "/\\udc00")]
    for name in FORMATS:
        "".join(writer(name)(told)).encode()


def test_a_long_line_is_passed_over(tmp_path):
    (tmp_path / "c.jsonl").write_bytes(
        clean(2) + b'{"a": "' + b"x" * 5_000_000 + b'"}\n' + dump({**make_record(3), "label": "NO"})
    )
    assert found(tmp_path / "c.jsonl", max_line=100_000) == [("line-too-long", 3, 1), ("not-allowed", 4, 478 + 0)] or [
        item[:2] for item in found(tmp_path / "c.jsonl", max_line=100_000)
    ] == [("line-too-long", 3), ("not-allowed", 4)]


def test_a_line_of_a_gigabyte_takes_no_gigabyte():
    class Endless(io.RawIOBase):
        left = 1 << 30

        def read(self, size=-1):
            taken = min(size, self.left)
            self.left -= taken
            return b"x" * taken

    tracemalloc.start()
    pieces = list(chunks(Endless(), max_line=1 << 20, size=1 << 16))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [piece.too_long for piece in pieces] == [1 << 30]
    assert peak < 16 << 20


@pytest.mark.parametrize("size", [1, 7, 64, 1 << 20])
def test_chunks_keep_every_line_whole(size):
    data = b"".join(b"%d" % number * (number % 13) + b"\n" for number in range(200)) + b"last"
    pieces = list(chunks(io.BytesIO(data), max_line=1000, size=size))
    assert b"".join(piece.data for piece in pieces) == data
    for piece in pieces:
        assert data[: piece.offset].count(b"\n") + 1 == piece.line
        assert b"".join(piece.lines) == piece.data
        assert all(b"\n" not in line[:-1] for line in piece.lines)


def test_lines_over_the_limit_take_no_other_line_with_them():
    rng = random.Random(5)
    for _ in range(3000):
        parts = (b"x" * rng.randrange(12), b"\n", b"yy\n")
        data = b"".join(rng.choice(parts) for _ in range(rng.randrange(1, 12)))
        most, size = rng.randrange(1, 10), rng.randrange(1, 12)
        found: list[bytes | None] = []
        for piece in chunks(io.BytesIO(data), max_line=most, size=size):
            assert piece.line == len(found) + 1
            found += [None] if piece.too_long else piece.lines
        lines = io.BytesIO(data).readlines()
        assert found == [None if len(line.strip(b"\n")) > most else line for line in lines], (data, most, size)


@pytest.mark.parametrize("jobs", [1, 3])
@pytest.mark.parametrize("size", [1, 5, 64])
def test_stretches_are_whole_lines_and_together_the_file(size, jobs):
    data = b"".join(b"%d" % number * (number % 5) + b"\n" for number in range(60)) + b"last"
    file = io.BytesIO(data)
    parts = [Window(file, stretch).read(1 << 20) for stretch in stretches(io.BytesIO(data), size=size, jobs=jobs)]
    assert b"".join(parts) == data
    assert all(part.endswith(b"\n") for part in parts[:-1])


def test_stretches_are_long_at_first_and_short_at_the_end():
    data = b"123456789\n" * 2000
    sizes = [stretch.size for stretch in stretches(io.BytesIO(data), size=100, jobs=2)]
    assert sizes == sorted(sizes, reverse=True)
    assert (sizes[0], sizes[-2]) == (810, 110)


def test_standard_input(monkeypatch):
    record = dump(make_record(1)) + b"\n"
    monkeypatch.setattr("sys.stdin", type("In", (), {"buffer": io.BytesIO(record * 2)}))
    assert [(item.file, item.line, item.name) for item in validate(["-"], ARTICLES, settings=QUIET)] == [
        ("-", 2, "duplicate-id")
    ]


def test_folders_and_globs(tmp_path):
    for name in ("a.jsonl", "b.jsonl", ".hidden.jsonl", "notes.md"):
        (tmp_path / name).write_bytes(clean(1))
    tally = Tally()
    list(validate([str(tmp_path)], ARTICLES, tally=tally))
    assert [file.rpartition("/")[2] for file in tally.files] == ["a.jsonl", "b.jsonl"]
    for paths in (["*.jsonl"], ["*"], ["", "a.jsonl"], ["a.jsonl", "./b.jsonl", "../" + tmp_path.name + "/a.jsonl"]):
        tally = Tally()
        list(validate([f"{tmp_path}/{path}" for path in paths], ARTICLES, tally=tally))
        assert len(tally.files) == 2, paths


def test_what_cannot_be_read_says_so(tmp_path):
    with pytest.raises(MissingError):
        list(validate([str(tmp_path / "none.jsonl")], ARTICLES))
    (tmp_path / "c.pdf").write_bytes(b"")
    with pytest.raises(InputError):
        list(validate([str(tmp_path / "c.pdf")], ARTICLES))


def test_memory_is_bounded_by_spilling(monkeypatch):
    from klaim.validate import repeats

    keys = [number * 7919 for number in range(5000)] * 2
    small, large = repeats.Column(spill_at=256), repeats.Column()
    for place in range(0, 10_000, 100):
        for column in (small, large):
            column.add(keys[place : place + 100], array("Q", range(place, place + 100)))
            column.settle()
    found = sorted(repeats.repeated([large]))
    assert found == [[place, place + 5000] for place in range(5000)]
    for part in (1 << 17, 100):
        monkeypatch.setattr(repeats, "_AT_A_TIME", part)
        assert sorted(repeats.repeated([small])) == found
    small.close()


def test_repeats_over_two_columns_are_those_of_the_last():
    from klaim.validate.repeats import Column, repeated

    own, parents = Column(), Column()
    own.add([1, 2, 3, 3], array("Q", [10, 11, 12, 13]))
    assert list(repeated([own, parents])) == []
    parents.add([2, 4, 5, 5], array("Q", [12, 13, 14, 15]))
    assert sorted(repeated([own, parents])) == [[11, 12], [14, 15]]


@pytest.mark.parametrize("jobs", [1, 2])
def test_lines_in_doubt_far_apart_are_told_in_their_order(tmp_path, jobs):
    path, places = tmp_path / "c.jsonl", (1, 3_000, 3_001, 9_500, 12_000)
    lines = [dump(make_record(number % 40)) for number in range(12_000)]
    for place, bad in zip(places, (b"{", dump(BAD), b"[1]", dump(BAD), b"{}"), strict=True):
        lines[place - 1] = bad
    path.write_bytes(b"\n".join(lines))
    told = [line for _, line, _ in found(path, jobs=jobs, select=("C0", "C1", "C3"))]
    assert told == sorted(told)
    assert set(told) == set(places)
