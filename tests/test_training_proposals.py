"""The training of the network that proposes claims."""

import json
from pathlib import Path

import numpy as np
import pytest

from klaim.language.id.learnt import PIPELINE
from klaim.proposals.features import features
from klaim.proposals.network import Batch, Network
from klaim.records import CLAIM_TYPES
from training.proposals.examples import Example, articles_in, examples
from training.proposals.score import score

TEXT = "Rini Hartono membuka pasar baru di Sukamaju dan melepas dua truk bantuan. Hujan turun sejak pagi."
CLAIMS = [
    {"claim": "Rini Hartono membuka pasar baru.", "type": "event", "quotes": ["Rini Hartono membuka pasar baru"]},
    {"claim": "Pasar baru berada di Sukamaju.", "type": "location", "quotes": ["pasar baru di Sukamaju"]},
    {"claim": "Rini Hartono melepas dua truk bantuan.", "type": "quantity", "quotes": ["melepas dua truk bantuan"]},
    {"claim": "Rapat ditunda.", "type": "event", "quotes": ["Rapat ditunda"]},
]


@pytest.fixture
def found(tmp_path: Path) -> list[Example]:
    (tmp_path / "articles.jsonl").write_text(json.dumps({"id": "pasar", "text": TEXT, "extra": 1}) + "\n", "utf8")
    (tmp_path / "pasar.jsonl").write_text("".join(f"{json.dumps(claim)}\n" for claim in CLAIMS), "utf8")
    return list(examples(articles_in(tmp_path / "articles.jsonl"), tmp_path))


def words(example: Example, at: int) -> list[str]:
    claim = example.claims[at]
    return [t.text for t, own in zip(example.reading.tokens, claim.words, strict=True) if own]


def test_a_claim_is_the_words_that_it_shares_with_its_sentence(found):
    told = {claim.type: words(found[0], n) for n, claim in enumerate(found[0].claims)}
    assert told["event"] == ["Rini", "Hartono", "membuka", "pasar", "baru"]
    assert told["location"] == ["pasar", "baru", "di", "Sukamaju"]


def test_a_subject_outside_the_quotes_is_the_claims_too(found):
    told = {claim.type: words(found[0], n) for n, claim in enumerate(found[0].claims)}
    assert told["quantity"] == ["Rini", "Hartono", "melepas", "dua", "truk", "bantuan"]


def test_a_claim_turns_on_a_word_that_the_others_lack(found):
    turns = {claim.type: found[0].reading.tokens[claim.turn].text for claim in found[0].claims}
    assert turns == {"event": "membuka", "location": "Sukamaju", "quantity": "melepas"}


def test_a_sentence_without_claims_is_an_example_too(found):
    assert [len(example.claims) for example in found] == [3, 0]


def test_the_scores_are_the_shipped_networks(found):
    figures = json.loads((Path(__file__).parents[1] / "toolkit/training/proposals/scores.json").read_text("utf8"))
    by_least = list(figures["held out"].values())
    recalls = [row["recall"] for row in by_least]
    assert recalls == sorted(recalls, reverse=True)
    assert figures["claims"] > figures["sentences"]


def test_proposals_are_scored_one_to_one(found):
    class Twice:
        def propose(self, readings, least):
            from klaim.proposals.proposing import Proposal

            claim = found[0].claims[0]
            marks = tuple(float(own) for own in claim.words)
            tokens = found[0].reading.tokens
            one = Proposal(tokens, marks, 0.9, claim.type, tokens[claim.turn])
            return [(one, one), ()]

    assert score(found, Twice())["0.5"] == {"precision": 0.5, "recall": 0.333, "f1": 0.4}


def test_the_weights_are_half_precision_and_small():
    with np.load(PIPELINE / "proposals" / "weights.npz") as stored:
        assert all(stored[name].dtype == np.float16 for name in stored.files)
    assert (PIPELINE / "proposals" / "weights.npz").stat().st_size < 4_000_000


def test_the_network_that_learns_is_the_one_that_runs(found):
    torch = pytest.importorskip("torch", reason="training proposals needs PyTorch")
    from training.proposals.fit import fit

    seen = [features(e.reading, {"NOUN": 1}, {"obj": 1}) for e in found]
    learner = fit(found, seen, CLAIM_TYPES)
    network = Network({name: weight.astype(np.float32) for name, weight in learner.weights().items()})
    filled = Batch.of(seen)
    batch = {name: torch.from_numpy(getattr(filled, name)) for name in Batch.__slots__}
    rows, turn = np.array([0, 0, 1]), np.array([2, 5, 1])
    with torch.no_grad():
        states = learner.states(batch)
        turns = torch.sigmoid(learner.turns(states))
        marks = torch.sigmoid(learner.marks(states, batch, torch.tensor(rows), torch.tensor(turn)))
    state = network.read(filled)
    there = filled.there[..., 0]
    assert np.allclose(network.turns(state, filled), turns.numpy() * there, atol=1e-2)
    assert np.allclose(network.marks(state, filled, rows, turn), marks.numpy() * there[rows], atol=1e-2)
