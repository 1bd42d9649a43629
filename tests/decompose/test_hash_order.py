"""The same bytes in every process: no claim hangs on the order in which a process happens to hold a set."""

import os
import subprocess
import sys
from pathlib import Path

TEXTS = (
    "Militer Republik Ceko meluncurkan 40 drone ke Kenya, Senin (9/6/2025). Serangan ini merupakan yang terbesar.",
    "Militer Republik Ceko mengatakan pihaknya menutup perbatasan. Kami siap, kata militer Republik Ceko.",
    "Presiden Sudan Selatan bertemu Perdana Menteri Guinea Khatulistiwa, Senin (9/6/2025). Kedua negara sepakat.",
)

SEEDS = ("1", "2", "3", "4")
"""Seeds of the hash of strings, enough of them for "Ceko" to come before and behind "Republik Ceko" in a set."""


def test_the_order_of_sets_changes_no_claim(tmp_path: Path) -> None:
    for n, text in enumerate(TEXTS):
        (tmp_path / f"{n}.txt").write_text(text, encoding="utf-8")
    written = set[bytes]()
    for seed in SEEDS:
        out = tmp_path / f"claims-{seed}.jsonl"
        command = [sys.executable, "-m", "klaim", "decompose", *(str(p) for p in sorted(tmp_path.glob("*.txt")))]
        subprocess.run(
            [*command, "--out", str(out)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        written.add(out.read_bytes())
    assert len(written) == 1
