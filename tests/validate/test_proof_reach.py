"""Claims of several spans, which are proved clean together."""

import pytest
from tests.validate.defects import dump, make_record
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
