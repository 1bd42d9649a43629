"""Finds the treebank files and says which part of each may be trained on."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from training.conllu import Sentence, read_treebank
from training.harmonise import harmonise

NAMES = ("gsd", "csui", "pud")
HELD_OUT_EVERY = 5
"""Every fifth PUD sentence is held out: PUD has no training part of its own."""


@dataclass(frozen=True, slots=True)
class Files:
    """The files read; ``gsd_train`` may be any version in today's annotation."""

    gsd_train: Path
    gsd_test: Path
    csui_train: Path
    csui_test: Path
    pud: Path

    @classmethod
    def under(cls, folder: Path, *, gsd_train: Path | None = None) -> "Files":
        """The usual places under a folder that holds ``ud/GSD``, ``ud/CSUI``, ``ud/PUD``."""
        gsd, csui, pud = (folder / "ud" / name for name in ("GSD", "CSUI", "PUD"))
        return cls(
            gsd_train=gsd_train or gsd / "id_gsd-ud-train.converted.conllu",
            gsd_test=gsd / "id_gsd-ud-test.conllu",
            csui_train=csui / "id_csui-ud-train.conllu",
            csui_test=csui / "id_csui-ud-test.conllu",
            pud=pud / "id_pud-ud-test.conllu",
        )

    def all(self) -> dict[str, Path]:
        """Each file under its short name."""
        return {name: getattr(self, name) for name in self.__slots__}


def training_part(files: Files, name: str, *, harmonised: bool = False) -> list[Sentence]:
    """The training sentences of the treebank ``name``, without those that are in a test part too."""
    parts: dict[str, Callable[[], list[Sentence]]] = {
        "gsd": lambda: list(read_treebank(files.gsd_train)),
        "csui": lambda: list(read_treebank(files.csui_train)),
        "pud": lambda: _pud(files.pud, held_out=False),
    }
    held_out = {_forms(s) for part in held_out_parts(files).values() for s in part}
    sentences = [sentence for sentence in parts[name]() if _forms(sentence) not in held_out]
    return [harmonise(sentence) for sentence in sentences] if harmonised else sentences


def held_out_parts(files: Files) -> dict[str, list[Sentence]]:
    """The sentences no training stage sees, by the name the scores use."""
    return {
        "gsd-test": list(read_treebank(files.gsd_test)),
        "csui-test": list(read_treebank(files.csui_test)),
        "pud-held-out": _pud(files.pud, held_out=True),
    }


def _forms(sentence: Sentence) -> tuple[str, ...]:
    return tuple(token.form for token in sentence)


def _pud(path: Path, *, held_out: bool) -> list[Sentence]:
    sentences = enumerate(read_treebank(path))
    return [s for index, s in sentences if (index % HELD_OUT_EVERY == 0) == held_out]
