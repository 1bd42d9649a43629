"""What holds for every pattern and every claim type.

Each has an example sentence on which it finds something. The parses of the examples lie in
`parses/`; `python -m pytest tests/contract --update-parses -n 0` makes them anew.
"""

import inspect

import msgspec
import pytest

import klaim.decompose
from klaim import language
from klaim.claims._model import ClaimType
from klaim.decompose.propose import propositions
from klaim.discovery import members, modules
from klaim.pieces.cut import cut_article
from klaim.propositions._model import Pattern
from klaim.records import CLAIM_TYPES, MODALITIES, Article
from klaim.site.types_page import FROM_WORDS, made_up

from .parses import FOLDER, REMEDY, Recorder, Replay

PATTERNS = members("klaim.propositions", Pattern)
TYPES = members("klaim.claims", ClaimType)
EXAMPLES = made_up()
OF_NAMES = {"title", "apposition"}
"""Patterns that read an article's names rather than its clauses."""

every_pattern = pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.name)
every_type = pytest.mark.parametrize("name", CLAIM_TYPES)


@pytest.fixture
def parser_for(update_parses):
    """The kept parser of a name; the real one, its answers kept, where that is asked for."""
    recorders = {}

    def made(name):
        if not update_parses:
            return Replay(name)
        recorders[name] = Recorder(klaim.decompose.pipeline("id"))
        return recorders[name]

    yield made
    for name, recorder in recorders.items():
        recorder.write(name)


def decomposed(sentence, parser, monkeypatch):
    monkeypatch.setattr(klaim.decompose, "pipeline", lambda tag: parser)
    article = Article(id="example", language="id", text=sentence, published_at="2026-03-10")
    return klaim.decompose.decompose(article)


def test_every_claim_type_has_a_file_and_an_example():
    assert {kind.name for kind in TYPES} == set(CLAIM_TYPES) == set(EXAMPLES)
    assert len(TYPES) == len(CLAIM_TYPES) == 12
    assert {module.__name__.rpartition(".")[2] for module in modules("klaim.claims")} == set(CLAIM_TYPES)


@pytest.mark.parametrize("name", FROM_WORDS)
def test_a_pattern_of_words_reads_its_example(name):
    article = Article(id="example", language="id", text=FROM_WORDS[name][1], published_at="2026-03-10")
    assert name in {claim.provenance.made_by[0] for claim in klaim.decompose.decompose(article).claims}


def test_every_pattern_has_a_file_of_its_name():
    files = [module.__name__.rpartition(".")[2].replace("_", "-") for module in modules("klaim.propositions")]
    assert sorted(files) == sorted(pattern.name for pattern in PATTERNS)


@pytest.mark.parametrize("folder", ["klaim.propositions", "klaim.claims"])
def test_every_file_says_what_it_reads(folder):
    for module in modules(folder):
        assert (inspect.getdoc(module) or "").endswith("."), module.__name__
        assert all(inspect.getdoc(part) for part in own_functions(module)), module.__name__


def own_functions(module):
    parts = vars(module).values()
    return [
        p for p in parts if inspect.isfunction(p) and p.__module__ == module.__name__ and not p.__name__.startswith("_")
    ]


@every_pattern
def test_a_pattern_finds_something_in_its_example(pattern, parser_for):
    lang, sentence = language.load("id"), pattern.examples["id"]
    parser = parser_for(f"pattern-{pattern.name}")
    pieces, sentences, _ = cut_article(sentence, parser, lang)
    found = [p for p in propositions(pieces, parser, lang) if p.pattern == pattern.name]
    assert found, f"{pattern.name} finds nothing in {sentence!r}"
    assert len(sentences) == 1
    for proposition in found:
        assert proposition.words or proposition.whens
        # A word that the pattern adds stands at its place without a length.
        assert all(sentence[t.start : t.end] == t.text for t in proposition.words if t.start < t.end)


@every_pattern
def test_what_a_pattern_finds_is_claimed_or_held_back(pattern, parser_for, monkeypatch):
    result = decomposed(pattern.examples["id"], parser_for(f"pattern-{pattern.name}"), monkeypatch)
    made = [claim.provenance.made_by for claim in result.claims] + [held.made_by for held in result.held]
    assert pattern.name in {name for name, _ in made}
    for name, kind in made:
        assert name in {p.name for p in PATTERNS} | OF_NAMES
        assert kind in CLAIM_TYPES


@every_type
def test_a_claim_type_finds_its_claim(name, parser_for, monkeypatch):
    example = EXAMPLES[name]
    claims = decomposed(example["sentence"], parser_for(f"type-{name}"), monkeypatch).claims
    found = [(c.text, msgspec.to_builtins(c.value)) for c in claims if c.type == name]
    assert (example["text"], example["value"]) in found


@every_type
def test_a_claim_of_an_example_is_whole(name, parser_for, monkeypatch):
    sentence = EXAMPLES[name]["sentence"]
    for claim in decomposed(sentence, parser_for(f"type-{name}"), monkeypatch).claims:
        assert claim.source
        assert all(sentence[s.start : s.end] == s.exact for s in claim.source)
        assert claim.modality in MODALITIES
        assert claim.provenance.made_by[0] in {p.name for p in PATTERNS} | OF_NAMES
        assert claim.provenance.made_by[1] == claim.type in CLAIM_TYPES
        assert (
            claim.attribution is None
            or sentence[claim.attribution.start : claim.attribution.end] == claim.attribution.cue
        )


def test_no_parse_is_kept_that_nobody_asks_for():
    wanted = {f"pattern-{pattern.name}" for pattern in PATTERNS} | {f"type-{name}" for name in CLAIM_TYPES}
    assert {file.stem for file in FOLDER.glob("*.json")} == wanted


def test_kept_parses_are_those_of_the_pipeline_at_hand():
    parser = klaim.decompose.pipeline("id")
    for file in sorted(FOLDER.glob("*.json")):
        kept = Replay(file.stem)
        for text in kept.kept["words"]:
            assert kept.words(text) == parser.words(text), f"{file.stem}: {REMEDY}"
            pieces, *_ = cut_article(text, parser, language.load("id"))
            segments = [segment.words for piece in pieces for segment in piece.segments]
            assert list(kept.parse(segments)) == list(parser.parse(segments)), f"{file.stem}: {REMEDY}"


def test_a_parse_that_no_longer_fits_is_reported():
    kept = Replay("type-event")
    (sentence,) = kept.kept["words"]
    with pytest.raises(AssertionError, match="--update-parses"):
        kept.words(sentence + " Lagi.")
    with pytest.raises(AssertionError, match="--update-parses"):
        list(kept.parse([kept.words(sentence)[:2]]))
