"""What is read is not written over."""

import os

import pytest

from klaim.errors import OutputError
from klaim.io.targets import keep_inputs


@pytest.fixture
def files(tmp_path):
    (tmp_path / "a.txt").write_text("Isi.")
    (tmp_path / "a.json").write_text("{}")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    os.link(tmp_path / "a.txt", tmp_path / "hard.out")
    return tmp_path


@pytest.mark.parametrize("target", ["a.txt", "a.json", "link.txt", "hard.out", "sub/../a.txt"])
@pytest.mark.parametrize("given", ["a.txt", "."])
def test_an_input_by_any_name_is_no_target(target, given, files):
    (files / "sub").mkdir()
    with pytest.raises(OutputError) as caught:
        keep_inputs([files / given], [files / target])
    assert caught.value.where == str(files / target)


def test_two_outputs_have_two_names(files):
    with pytest.raises(OutputError):
        keep_inputs([], [files / "x", files / "sub" / ".." / "x"])


def test_other_files_are_targets(files):
    (files / "old").write_text("")
    keep_inputs([files / "a.txt", files / "none.txt"], [files / "old", files / "new"])
