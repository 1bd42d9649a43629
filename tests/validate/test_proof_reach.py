"""Claims of several spans and with the year of their article, which are proved clean together."""

import msgspec
import pytest
from tests.validate.clean import dump, make_article, make_record
from tests.validate.test_proof import article_with, broken_by, compared


def of_spans(article, *quotes):
    starts = [article.text.index(quote) for quote in quotes]
    return [{"start": at, "end": at + len(quote), "exact": quote} for at, quote in zip(starts, quotes, strict=True)]


@pytest.mark.parametrize(
    ("quotes", "rules_broken", "proved"),
    [
        (("Budi datang", "ke balai"), set(), 1),
        (("Budi datang ke", "datang ke balai"), {"overlapping-spans"}, 0),
        (("ke balai", "Budi datang"), set(), 0),
        (("ke balai", "Budi tidak pulang"), {"lost-negation"}, 0),
    ],
)
def test_several_spans_are_proved_where_one_lies_behind_the_other(quotes, rules_broken, proved):
    article = article_with("Budi datang lagi ke balai. Budi datang ke balai. Budi tidak pulang.")
    record = {**make_record(0), "text": "Budi pulang.", "source": of_spans(article, *quotes), "attribution": None}
    assert broken_by(record, article) == rules_broken
    assert compared([dump(record)], {article.id: article}) == proved


@pytest.mark.parametrize(("year", "proved"), [("2031", 1), ("2030", 0)])
def test_the_year_of_the_article_is_proved_where_a_date_is_completed_by_it(year, proved):
    article = msgspec.structs.replace(make_article(0), published_at="2031-05-10")
    text = make_record(0)["text"].removesuffix(".")
    record = {**make_record(0), "text": f"{text} pada 9 Maret {year}."}
    assert broken_by(record, article) == set()
    assert compared([dump(record)], {article.id: article}) == proved


@pytest.mark.parametrize(
    ("text", "rules_broken", "proved"),
    [
        ("Rina Wulandari memakai NotaKu.", set(), 1),
        ("Rina Wulandari memakai NotaKita.", {"name-not-in-source"}, 0),
        ("Rina Wulandari memakai NotaKu KEmarin.", {"relative-date"}, 0),
    ],
)
def test_names_of_mixed_case_are_proved_where_the_article_has_them(text, rules_broken, proved):
    article, record = article_with("NotaKu KEmarin dipakai."), {**make_record(0), "text": text}
    assert broken_by(record, article) == rules_broken
    assert compared([dump(record)], {article.id: article}) == proved
