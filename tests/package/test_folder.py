"""The folder as files: same bytes, nothing half-written, nothing of others touched, every refusal named."""

import contextlib
import errno
import os
import resource
import signal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klaim.errors import InputError, OutputError
from klaim.package import dataset as module
from klaim.package import parquet, rows, write_dataset
from klaim.package.dataset import TEXTS
from klaim.package.splits import split_of
from klaim.records import Refusal

PARTS = set(TEXTS)


def test_the_same_claims_in_any_order_give_the_same_bytes(varied_claims, make_article, dataset, contents, tmp_path):
    again = write_dataset(reversed(varied_claims), [make_article("a2"), make_article("a1")], tmp_path / "again")
    assert contents(again.folder) == contents(dataset.folder)
    assert set(contents(again.folder)) == PARTS | {
        "claims/train-00000-of-00001.parquet",
        "articles/train-00000-of-00001.parquet",
    }


def test_nothing_in_the_files_tells_where_or_when(dataset):
    for name in PARTS:
        text = (dataset.folder / name).read_text()
        assert str(dataset.folder) not in text
        assert os.uname().nodename not in text.split()


def test_other_files_stay_and_old_shards_go(make_claim, make_article, tmp_path):
    out = tmp_path / "data"
    (out / "annotations").mkdir(parents=True)
    (out / "annotations" / "a1.jsonl").write_text("kept")
    write_dataset([make_claim()], [make_article()], out)
    (out / "claims" / "train-00001-of-00002.parquet").write_text("stale")
    write_dataset([make_claim()], [make_article()], out)
    assert (out / "annotations" / "a1.jsonl").read_text() == "kept"
    assert [path.name for path in (out / "claims").iterdir()] == ["train-00000-of-00001.parquet"]
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


@pytest.mark.parametrize("name", [*TEXTS, "claims/mine.parquet"])
@pytest.mark.parametrize("described", [None, "{}", '{"citeAs": "@misc{other}"}', "no JSON"])
def test_a_file_of_somebody_else_is_not_replaced(name, described, make_claim, make_article, tmp_path):
    (tmp_path / "claims").mkdir()
    if described is not None:
        (tmp_path / "croissant.json").write_text(described)
    (tmp_path / name).write_text("mine")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(OutputError):
        write_dataset([make_claim()], [make_article()], tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_file_is_no_folder_for_a_dataset(make_claim, make_article, tmp_path):
    (tmp_path / "claims.jsonl").write_text("mine")
    with pytest.raises(OutputError):
        write_dataset([make_claim()], [make_article()], tmp_path / "claims.jsonl")
    assert (tmp_path / "claims.jsonl").read_text() == "mine"


def test_what_is_refused_is_named_and_counted(make_claim, make_article, tmp_path):
    unread = Refusal(where="file:3", reason="not a claim record")
    claims = [make_claim(1), make_claim(1, text="Lagi."), make_claim(1, "nowhere"), unread]
    summary = write_dataset(claims, [make_article(), make_article()], tmp_path / "out")
    assert summary.tally.claims == 1
    assert {refusal.where for refusal in summary.refusals} == {"a1#c001", "nowhere#c001", "file:3", "a1"}
    assert summary.tally.claims + len(summary.refusals) == len(claims) + 1


def test_no_claim_is_no_dataset(make_article, tmp_path):
    with pytest.raises(InputError):
        write_dataset([], [make_article()], tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


@contextlib.contextmanager
def files_limited_to(size):
    """Writing past `size` bytes fails in the kernel, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("size", [10, 20_000])
def test_a_disk_that_fills_up_leaves_the_former_dataset(size, make_claim, make_article, contents, tmp_path):
    out = write_dataset([make_claim()], [make_article()], tmp_path / "out").folder
    before = contents(out)
    many = [make_claim(number, text=f"{number} {number**40}.") for number in range(2_000)]
    with files_limited_to(size), pytest.raises(OutputError) as caught:
        write_dataset(many, [make_article()], out)
    assert caught.value.where == str(out)
    assert contents(out) == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_disk_that_fails_to_flush_leaves_the_former_dataset(
    make_claim, make_article, contents, tmp_path, monkeypatch
):
    out = write_dataset([make_claim()], [make_article()], tmp_path / "out").folder
    before = contents(out)

    def full(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(module.os, "fsync", full)
    with pytest.raises(OutputError, match="No space left"):
        write_dataset([make_claim(2)], [make_article()], out)
    assert contents(out) == before


def test_a_folder_that_cannot_be_made_is_one_clear_error(make_claim, make_article, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError):
        write_dataset([make_claim()], [make_article()], tmp_path / "file" / "out")


def test_many_rows_are_cut_into_named_shards(make_claim, tmp_path, monkeypatch):
    monkeypatch.setattr(rows, "FULL", 2)
    writer = parquet.SplitWriter(tmp_path, "claims", "train", shard=4)
    for number in range(9):
        writer.add(make_claim(number))
    shards = writer.close()
    assert [shard.path for shard in shards] == [f"claims/train-0000{n}-of-00003.parquet" for n in range(3)]
    assert [shard.rows for shard in shards] == [4, 4, 1]
    for shard in shards:
        assert shard.sha256 == parquet.digest(tmp_path / shard.path)
        assert shard.size == (tmp_path / shard.path).stat().st_size


def test_splits_keep_an_article_and_its_claims_together(make_claim, make_article, tmp_path):
    from pyarrow import parquet as pq

    articles = [make_article(f"a{number}") for number in range(30)]
    claims = [make_claim(number, article.id) for article in articles for number in (1, 2)]
    summary = write_dataset(claims, articles, tmp_path / "out", splits={"train": 0.6, "test": 0.4})
    seen = {}
    for split in ("train", "test"):
        ids = set(pq.read_table(summary.folder / summary.shards["claims"][split][0].path)["article_id"].to_pylist())
        held = set(pq.read_table(summary.folder / summary.shards["articles"][split][0].path)["id"].to_pylist())
        assert ids == held
        seen[split] = ids
    assert seen["train"]
    assert seen["test"]
    assert not seen["train"] & seen["test"]


@settings(deadline=None)
@given(st.text(min_size=1), st.dictionaries(st.text("abc", min_size=1), st.floats(0.01, 10), min_size=1))
def test_an_article_has_one_split_whatever_the_shares(article_id, shares):
    assert split_of(article_id, shares) in shares
    assert split_of(article_id, shares) == split_of(article_id, dict(shares))


def test_shares_are_about_kept():
    found = [split_of(f"article-{number}", {"train": 8, "test": 2}) for number in range(2_000)]
    assert 330 < found.count("test") < 470
