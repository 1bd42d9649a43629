import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from klaim import __version__, cli
from klaim.discovery import modules
from klaim.errors import KlaimError

HEAVY = {
    "spacy",
    "datasets",
    "pyarrow",
    "pandas",
    "numpy",
    "sphinx",
    "docutils",
    "jsonschema",
    "yaml",
    "simplemma",
    "torch",
}
VERBS = [module.__name__.rpartition(".")[2] for module in modules("klaim.cli")]


def run(*arguments):
    return subprocess.run([sys.executable, "-m", "klaim", *arguments], capture_output=True, text=True, check=False)


def test_the_version_is_printed():
    done = run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"klaim {__version__}\n", "")


def test_help_names_every_verb():
    done = CliRunner().invoke(cli.make_app(), ["--help"])
    assert done.exit_code == 0
    assert {"build", "decompose", "explain", "package", "validate"} <= set(VERBS)
    assert all(f" {verb} " in done.output for verb in VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_and_each_of_its_options_has_help(verb):
    command = typer.main.get_command(cli.make_app()).commands[verb]
    assert command.help
    assert all(parameter.help for parameter in command.params if parameter.name != "help")
    assert CliRunner().invoke(cli.make_app(), [verb, "--help"]).exit_code == 0


def test_help_imports_nothing_heavy():
    code = "import sys; from klaim.cli import make_app; make_app(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not HEAVY & {name.partition(".")[0] for name in done.stdout.split()}


def test_a_foreseen_error_is_one_line_and_exit_code_2(monkeypatch, capsys):
    def fail():
        raise KlaimError("does not fit", where="berkas.txt", mend="make it fit")

    monkeypatch.setattr(cli, "make_app", lambda: fail)
    with pytest.raises(SystemExit) as stop:
        cli.main()
    assert stop.value.code == 2
    assert capsys.readouterr() == ("", "klaim: berkas.txt: does not fit (make it fit)\n")


def test_rules_are_listed_by_the_beginning_of_their_code():
    listed = CliRunner().invoke(cli.make_app(), ["explain", "C4"]).stdout.splitlines()
    assert listed
    assert all(line.startswith("C4") for line in listed)
    assert isinstance(CliRunner().invoke(cli.make_app(), ["explain", "C9"]).exception, KlaimError)


@pytest.mark.parametrize("arguments", [["no-such-verb"], ["build"], ["validate", "--no-such-option"]])
def test_wrong_usage_is_exit_code_2(arguments):
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr


def test_a_missing_file_is_exit_code_2_without_a_traceback(tmp_path):
    for arguments in (
        ["validate", "nothing.jsonl"],
        ["decompose", "nothing.txt"],
        ["build", "nothing", "--out", str(tmp_path / "out")],
    ):
        done = run(*arguments)
        assert done.returncode == 2, done
        assert "Traceback" not in done.stderr
        assert "nothing" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied", "seeds"), OSError(28, "No space left")])
def test_an_error_of_the_system_is_one_line_and_exit_code_2(error, monkeypatch, capsys):
    def fail():
        raise error

    monkeypatch.setattr(cli, "make_app", lambda: fail)
    with pytest.raises(SystemExit) as stop:
        cli.main()
    told = capsys.readouterr().err
    assert stop.value.code == 2
    assert told.count("\n") == 1
    assert error.strerror in told
    assert (error.filename or "") in told


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("arguments", [["explain"], ["--version"], ["decompose", "--help"]])
def test_a_full_disk_below_standard_output_is_one_line(arguments):
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "klaim", *arguments]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n"), done.stderr[:6]) == (2, 1, "klaim:")


def test_a_run_that_is_asked_to_end_leaves_nothing_behind(tmp_path):
    article = {"language": "id", "text": "Gempa mengguncang Kota Bandung pada Senin. " * 50}
    lines = (json.dumps({"id": f"a{number}", **article}) + "\n" for number in range(2000))
    (tmp_path / "a.jsonl").write_text("".join(lines))
    command = [sys.executable, "-m", "klaim", "decompose", "a.jsonl", "--out", "out.jsonl"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.DEVNULL) as process:
        deadline = time.monotonic() + 60
        while not list(tmp_path.glob(".out.jsonl.*")) and time.monotonic() < deadline:
            time.sleep(0.01)
        process.send_signal(signal.SIGTERM)
    assert process.returncode == 128 + signal.SIGTERM
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]
