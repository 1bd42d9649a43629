"""Measures validation against the parse floor: CPU-time ratios of interleaved runs, in one process.

    python -m benchmarks.validate_speed [RECORDS] [--ajv COMMAND]

Records of about 1.3 kB over a few hundred articles, one in a hundred with a defect. The
reference engine is run on a sample. `--all-bad` files, two processes and memory follow.
"""
# ruff: noqa: E501 (a case is one line)

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from klaim.records import Article
from klaim.validate import Settings, validate
from klaim.validate.form import Form, load_schema
from klaim.validate.reader import parser

_GIVEN_NAMES = (
    "Rina Budi Siti Agus Dewi Eko Fitri Gita Hadi Indah Joko Kartika Lina Made Nadia Oki Putri Rudi Sari Tono"
)
NAMES = _GIVEN_NAMES.split()
PLACES = ["Bandung", "Surabaya", "Medan", "Makassar", "Padang", "Jakarta", "Semarang", "Denpasar", "Manado", "Kupang"]
ARTICLES = 400
_FILLER = "Rapat itu membahas harga beras, jalan yang rusak, dan rencana kerja tahun depan di kantor wilayah. "


def make_articles() -> dict[str, Article]:
    """Articles whose sentences the claims restate."""
    articles = {}
    for number in range(ARTICLES):
        lines = [
            f"{first} Wulandari bertemu {second} Hartono di {place} pada Senin (9/3/2026) selama dua jam, kata {first} Wulandari. "
            for first, second, place in zip(NAMES, reversed(NAMES), PLACES * 2, strict=True)
        ]
        text = _FILLER.join(lines)
        articles[f"artikel-{number:04}"] = Article(
            id=f"artikel-{number:04}", language="id", text=text, published_at="2026-03-10", retrieved_at="2026-03-11"
        )
    return articles


