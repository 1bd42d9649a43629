"""What is worked out for neighbouring claims together is what each alone gives."""

import random

import msgspec
import pytest
from tests.validate.clean import make_article, make_record
from tests.validate.test_proof import MILD, WORDS

from klaim.language.id import number_forms
from klaim.records import Article, Claim
from klaim.rules._batch import Batch
from klaim.rules._context import Context
from klaim.rules._normal import outline
from klaim.rules._proof import doubtful

NUMBERS = ("dua", "Dua", "DUA", "dUa", "2dua", "puluh", "dua dua dua", "lima ribu", "Maret", "senin", "1.500", "seribu")


def claims_of(texts):
    record = make_record(0)
    return [msgspec.convert({**record, "text": text}, Claim) for text in texts]


def test_outlines_of_a_run_are_those_of_its_texts():
    rng, context = random.Random(7), Context(make_article(0), {}, "id")
    for _ in range(300):
        chosen = rng.choice((MILD, WORDS)) + NUMBERS
        texts = [" ".join(rng.choices(chosen, k=rng.randrange(1, 9))) + "." for _ in range(rng.randrange(1, 12))]
        (run,) = Batch(claims_of(texts), lambda claim: context).runs
        assert run.outlines == [outline(text, "id") for text in texts]


def test_a_name_that_stands_twice_at_the_beginning_is_in_doubt():
    article = make_article(0)
    texts = ["Trump bertemu Rina Wulandari.", "Trump Trump bertemu Rina Wulandari."]
    context = Context(article, {article.id: article}, "id")
    assert doubtful(Batch(claims_of(texts), lambda claim: context)) == {1}


@pytest.mark.parametrize(
    ("number", "text", "there"),
    [
        ("5", "Rapat dihadiri 5 orang.", True),
        ("5", "Rapat dihadiri 15 orang, lalu 5.", True),
        ("5", "5", True),
        ("5", "Tarif naik 1,5 persen.", False),
        ("5", "Tarif naik 5,1 persen.", False),
        ("5", "Kawasan G5 dan 5G dibuka.", False),
        ("1,5", "Tarif naik 1,5 persen.", True),
        ("1,5", "Tarif naik 11,5 persen, bukan 1,55 persen.", False),
        ("5", "Rapat dihadiri lima orang.", True),
        ("6", "Rapat dihadiri lima orang.", False),
    ],
)
def test_an_article_has_a_number_that_stands_by_itself_or_in_words(number, text, there):
    context = Context(Article(id="a", language="id", text=text), {}, "id")
    assert [context.has_number(number), context.has_number(number)] == [there, there]


def test_a_number_that_the_article_lacks_puts_each_claim_with_it_in_doubt():
    article = make_article(0)
    texts = [
        "Rina  Wulandari membawa 77.",
        "Rina Wulandari membawa 77.",
        "Rina Wulandari datang.",
        "Rina  Wulandari 78.",
    ]
    context = Context(article, {article.id: article}, "id")
    assert doubtful(Batch(claims_of(texts), lambda claim: context)) == {0, 1, 3}


@pytest.mark.parametrize("currency", ["rp", "Rp", "RP", "usd", "USD", "Idr", "eur", "SGD", "rm"])
def test_a_currency_at_a_number_is_told_apart_from_it(currency):
    assert number_forms.apart(f"Harga {currency}5 naik.") == f"Harga {currency} 5 naik."
    assert number_forms.bare(f"Harga {currency}5 naik.") == f"Harga {' ' * len(currency)}5 naik."
    assert number_forms.apart(f"Harga x{currency}5, {currency} 5.") == f"Harga x{currency}5, {currency} 5."
