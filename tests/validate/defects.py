"""Kinds of defects as data: how a clean record is spoilt, which rule tells of it, and at which place."""
# ruff: noqa: E501 (a case is one line)

import unicodedata
from collections.abc import Callable
from typing import Any, NamedTuple

from tests.validate.clean import Record, dump, make_article, people, span

from benchmarks.validate_records import word


class Kind(NamedTuple):
    """`spoil` gives the line or lines; the defect begins at `needle` plus `shift` code points in the last of them."""

    rule: str
    pointer: str
    needle: str
    spoil: Callable[[Record, int], bytes]
    shift: int = 0


def changed(**fields: Any) -> Callable[[Record, int], bytes]:
    return lambda record, number: dump({**record, **fields})


def text(make: str, **fields: Any) -> Callable[[Record, int], bytes]:
    """A record with another text; {a}, {b}, {w} stand for its people and its own word."""

    def spoil(record: Record, number: int) -> bytes:
        a, b, _ = people(number)
        return dump({**record, **fields, "text": make.format(a=f"{a} Wulandari", b=f"{b} Hartono", w=word(number))})

    return spoil


def counted(make: str, **fields: Any) -> Callable[[Record, int], bytes]:
    """A record of how many came, with the words of the article on it."""

    def spoil(record: Record, number: int) -> bytes:
        value = {"number": 40, "unit": "orang", "comparison": "exact", **fields}
        words = [span(make_article(number), "Rapat dihadiri 40 orang")]
        return dump(
            {**record, "text": make.format(w=word(number)), "type": "quantity", "value": value, "source": words}
        )

    return spoil


def of_other_words(kind: str, told: str, quote: str, value: Record) -> Callable[[Record, int], bytes]:
    """A record whose text and value agree, with words of the article that say another thing."""

    def spoil(record: Record, number: int) -> bytes:
        words = [span(make_article(number), quote)]
        made = text(told, type=kind, value=value, source=words)
        return made(record, number)

    return spoil


def source(**fields: Any) -> Callable[[Record, int], bytes]:
    return lambda record, number: dump({**record, "source": [{**record["source"][0], **fields}]})


def restated(quote: str, told: str) -> Callable[[Record, int], bytes]:
    def spoil(record: Record, number: int) -> bytes:
        return dump({**record, "source": [span(make_article(number), quote)], "text": told, "attribution": None})

    return spoil


def attribution(**fields: Any) -> Callable[[Record, int], bytes]:
    return lambda record, number: dump({**record, "attribution": {**record["attribution"], **fields}})


def at_cue(word: str) -> Callable[[Record, int], bytes]:
    def spoil(record: Record, number: int) -> bytes:
        start = make_article(number).text.index(word)
        there = {**record["attribution"], "cue": word, "start": start, "end": start + len(word)}
        return dump({**record, "attribution": there})

    return spoil


def raw(old: bytes, new: bytes) -> Callable[[Record, int], bytes]:
    def spoil(record: Record, number: int) -> bytes:
        line = dump(record)
        assert line.count(old) >= 1
        return line.replace(old, new, 1)

    return spoil


def without(name: str) -> Callable[[Record, int], bytes]:
    return lambda record, number: dump({key: value for key, value in record.items() if key != name})


def pair(make: Callable[[Record, int], Record]) -> Callable[[Record, int], bytes]:
    return lambda record, number: dump(record) + b"\n" + dump(make(record, number))


def overlapping(record: Record, number: int) -> bytes:
    a, b, place = people(number)
    article = make_article(number)
    spans = [span(article, f"{a} Wulandari bertemu {b}"), span(article, f"bertemu {b} Hartono di {place}")]
    return dump({**record, "source": spans})


def of_other(record: Record, number: int) -> bytes:
    other = make_article(number + 1)
    return dump({**record, "source": [span(other, other.text[:40])]})


def twin(record: Record, number: int) -> Record:
    made = {**record["provenance"], "method": "contrast", "parent": record["id"]}
    return {**record, "id": record["id"][:-1] + "2", "label": "REFUTED", "modality": "negated", "provenance": made}


def dated(day: str, edtf: str, number_in_id: str = "1") -> Callable[[Record, int], Record]:
    def make(record: Record, number: int) -> Record:
        a, b, _ = people(number)
        told = f"{a} Wulandari bertemu {b} Hartono pada {day}."
        return {**record, "id": record["id"][:-1] + number_in_id, "type": "date", "value": {"edtf": edtf}, "text": told}

    return make


