"""What "BPBD", "Dishub" and "Pemkot" mean alone: the one of a region that a text names."""

from collections.abc import Iterator
from typing import Any

from klaim.discourse.phrases import Reference


def branch_references(text: str, lang: Any) -> Iterator[Reference]:
    """Spans of such bodies without their region, behind the first naming with it, and their full names.

    A government is also that of the one region whose head the text names: "Wali Kota Tegal … Pemkot".
    """
    named: dict[str, dict[str, int]] = {}
    for match in lang.branches.NAMED.finditer(text):
        named.setdefault(match["body"], {}).setdefault(match[0], match.end())
    for body, heads in lang.branches.HEADED.items():
        led = {match["region"]: match.end() for match in reversed(list(heads.finditer(text)))}
        if body not in named and len(led) == 1:
            named[body] = {lang.branches.governing(body, region): end for region, end in led.items()}
    for body, told in named.items():
        full, end = max(told.items(), key=lambda item: len(item[0]))
        if any(other not in full for other in told):
            continue
        for match in lang.branches.BARE[body].finditer(text, min(end, *told.values())):
            yield match.start(), match.end(), full, True
