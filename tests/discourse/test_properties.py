"""What holds of discourse for any text whatever."""

import itertools
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from klaim import language
from klaim.discourse.entities import find_entities
from klaim.discourse.events import find_event
from klaim.discourse.mention import Mention
from klaim.discourse.mentions import find_mentions
from klaim.discourse.phrases import read_words
from klaim.discourse.writing import exact_spans

LANG = language.load("id")

WORDS = """Presiden Indonesia Sari Wulandari , . " “ ” ( ) ia dia keduanya mereka tersebut ini itu kapal
kapal-kapal gempa kecelakaan di Banyumas Kecamatan Wangon korban truk insiden keputusan menangkap
penangkapan kedua negara Malaysia Guncangannya mengatakan kata selaku PT AKP 12 (45) dan yang sebuah
pria MV Hondius - : ; ? !"""
PIECES = WORDS.split()

texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join),
    st.lists(st.sampled_from([*PIECES, "\n", "", "\u200b", "🙂"]), max_size=60).map("".join),
)


def read(text: str) -> dict[int, Mention]:
    """The mentions of a text."""
    sentences = list(LANG.sentences.split_sentences(text))
    entities = find_entities(text, LANG)
    return find_mentions(text, entities, find_event(text, sentences, entities.aliases, LANG), sentences, LANG)


@given(texts)
@settings(max_examples=300, deadline=None)
def test_mentions_lie_in_the_text_and_apart(text: str) -> None:
    found = sorted(read(text).values(), key=lambda m: m.start)
    assert all(0 <= m.start < m.end <= len(text) and m.text for m in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(texts)
@settings(max_examples=200, deadline=None)
def test_roles_lie_in_the_text(text: str) -> None:
    for role in find_entities(text, LANG).roles:
        for start, end in (role.name, role.role):
            assert 0 <= start < end <= len(text)


@given(st.text(max_size=200))
def test_words_are_the_text_without_blanks(text: str) -> None:
    assert all(text[w.start : w.end] == w.text for w in read_words(text))


@given(
    st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted).map(tuple), max_size=8)
)
def test_joined_spans_cover_the_same_and_do_not_touch(text: str, spans: list[tuple[int, int]]) -> None:
    joined = exact_spans(text, spans)
    assert all(any(a <= start and end <= b for a, b in joined) for start, end in spans if start < end)
    assert all(start < end for start, end in joined)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(joined))


def test_time_grows_with_length_only() -> None:
    block = (
        "Presiden Sari Wulandari menemui Bupati Kebumen Rudi Hartanto di Solo. Kapal tanker Sinar Laut kandas. "
        'Kapal itu tua. Ia pulang. "Dia baik," kata Rudi. Kecelakaan itu parah.\n'
    )
    taken = []
    for times in (200, 800):
        text = block * times
        sentences = list(LANG.sentences.split_sentences(text))
        began = time.process_time()
        entities = find_entities(text, LANG)
        find_mentions(text, entities, find_event(text, sentences, entities.aliases, LANG), sentences, LANG)
        taken.append(time.process_time() - began)
    assert taken[1] < 8 * taken[0] + 0.2
