"""Columns as Parquet and `datasets` know them: Arrow schema, and features as JSON and as YAML."""

import json
from collections.abc import Sequence
from typing import Any

from klaim.package.columns import Column, columns, label_names


def arrow_schema(name: str) -> Any:
    """The pinned pyarrow schema of "claim" or "article", with the features in its metadata.

    The metadata lets a lone Parquet file load with the label's names, without the card.
    """
    import pyarrow as pa

    fields = [pa.field(column.name, _arrow_type(column)) for column in columns(name)]
    info = {"info": {"features": features_json(columns(name))}}
    return pa.schema(fields, metadata={b"huggingface": json.dumps(info, sort_keys=True).encode()})


def _arrow_type(column: Column) -> Any:
    import pyarrow as pa

    if column.kind == "struct":
        inner = pa.struct([pa.field(child.name, _arrow_type(child)) for child in column.children])
    else:
        inner = {"string": pa.string(), "int64": pa.int64(), "float64": pa.float64(), "label": pa.int64()}[column.kind]
    return pa.list_(inner) if column.repeated else inner


def features_json(parts: Sequence[Column]) -> dict[str, Any]:
    """Features as `datasets` stores them in JSON.

    Lists take the spelling that every version reads: `[struct]` and "Sequence" of a plain
    value. The newer "List" stops `datasets` before 4.0.
    """
    return {column.name: _feature_json(column) for column in parts}


def _feature_json(column: Column) -> Any:
    if column.kind == "struct":
        inner = features_json(column.children)
        return [inner] if column.repeated else inner
    if column.kind == "label":
        return {"_type": "ClassLabel", "names": list(label_names())}
    plain = {"_type": "Value", "dtype": column.kind}
    return {"_type": "Sequence", "feature": plain} if column.repeated else plain


def features_yaml(parts: Sequence[Column]) -> list[dict[str, Any]]:
    """Features as a card's `dataset_info` lists them."""
    return [{"name": column.name, **_feature_yaml(column)} for column in parts]


def _feature_yaml(column: Column) -> dict[str, Any]:
    if column.kind == "struct":
        return {"list" if column.repeated else "struct": features_yaml(column.children)}
    if column.kind == "label":
        names = {str(number): name for number, name in enumerate(label_names())}
        return {"dtype": {"class_label": {"names": names}}}
    # "sequence" of a plain value is read by every version of `datasets`, "list" only since 4.0.
    return {"sequence": column.kind} if column.repeated else {"dtype": column.kind}
