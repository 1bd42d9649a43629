"""Measures the decomposer against the bare spaCy pipeline on the same text: the floor.

    python toolkit/benchmarks/decompose_speed.py --data FILE.jsonl.gz [--articles N] [--only NAME]

The file holds one article a line (id, text, publisher, published). Words are what white space
parts. Ratios are of CPU time, runs by turns, the least of each; jobs are by the wall clock.
"""

import argparse
import gzip
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks.memory import peak
from klaim import language
from klaim.decompose import decompose, decompose_all
from klaim.decompose.parallel import collect_seldom, decompose_with
from klaim.parsing import multiply_with_numpy, on_one_thread
from klaim.records import Article

ROUNDS = 5
STARTUPS = 7
LINE = "Gempa mengguncang Bandung pada Senin (9/3/2026).\n"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def main() -> None:
    """Print the figures asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="JSON Lines of articles, plain or packed by gzip")
    parser.add_argument("--articles", type=int, default=100, help="how many of them the ratio is measured on")
    parser.add_argument("--only", choices=("ratio", "jobs", "memory", "length", "startup"), help="one measurement")
    arguments = parser.parse_args()
    measurements: dict[str, Callable[[Path, int], None]] = {
        "ratio": ratio, "jobs": jobs, "memory": memory, "length": length, "startup": startup,
    }  # fmt: skip
    collect_seldom()
    for name, measure in measurements.items():
        if arguments.only in (None, name):
            measure(arguments.data, arguments.articles)


def read(file: Path, count: int) -> Iterator[Article]:
    """The first articles of the file; a date that is not written as ISO 8601 is left out."""
    with gzip.open(file, "rt", encoding="utf-8") if file.suffix == ".gz" else file.open(encoding="utf-8") as lines:
        for line in islice(lines, count):
            told = json.loads(line)
            day = _DAY.match(told.get("published") or "")
            yield Article(
                id=told["id"], language="id", text=told["text"], published_at=day[0] if day else None,
                retrieved_at="2026-01-01",
            )  # fmt: skip


def words_of(articles: list[Article]) -> int:
    """Words, as white space parts them."""
    return sum(len(article.text.split()) for article in articles)


def ratio(file: Path, count: int) -> None:
    """Words per second of decomposing and of the pipeline alone."""
    articles = list(read(file, count))
    words, nlp, own = words_of(articles), bare(), bare()
    multiply_with_numpy(own)
    works: dict[str, Callable[[], Any]] = {
        "pipeline": lambda: [None for _ in nlp.pipe(article.text for article in articles)],
        "pipeline as klaim runs it": lambda: [
            None for _ in on_one_thread(own.pipe(article.text for article in articles))
        ],
        "decompose": lambda: [None for _ in decompose_all(articles)],
    }
    times = best(works, ROUNDS)
    print(f"{count} articles, {words:,} words, {ROUNDS} rounds, least CPU time")
    for name, seconds in times.items():
        print(f"{name:<28}{words / seconds:>10,.0f} words/s  {times['pipeline'] / seconds:>6.2f} of the pipeline")


def bare() -> Any:
    """The pipeline as spaCy itself loads and runs it."""
    import spacy

    return spacy.load(Path(language.__file__).parent / "id" / "pipeline", config={"nlp": {"lang": "xx"}})


def best(works: dict[str, Callable[[], Any]], rounds: int) -> dict[str, float]:
    """The least CPU time of each, runs by turns."""
    times = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        for name, work in works.items():
            began = time.process_time()
            work()
            times[name] = min(times[name], time.process_time() - began)
    return times


def jobs(file: Path, count: int) -> None:
    """Wall-clock seconds of one and of two processes, loading included."""
    times = dict.fromkeys((1, 2), float("inf"))
    articles = list(read(file, 10 * count))
    for _ in range(2):
        for number in times:
            began = time.monotonic()
            claims = sum(1 for _ in decompose_with(articles, jobs=number))
            times[number] = min(times[number], time.monotonic() - began)
    assert claims == len(articles)
    gain = f"{times[1] / times[2]:.2f}x one ({times[1]:.0f} s, {times[2]:.0f} s)"
    print(f"two processes on {len(articles):,} articles   {gain}")


def memory(file: Path, count: int) -> None:
    """Peak memory of a process that decomposes some articles, and ten times as many."""
    for number in (count, 10 * count):
        code = f"from benchmarks import decompose_speed as b; b.drain({str(file)!r}, {number})"
        print(f"{number:>6,} articles {_run(code):>10} MB at most")


def drain(file: str, count: int) -> None:
    """Decompose as a stream and print the peak memory in MB."""
    for _ in decompose_all(read(Path(file), count)):
        pass
    print(round(peak()))


def length(file: Path, count: int) -> None:
    """CPU time a word of one article of 10,000 words and of one of 100,000."""
    pool = "\n".join(article.text for article in read(file, 10 * count)).split(" ")
    decompose(_article(pool, 2_000))
    each = {}
    for size in (10_000, 100_000):
        article = _article(pool, size)
        began = time.process_time()
        found = decompose(article)
        each[size] = (time.process_time() - began) / size
        print(f"one article of {size:>7,} words  {each[size] * 1e6:>6.0f} µs a word, {len(found.claims):,} claims")
    print(f"{'':<28}{each[100_000] / each[10_000]:>10.2f}x a word")


def _article(pool: list[str], size: int) -> Article:
    words = (pool * (size // len(pool) + 1))[:size]
    return Article(id=f"words-{size}", language="id", text=" ".join(words), retrieved_at="2026-01-01")


def startup(file: Path, count: int) -> None:
    """Seconds of `klaim decompose` on one line, by the wall clock and of CPU time: the least of some runs.

    Python keeps the modules compiled, as it does wherever klaim is installed.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder, "satu.txt")
        text.write_text(LINE, encoding="utf-8")
        command = [sys.executable, "-m", "klaim", "decompose", str(text), "--as-of", "2026-03-10"]
        wall, cpu = float("inf"), float("inf")
        for _ in range(STARTUPS):
            began, before = time.monotonic(), os.times()
            subprocess.run(command, check=True, capture_output=True, env=kept)
            after = os.times()
            wall = min(wall, time.monotonic() - began)
            used = after.children_user + after.children_system - before.children_user - before.children_system
            cpu = min(cpu, used)
    print(f"klaim decompose of one line  {wall:>9.2f} s, {cpu:.2f} s of CPU time")


def _run(code: str) -> str:
    folder = Path(__file__).parents[1]
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=folder)
    return done.stdout.strip()


if __name__ == "__main__":
    main()
