"""Turns what an annotator writes (words of the article, no offsets) into a claim record."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from klaim import __version__
from klaim.errors import UnsupportedError
from klaim.language import load
from klaim.records import Article
from klaim.validate.json_numbers import number_trouble

FIELDS = ("id", "text", "type", "value", "modality", "speaker", "cue", "quotes", "label", "flags", "allow")
"""What an entry may hold; all but text, type and quotes may be left out."""

QUOTE_BREAK = "|"
_MARKED = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)
_ALIKE = ('"“”„', "'‘’‚", "–—\\-")
"""Characters that editors put in each other's place."""
_COMPARISONS = ("exact", "about", "at_least", "at_most", "more_than", "less_than")
_PATHS = (
    ("/source", "/quotes"),
    ("/evidence", "/quotes"),
    ("/value", "/value"),
    ("/attribution/speaker", "/speaker"),
    ("/attribution", "/cue"),
)


class Trouble(NamedTuple):
    """What keeps an entry from becoming a claim: rule, pointer into the entry, message."""

    rule: str
    pointer: str
    message: str


def claim_record(
    entry: Mapping[str, Any], article: Article, number: int, annotator: str
) -> tuple[dict[str, Any], list[Trouble]]:
    """The claim record of an entry, and what could not be settled; then the record is not whole."""
    trouble: list[Trouble] = [
        Trouble("unknown-property", f"/{key}", f"property {key!r} does not exist here")
        for key in entry
        if key not in FIELDS
    ]
    spans = list(_spans(entry, article, trouble))
    trouble += _unread_quantity(entry, article)
    label = entry.get("label") or "SUPPORTED"
    record = {
        "id": entry.get("id") or f"{article.id}#c{number:03}",
        "article_id": article.id,
        "language": article.language,
        "text": entry.get("text"),
        "type": entry.get("type"),
        "value": value_of(entry.get("type"), entry.get("value")),
        "modality": entry.get("modality") or "asserted",
        "attribution": _attribution(entry, article, spans, trouble),
        "source": spans,
        "label": label,
        "evidence": [{"article_id": article.id, **span} for span in spans if label != "NOT_ENOUGH_INFO"],
        "flags": _flags(entry.get("flags")),
        "provenance": {
            "method": "annotated", "tool": f"klaim {__version__}", "made_by": [],
            "annotators": [annotator], "parent": None,
        },
    }  # fmt: skip
    if entry.get("allow"):
        record["allow"] = _allow(entry["allow"])
    return record, trouble


def _flags(told: Any) -> Any:
    """Flags as a list, or as a sheet holds them: "unresolved-date | unresolved-reference"."""
    return [part.strip() for part in told.split(QUOTE_BREAK)] if isinstance(told, str) and told else told or []


def _allow(told: Any) -> Any:
    """What is allowed as a mapping, or as a sheet holds it: "markup = as printed | C302 = the song's refrain"."""
    if not isinstance(told, str) or "=" not in told:
        return told
    pairs = (part.partition("=") for part in told.split(QUOTE_BREAK))
    return {name.strip(): reason.strip() for name, _, reason in pairs}


def pointer_in_entry(pointer: str) -> str:
    """Where in an entry lies what a pointer names in its claim record."""
    for begin, there in _PATHS:
        if pointer.startswith(begin):
            number = re.match(r"/(?:source|evidence)/(\d+)", pointer)
            return f"{there}/{number[1]}" if number else there
    return pointer


def value_of(kind: Any, told: Any) -> Any:
    """A value as an annotator writes it: a date, "50 % about", "who = what" for a role."""
    if told is None or told == "" or isinstance(told, Mapping):
        return told or None
    text = str(told).strip()
    words = text.split()
    comparison = words.pop() if words and words[-1] in _COMPARISONS else "exact"
    if kind == "date":
        return {"edtf": text}
    if kind == "duration":
        return {"iso8601": " ".join(words), "comparison": comparison}
    if kind == "quantity" and words and words[0].count("..") < 2:
        return _quantity(words, comparison)
    if kind == "role" and "=" in text:
        entity, _, role = text.partition("=")
        return {"entity": entity.strip(), "role": role.strip()}
    if kind == "relation" and text.count("=") == 2:
        entity, role, other = (part.strip() for part in text.split("="))
        return {"entity": entity, "role": role, "object": other}
    return {"name": text}


def _quantity(words: list[str], comparison: str) -> dict[str, Any]:
    numbers = words[0].split("..")
    value: dict[str, Any] = {"number": _number(numbers[0]), "comparison": comparison}
    if len(numbers) > 1:
        value["number_max"] = _number(numbers[1])
    if words[1:]:
        value["unit"] = " ".join(words[1:])
    return value


