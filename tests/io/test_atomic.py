"""A file is written whole or not at all."""

import errno
import os
import signal
import subprocess
import sys

import pytest

from klaim.errors import MissingError, OutputError
from klaim.io import atomic, jsonl
from klaim.io.atomic import atomic_write
from klaim.records import Article

KILLED = """
import sys
from pathlib import Path
from klaim.io.atomic import atomic_write
with atomic_write(Path(sys.argv[1])) as file:
    file.write(b"half")
    file.flush()
    print("writing", flush=True)
    sys.stdin.read()
"""


def test_a_killed_run_leaves_the_former_file(tmp_path):
    path = tmp_path / "out.jsonl"
    path.write_bytes(b"former")
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout.readline() == b"writing\n"
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert path.read_bytes() == b"former"


def full(*_):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("call", ["fsync", "fdopen"])
def test_a_full_disk_is_one_clear_error_and_leaves_the_former_file(call, tmp_path, monkeypatch):
    path = tmp_path / "out.jsonl"
    path.write_bytes(b"former")
    monkeypatch.setattr(atomic.os, call, full)
    with pytest.raises(OutputError, match="No space left") as caught:
        jsonl.write(path, [Article(id="a", language="id", text="Isi.")])
    assert caught.value.where == str(path)
    assert caught.value.mend
    assert path.read_bytes() == b"former"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_inside_the_block_leaves_the_former_file(tmp_path):
    path = tmp_path / "out.jsonl"
    path.write_bytes(b"former")
    with pytest.raises(KeyError), atomic_write(path) as file:
        file.write({}["half"])
    assert path.read_bytes() == b"former"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_in_reading_is_not_taken_for_one_in_writing(tmp_path):
    with pytest.raises(MissingError):
        jsonl.write(tmp_path / "out", jsonl.read(tmp_path / "none", Article))
    with pytest.raises(FileNotFoundError) as caught, atomic_write(tmp_path / "new" / "out"):
        (tmp_path / "none").read_bytes()
    assert not isinstance(caught.value, OutputError)


def test_folders_are_made_and_permissions_kept(tmp_path):
    path = tmp_path / "new" / "out"
    with atomic_write(path) as file:
        file.write(b"1")
    path.chmod(0o640)
    with atomic_write(path) as file:
        file.write(b"2")
    assert path.read_bytes() == b"2"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_goes_on_pointing_where_it_did(tmp_path):
    (tmp_path / "far").mkdir()
    link, target = tmp_path / "link", tmp_path / "far" / "target"
    link.symlink_to(target)
    for content in (b"made", b"replaced"):
        with atomic_write(link) as file:
            file.write(content)
        assert link.is_symlink()
        assert target.read_bytes() == content


def test_a_pipe_is_written_straight(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        with atomic_write(pipe) as file:
            file.write(b"through")
        assert reader.stdout.read() == b"through"
    assert pipe.is_fifo()


def test_a_terminal_is_written_straight_through_a_link(tmp_path):
    near, far = os.openpty()
    (tmp_path / "out").symlink_to(os.ttyname(far))
    with atomic_write(tmp_path / "out") as file:
        file.write(b"through")
    assert os.read(near, 20) == b"through"
    assert (tmp_path / "out").is_char_device()
    os.close(near)
    os.close(far)


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(OutputError), atomic_write(tmp_path):
        pass


def test_a_folder_that_cannot_be_made_is_one_clear_error(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError), atomic_write(tmp_path / "file" / "out"):
        pass
