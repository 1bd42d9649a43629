"""Packed files: read at any place, cut off, unpacked in bounded memory."""

import gzip
import io
import random
import tracemalloc

import pytest
from tests.validate.clean import dump, make_record
from tests.validate.files import clean
from tests.validate.files import found_at as found

from klaim.io.packed import unpacked
from klaim.validate.sources import Source


def test_a_frame_that_is_cut_off_is_not_taken_for_the_end(tmp_path):
    zstandard = pytest.importorskip("zstandard")
    for data in (zstandard.compress(clean(40)), zstandard.compress(clean(2)) + zstandard.compress(clean(40))):
        for cut in (1, 5, 100):
            (tmp_path / "c.jsonl.zst").write_bytes(data[:-cut])
            assert found(tmp_path / "c.jsonl.zst")[-1][0] == "damaged-file"
        (tmp_path / "c.jsonl.zst").write_bytes(data)
        assert "damaged-file" not in [item[0] for item in found(tmp_path / "c.jsonl.zst")]


def test_a_packed_stream_can_be_read_at_any_place():
    zstandard = pytest.importorskip("zstandard")
    data, rng = b"".join(b"%d\n" % number for number in range(100_000)), random.Random(1)
    stream = unpacked(io.BytesIO(zstandard.compress(data[:200_000]) + zstandard.compress(data[200_000:])), "c.zst")
    for place in (*(rng.randrange(len(data)) for _ in range(20)), 0):
        stream.seek(place)
        assert stream.read(50) == data[place : place + 50]


def test_what_unpacks_to_a_gigabyte_takes_no_gigabyte(tmp_path):
    zstandard = pytest.importorskip("zstandard")
    (tmp_path / "c.jsonl.zst").write_bytes(zstandard.compress(b"x" * (1 << 28)))
    tracemalloc.start()
    assert found(tmp_path / "c.jsonl.zst", max_line=1 << 16)[0][0] == "line-too-long"
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 64 << 20


def test_packed_files(tmp_path):
    zstandard = pytest.importorskip("zstandard")
    lines = clean(3) + dump({**make_record(3), "label": "NO"}) + b"\n"
    (tmp_path / "c.jsonl.gz").write_bytes(gzip.compress(lines))
    (tmp_path / "c.jsonl.zst").write_bytes(zstandard.compress(lines))
    assert [item[:2] for item in found(tmp_path / "c.jsonl.gz")] == [("not-allowed", 4)]
    assert [item[:2] for item in found(tmp_path / "c.jsonl.zst")] == [("not-allowed", 4)]
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(lines)[:-20])
    assert found(tmp_path / "cut.jsonl.gz")[-1][0] == "damaged-file"
    (tmp_path / "cut.jsonl.zst").write_bytes(b"not zstd at all")
    assert found(tmp_path / "cut.jsonl.zst")[0][0] == "damaged-file"


def test_a_set_finding_in_a_packed_file_has_its_place(tmp_path):
    record = make_record(1)
    (tmp_path / "c.jsonl.gz").write_bytes(gzip.compress(clean(1) + dump(record) + b"\n" + dump(record) + b"\n"))
    assert [item[:2] for item in found(tmp_path / "c.jsonl.gz")] == [("duplicate-id", 3)]


def test_many_set_findings_in_a_packed_file_unpack_it_once(tmp_path, monkeypatch):
    (tmp_path / "c.jsonl.gz").write_bytes(gzip.compress(clean(40) * 20))
    opened = []
    plainly = Source.open
    monkeypatch.setattr(Source, "open", lambda source: opened.append(source.name) or plainly(source))
    assert len(found(tmp_path / "c.jsonl.gz", select=("C701",))) == 760
    assert len(opened) == 2


@pytest.mark.parametrize("cut", [10, 1000, 20_000, 60_000])
@pytest.mark.parametrize("jobs", [1, 2])
def test_set_findings_before_the_damage_of_a_packed_file(tmp_path, cut, jobs):
    rng = random.Random(4)
    lines = [dump({**make_record(n % 30), "text": f"Rapat {rng.getrandbits(900):x}."}) + b"\n" for n in range(1500)]
    (tmp_path / "c.jsonl.gz").write_bytes(gzip.compress(b"".join(lines))[:-cut])
    names = [item[0] for item in found(tmp_path / "c.jsonl.gz", jobs=jobs, select=("C701",))]
    assert "damaged-file" in names
    assert names.count("duplicate-id") > 30
