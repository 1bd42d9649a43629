"""How long `klaim --help` takes against a Typer program that does nothing: `python -m benchmarks.startup` in toolkit/.

Both run in new processes, by turns, so that a busy machine slows both. The ratio of the medians
is to stay below 2; the exit code is 1 where it does not.
"""

import os
import subprocess
import sys
import time
from statistics import median

NOTHING = """
import typer

app = typer.Typer()

@app.command()
def nothing() -> None:
    "Do nothing."

app()
"""
RUNS = 15
LIMIT = 2.0


def seconds(command: list[str]) -> float:
    """CPU seconds of one run, its own and the system's; less shaken by other processes than the wall clock."""
    before = os.times()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def ratio(runs: int = RUNS) -> tuple[float, float]:
    """Median seconds of `klaim --help` and of the program that does nothing."""
    klaim = [sys.executable, "-m", "klaim", "--help"]
    nothing = [sys.executable, "-c", NOTHING, "--help"]
    pairs = [(seconds(klaim), seconds(nothing)) for _ in range(runs)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def main() -> int:
    """Print both times and their ratio."""
    began = time.monotonic()
    klaim, nothing = ratio()
    print(f"klaim --help          {klaim * 1000:6.0f} ms")
    print(f"a program of nothing  {nothing * 1000:6.0f} ms")
    spent = time.monotonic() - began
    print(f"ratio                 {klaim / nothing:6.2f}    (limit {LIMIT}; {RUNS} runs each, {spent:.0f} s)")
    return int(klaim / nothing >= LIMIT)


if __name__ == "__main__":
    sys.exit(main())