def told_of(value: Mapping[str, Any]) -> str:
    """A date, duration or quantity as an annotator writes it: what `value_of` reads."""
    if "edtf" in value:
        return str(value["edtf"])
    comparison = value.get("comparison", "exact")
    words = [value["iso8601"]] if "iso8601" in value else [_range(value), value.get("unit")]
    return " ".join(str(word) for word in (*words, comparison if comparison != "exact" else None) if word is not None)


def _range(value: Mapping[str, Any]) -> str:
    return f"{value['number']}..{value['number_max']}" if "number_max" in value else str(value["number"])


_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?P<real>\.[0-9]+)?")


def _number(text: str) -> int | float | str:
    """The number as JSON would have it; else the text, which the schema then refuses."""
    number = _NUMBER.fullmatch(text)
    if number is None or number_trouble(text):
        return text
    return float(text) if number["real"] else int(text)


def _unread_quantity(entry: Mapping[str, Any], article: Article) -> Iterator[Trouble]:
    """A quantity that does not begin with a number in digits, with what it would be: "Rp 500 juta"."""
    told = entry.get("value")
    value = value_of(entry.get("type"), told)
    if entry.get("type") != "quantity" or not isinstance(told, str) or not isinstance(value, dict):
        return
    if not any(isinstance(value.get(field), str) for field in ("number", "number_max")):
        return
    try:
        module: Any = load(article.language).quantities
        found = module.find_quantities(told)
    except UnsupportedError:
        found = []
    meant = f": {told_of(quantity_of(found[0]))}" if len(found) == 1 else ""
    yield Trouble(
        "wrong-type", "/value", f"{told!r} does not begin with a number; write digits, a space, the unit{meant}"
    )


def quantity_of(found: Any) -> dict[str, Any]:
    """The value of a quantity as the language finds it in a text."""
    value = {"number": found.number, "number_max": found.number_max, "unit": found.unit, "comparison": found.comparison}
    return {key: item for key, item in value.items() if item is not None}


def _spans(entry: Mapping[str, Any], article: Article, trouble: list[Trouble]) -> Iterator[dict[str, Any]]:
    quotes = entry.get("quotes")
    parts = quotes.split(QUOTE_BREAK) if isinstance(quotes, str) else quotes if isinstance(quotes, list) else []
    texts = [str(part).strip() for part in parts]
    if not any(texts):
        told = (
            "no words of the article are given"
            if entry.get("text")
            else "the entry is empty: fill it in or take it out"
        )
        trouble.append(Trouble("quote-not-found", "/quotes", told))
        return
    for index, text in enumerate(texts):
        place = find_quote(text, article.text)
        if isinstance(place, str):
            rule = "ambiguous-quote" if "times" in place else "quote-not-found"
            trouble.append(Trouble(rule, f"/quotes/{index}", place))
        else:
            yield {"start": place[0], "end": place[1], "exact": article.text[place[0] : place[1]]}


def find_quote(quote: str, text: str) -> tuple[int, int] | str:
    """Where the quoted words stand, or what is wrong; `[[ ]]` marks the words meant within more context."""
    marked = _MARKED.search(quote)
    whole = _MARKED.sub(r"\1", quote) if marked else quote
    if not whole:
        return "no words are given"
    times = text.count(whole)
    if times == 0:
        near = _loosely(whole).search(text)
        return f"the article has no {whole!r}" + (f"; it has {near[0]!r}" if near else "")
    if times > 1:
        return f"{whole!r} stands there {times} times: give more of the sentence, and [[ ]] around the words meant"
    start = text.index(whole)
    if marked:
        return start + marked.start(), start + marked.start() + len(marked[1])
    return start, start + len(whole)


def _loosely(quote: str) -> re.Pattern[str]:
    """The quoted words, whatever their capitals, spaces, quotation marks and dashes."""
    letters = (next((f"[{kind}]" for kind in _ALIKE if char in kind), re.escape(char)) for char in quote)
    return re.compile(re.sub(r"(?:\\?\s)+", r"\\s+", "".join(letters)), re.IGNORECASE)


def _attribution(
    entry: Mapping[str, Any], article: Article, spans: list[dict[str, Any]], trouble: list[Trouble]
) -> dict[str, Any] | None:
    """The speaker with the cue nearest to the first quote."""
    speaker, cue = entry.get("speaker"), entry.get("cue")
    if not speaker:
        return None
    if not cue:
        trouble.append(
            Trouble("quote-not-found", "/speaker", "a speaker needs a cue: the word that reports the speech")
        )
        return None
    places = list(_occurrences(str(cue), article.text))
    if not places:
        trouble.append(Trouble("quote-not-found", "/cue", f"the article has no {cue!r}"))
        return None
    anchor = spans[0]["start"] if spans else 0
    start = min(places, key=lambda place: (abs(place - anchor), place))
    return {"speaker": str(speaker), "cue": str(cue), "start": start, "end": start + len(str(cue))}


def _occurrences(words: str, text: str) -> Iterable[int]:
    return (match.start() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text))
