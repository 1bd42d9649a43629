"""Articles in: text files with a metadata record beside them, JSONL of article records, standard input."""

import codecs
import hashlib
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from klaim.errors import MissingError, why
from klaim.io import jsonl
from klaim.io.rejoin import rejoined
from klaim.records import Article, Refusal

DEFAULT_LANGUAGE = "id"
SEEDS = Path("seeds")
"""Where articles are looked for if none are named."""

_KINDS_TOLD = "give each article a .txt of its own, or put a JSON record of each on a line of a .jsonl"
_BLOCK = 1 << 16

MAX_TEXT = jsonl.MAX_LINE
"""Bytes; a longer text is refused, as a longer line of JSONL is."""

_ID = re.compile(r"[^\x00-\x20#]+")
_NO_ID = re.compile(r"[\x00-\x20#]+")
_DAYS = ("published_at", "retrieved_at")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?", re.ASCII)


def read_articles(
    paths: Iterable[Path], *, language: str = DEFAULT_LANGUAGE, beyond: set[str] | None = None
) -> Iterator[Article | Refusal]:
    """Every article in the files and folders named, in the order named, folders sorted by file name.

    `.txt` is one article (metadata from the `.json` beside it, else bare text in `language`),
    `.jsonl`, also packed, one article record a line. A record that names no language is in `language`. A second
    article with the same id is refused. Fields that no article has are left out, and their names put into `beyond`.
    """
    seen: dict[str, str] = {}
    for file in _files(paths):
        for item in _read_file(file, language, beyond):
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


def read_stream(
    file: BinaryIO, *, name: str, language: str = DEFAULT_LANGUAGE, beyond: set[str] | None = None
) -> Iterator[Article | Refusal]:
    """Articles from a stream: JSONL where the first byte is `{`, else one bare text with the id `name`.

    `beyond` as for `read_articles`.
    """
    head = b""
    while not head.strip() and len(head) <= MAX_TEXT and (block := file.read(_BLOCK)):
        head += block
    head = head.removeprefix(codecs.BOM_UTF8)
    if head.lstrip()[:1] == b"{":
        mender = _mender(language, beyond)
        yield from jsonl.decode(rejoined(head, file), Article, name=name, mender=mender, check=complete)
    else:
        data = head + file.read(max(MAX_TEXT + 1 - len(head), 0))
        yield _from_text(data, {"id": name, "language": language}, name)


def named_or_seeds(paths: Iterable[Path]) -> list[Path]:
    """The paths, or `seeds/` where there are none and that folder is there."""
    return list(paths) or [SEEDS] * SEEDS.is_dir()


def complete(article: Article, where: str) -> Article | Refusal:
    """The article with its checksum; a Refusal where id, text or a date are unusable or the checksum contradicts."""
    refused = partial(Refusal, where=where)
    if not _ID.fullmatch(article.id):
        return refused(
            reason=f"{article.id!r} is not an article id", mend="use at least one character, no white space, no #"
        )
    if not article.text.strip():
        return refused(reason=f"article {article.id!r} has no text", mend="put the article's text into the file")
    for field in _DAYS:
        value = getattr(article, field)
        if value is not None and not _is_day(value):
            mend = "write it as 2026-03-09 or 2026-03-09T14:30:00+07:00, or leave it out"
            return refused(reason=f"{field}: {value!r} is no ISO 8601 date", mend=mend)
    digest = hashlib.sha256(article.text.encode("utf-8")).hexdigest()
    if article.sha256 not in (None, digest):
        return refused(
            reason=f"sha256 of the text of {article.id!r} is {digest}, not {article.sha256}",
            mend="the text was changed after it was recorded: restore it, or drop sha256 and annotate anew",
        )
    return msgspec.structs.replace(article, sha256=digest)


def _is_day(value: str) -> bool:
    try:
        return bool(_DAY.fullmatch(value) and datetime.fromisoformat(value))
    except ValueError:
        return False


def id_of(path: Path) -> str:
    """The id of a text that has none of its own: its file's name, a hyphen for what no id may hold."""
    return _NO_ID.sub("-", path.stem)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(file for file in path.iterdir() if _is_kind(file) and not file.name.startswith("."))
        elif path.exists():
            yield path
        else:
            raise MissingError(
                "no such file or folder", where=str(path), mend="name a .txt, a .jsonl or a folder of them"
            )


def _is_kind(path: Path) -> bool:
    return path.suffix == ".txt" or jsonl.is_jsonl(path)


def _mender(language: str, beyond: set[str] | None) -> jsonl.Mender[Article]:
    return partial(_without_others, language=language, beyond=beyond)


def _without_others(data: bytes, *, language: str, beyond: set[str] | None) -> Article:
    return _of_fields({"language": language, **msgspec.json.decode(data, type=dict[str, Any])}, beyond)


def _of_fields(held: dict[str, Any], beyond: set[str] | None) -> Article:
    """The article of some fields; the names of those that it has no place for go to `beyond`."""
    others = held.keys() - {field.encode_name for field in msgspec.structs.fields(Article)}
    article = msgspec.convert({name: held[name] for name in held.keys() - others}, Article)
    if beyond is not None:
        beyond |= others
    return article


def _read_file(path: Path, language: str, beyond: set[str] | None) -> Iterator[Article | Refusal]:
    if jsonl.is_jsonl(path):
        yield from jsonl.read(path, Article, mender=_mender(language, beyond), check=complete)
    elif path.suffix == ".txt":
        yield _read_text(path, language, beyond)
    else:
        yield Refusal(where=str(path), reason="neither .txt nor .jsonl", mend=_KINDS_TOLD)


def _read_text(path: Path, language: str, beyond: set[str] | None) -> Article | Refusal:
    metadata = _metadata(path, language)
    if isinstance(metadata, Refusal):
        return metadata
    try:
        with path.open("rb") as file:
            data = file.read(MAX_TEXT + 1)
    except OSError as error:
        return Refusal(where=str(path), reason=f"cannot be read: {why(error)}", mend="name a readable file")
    return _from_text(data, metadata, str(path), beyond)


def _metadata(path: Path, language: str) -> dict[str, Any] | Refusal:
    beside = path.with_suffix(".json")
    if not beside.exists():
        return {"id": id_of(path), "language": language}
    try:
        metadata = msgspec.json.decode(beside.read_bytes(), type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return Refusal(where=str(beside), reason=f"not a JSON object: {error}", mend="see schemas/article.schema.json")
    return {"id": id_of(path), "language": language, **metadata}


def _from_text(data: bytes, metadata: dict[str, Any], where: str, beyond: set[str] | None = None) -> Article | Refusal:
    if len(data) > MAX_TEXT:
        return Refusal(
            where=where,
            reason=f"text is longer than {MAX_TEXT} bytes",
            mend="give each article a file of its own",
        )
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        return Refusal(where=where, reason=f"byte {error.start} is not UTF-8", mend="save the file as UTF-8")
    try:
        return complete(_of_fields({**metadata, "text": text}, beyond), where)
    except msgspec.ValidationError as error:
        return Refusal(where=where, reason=f"metadata: {error}", mend="see schemas/article.schema.json")
