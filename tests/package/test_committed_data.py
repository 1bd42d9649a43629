"""The dataset in data/ is what the annotations and seeds give today, to the byte."""

from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from klaim.io.articles import read_articles
from klaim.io.claims import read_claims
from klaim.package import About, write_dataset

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"
ABOUT = About(creator="The klaim project", license="CC BY 4.0")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    out = tmp_path_factory.mktemp("fresh") / "data"
    return write_dataset(read_claims([DATA / "annotations"]), read_articles([ROOT / "seeds"]), out, about=ABOUT)


def test_committed_files_equal_a_fresh_build(fresh, contents):
    writer = parquet.read_metadata(DATA / "claims" / "train-00000-of-00001.parquet").created_by
    if not writer.endswith(f" {pyarrow.__version__}"):
        pytest.skip(f"data/ was written by {writer}, here is pyarrow {pyarrow.__version__}: other bytes, same rows")
    committed = {name: data for name, data in contents(DATA).items() if not name.startswith("annotations/")}
    again = contents(fresh.folder)
    assert committed.keys() == again.keys()
    differing = [name for name in again if committed[name] != again[name]]
    command = "klaim package data/annotations --articles seeds --out data"
    assert not differing, f'run: {command} --creator "{ABOUT.creator}" --license "{ABOUT.license}"'


def test_committed_rows_are_the_annotations(fresh):
    for shard in ("claims/train-00000-of-00001.parquet", "articles/train-00000-of-00001.parquet"):
        assert parquet.read_table(DATA / shard).equals(parquet.read_table(fresh.folder / shard))
    assert not fresh.refusals


def test_the_seed_s_facts_are_in_the_dataset():
    rows = parquet.read_table(DATA / "claims").to_pylist()
    assert len(rows) >= 30
    values = {(row["type"], tuple(part for part in (row["value"] or {}).values() if part)) for row in rows}
    assert ("duration", ("PT1H", "exact")) in values
    assert any(kind == "date" and "2026-03-09" in value for kind, value in values)
    assert any(kind == "initiator" and "Amerika Serikat" in value for kind, value in values)
