"""Packages synthetic claims and the same ones with `datasets`, each in a process of its own, in turn.

Run `python -m benchmarks.package_speed [N]` in `toolkit/`, or the file itself. It prints claims a
second of CPU time, peak memory and size, and the ratio of CPU times of two ways to write Parquet:
`klaim.package.write_dataset` (sorted, counted, with card and Croissant) and
`datasets.load_dataset("json").to_parquet`, which infers the columns from the rows.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 3
CLAIMS_PER_ARTICLE = 30
TEXT = "Gunung Raung di Jawa Timur meletus pada Senin (9/3), kata Rina Sari, dan letusan berlangsung satu jam. " * 20


def make_input(folder: Path, count: int) -> None:
    """Articles and claims as JSONL, of the size that real ones have."""
    span = {"start": 0, "end": 101, "exact": TEXT[:101]}
    with (folder / "claims.jsonl").open("w") as claims, (folder / "articles.jsonl").open("w") as articles:
        for number in range(count):
            article_id = f"article-{number // CLAIMS_PER_ARTICLE:07}"
            if number % CLAIMS_PER_ARTICLE == 0:
                articles.write(json.dumps({"id": article_id, "language": "id", "text": TEXT}) + "\n")
            dated = number % 3 == 0
            claim = {
                "id": f"{article_id}#c{number % CLAIMS_PER_ARTICLE:03}",
                "article_id": article_id,
                "language": "id",
                "text": f"Letusan Gunung Raung ke-{number} terjadi pada 9 Maret 2026.",
                "type": "date" if dated else "event",
                "value": {"edtf": "2026-03-09", "resolved_by": "weekday-day-month/retrieved:2026-03-10"}
                if dated
                else None,
                "modality": "asserted",
                "attribution": {"speaker": "Rina Sari", "cue": "kata", "start": 54, "end": 58} if number % 2 else None,
                "source": [span],
                "label": "SUPPORTED",
                "evidence": [{"article_id": article_id, **span}],
                "flags": [],
                "provenance": {
                    "method": "extracted",
                    "tool": "klaim",
                    "made_by": ["main-clause", "event"],
                    "annotators": [],
                    "parent": None,
                },
            }
            claims.write(json.dumps(claim) + "\n")


def with_klaim(folder: Path, out: Path) -> None:
    """Write the dataset folder."""
    from klaim.io.articles import read_articles
    from klaim.io.claims import read_claims
    from klaim.package import write_dataset

    write_dataset(read_claims([folder / "claims.jsonl"]), read_articles([folder / "articles.jsonl"]), out)


def with_datasets(folder: Path, out: Path) -> None:
    """Write the claims as Parquet, columns inferred."""
    from datasets import load_dataset

    out.mkdir()
    rows = load_dataset("json", data_files=str(folder / "claims.jsonl"), split="train", cache_dir=str(out / "cache"))
    rows.to_parquet(str(out / "claims.parquet"))


WAYS = {"klaim": with_klaim, "datasets": with_datasets}


def measure(way: str, folder: Path, out: Path) -> dict[str, float]:
    """CPU seconds, peak memory in MB and Parquet size in MB of one run in a fresh process."""
    command = [sys.executable, __file__, "--way", way, str(folder), str(out)]
    environment = {**os.environ, "HF_DATASETS_DISABLE_PROGRESS_BARS": "1", "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    found: dict[str, float] = json.loads(done.stdout)
    found["size"] = sum(file.stat().st_size for file in out.rglob("*claims*/*.parquet")) / 1e6
    found["size"] = found["size"] or (out / "claims.parquet").stat().st_size / 1e6
    return found


def run_one(way: str, folder: Path, out: Path) -> None:
    """Do the work and print what it cost."""
    WAYS[way](folder, out)
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps({"cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / 1024}))


def main(count: int) -> None:
    """Measure both ways in turn and print the table."""
    results: dict[str, list[dict[str, float]]] = {way: [] for way in WAYS}
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        make_input(folder, count)
        for number in range(ROUNDS):
            for way in WAYS:
                results[way].append(measure(way, folder, folder / f"{way}-{number}"))
    print(f"{count:,} claims, median of {ROUNDS} interleaved runs\n")
    print("| way | CPU s | claims/CPU s | peak MB | Parquet MB |\n|---|---:|---:|---:|---:|")
    cpu = {}
    for way, runs in results.items():
        middle = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
        cpu[way] = middle["cpu"]
        print(
            f"| {way} | {middle['cpu']:.1f} | {count / middle['cpu']:,.0f} "
            f"| {middle['peak']:.0f} | {middle['size']:.1f} |"
        )
    print(f"\nCPU time of klaim over datasets: {cpu['klaim'] / cpu['datasets']:.2f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--way"]:
        run_one(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else 100_000)
