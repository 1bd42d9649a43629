"""What "BPBD", "Dishub" and "Pemkot" mean alone: the one of a region that a text names."""

from collections.abc import Iterator
from typing import Any

from klaim.discourse.phrases import Reference


def one_region(text: str, body: str, lang: Any) -> tuple[str, int]:
    """The one region of a government's kind that a text names by its head or its kind, and where it first does.

    Empty where it names several heads, or without a head several regions.
    """
    led = list(lang.branches.regions(lang.branches.HEADED[body], text))
    placed = list(lang.branches.regions(lang.branches.PLACED[body], text))
    told = {region for region, _ in led or placed}
    if len(told) != 1:
        return "", 0
    region = told.pop()
    return region, min(end for named, end in (*led, *placed) if named == region)


def branch_references(text: str, lang: Any) -> Iterator[Reference]:
    """Spans of such bodies without their region, behind the first naming with it, and their full names.

    A government is also that of the one region whose head the text names: "Wali Kota Tegal … Pemkot".
    """
    named: dict[str, dict[str, int]] = {}
    for body, whole, end in lang.branches.named(text):
        named.setdefault(body, {}).setdefault(whole, end)
    for body in lang.branches.HEADED:
        region, end = one_region(text, body, lang)
        if body not in named and region:
            named[body] = {lang.branches.governing(body, region): end}
    for body, told in named.items():
        full, end = max(told.items(), key=lambda item: len(item[0]))
        if any(other not in full for other in told):
            continue
        for match in lang.branches.BARE[body].finditer(text, min(end, *told.values())):
            yield match.start(), match.end(), full, True
