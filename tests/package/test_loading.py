"""The folder loads with `datasets`, without klaim, and holds what was put in."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from klaim.package import write_dataset
from klaim.package.columns import columns

LOADER = """
import json, sys
sys.modules["klaim"] = None
from datasets import Dataset, load_dataset
folder, cache = sys.argv[1:]
claims = load_dataset(folder, split="train", cache_dir=cache)
articles = load_dataset(folder, "articles", split="train", cache_dir=cache)
alone = Dataset.from_parquet(folder + "/claims/train-00000-of-00001.parquet", cache_dir=cache)
print(json.dumps({
    "claims": claims.to_list(),
    "articles": articles.to_list(),
    "names": claims.features["label"].names,
    "same_features": alone.features == claims.features,
    "value": sorted(claims.features["value"]),
    "nulls": "null" in str(claims.features),
}))
"""


def load(folder: Path, cache: Path) -> dict:
    environment = {
        **os.environ,
        "HF_HUB_OFFLINE": "1",
        "HF_HOME": str(cache),
        "HF_DATASETS_DISABLE_PROGRESS_BARS": "1",
    }
    command = [sys.executable, "-W", "error", "-c", LOADER, str(folder), str(cache)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def loaded(dataset, tmp_path_factory):
    return load(dataset.folder, tmp_path_factory.mktemp("cache"))


def test_rows_are_the_records(loaded, varied_claims):
    assert [row["id"] for row in loaded["claims"]] == [
        "a1#c001",
        "a1#c002",
        "a1#c003",
        "a1#c004",
        "a2#c001",
        "a2#c002",
    ]
    by_id = {row["id"]: row for row in loaded["claims"]}
    for claim in varied_claims:
        row = by_id[claim.id]
        assert (row["text"], row["type"], row["modality"]) == (claim.text, claim.type, claim.modality)
        assert loaded["names"][row["label"]] == claim.label
        assert [tuple(span.values()) for span in row["source"]] == [(2, 14, "Gunung Raung")]
        assert row["provenance"]["method"] == claim.provenance.method
        assert row["provenance"]["annotators"] == list(claim.provenance.annotators)


def test_values_keep_type_and_number(loaded):
    by_id = {row["id"]: row for row in loaded["claims"]}
    given = {name: value for name, value in by_id["a1#c003"]["value"].items() if value is not None}
    assert given == {"number": 50.0, "number_max": 60.5, "unit": "%", "comparison": "about"}
    assert by_id["a1#c002"]["attribution"]["speaker"] == "Rina"
    assert by_id["a1#c001"]["value"] is None
    assert by_id["a1#c001"]["attribution"] is None


def test_offsets_count_code_points_of_the_stored_text(loaded):
    texts = {row["id"]: row["text"] for row in loaded["articles"]}
    for row in loaded["claims"]:
        for span in row["source"]:
            assert texts[row["article_id"]][span["start"] : span["end"]] == span["exact"]


def test_features_are_in_the_parquet_file_too(loaded):
    assert loaded["same_features"]
    assert not loaded["nulls"]


def test_columns_without_any_value_keep_their_type(make_claim, make_article, loaded, tmp_path):
    bare = write_dataset(
        [make_claim()], [make_article(publisher=None, license=None, retrieved_at=None)], tmp_path / "bare"
    )
    found = load(bare.folder, tmp_path / "cache")
    assert found["value"] == loaded["value"] == sorted(child.name for child in columns("claim")[5].children)
    assert not found["nulls"]
