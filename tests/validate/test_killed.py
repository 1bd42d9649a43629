"""A run of --fix that is killed, at whatever moment, leaves the file as it was or as it should be."""

import gzip
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.validate.clean import dump, make_article
from tests.validate.test_mending import drifted

import klaim

ARTICLES = [make_article(number) for number in range(40)]
LINES = 10_000


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "seeds").mkdir()
    articles = ({"id": article.id, "language": "id", "text": article.text} for article in ARTICLES)
    (tmp_path / "seeds" / "articles.jsonl").write_bytes(
        b"".join(json.dumps(article).encode() + b"\n" for article in articles)
    )
    return tmp_path


def start(folder, path):
    command = [sys.executable, "-m", "klaim", "validate", str(path), "--fix", "--select", "C201", "-q"]
    there = {**os.environ, "PYTHONPATH": str(Path(klaim.__file__).parents[1])}
    return subprocess.Popen(command, cwd=folder, env=there, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def content(count):
    return b"".join(dump(drifted(number % 40, 5)) + b"\n" for number in range(count))


def wait_for_temporary(folder, run, path):
    deadline = time.monotonic() + 60
    while not list(folder.glob(f".{path.name}.*.tmp")) and run.poll() is None and time.monotonic() < deadline:
        time.sleep(0.001)


@pytest.mark.parametrize("name", ["claims.jsonl", "claims.jsonl.gz"])
def test_killed_while_it_writes(folder, name):
    path = folder / name
    before = content(LINES) if name.endswith("l") else gzip.compress(content(LINES))
    path.write_bytes(before)
    run = start(folder, path)
    wait_for_temporary(folder, run, path)
    run.kill()
    assert run.wait() == -signal.SIGKILL
    assert path.read_bytes() == before


def test_killed_at_any_moment(folder):
    path, rng = folder / "claims.json", random.Random(3)
    before = b"[" + content(300).rstrip(b"\n").replace(b"\n", b",\n") + b"]\n"
    path.write_bytes(before)
    begun = time.monotonic()
    start(folder, path).wait()
    whole, after = time.monotonic() - begun, path.read_bytes()
    assert after != before
    for _ in range(int(os.environ.get("KLAIM_KILLS", "6"))):
        path.write_bytes(before)
        run = start(folder, path)
        time.sleep(whole * rng.uniform(0.3, 1.1))
        run.kill()
        run.wait()
        assert path.read_bytes() in (before, after)
