"""What is worked out for neighbouring claims together is what each alone gives."""

import random

import msgspec
from tests.validate.defects import make_article, make_record
from tests.validate.test_proof import MILD, WORDS

from klaim.records import Claim
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