def make_lines(articles: dict[str, Article], count: int, *, bad_every: int) -> Iterator[bytes]:
    """Claim records as lines; every `bad_every`th has a defect of one of four kinds."""
    ids = list(articles)
    for number in range(count):
        article = articles[ids[number // 20 % len(ids)]]
        record = _record(article, number)
        if bad_every and number % bad_every == bad_every - 1:
            _spoil(record, number // bad_every % 4)
        yield json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def _record(article: Article, number: int) -> dict[str, Any]:
    first, second, place = NAMES[number % 20], NAMES[19 - number % 20], PLACES[number % 10]
    quote = f"{first} Wulandari bertemu {second} Hartono di {place} pada Senin (9/3/2026) selama dua jam"
    start = article.text.index(quote)
    span = {"start": start, "end": start + len(quote), "exact": quote}
    end = min(start + len(quote) + 180, len(article.text))
    whole = {"start": start, "end": end, "exact": article.text[start:end]}
    cue = article.text.index("kata", start)
    kinds: list[tuple[str, str, Any]] = [
        ("event", f"{first} Wulandari bertemu {second} Hartono.", None),
        ("location", f"{first} Wulandari bertemu {second} Hartono di {place}.", {"name": place}),
        ("date", f"{first} Wulandari bertemu {second} Hartono pada 9 Maret 2026.", {"edtf": "2026-03-09"}),
        (
            "duration",
            f"Pertemuan {first} Wulandari dan {second} Hartono berlangsung dua jam.",
            {"iso8601": "PT2H", "comparison": "exact"},
        ),
        (
            "participant",
            f"{second} Hartono ikut dalam pertemuan dengan {first} Wulandari.",
            {"name": f"{second} Hartono"},
        ),
    ]
    kind, text, value = kinds[number % 7 % 5]
    return {
        "id": f"{article.id}#c{number:07}",
        "article_id": article.id,
        "language": "id",
        "text": f"{text[:-1]} dalam rapat {_word(number)}.",
        "type": kind,
        "value": value,
        "modality": "asserted",
        "attribution": {"speaker": f"{first} Wulandari", "cue": "kata", "start": cue, "end": cue + 4} if number % 2 else None,
        "source": [span],
        "label": "SUPPORTED",
        "evidence": [{"article_id": article.id, **span}, {"article_id": article.id, **whole}],
        "flags": [],
        "provenance": {
            "method": "annotated", "tool": "klaim 0.1.0", "made_by": [], "annotators": ["a1", "a2"], "parent": None,
        },
    }  # fmt: skip


def _word(number: int) -> str:
    """A small-letter name of the meeting, another for each number."""
    letters = ""
    while number or not letters:
        number, rest = divmod(number, 20)
        letters += "bcdfghjklmnprstwyzqv"[rest] + "aiueo"[rest % 5]
    return letters


def _spoil(record: dict[str, Any], kind: int) -> None:
    if kind == 0:
        record["source"][0]["start"] += 1
    elif kind == 1:
        record["label"] = "TRUE"
    elif kind == 2:
        record["text"] = "Ia " + record["text"][0].lower() + record["text"][1:]
    else:
        del record["modality"]


def cpu(work: Callable[[], Any]) -> float:
    """CPU seconds of this process and its children."""
    before = _used()
    work()
    return _used() - before


def _used() -> float:
    mine, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return mine.ru_utime + mine.ru_stime + children.ru_utime + children.ru_stime


def best(works: dict[str, Callable[[], Any]], rounds: int) -> dict[str, float]:
    """The least CPU time of each, runs interleaved."""
    times = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        for name, work in works.items():
            times[name] = min(times[name], cpu(work))
    return times


def drain(paths: list[str], articles: dict[str, Article], settings: Settings) -> int:
    """Validate and count the findings."""
    return sum(1 for _ in validate(paths, articles, settings=settings))


def main(arguments: list[str]) -> None:
    """Print the tables."""
    count = int(arguments[0]) if arguments and arguments[0].isdigit() else 100_000
    articles = make_articles()
    with tempfile.TemporaryDirectory() as folder:
        file, bad, clean = Path(folder, "claims.jsonl"), Path(folder, "bad.jsonl"), Path(folder, "clean.jsonl")
        file.write_bytes(b"".join(make_lines(articles, count, bad_every=100)))
        bad.write_bytes(b"".join(make_lines(articles, count // 10, bad_every=1)))
        clean.write_bytes(b"".join(make_lines(articles, count // 10, bad_every=0)))
        print(f"{count} records, {file.stat().st_size / count:.0f} bytes each, 1 % with a defect")
        _ratios(file, articles, count)
        _against_itself(file, bad, clean, articles, count)
        if "--ajv" in arguments:
            _ajv(file, arguments[arguments.index("--ajv") + 1], count)


def _ratios(file: Path, articles: dict[str, Article], count: int) -> None:
    lines = file.read_bytes().split(b"\n")[:-1]
    loads, fast, reference = parser(), Form(load_schema(None), "fast"), Form(load_schema(None), "reference")
    sample = [loads(line) for line in lines[:1000]]
    form_only = Settings(select=("C0", "C1"))

    def parse() -> None:
        for line in lines:
            loads(line)

    times = best(
        {
            "parse": parse,
            "form": lambda: [fast.is_valid(loads(line)) or fast.violations(loads(line)) for line in lines],
            "klaim, form only": lambda: drain([str(file)], articles, form_only),
            "klaim, form and all rules": lambda: drain([str(file)], articles, Settings(information=False)),
            "  … and information": lambda: drain([str(file)], articles, Settings()),
        },
        rounds=3,
    )
    slow = min(cpu(lambda: [reference.is_valid(record) for record in sample]) for _ in range(3)) / len(sample) * count
    for name, seconds in (*times.items(), ("jsonschema, form (sample)", slow + times["parse"])):
        told = f"{count / seconds:>10,.0f} claims/s  {times['parse'] / seconds:>6.3f} of parsing"
        print(f"{name:<28}{told}  {(slow + times['parse']) / seconds:>7.1f}x jsonschema")


def _against_itself(file: Path, bad: Path, clean: Path, articles: dict[str, Article], count: int) -> None:
    times = best(
        {
            "every line bad": lambda: drain([str(bad)], articles, Settings(information=False)),
            "no line bad": lambda: drain([str(clean)], articles, Settings(information=False)),
        },
        rounds=3,
    )
    print(f"a file with every line bad costs {times['every line bad'] / times['no line bad']:.1f}x a clean one")
    walls = {}
    for jobs in (1, 2):
        walls[jobs] = min(
            _wall(lambda jobs=jobs: drain([str(file)], articles, Settings(jobs=jobs, information=False)))
            for _ in range(3)
        )  # type: ignore[misc]
    print(f"two processes: {walls[1] / walls[2]:.2f}x")
    print(
        f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB with this benchmark's own records"
    )


def _wall(work: Callable[[], Any]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def _ajv(file: Path, command: str, count: int) -> None:
    """Time a command that reads the file named as its last argument and validates each line with ajv."""
    seconds = min(
        cpu(lambda: subprocess.run([*command.split(), str(file)], check=True, capture_output=True)) for _ in range(3)
    )
    print(f"ajv, form only: {count / seconds:,.0f} claims/s")


if __name__ == "__main__":
    main(sys.argv[1:])
