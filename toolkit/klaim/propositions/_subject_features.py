"""Features of where a subject stands, by what they rest on; `_bounds` reads that from a clause."""

from collections.abc import Iterator


def no_subject(first: str, opener: str, following: str, verbs: int) -> Iterator[str]:
    """Of a clause without a subject: how it opens, and how many verbs it has."""
    yield from ("none", f"none {first}", f"none opens {opener}", f"none opens {opener} {following}")
    yield from (f"none verbs {verbs}", f"none verbs {verbs} {first}")


def no_subject_of(size: str, relatives: int, verbs: int) -> Iterator[str]:
    """Of a clause without a subject: how long it is, and how many relative clauses it has."""
    yield from (f"none size {size}", f"none relative {relatives} {verbs}")


def word(what: str, word: str) -> Iterator[str]:
    """Of one word by itself."""
    yield f"{what} {word}"


def start(earlier: str, before: str, mine: str) -> Iterator[str]:
    """Of the first word of a subject and those before it."""
    yield from (f"start {mine}", f"before {before}", f"before {before} {mine}", f"before {earlier} {before} {mine}")


def first(first: str, opens: bool, before: str, mine: str, second: str) -> Iterator[str]:
    """Of the first two words of a subject and the one that opens the clause."""
    yield from (f"second {mine} {second}", f"first {first} {opens} {before}")


def lead(first: str, size: str, verbs: str, relative: bool, commas: str, follow: bool, before: str) -> Iterator[str]:
    """Of what stands before a subject."""
    yield from (f"lead {first} {size}", f"lead verbs {verbs} {before}", f"lead relative {relative} {before}")
    yield from (f"lead commas {commas}", f"commas follow {follow} {before}")


def led_by(word: str, before: str, mine: str) -> Iterator[str]:
    """Of the word that opens what stands before a subject."""
    yield from (f"lead word {word}", f"lead word {word} {before} {mine}")


def opened(opener: str, following: str, tag: str) -> Iterator[str]:
    """Of the word that opens a predicate."""
    yield from (f"open {opener}", f"open {opener} {following}", f"open {opener} {tag}")


def ended(before: str, last: str, opener: str, following: str) -> Iterator[str]:
    """Of the last words of a subject and the first of the predicate."""
    yield from (f"last {last} {opener}", f"last {last} {opener} {following}", f"last {before} {last} {opener}")


def closed(mark: bool, verbs: int, gap: bool, opener: str) -> Iterator[str]:
    """Of what parts a subject and its predicate, and the verbs behind."""
    yield from (f"mark {mark} {opener}", f"verbs follow {verbs} {opener}", f"gap {gap}")


def held(size: str, verbs: int, free: int, relatives: int, links: int, follow: int, opener: str) -> Iterator[str]:
    """Of the size of a subject and the verbs, relative clauses and links in it."""
    yield from (f"size {size}", f"size {size} {opener}", f"free {free}", f"free {free} {opener}")
    yield from (
        f"verbs {verbs} {relatives}",
        f"verbs {verbs} {relatives} {opener}",
        f"free {free} {relatives} {follow}",
    )
    yield from (f"links {links} {relatives}", f"links {links} {free}")


def parted(commas: int, relatives: int, joints: int, before: str, first: str, opener: str) -> Iterator[str]:
    """Of the commas and conjunctions in a subject."""
    yield from (f"inner commas {commas} {opener}", f"inner commas {commas} {relatives}", f"joints {joints} {opener}")
    yield from (f"joints {joints} {commas} {before}", f"joints {joints} {commas} {before} {first}")


def edged(first: str, last: str, single: bool, opener: str) -> Iterator[str]:
    """Of the first and the last word of a subject."""
    yield from (f"edges {first} {opener}", f"edges {first} {last}", f"single {single} {first} {opener}")


def within(prepositions: int, verbs: str, opener: str) -> Iterator[str]:
    """Of the prepositions in a subject and the verbs before it."""
    yield from (f"prepositions {prepositions} {opener}", f"led {verbs} {opener}")


def relative(verbs: int, size: str, opens: str, last: str, opener: str) -> Iterator[str]:
    """Of the last relative clause in a subject."""
    yield from (f"relative {verbs} {size}", f"relative {verbs} {opener} {last}")
    yield from (f"relative {size}", f"relative opens {opens} {opener}")


def preposition(word: str, leads: bool, size: str, opener: str) -> Iterator[str]:
    """Of the last preposition in a subject."""
    yield from (f"preposition {word} {size} {opener}", f"led by {leads} {size}")
