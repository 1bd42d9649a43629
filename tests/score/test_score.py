import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klaim.records import CLAIM_TYPES, MODALITIES, Article
from klaim.score import by_key, compare, figures, whole_sentences
from klaim.score.figures import clash
from klaim.score.values import same_value
from klaim.score.words import content, jaccard, overlap

from .claims import make

WORDS = st.lists(
    st.sampled_from(["warga", "sungai", "rapat", "dua", "12", "tidak", "banjir", "kota", "di", "yang"]),
    min_size=1,
    max_size=6,
)
VALUES = {
    "date": {"edtf": "2026-03-09"},
    "duration": {"iso8601": "PT1H"},
    "quantity": {"number": 12},
    "location": {"name": "Kota Lama"},
}
CLAIM = st.builds(
    lambda text, kind, speaker, modality, article: make(
        " ".join(text),
        kind,
        value=VALUES.get(kind),
        speaker=speaker,
        modality=modality,
        article=article,
        spans=[(len(text), 9)],
    ),
    WORDS,
    st.sampled_from(CLAIM_TYPES),
    st.sampled_from([None, "Rina Wulandari", "Budi"]),
    st.sampled_from(MODALITIES),
    st.sampled_from(["a1", "a2"]),
)
CLAIMS = st.lists(CLAIM, max_size=6)


def shares(found):
    rates = [found.soft, found.strict, found.all_values, *found.values.values()]
    yield from (getattr(rate, name) for rate in rates for name in ("precision", "recall", "f1"))
    yield from (found.types, found.speakers, found.modalities, found.clashes, found.coverage)


@given(CLAIMS)
def test_claims_score_full_against_themselves(claims):
    found = figures(compare(claims, claims))
    assert found.soft.found == found.strict.found == len(claims)
    assert all(rate.f1 == 1 for rate in found.values.values())
    if claims:
        assert found.soft.f1 == found.strict.f1 == found.coverage == 1
        assert found.soft.precision == found.soft.recall == 1


@given(CLAIMS, CLAIMS)
@settings(max_examples=40)
def test_every_share_lies_between_none_and_all(gold, predicted):
    assert all(0 <= share <= 1 for share in shares(figures(compare(gold, predicted))))


@given(CLAIMS, CLAIMS)
@settings(max_examples=40)
def test_precision_one_way_is_recall_the_other_way(gold, predicted):
    gold = [*gold, make("satu", article="a1"), make("satu", article="a2")]
    predicted = [*predicted, make("dua", article="a1"), make("dua", article="a2")]
    one, other = figures(compare(gold, predicted)), figures(compare(predicted, gold))
    for name in ("soft", "strict", "all_values"):
        assert getattr(one, name).f1 == pytest.approx(getattr(other, name).f1)
        assert getattr(one, name).precision == pytest.approx(getattr(other, name).recall)


@given(CLAIMS, CLAIMS)
@settings(max_examples=40)
def test_the_order_of_claims_changes_no_match(gold, predicted):
    one, other = figures(compare(gold, predicted)), figures(compare(gold[::-1], predicted[::-1]))
    assert (one.soft, one.strict, one.values, one.coverage) == (other.soft, other.strict, other.values, other.coverage)


@given(CLAIMS, CLAIMS)
@settings(max_examples=40)
def test_a_strict_pair_is_a_soft_one(gold, predicted):
    found = figures(compare(gold, predicted))
    assert found.strict.found <= found.soft.found <= min(len(gold), len(predicted))


@given(WORDS, WORDS)
def test_likeness_is_symmetric(left, right):
    a, b = frozenset(left), frozenset(right)
    assert overlap(a, b) == overlap(b, a)
    assert jaccard(a, b) <= overlap(a, b)


def test_small_words_do_not_count_but_a_claim_of_them_is_still_compared():
    assert content("Rapat itu adalah rapat di Kota Lama.", "id") == {"rapat", "kota", "lama"}
    assert content("Itu adalah ini.", "id") == {"itu", "adalah", "ini"}
    assert content("Rapat TIDAK jadi.", "id") == {"rapat", "tidak", "jadi"}


def test_a_language_klaim_does_not_know_is_compared_word_by_word():
    assert content("This is it", "tlh") == {"this", "is", "it"}


def test_numbers_keep_their_separators():
    assert content("Rp 1,5 triliun pada 15.30", "id") == {"rp", "1,5", "triliun", "15.30"}


