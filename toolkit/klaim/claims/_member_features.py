"""Features of where the members of a coordination stand, by what they rest on; `_boundaries` reads that."""

from collections.abc import Iterator


def start(mine: str, other: str, before: str, second: str) -> Iterator[str]:
    """Of the first word of the first member, those beside it and the first of the other member."""
    yield from (f"open {mine} {other}", f"second {mine} {second}")
    yield from (f"before {before}", f"before {before} {mine}", f"before {before} {mine} {other}")
    if before == other:
        yield f"passed {other} {mine}"


def case_of(cases: str, before: str) -> Iterator[str]:
    """Of the capitals and figures with which the members open."""
    yield from (f"case {cases}", f"case {cases} {before}")


def left(size: str, mine: str, other: str, again: int, prepositions: int) -> Iterator[str]:
    """Of the size of the first member and what is in it."""
    yield from (f"left {size}", f"left {size} {mine} {other}")
    yield from (f"again {again} {other}", f"prepositions {prepositions} {other}")


def same(mine: str) -> Iterator[str]:
    """Of members that open with the same word."""
    yield from ("same", f"same {mine}")


def relative(other: str) -> Iterator[str]:
    """Of a relative clause in the first member."""
    yield f"relative {other}"


def seconds(other: str, their: str, mine: str, second: str) -> Iterator[str]:
    """Of the second words of the members."""
    yield f"seconds {other} {their} {mine} {second}"


def shaped(mine: str, other: str, passed: str | None) -> Iterator[str]:
    """Of the affixes of two nouns, and of the noun before the first."""
    yield from (f"shaped {mine == other}", f"shapes {mine} {other}")
    if passed is not None:
        yield f"passed shape {passed == other}"


def like(degree: str, mine: str, other: str) -> Iterator[str]:
    """Of how alike the first words of the members are used."""
    yield from (f"like {degree}", f"like {degree} {mine} {other}")


def likest_elsewhere(degree: str) -> Iterator[str]:
    """Of a word elsewhere that is used like the first of the other member."""
    yield f"likest {degree} elsewhere"


def likest(likest: bool, far: bool, other: str) -> Iterator[str]:
    """Of whether no word elsewhere is used more like the first of the other member."""
    yield from (f"likest {likest} {far}", f"likest {likest} {other}")


def behind(behind: str, last: str, first: str) -> Iterator[str]:
    """Of the word behind the last member."""
    yield from (f"behind {behind}", f"behind {last} {behind}", f"behind first {first} {behind}")


def right(size: str, first: str, whole: bool) -> Iterator[str]:
    """Of the size of the last member."""
    yield from (f"right {size}", f"right {size} {first}")
    if whole:
        yield f"whole {first}"


def lasts(before: str, last: str, behind: str) -> Iterator[str]:
    """Of the last words of the members."""
    yield from (f"lasts {before} {last}", f"lasts {before} {last} {behind}")


def inside(prepositions: int, words: tuple[str, ...]) -> Iterator[str]:
    """Of the prepositions, conjunctions and marks in the last member."""
    yield f"inside prepositions {prepositions}"
    yield from (f"inside {word}" for word in words)


def sized(one: str, other: str, like: str, single: bool, alone: bool) -> Iterator[str]:
    """Of the sizes of the members, and of how alike their last words are used."""
    yield from (f"sizes {one} {other}", f"ends {like} {single} {alone}")


def commas(commas: int, cut: bool, marked: bool) -> Iterator[str]:
    """Of the commas before the conjunction."""
    yield f"commas {commas} {cut} {marked}"


def parallel(size: int) -> Iterator[str]:
    """Of members of the same kinds of words."""
    yield from ("parallel", f"parallel {size}")


def single(one: bool, other: bool, first: str, behind: str) -> Iterator[str]:
    """Of members of one word, and the word behind them."""
    yield f"single {one} {other} {first} {behind}"


def edges(one: int, other: int, first: str, last: str, opens: str, ends: str) -> Iterator[str]:
    """Of the first and last words of the members."""
    yield from (f"short {one} {other} {first} {opens}", f"edges {first} {last} {opens} {ends}")


def commas_parted(
    cuts: int, kinds: int, first: str, second: str, longest: str, spread: str, sizes: tuple[int, int, int]
) -> Iterator[str]:
    """Of a list with commas: how many members, how long, of which kinds."""
    yield from (f"list {cuts}", f"list kinds {kinds}", f"list opens {first} {second}")
    yield from (f"list longest {longest}", f"list spread {spread}")
    yield from (f"list first {sizes[0]} {sizes[1]}", f"list last {sizes[2]} {sizes[1]}")
    if kinds == 1:
        yield f"list of {first}"
