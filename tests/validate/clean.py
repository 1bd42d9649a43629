"""Clean records, which defects are put into."""

import json
from typing import Any

from benchmarks.validate_records import NAMES, PLACES, word
from klaim.records import Article

Record = dict[str, Any]
TAIL = (
    " Rapat di balai kota tidak membahas pajak. Harga beras diduga turun di pasar. Rapat dihadiri 40 orang."
    " Tidak ada keluhan warga dalam acara itu. Biayanya Rp70 miliar."
)


def make_article(number: int) -> Article:
    first, second, place = people(number)
    text = (
        f"{first} Wulandari bertemu {second} Hartono di {place} pada Senin (9/3/2026) selama dua jam, "
        f"kata {first} Wulandari. Rapat itu membahas beras dan jalan.{TAIL}"
    )
    return Article(id=f"a{number:04}", language="id", text=text, published_at="2026-03-10")


def people(number: int) -> tuple[str, str, str]:
    return NAMES[number % 20], NAMES[19 - number % 20], PLACES[number % 10]


def make_record(number: int) -> Record:
    """A clean record of an event, with attribution and evidence."""
    first, second, place = people(number)
    article = make_article(number)
    quote = f"{first} Wulandari bertemu {second} Hartono di {place}"
    cue = article.text.index("kata")
    return {
        "id": f"{article.id}#c001", "article_id": article.id, "language": "id",
        "text": f"{first} Wulandari bertemu {second} Hartono dalam rapat {word(number)}.",
        "type": "event", "value": None, "modality": "asserted",
        "attribution": {"speaker": f"{first} Wulandari", "cue": "kata", "start": cue, "end": cue + 4},
        "source": [span(article, quote)], "label": "SUPPORTED",
        "evidence": [{"article_id": article.id, **span(article, quote)}],
        "flags": [],
        "provenance": {"method": "annotated", "tool": "klaim", "made_by": [], "annotators": ["a1"], "parent": None},
    }  # fmt: skip


def span(article: Article, quote: str) -> Record:
    start = article.text.index(quote)
    return {"start": start, "end": start + len(quote), "exact": quote}


def dump(record: Record) -> bytes:
    return json.dumps(record, ensure_ascii=False).encode()