def contradicting(record: Record, number: int) -> bytes:
    first = dated("9 Maret 2026", "2026-03-09")(record, number)
    return dump(first) + b"\n" + dump(dated("8 Maret 2026", "2026-03-08", "2")(record, number))


def in_other_numbers(record: Record, number: int) -> bytes:
    a, b, _ = people(number)
    told = f"{a} Wulandari bertemu {b} Hartono selama dua jam dalam rapat {word(number)}."
    again = {**record, "id": record["id"][:-1] + "2", "text": told.replace("dua jam", "2 jam")}
    return dump({**record, "text": told}) + b"\n" + dump(again)


MET = "{a} bertemu {b} dalam rapat {w}"
HOURS = "{a} bertemu {b} selama dua jam"
KINDS: dict[str, Kind] = {
    "words that are not there": Kind("span-mismatch", "/source/0/exact", '"Hantu beras"', source(exact="Hantu beras")),
    "cue at the wrong place": Kind("span-mismatch", "/attribution/cue", '"mengatakan"', attribution(cue="mengatakan")),
    "span reversed": Kind("empty-span", "/source/0/end", '"end": 0', source(start=5, end=0), 7),
    "span past the end": Kind("span-outside", "/source/0/end", "99999", source(start=99990, end=99999)),
    "article not at hand": Kind(
        "unknown-article", "/evidence/0/article_id", '"hilang"',
        lambda record, number: dump({**record, "evidence": [{**record["evidence"][0], "article_id": "hilang"}]}),
    ),
    "id of another article": Kind("foreign-id", "/id", '"lain#c', lambda record, number: dump({**record, "id": f"lain#c{number}"})),
    "words of another article": Kind("span-of-other-article", "/source/0/exact", '"exact": ', of_other, 9),
    "spans that overlap": Kind("overlapping-spans", "/source/1", '"source": [', overlapping, -1),
    "pronoun with nobody": Kind("dangling-pronoun", "/text", "Ia bertemu", text("Ia bertemu {b} dalam rapat {w}.")),
    "quoted speaker's pronoun": Kind("dangling-pronoun", "/text", "kami", text("{a} bertemu kami dalam rapat {w}.")),
    "yesterday": Kind("relative-date", "/text", "kemarin", text(MET + " kemarin.")),
    "last week": Kind("relative-date", "/text", "pekan lalu", text(MET + " pekan lalu.")),
    "pointing outside": Kind("dangling-reference", "/text", "Rapat tersebut", text("Rapat tersebut dihadiri {a} {w}.")),
    "two predicates": Kind("not-atomic", "/text", "membahas", text(MET + " dan membahas beras.")),
    "second place in the text": Kind(
        "not-atomic", "/text", "pasar", text(MET + " di balai kota dan pasar.", type="location", value={"name": "balai kota"})
    ),
    "two topics": Kind("not-atomic", "/value/name", '"beras dan', text("Rapat {w} membahas beras dan jalan.", type="topic", value={"name": "beras dan jalan"}), 7),
    "English": Kind("wrong-language", "/text", "The rice", text("The rice was sold at the market of {w}.")),
    "tag of another language": Kind("wrong-language", "/language", '"en"', text("{a} bertemu {b}.", language="en")),
    "HTML": Kind("markup", "/text", "<br>", text(MET + "<br>.")),
    "HTML entity": Kind("markup", "/text", "&nbsp;", text(MET + "&nbsp;.")),
    "zero width space": Kind("control-character", "/text", "\u200b", text(MET + "\u200b.")),
    "letter and accent apart": Kind("not-normalised", "/text", "e\u0301", text(MET + " di kafe\u0301.")),
    "two spaces": Kind("stray-space", "/text", "  bertemu", text("{a}  bertemu {b} dalam rapat {w}."), 1),
    "no-break space at the end": Kind("stray-space", "/text", "\u00a0", text(MET + ".\u00a0")),
    "blank text": Kind("stray-space", "/text", '"text": "  "', changed(text="  "), 9),
    "number of one's own": Kind("number-not-in-source", "/text", "47", text(MET + " di 47 kota.")),
    "decimal of one's own": Kind("number-not-in-source", "/text", "3,9", text(MET + " di 3,9 kota.")),
    "name of one's own": Kind("name-not-in-source", "/text", "Zulkifli", text(MET + " dengan Zulkifli.")),
    "place of one's own": Kind(
        "value-not-in-source", "/value/name", "Atlantis", text(MET + ".", type="location", value={"name": "Atlantis"})
    ),
    "no such day": Kind("invalid-date", "/value/edtf", '"2026-02-30"', text(MET + ".", type="date", value={"edtf": "2026-02-30"})),
    "no such duration": Kind(
        "invalid-duration", "/value/iso8601", '"2J"', text(MET + ".", type="duration", value={"iso8601": "2J", "comparison": "exact"})
    ),
    "another day than the text": Kind(
        "date-disagrees", "/value/edtf", '"2026-03-08"', text(MET + " pada 9 Maret 2026.", type="date", value={"edtf": "2026-03-08"})
    ),
    "another length than the text": Kind(
        "duration-disagrees", "/value/iso8601", '"PT3H"',
        text(HOURS + " dalam rapat {w}.", type="duration", value={"iso8601": "PT3H", "comparison": "exact"}),
    ),
    "another number than the text": Kind(
        "number-disagrees", "/value/number", '"number": 3', text(HOURS + " {w}.", type="quantity", value={"number": 3, "comparison": "exact"}), 10
    ),
    "number of other words": Kind(
        "number-not-in-span", "/value/number", '"number": 2', counted("Rapat {w} dihadiri dua orang.", number=2), 10
    ),
    "figures of a sum of money": Kind(
        "number-not-in-span", "/value/number", '"number": 70', counted("Rapat {w} dihadiri 70 orang.", number=70), 10
    ),
    "day of other words": Kind(
        "date-not-in-span", "/value/edtf", '"2026-03-01"',
        of_other_words("date", MET + " pada 1 Maret 2026.", "Senin (9/3/2026)", {"edtf": "2026-03-01"}),
    ),
    "length of other words": Kind(
        "duration-not-in-span", "/value/iso8601", '"PT3H"',
        of_other_words(
            "duration", HOURS.replace("dua", "tiga") + " dalam rapat {w}.", "selama dua jam",
            {"iso8601": "PT3H", "comparison": "exact"},
        ),
    ),
    "another comparison than the text": Kind(
        "comparison-disagrees", "/value/comparison", '"about"', counted("Rapat {w} dihadiri 40 orang.", comparison="about")
    ),
    "another comparison of a length": Kind(
        "comparison-disagrees", "/value/comparison", '"about"',
        text(HOURS + " dalam rapat {w}.", type="duration", value={"iso8601": "PT2H", "comparison": "about"}),
    ),
    "another unit than the text": Kind("unit-disagrees", "/value/unit", '"IDR"', counted("Rapat {w} dihadiri 40 orang.", unit="IDR")),
    "another place than the text": Kind(
        "value-not-in-text", "/value/name", '"balai kota"', text(MET + " di pasar.", type="location", value={"name": "balai kota"})
    ),
    "range upside down": Kind(
        "range-reversed", "/value/number_max", '"number_max": 1',
        text("{a} bertemu {b} satu atau dua kali {w}.", type="quantity", value={"number": 2, "number_max": 1, "comparison": "exact"}), 14,
    ),
    "weekday of another date": Kind("weekday-contradicts-date", "/text", "Selasa, 9", text(MET + " pada Selasa, 9 Maret 2026.")),
    "after the article": Kind(
        "date-after-publication", "/value/edtf", '"2026-05-09"', text(MET + " pada 9 Mei 2026.", type="date", value={"edtf": "2026-05-09"})
    ),
    "after the article, in the text": Kind("date-after-publication", "/text", "9 Mei", text(MET + " pada 9 Mei 2026.")),
    "negation lost": Kind(
        "lost-negation", "/source/0/exact", "tidak membahas pajak", restated("Rapat di balai kota tidak membahas pajak", "Rapat di balai kota membahas pajak.")
    ),
    "negation lost, another place": Kind(
        "lost-negation", "/source/0/exact", "Tidak ada keluhan",
        restated("Tidak ada keluhan warga dalam acara itu", "Ada keluhan warga dalam rapat di balai kota."),
    ),
    "hedge lost": Kind(
        "lost-hedge", "/source/0/exact", "diduga turun", restated("Harga beras diduga turun di pasar", "Harga beras turun di pasar.")
    ),
    "cue that reports nothing": Kind("cue-not-reporting", "/attribution/cue", '"selama"', at_cue("selama")),
    "speaker of one's own": Kind("unknown-speaker", "/attribution/speaker", "Zulkifli", attribution(speaker="Zulkifli")),
    "verdict without evidence": Kind("label-without-evidence", "/label", '"SUPPORTED"', changed(evidence=[])),
    "label left out": Kind("missing-property", "", "{", without("label")),
    "property misspelt": Kind("unknown-property", "/labels", '"labels"', changed(labels="SUPPORTED")),
    "text that is a number": Kind("wrong-type", "/text", '"text": 5', changed(text=5), 8),
    "label of one's own": Kind("not-allowed", "/label", '"TRUE"', changed(label="TRUE")),
    "value of another type": Kind("unknown-property", "/value/name", '"name"', changed(type="date", value={"edtf": "2026", "name": "2026"})),
    "id without #": Kind("wrong-pattern", "/id", '"c001"', changed(id="c001")),
    "offset below zero": Kind("out-of-range", "/source/0/start", "-1", source(start=-1)),
    "text empty": Kind("out-of-range", "/text", '""', changed(text="")),
    "flag twice": Kind("repeated-item", "/flags/1", ', "unresolved-date"', changed(flags=["unresolved-date"] * 2), 2),
    "offset with a point": Kind("not-a-claim", "/source/0/start", '"start": 0.0', source(start=0.0), 9),
    "allowance without use": Kind(
        "unused-allowance", "/allow/markup", '"left', changed(allow={"markup": "left as printed"})
    ),
    "key twice": Kind("duplicate-key", "/label", '"label": "SUPPORTED", "ev', raw(b'"id": ', b'"label": "REFUTED", "id": ')),
    "NaN": Kind("not-a-number", "/value", "NaN", raw(b'"value": null', b'"value": NaN')),
    "half a character": Kind("lone-surrogate", "/text", "\\ud83d", raw(b"dalam rapat", b"dalam \\ud83d rapat")),
    "65 bits": Kind("number-precision", "/source/0/start", "9" * 25, raw(b'"source": [{"start": 0', b'"source": [{"start": ' + b"9" * 25)),
    "comma too many": Kind("invalid-json", "", "}", lambda record, number: dump(record)[:-1] + b",}"),
    "NUL byte": Kind("nul-byte", "/text", "\x00", raw(b"dalam rapat", b"dalam \x00 rapat")),
    "byte of another encoding": Kind("not-utf8", "/text", "\ufffd", raw(b"dalam rapat", b"dalam \xe9 rapat")),
    "record cut off": Kind("cut-off-record", "/label", "SUPPORT", lambda record, number: dump(record).split(b"ED", 1)[0], 7),
    "record in an array": Kind("not-an-object", "", "[", lambda record, number: b"[" + dump(record) + b"]"),
    "brackets without end": Kind("nested-too-deep", "/" + "0/" * 63 + "0", "[" * 65, lambda record, number: b"[" * 100_000, 64),
    "id twice": Kind("duplicate-id", "/id", '"a', pair(lambda record, number: {**record, "text": record["text"].replace(" dalam", " di")})),
    "claim twice": Kind(
        "duplicate-claim", "/text", '"text": ',
        pair(lambda record, number: {**record, "id": record["id"][:-1] + "2", "text": record["text"].replace(" dalam", ", dalam")}), 8,
    ),
    "claim twice, number in digits": Kind("duplicate-claim", "/text", '"text": ', in_other_numbers, 8),
    "two dates": Kind("contradiction", "/value", '"value": ', contradicting, 9),
    "said and denied": Kind(
        "said-and-denied", "/text", '"text": ',
        pair(lambda record, number: {**record, "id": record["id"][:-1] + "2", "text": record["text"].replace("bertemu", "tidak bertemu")}), 8,
    ),
    "twin like its parent": Kind("identical-twin", "/text", '"text": ', pair(twin), 8),
}  # fmt: skip


assert unicodedata.normalize("NFC", "e\u0301") == "é"
