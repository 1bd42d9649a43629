"""The network's proposals."""

import itertools
from pathlib import Path

import numpy as np
import pytest

from klaim import language
from klaim.parsing import load as load_parser
from klaim.proposals.branches import clause_of
from klaim.proposals.network import Batch, Network
from klaim.proposals.proposing import LONGEST, Proposer, load

FOLDER = Path(language.__file__).parent / "id" / "pipeline"
SENTENCES = [
    "Bupati Sukamaju Rini Hartono meresmikan pasar baru dan melepas dua truk bantuan pada Senin pagi.",
    "Harga cabai naik karena hujan.",
    "Petugas memadamkan api di gudang kayu milik Koperasi Tani Makmur yang terbakar sejak subuh.",
]


@pytest.fixture(scope="module")
def proposer() -> Proposer:
    return load(FOLDER / "proposals")


@pytest.fixture(scope="module")
def readings():
    parser = load_parser(FOLDER)
    return list(parser.read([parser.words(sentence) for sentence in SENTENCES]))


def test_a_sentence_of_two_deeds_gives_a_proposal_for_each(proposer, readings):
    proposals = proposer.propose(readings, 0.4)[0]
    told = [{t.lower for t, mark in zip(p.tokens, p.marks, strict=True) if mark > 0.5} for p in proposals]
    assert any({"rini", "meresmikan", "pasar"} <= words and "truk" not in words for words in told)
    assert any({"rini", "melepas", "truk"} <= words and "pasar" not in words for words in told)


def test_a_proposal_is_a_clause_with_the_subject_that_it_shares(proposer, readings):
    lang = language.load("id")
    clauses = [clause_of(p, lang) for p in proposer.propose(readings, 0.4)[0]]
    shared = [c for c in clauses if c is not None and any(t.lower == "melepas" for t in c.predicate)]
    assert shared
    assert all("Rini" in [t.text for t in c.subject] for c in shared)


def test_proposals_are_those_of_the_sentence_alone(proposer, readings):
    for n, together in enumerate(proposer.propose(readings, 0.3)):
        alone = proposer.propose(readings[n : n + 1], 0.3)[0]
        assert [(p.turn, p.type) for p in together] == [(p.turn, p.type) for p in alone]
        for one, other in zip(together, alone, strict=True):
            assert np.allclose(one.marks, other.marks, atol=1e-4)


def test_proposals_are_as_probable_as_asked_and_the_most_probable_comes_first(proposer, readings):
    for proposals in proposer.propose(readings, 0.3):
        probabilities = [p.probability for p in proposals]
        assert all(p >= 0.3 for p in probabilities)
        assert probabilities == sorted(probabilities, reverse=True)


def test_a_sentence_that_is_too_long_has_none(proposer):
    parser = load_parser(FOLDER)
    words = parser.words("Warga Desa Sukamaju memanen padi. " * LONGEST)
    assert proposer.propose(list(parser.read([words])), 0.4) == [()]


def test_no_sentences_give_no_proposals(proposer):
    assert proposer.propose([], 0.4) == []


def test_reading_back_is_reading_on_from_the_end():
    chance = np.random.default_rng(1)
    weights = {
        f"way-{way}.{part}": chance.normal(size=shape).astype(np.float32)
        for way, (part, shape) in itertools.product(
            ("on", "back"), (("weight", (12, 5)), ("kept", (12, 3)), ("bias", 12))
        )
    }
    for part in ("weight", "kept", "bias"):
        weights[f"way-back.{part}"] = weights[f"way-on.{part}"]
    x, there = chance.normal(size=(2, 7, 5)).astype(np.float32), np.ones((2, 7, 1), dtype=np.float32)
    network = Network(weights)
    on, back = (network._one_way(f"way-{way}", part, there) for way, part in (("on", x), ("back", x[:, ::-1])))
    assert np.allclose(on, back[:, ::-1])


def test_a_batch_is_filled_up_to_its_longest_sentence(proposer, readings):
    from klaim.proposals.features import features

    batch = Batch.of([features(r, proposer.tags, proposer.relations) for r in readings])
    assert batch.there.sum(1)[:, 0].tolist() == [len(r.tokens) for r in readings]
    state = proposer.network.read(batch)
    assert (proposer.network.turns(state, batch)[batch.there[..., 0] == 0] == 0).all()
