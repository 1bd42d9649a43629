"""Claims that only the network proposes."""

import pytest

from klaim import decompose as decomposing
from klaim import language
from klaim.claims._model import Draft
from klaim.decompose import decompose
from klaim.decompose.parallel import decompose_with
from klaim.decompose.proposed import PATTERN, not_told
from klaim.errors import UnsupportedError
from klaim.records import Article


def draft(text: str, *spans: tuple[int, int], sentence: tuple[int, int] = (0, 100)) -> Draft:
    return Draft("event", text, None, "asserted", None, "", spans, (PATTERN, "event"), sentence)


def test_what_a_kept_claim_tells_is_not_told_again():
    kept = [draft("Warga memanen padi.", (0, 18))]
    same, more = draft("Warga memanen padi kemarin.", (0, 26)), draft("Petani menjual beras.", (30, 50))
    assert list(not_told([same, more], kept)) == [more]


def test_of_two_proposals_alike_the_first_is_told():
    first, second = draft("Warga memanen padi.", (0, 18)), draft("Warga memanen.", (0, 13))
    assert list(not_told([first, second], [])) == [first]


def test_claims_of_other_sentences_tell_nothing_of_this_one():
    here, there = draft("Warga memanen padi.", (0, 18)), draft("Warga memanen padi.", (0, 18), sentence=(100, 200))
    assert list(not_told([here], [there])) == [here]


TEXT = (
    "Oknum pegawai yang menjual pupuk bersubsidi itu diidentifikasi sebagai Budi Santoso, warga Desa Mekarwangi. "
    "Pupuk itu dijual di Tegal pada Senin (2/3/2026)."
)
ARTICLES = [
    Article(id=f"tanam-{n}", language="id", text=" ".join([TEXT] * n), published_at="2026-03-03") for n in (1, 2)
]


def test_nothing_is_proposed_unless_asked_for():
    assert all(PATTERN not in claim.provenance.made_by for claim in decompose(ARTICLES[0]).claims)


def test_proposals_come_beside_the_claims_of_the_patterns():
    found, plain = decompose(ARTICLES[0], propose=True), decompose(ARTICLES[0])
    assert {claim.text for claim in plain.claims} < {claim.text for claim in found.claims}
    assert [claim.id for claim in found.claims] == [f"tanam-1#c{n:03d}" for n in range(1, len(found.claims) + 1)]
    assert all(TEXT[span.start : span.end] == span.exact for claim in found.claims for span in claim.source)
    more = [claim for claim in found.claims if claim.provenance.made_by[0] == PATTERN]
    assert [claim.text for claim in more] == ["Oknum pegawai diidentifikasi sebagai Budi Santoso."]


def test_proposals_are_the_same_for_every_number_of_processes():
    one = list(decompose_with(ARTICLES, propose=True, jobs=1))
    assert list(decompose_with(ARTICLES, propose=True, jobs=2)) == one
    assert [decompose(article, propose=True) for article in ARTICLES] == one


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Jika hujan turun, petani Mekarwangi menanam padi lebih awal.", "Hujan turun."),
        ("Petani Mekarwangi nggak menjual beras ke kota itu.", "Petani Mekarwangi menjual beras"),
        ("Benarkah petani Mekarwangi menjual beras ke kota Tegal?", "Petani Mekarwangi menjual beras"),
    ],
)
def test_what_is_supposed_denied_or_asked_is_not_proposed_as_a_fact(sentence, wrong):
    found = decompose(Article(id="a", language="id", text=sentence), propose=True)
    assert not [claim.text for claim in found.claims if claim.text.startswith(wrong)]


def test_a_language_without_a_network_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(decomposing, "_folder", lambda lang: tmp_path)
    cut = decomposing.Cut.__new__(decomposing.Cut)
    object.__setattr__(cut, "lang", language.load("id"))
    with pytest.raises(UnsupportedError, match="no network proposes claims"):
        decomposing._proposals(cut)
