import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

BLOCK = re.compile(r"^```(sh|python|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def outputs(root, tmp_path_factory):
    """What each block of the quick start prints, run one after the other in an empty folder.

    Each line of a block of text is one that the block before it prints.
    """
    folder = tmp_path_factory.mktemp("quickstart")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "HF_HOME": str(folder / "hf"), "PYTHONWARNINGS": "default"}
    python, printed = "", []
    for language, text in BLOCK.findall((root / "docs/quickstart.md").read_text(encoding="utf-8")):
        if language == "text":
            assert not [line for line in text.splitlines() if line not in printed[-1].splitlines()], printed[-1]
            continue
        python += text if language == "python" else ""
        command = [sys.executable, "-c", python] if language == "python" else ["bash", "-euo", "pipefail", "-c", text]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{text}\n{done.stdout}\n{done.stderr}"
        printed.append(done.stdout)
    return folder, printed


def test_every_block_runs_and_the_result_is_a_dataset_with_documentation(outputs):
    folder, printed = outputs
    assert len(printed) >= 6
    assert printed[-1].splitlines()[-1] == "PT2H in pelabuhan"
    assert (folder / "out/dataset/README.md").is_file()
    assert (folder / "out/docs/index.html").is_file()


def test_the_claims_include_what_the_page_speaks_of(outputs):
    claims = (outputs[0] / "claims.jsonl").read_text(encoding="utf-8")
    assert '"2026-03-09"' in claims
    assert "Dedi Saputra" in claims
    assert '"urged"' in claims