def test_predictions_for_other_articles_are_left_out():
    found = figures(compare([make("Banjir melanda kota.")], [make("Banjir melanda kota.", article="a9")]))
    assert (found.articles, found.soft.predicted, found.soft.recall) == (1, 0, 0)


@pytest.mark.parametrize(
    ("kind", "gold", "predicted", "same"),
    [
        ("date", {"edtf": "2026-03"}, {"edtf": "2026-03~"}, True),
        ("date", {"edtf": "2026-03"}, {"edtf": "2026-03-01"}, False),
        ("duration", {"iso8601": "PT90M"}, {"iso8601": "PT1H30M"}, True),
        ("duration", {"iso8601": "PT1H"}, {"iso8601": "P1M"}, False),
        ("duration", {"iso8601": "PT1H"}, {"iso8601": "sejam"}, False),
        ("quantity", {"number": 12, "unit": "orang"}, {"number": 12.0, "unit": "korban"}, True),
        ("quantity", {"number": 2, "number_max": 3}, {"number": 2}, False),
        ("quantity", {"number": 2}, {"name": "dua"}, False),
        ("role", {"entity": "Rina", "role": "wali kota"}, {"entity": "Rina", "role": "Wali Kota Contoh"}, True),
        ("role", {"entity": "Rina", "role": "wali kota"}, {"entity": "Budi", "role": "camat"}, False),
        ("topic", {"name": "banjir"}, {"name": "banjir"}, True),
    ],
)
def test_values_are_compared_by_what_they_mean(kind, gold, predicted, same):
    a, b = make("x", kind, value=gold), make("x", kind, value=predicted)
    assert same_value(a, b) is same_value(b, a) is same


def test_values_of_different_types_are_never_the_same():
    assert not same_value(make("x", "topic", value={"name": "banjir"}), make("x", "location", value={"name": "banjir"}))
    assert not same_value(make("x", "topic"), make("x", "topic"))


@pytest.mark.parametrize(
    ("gold", "predicted", "clashes"),
    [
        (make("Dua belas warga pergi."), make("Sebanyak 12 warga pergi."), True),
        (make("Sebanyak 12 warga pergi."), make("Warga pergi."), False),
        (make("Warga pergi."), make("Warga tidak pergi."), True),
        (make("Warga pergi.", speaker="Rina Wulandari"), make("Warga pergi.", speaker="Budi"), True),
        (make("Warga pergi.", speaker="Rina Wulandari"), make("Warga pergi.", speaker="Wulandari"), False),
        (make("Warga pergi.", speaker="Rina Wulandari"), make("Warga pergi."), False),
    ],
)
def test_what_clashes(gold, predicted, clashes):
    assert clash(gold, predicted) is clashes


def test_accuracies_are_shares_of_matched_pairs():
    gold = [make("Warga membuka pasar.", speaker="Rina"), make("Sungai meluap deras.", "assessment")]
    predicted = [
        make("Warga membuka pasar.", "statement"),
        make("Sungai meluap deras.", "assessment", modality="hedged"),
    ]
    found = figures(compare(gold, predicted))
    assert (found.types, found.speakers, found.modalities, found.clashes) == (0.5, 0.5, 0.5, 0)


def test_coverage_counts_code_points_once():
    gold = [make("Satu.", spans=[(0, 10)]), make("Dua.", spans=[(5, 20)])]
    assert figures(compare(gold, [make("Tiga.", spans=[(0, 5), (3, 10), (40, 50)])])).coverage == 0.5


def test_matches_by_type_and_by_pattern():
    gold = [make("Warga membuka pasar."), make("Rapat dua jam.", "duration", value={"iso8601": "PT2H"})]
    predicted = [make("Warga membuka pasar.", "statement", by=("main-clause", "statement"))]
    (one,) = compare(gold, predicted)
    types = by_key([one], lambda claim: claim.type)
    assert (types["event"].recall, types["duration"].recall, types["statement"].precision) == (1, 0, 1)
    assert by_key([one], lambda claim: claim.provenance.made_by[0])["main-clause"].predicted == 1


def test_whole_sentences_are_a_baseline():
    text = "Banjir melanda kota. Warga mengungsi."
    claims = list(whole_sentences(Article(id="a1", language="id", text=text)))
    assert [c.text for c in claims] == ["Banjir melanda kota.", "Warga mengungsi."]
    assert all(text[s.start : s.end] == s.exact for c in claims for s in c.source)
