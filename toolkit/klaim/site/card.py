"""A dataset's card on its site: the card as a page of its own, and what of it opens the first page."""

import re
import shutil
from pathlib import Path

CARD = "README.md"
PAGE = "card.md"
_ORPHAN = "---\norphan: true\n---\n\n"
_HEADER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_SUMMARY = re.compile(r"^# [^\n]*\n\n([^\n]+)\n", re.MULTILINE)
_TERMS = re.compile(r"^- \*\*License:\*\* ([^\n]+)$", re.MULTILINE)
_ANNOTATORS = re.compile(r"^#### Who are the annotators\?\n\n([^\n]+)\n", re.MULTILINE)
_LOADING = re.compile(r"^```python\n.*?^```$", re.MULTILINE | re.DOTALL)


def write_card(dataset: Path, folder: Path) -> str:
    """Write the card of a dataset folder and what it links to into `folder`; what opens the first page, "" if none."""
    if not (dataset / CARD).is_file():
        return ""
    card = _HEADER.sub("", (dataset / CARD).read_text(encoding="utf-8")).lstrip("\n")
    (folder / PAGE).write_text(_ORPHAN + card, encoding="utf-8", newline="\n")
    for file in sorted(dataset.iterdir()):
        if file.name in card and file.suffix == ".md" and file.name != CARD:
            (folder / file.name).write_text(_ORPHAN + file.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")
        elif file.name in card and file.suffix in (".svg", ".json"):
            shutil.copyfile(file, folder / file.name)
    return introduction(card)


def introduction(card: str) -> str:
    """What the dataset is, who annotated it, its terms and how to load it, in the card's own words."""
    found = {
        "": _SUMMARY.search(card),
        "**Annotators.** ": _ANNOTATORS.search(card),
        "**Licence.** ": _TERMS.search(card),
    }
    parts = [f"{lead}{match[1]}" for lead, match in found.items() if match]
    if loading := _LOADING.search(card):
        parts.append(loading[0].replace("path/to/this/folder", "path/to/the/dataset"))
    return "\n\n".join([*parts, f"The [dataset card]({PAGE}) tells the rest: columns, sources, limits, checksums."])
