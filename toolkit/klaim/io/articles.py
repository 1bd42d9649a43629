"""Articles in: text files with a metadata record beside them, JSONL of article records, standard input."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from klaim.errors import MissingError
from klaim.io import jsonl
from klaim.records import Article, Refusal

DEFAULT_LANGUAGE = "id"


def read_articles(paths: Iterable[Path], *, language: str = DEFAULT_LANGUAGE) -> Iterator[Article | Refusal]:
    """Every article in the files and folders named, in the order named, folders sorted by file name.

    `.txt` is one article (metadata from the `.json` beside it, else bare text in `language`),
    `.jsonl` one article record a line. A second article with the same id is refused.
    """
    seen: dict[str, str] = {}
    for file in _files(paths):
        for item in _read_file(file, language):
            if isinstance(item, Article) and item.id in seen:
                yield Refusal(
                    where=str(file),
                    reason=f"article id {item.id!r} was already read from {seen[item.id]}",
                    mend="give each article an id of its own",
                )
                continue
            if isinstance(item, Article):
                seen[item.id] = str(file)
            yield item


def read_stream(file: BinaryIO, *, name: str, language: str = DEFAULT_LANGUAGE) -> Iterator[Article | Refusal]:
    """Articles from a stream: JSONL where the first byte is `{`, else one bare text with the id `name`."""
    data = file.read()
    if data.lstrip()[:1] == b"{":
        import io

        yield from map(complete, jsonl.decode(io.BytesIO(data), Article, name=name))
    else:
        yield _from_text(data, {"id": name, "language": language}, name)


def complete(item: Article | Refusal) -> Article | Refusal:
    """The article with its checksum, or a Refusal where text is empty or the checksum contradicts it."""
    if isinstance(item, Refusal):
        return item
    if not item.text.strip():
        return Refusal(where=item.id, reason="article has no text", mend="put the article's text into the file")
    digest = hashlib.sha256(item.text.encode("utf-8")).hexdigest()
    if item.sha256 not in (None, digest):
        return Refusal(
            where=item.id,
            reason=f"sha256 of the text is {digest}, not {item.sha256}",
            mend="the text was changed after it was recorded: restore it, or drop sha256 and annotate anew",
        )
    return msgspec.structs.replace(item, sha256=digest)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.iterdir() if p.suffix in (".txt", ".jsonl"))
        elif path.exists():
            yield path
        else:
            raise MissingError("no such file or folder", where=str(path), mend="name a .txt, a .jsonl or a folder of them")


def _read_file(path: Path, language: str) -> Iterator[Article | Refusal]:
    if path.suffix == ".jsonl":
        yield from map(complete, jsonl.read(path, Article))
    elif path.suffix == ".txt":
        metadata = _metadata(path, language)
        yield metadata if isinstance(metadata, Refusal) else _from_text(path.read_bytes(), metadata, str(path))
    else:
        yield Refusal(where=str(path), reason="neither .txt nor .jsonl", mend="rename the file to what it holds")


def _metadata(path: Path, language: str) -> dict[str, Any] | Refusal:
    beside = path.with_suffix(".json")
    if not beside.exists():
        return {"id": path.stem, "language": language}
    try:
        metadata = msgspec.json.decode(beside.read_bytes(), type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return Refusal(where=str(beside), reason=f"not a JSON object: {error}", mend="see schemas/article.schema.json")
    return {"id": path.stem, "language": language, **metadata}


def _from_text(data: bytes, metadata: dict[str, Any], where: str) -> Article | Refusal:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return Refusal(where=where, reason=f"byte {error.start} is not UTF-8", mend="save the file as UTF-8")
    try:
        article = complete(msgspec.convert({**metadata, "text": text}, Article))
    except msgspec.ValidationError as error:
        return Refusal(where=where, reason=f"metadata: {error}", mend="see schemas/article.schema.json")
    return msgspec.structs.replace(article, where=where) if isinstance(article, Refusal) else article
