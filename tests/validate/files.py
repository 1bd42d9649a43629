"""Files of records and annotators' sheets written for a test, and what validation finds in them."""

import csv

from tests.validate.clean import dump, make_article, make_record

from klaim.validate import Settings, validate

ARTICLE = make_article(1)
ARTICLES = {article.id: article for article in map(make_article, range(40))}
QUIET = Settings(information=False)

GOOD = {
    "text": "Rapat di balai kota tidak membahas pajak.",
    "type": "event",
    "modality": "negated",
    "quotes": "Rapat di balai kota tidak membahas pajak",
}
"""A row that annotators may fill in."""

BAD = {**make_record(1), "text": "Ia bertemu kemarin."}
"""A record with two defects."""


def found(path, settings=QUIET):
    return [(item.name, item.line, item.pointer) for item in validate([str(path)], ARTICLES, settings=settings)]


def found_at(path, **settings):
    findings = validate([str(path)], ARTICLES, settings=Settings(information=False, **settings))
    return [(item.name, item.line, item.column) for item in findings]


def names(path, **settings):
    return [item.name for item in validate([path], ARTICLES, settings=Settings(information=False, **settings))]


def write(path, *records):
    path.write_bytes(b"".join(dump(record) + b"\n" for record in records))
    return str(path)


def clean(count):
    return b"".join(dump(make_record(number)) + b"\n" for number in range(count))


def sheet(path, *rows, separator=","):
    fields = ["article", "text", "type", "value", "modality", "speaker", "cue", "quotes", "label", "note"]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fields, delimiter=separator)
        writer.writeheader()
        writer.writerows({"article": ARTICLE.id, **row} for row in rows)
