"""Gathers records as rows of an Arrow table; pyarrow's JSON reader makes it, several times faster than from dicts."""

import io
from typing import Any

import msgspec

from klaim.package.columns import LABEL_COLUMN, columns, label_names
from klaim.package.features import arrow_schema
from klaim.records import Article, Claim, to_json

FULL = 5_000
"""Rows of a table, which becomes one row group of the file."""

FULL_BYTES = 1 << 27
"""Bytes of JSON at which a table is full whatever its rows; the reader takes less than 2 GB at once."""


class Rows:
    """Records until there are enough for a table."""

    def __init__(self, schema: str) -> None:
        self._schema = arrow_schema(schema)
        self._keyed = [column.name for column in columns(schema) if column.keyed]
        self._pairs: dict[str, list[list[dict[str, str]]]] = {name: [] for name in self._keyed}
        self._lines: list[bytes] = []
        self._size = 0

    def __len__(self) -> int:
        return len(self._lines)

    @property
    def full(self) -> bool:
        """Whether the next step is to take the table."""
        return len(self._lines) >= FULL or self._size >= FULL_BYTES

    def add(self, record: Article | Claim) -> None:
        """Take one more record."""
        for name in self._keyed:
            held = getattr(record, name)
            self._pairs[name].append([{"key": key, "value": held[key]} for key in sorted(held)] if held else [])
            if held:
                record = msgspec.structs.replace(record, **{name: msgspec.UNSET})
        line = to_json(record)
        self._lines.append(line)
        self._size += len(line)

    def take(self) -> Any:
        """The records as a pyarrow table: the label as its number, free keys as a sorted list; none are left."""
        import pyarrow as pa

        table = self._read(b"\n".join(self._lines))
        arrays = [
            pa.chunked_array([pa.array(self._pairs[field.name], field.type)])
            if field.name in self._keyed
            else _numbered(table[field.name])
            if field.name == LABEL_COLUMN
            else table[field.name]
            for field in self._schema
        ]
        self._lines, self._size = [], 0
        self._pairs = {name: [] for name in self._keyed}
        return pa.table(arrays, schema=self._schema)

    def _read(self, data: bytes) -> Any:
        import pyarrow as pa
        from pyarrow import json

        written = [
            field.with_type(pa.string()) if field.name == LABEL_COLUMN else field
            for field in self._schema
            if field.name not in self._keyed
        ]
        return json.read_json(
            io.BytesIO(data),
            read_options=json.ReadOptions(use_threads=False, block_size=len(data) + 1),
            parse_options=json.ParseOptions(explicit_schema=pa.schema(written), unexpected_field_behavior="error"),
        )


def _numbered(labels: Any) -> Any:
    import pyarrow as pa
    from pyarrow import compute

    return compute.index_in(labels, pa.array(label_names())).cast(pa.int64())
