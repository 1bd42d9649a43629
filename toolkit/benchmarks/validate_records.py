"""Articles and claim records made for the benchmark of validation: of about 1.3 kB each, one in so many with a defect."""
# ruff: noqa: E501 (a case is one line)

import json
from collections.abc import Iterator
from typing import Any

from klaim.records import Article

_GIVEN_NAMES = (
    "Rina Budi Siti Agus Dewi Eko Fitri Gita Hadi Indah Joko Kartika Lina Made Nadia Oki Putri Rudi Sari Tono"
)
NAMES = _GIVEN_NAMES.split()
PLACES = ["Bandung", "Surabaya", "Medan", "Makassar", "Padang", "Jakarta", "Semarang", "Denpasar", "Manado", "Kupang"]
ARTICLES = 400
_FILLER = "Rapat itu membahas harga beras, jalan yang rusak, dan rencana kerja tahun depan di kantor wilayah. "


def make_articles() -> dict[str, Article]:
    """Articles whose sentences the claims restate."""
    articles = {}
    for number in range(ARTICLES):
        lines = [
            f"{first} Wulandari bertemu {second} Hartono di {place} pada Senin (9/3/2026) selama dua jam, kata {first} Wulandari. "
            for first, second, place in zip(NAMES, reversed(NAMES), PLACES * 2, strict=True)
        ]
        text = _FILLER.join(lines)
        articles[f"artikel-{number:04}"] = Article(
            id=f"artikel-{number:04}", language="id", text=text, published_at="2026-03-10", retrieved_at="2026-03-11"
        )
    return articles


def make_lines(articles: dict[str, Article], count: int, *, bad_every: int) -> Iterator[bytes]:
    """Claim records as lines; every `bad_every`th has a defect of one of four kinds."""
    ids = list(articles)
    for number in range(count):
        article = articles[ids[number // 20 % len(ids)]]
        record = _record(article, number)
        if bad_every and number % bad_every == bad_every - 1:
            _spoil(record, number // bad_every % 4)
        yield json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def _record(article: Article, number: int) -> dict[str, Any]:
    first, second, place = NAMES[number % 20], NAMES[19 - number % 20], PLACES[number % 10]
    quote = f"{first} Wulandari bertemu {second} Hartono di {place} pada Senin (9/3/2026) selama dua jam"
    start = article.text.index(quote)
    span = {"start": start, "end": start + len(quote), "exact": quote}
    end = min(start + len(quote) + 460, len(article.text))
    whole = {"start": start, "end": end, "exact": article.text[start:end]}
    cue = article.text.index("kata", start)
    kinds: list[tuple[str, str, Any]] = [
        ("event", f"{first} Wulandari bertemu {second} Hartono.", None),
        ("location", f"{first} Wulandari bertemu {second} Hartono di {place}.", {"name": place}),
        ("date", f"{first} Wulandari bertemu {second} Hartono pada 9 Maret 2026.", {"edtf": "2026-03-09"}),
        (
            "duration",
            f"Pertemuan {first} Wulandari dan {second} Hartono berlangsung dua jam.",
            {"iso8601": "PT2H", "comparison": "exact"},
        ),
        (
            "participant",
            f"{second} Hartono ikut dalam pertemuan dengan {first} Wulandari.",
            {"name": f"{second} Hartono"},
        ),
    ]
    kind, text, value = kinds[number % 7 % 5]
    return {
        "id": f"{article.id}#c{number:07}",
        "article_id": article.id,
        "language": "id",
        "text": f"{text[:-1]} dalam rapat {word(number)}.",
        "type": kind,
        "value": value,
        "modality": "asserted",
        "attribution": {"speaker": f"{first} Wulandari", "cue": "kata", "start": cue, "end": cue + 4} if number % 2 else None,
        "source": [span],
        "label": "SUPPORTED",
        "evidence": [{"article_id": article.id, **span}, {"article_id": article.id, **whole}],
        "flags": [],
        "provenance": {
            "method": "annotated", "tool": "klaim 0.1.0", "made_by": [], "annotators": ["a1", "a2"], "parent": None,
        },
    }  # fmt: skip


def word(number: int) -> str:
    """A small-letter name of the meeting, another for each number."""
    letters = ""
    while number or not letters:
        number, rest = divmod(number, 20)
        letters += "bcdfghjklmnprstwyzqv"[rest] + "aiueo"[rest % 5]
    return letters


def _spoil(record: dict[str, Any], kind: int) -> None:
    if kind == 0:
        record["source"][0]["start"] += 1
    elif kind == 1:
        record["label"] = "TRUE"
    elif kind == 2:
        record["text"] = "Ia " + record["text"][0].lower() + record["text"][1:]
    else:
        del record["modality"]
