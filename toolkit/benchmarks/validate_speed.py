"""Measures validation against the parse floor: CPU-time ratios of interleaved runs, in one process.

    python -m benchmarks.validate_speed [RECORDS] [--ajv FOLDER] [--memory RECORDS]

Records of about 1.3 kB over a few hundred articles, one in a hundred with a defect. The reference
engine is run on a sample. A file with a defect in every line follows, and two processes, beside what
two that share nothing get done at once on this machine; then ajv on the form only, where FOLDER
is one in which `npm install ajv ajv-formats` was done; then the most memory that a process of its
own holds on a file of so many records.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor, wait
from pathlib import Path
from typing import Any

from benchmarks.memory import peak
from benchmarks.validate_ajv import ajv_seconds
from benchmarks.validate_records import make_articles, make_lines
from klaim.records import Article
from klaim.validate import Settings, validate
from klaim.validate.form import Form, load_schema
from klaim.validate.reader import parser

_ROUNDS = 3


def cpu() -> float:
    """CPU seconds of this process and its children so far."""
    mine, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return mine.ru_utime + mine.ru_stime + children.ru_utime + children.ru_stime


def spent(work: Callable[[], Any], clock: Callable[[], float]) -> float:
    """Seconds that the clock goes on while the work is done."""
    before = clock()
    work()
    return clock() - before


def best(works: dict[str, Callable[[], Any]], rounds: int, clock: Callable[[], float] = cpu) -> dict[str, float]:
    """The least time of each by the clock, runs interleaved."""
    times = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        for name, work in works.items():
            times[name] = min(times[name], spent(work, clock))
    return times


def drain(paths: list[str], articles: dict[str, Article], settings: Settings) -> int:
    """Validate and count the findings."""
    return sum(1 for _ in validate(paths, articles, settings=settings))


def main(arguments: list[str]) -> None:
    """Print the tables."""
    options = argparse.ArgumentParser(prog="benchmarks.validate_speed")
    options.add_argument("records", nargs="?", type=int, default=100_000)
    options.add_argument("--ajv", metavar="FOLDER", help="where ajv and ajv-formats are installed")
    options.add_argument("--memory", metavar="RECORDS", type=int, help="how many records memory is measured on")
    options.add_argument("--peak-of", metavar="FILE", help=argparse.SUPPRESS)
    given = options.parse_args(arguments)
    articles = make_articles()
    if given.peak_of:
        _tell_peak(given.peak_of, articles)
        return
    with tempfile.TemporaryDirectory() as folder:
        _speed(Path(folder), articles, given.records, given.ajv)
    if given.memory:
        with tempfile.TemporaryDirectory() as folder:
            _memory(Path(folder), articles, given.memory)


def _speed(folder: Path, articles: dict[str, Article], count: int, ajv: str | None) -> None:
    file, bad, clean = folder / "claims.jsonl", folder / "bad.jsonl", folder / "clean.jsonl"
    _write(file, articles, count, bad_every=100)
    _write(bad, articles, count // 10, bad_every=1)
    _write(clean, articles, count // 10, bad_every=0)
    print(f"{count} records, {file.stat().st_size / count:.0f} bytes each, 1 % with a defect")
    times = _ratios(file, articles, count, ajv)
    _against_itself(file, bad, clean, articles)
    if ajv is None:
        print("ajv was not asked: name with --ajv a folder in which `npm install ajv ajv-formats` was done")
    else:
        ratio = times["ajv, form only"] / times["klaim, form and all rules"]
        print(f"klaim, form and all rules: {ratio:.2f} times as fast as ajv, form only")


def _write(path: Path, articles: dict[str, Article], count: int, *, bad_every: int) -> None:
    with path.open("wb") as file:
        file.writelines(make_lines(articles, count, bad_every=bad_every))


def _ratios(file: Path, articles: dict[str, Article], count: int, ajv: str | None) -> Mapping[str, float]:
    """CPU seconds of each way through the file; the table is printed."""
    lines = file.read_bytes().split(b"\n")[:-1]
    loads, fast, reference = parser(), Form(load_schema(None), "fast"), Form(load_schema(None), "reference")
    sample = [loads(line) for line in lines[:1000]]
    form_only = Settings(select=("C0", "C1"))

    def parse() -> None:
        for line in lines:
            loads(line)

    works: dict[str, Callable[[], Any]] = {
        "parse": parse,
        "form": lambda: [fast.is_valid(loads(line)) or fast.violations(loads(line)) for line in lines],
        "klaim, form only": lambda: drain([str(file)], articles, form_only),
        "klaim, form and all rules": lambda: drain([str(file)], articles, Settings(information=False)),
        "  … and information": lambda: drain([str(file)], articles, Settings()),
    }
    times = best(works, _ROUNDS)
    if ajv is not None:
        times["ajv, form only"] = min(ajv_seconds(file, Path(ajv)) for _ in range(_ROUNDS))
    slow = best({"": lambda: [reference.is_valid(record) for record in sample]}, _ROUNDS)[""]
    slow = slow / len(sample) * count + times["parse"]
    for name, seconds in (*times.items(), ("jsonschema, form (sample)", slow)):
        told = f"{count / seconds:>10,.0f} claims/s  {times['parse'] / seconds:>6.3f} of parsing"
        print(f"{name:<28}{told}  {slow / seconds:>7.1f}x jsonschema")
    return times


def _against_itself(file: Path, bad: Path, clean: Path, articles: dict[str, Article]) -> None:
    times = best(
        {
            "every line bad": lambda: drain([str(bad)], articles, Settings(information=False)),
            "no line bad": lambda: drain([str(clean)], articles, Settings(information=False)),
        },
        _ROUNDS,
    )
    print(f"a file with every line bad costs {times['every line bad'] / times['no line bad']:.1f}x a clean one")
    ways = {
        "one": lambda: drain([str(file)], articles, Settings(information=False)),
        "two": lambda: drain([str(file)], articles, Settings(jobs=2, information=False)),
        "side by side": lambda: _side_by_side(file, articles),
    }
    walls = best(ways, _ROUNDS, time.perf_counter)
    most = 2 * walls["one"] / walls["side by side"]
    print(f"two processes: {walls['one'] / walls['two']:.2f}x; two whole runs side by side: {most:.2f}x")


def _side_by_side(file: Path, articles: dict[str, Article]) -> None:
    """Validate the file in two processes that share nothing: what the machine's processors can do together."""
    with ProcessPoolExecutor(2) as pool:
        runs = [pool.submit(drain, [str(file)], articles, Settings(information=False)) for _ in range(2)]
        wait(runs)


def _memory(folder: Path, articles: dict[str, Article], count: int) -> None:
    """Print the most memory that a fresh process holds; it shares nothing with this one."""
    file = folder / "claims.jsonl"
    _write(file, articles, count, bad_every=100)
    command = [sys.executable, "-m", "benchmarks.validate_speed", "--peak-of", str(file)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    print(f"{count} records: {told.strip()}")


def _tell_peak(file: str, articles: dict[str, Article]) -> None:
    begin = time.perf_counter()
    found = drain([file], articles, Settings(information=False))
    print(f"{found} findings in {time.perf_counter() - begin:.0f} s, {peak():.0f} MB held at most")


if __name__ == "__main__":
    main(sys.argv[1:])
