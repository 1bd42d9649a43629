"""Writes the card's YAML header: what the Hub reads, and the features and sizes `load_dataset` checks."""

import re
from typing import Any

from klaim.package.about import About
from klaim.package.card_text import is_model
from klaim.package.columns import CONFIGURATIONS, columns
from klaim.package.features import features_yaml
from klaim.package.parquet import Shards
from klaim.package.tally import Tally

_SIZES = (
    (1_000, "n<1K"),
    (10_000, "1K<n<10K"),
    (100_000, "10K<n<100K"),
    (1_000_000, "100K<n<1M"),
    (10_000_000, "1M<n<10M"),
)


def header(about: About, tally: Tally, shards: Shards) -> str:
    """The YAML between its two lines of dashes."""
    import yaml

    creators = sorted(_creators(tally))
    fields: dict[str, Any] = {
        "pretty_name": about.title,
        "language": sorted(tally.languages),
        # The Hub knows no word for "annotations open, texts the publishers'": "other", explained in the file.
        "license": "other",
        "license_name": f"{_named(about.license)}-annotations-with-publishers-texts",
        "license_link": "LICENSE.md",
        "annotations_creators": creators,
        "language_creators": ["found"],
        "multilinguality": ["monolingual" if len(tally.languages) == 1 else "multilingual"],
        "size_categories": [size_category(tally.claims)],
        "source_datasets": ["original"],
        "task_categories": ["text-classification"],
        "task_ids": ["fact-checking"],
        "tags": ["claim-verification", "claim-decomposition", "atomic-claims", "news"],
        "configs": [_config(name, shards) for name in CONFIGURATIONS],
        "dataset_info": [_info(name, shards) for name in CONFIGURATIONS],
    }
    return f"---\n{yaml.safe_dump(fields, sort_keys=False, allow_unicode=True, width=110)}---\n"


def _named(text: str) -> str:
    """Terms as the Hub writes a name: "cc-by-4.0"."""
    return re.sub(r"[^a-z0-9.]+", "-", text.lower()).strip("-") or "unlicensed"


def _creators(tally: Tally) -> set[str]:
    """The Hub's words for who made the claims: experts only where an annotator is a person."""
    people = any(not is_model(name) for name in tally.annotators)
    words = {"machine-generated" for method in tally.methods if method != "annotated"}
    return words | ({"expert-generated"} if people else {"machine-generated"})


def size_category(rows: int) -> str:
    """The Hub's word for a number of rows."""
    return next((name for limit, name in _SIZES if rows < limit), "n>10M")


def _config(name: str, shards: Shards) -> dict[str, Any]:
    data_files = [{"split": split, "path": f"{name}/{split}-*.parquet"} for split in shards[name]]
    default = {"default": True} if name == next(iter(CONFIGURATIONS)) else {}
    return {"config_name": name, **default, "data_files": data_files}


def _info(name: str, shards: Shards) -> dict[str, Any]:
    splits = [
        {
            "name": split,
            "num_bytes": sum(part.memory for part in parts),
            "num_examples": sum(part.rows for part in parts),
        }
        for split, parts in shards[name].items()
    ]
    return {
        "config_name": name,
        "features": features_yaml(columns(CONFIGURATIONS[name])),
        "splits": splits,
        "download_size": sum(part.size for parts in shards[name].values() for part in parts),
        "dataset_size": sum(split["num_bytes"] for split in splits),
    }
