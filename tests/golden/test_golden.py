"""Whole articles and the claims they give, with the pattern and type that made each.

The seed article and three articles made up for this test; `expected/<id>.txt` has a line a claim:

    type | text | value | speaker | modality | flags | pattern/type

and behind "held back" the drafts that became no claim, with the reason. Where a change of the
decomposer is meant, `python -m pytest tests/golden --update-golden -n 0` writes the files anew
and `git diff tests/golden` shows what it does to whole articles: that is the review.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from klaim import language
from klaim.decompose import decompose
from klaim.io.articles import read_articles

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ARTICLES = {article.id: article for article in read_articles([ROOT / "seeds", HERE / "articles"])}

decomposed = cache(lambda name: decompose(ARTICLES[name]))
every_article = pytest.mark.parametrize("name", ARTICLES)


def shown(result):
    """The claims of an article and its held drafts as lines of text."""
    held = [f"{one.reason} | {one.text} | {'/'.join(one.made_by)}" for one in result.held]
    return "\n".join([*map(line, result.claims), "", "held back:", *held]).rstrip() + "\n"


def line(claim):
    speaker = claim.attribution.speaker if claim.attribution else "-"
    flags = ",".join(claim.flags) or "-"
    parts = [
        claim.type,
        claim.text,
        value(claim.value),
        speaker,
        claim.modality,
        flags,
        "/".join(claim.provenance.made_by),
    ]
    return " | ".join(parts)


def value(found):
    if found is None:
        return "-"
    return ", ".join(
        f"{name} {getattr(found, name)}" for name in found.__struct_fields__ if getattr(found, name) is not None
    )


@every_article
def test_the_claims_of_a_whole_article(name, update_golden):
    file, now = HERE / "expected" / f"{name}.txt", shown(decomposed(name))
    if update_golden:
        file.write_text(now, encoding="utf-8")
    assert file.is_file(), "no expected claims: run `python -m pytest tests/golden --update-golden -n 0`"
    assert now.splitlines() == file.read_text(encoding="utf-8").splitlines()


@every_article
def test_spans_and_cues_hold_the_words_they_name(name):
    article = ARTICLES[name]
    claims = decomposed(name).claims
    assert claims
    for claim in claims:
        assert all(article.text[s.start : s.end] == s.exact for s in (*claim.source, *claim.evidence))
        if claim.attribution:
            assert article.text[claim.attribution.start : claim.attribution.end] == claim.attribution.cue


def test_every_expected_file_has_its_article():
    assert {file.stem for file in (HERE / "expected").glob("*.txt")} == set(ARTICLES)


@every_article
def test_no_word_is_invented(name):
    """Every word is the article's, maybe without its "-nya", one that the phrasing may add, or of a date spelt out."""
    article = ARTICLES[name]
    lang = language.load(article.language)
    dates = {lang.dates.spell(f"2026-{month:02}-{month:02}", weekday=True) for month in range(1, 13)}
    known = {word for text in (article.text.casefold(), *map(str.casefold, dates)) for word in words(text)}
    known |= {word.removesuffix(lang.clauses.POSSESSIVE) for word in known}
    for claim in decomposed(name).claims:
        unknown = set(words(claim.text.casefold())) - known - lang.phrasing.WORDS
        assert not [word for word in unknown if not word.isdigit()], claim.text


def words(text):
    return re.findall(r"\w+", text)
