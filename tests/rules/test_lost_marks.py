"""Hedges and negations that a claim drops though it restates what they stand before, and those it may leave out."""
# ruff: noqa: E501 (a case is one line)

import msgspec
import pytest

from klaim.records import Claim
from klaim.rules import _example as examples
from klaim.validate import Settings
from klaim.validate.claims import Bench


def lost(source, text, **fields):
    example = {"article": {"text": f"{source}. Rina Wulandari tiba."}, "quotes": (source,), "text": text, **fields}
    bench = Bench(examples.articles(example), Settings(select=("lost-hedge", "lost-negation")))
    return [item.rule.name for item in bench.broken(msgspec.convert(examples.record(example), Claim))]


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("Jalur itu tidak dapat dilalui kendaraan roda empat", "Jalan Warureja dapat dilalui kendaraan roda empat.", ["lost-negation"]),
        ("Kami tidak menerima insentif pajak untuk proyek ini", "Pabrik menerima insentif pajak untuk proyek baterai.", ["lost-negation"]),
        ("ia menilai libero andalannya, Sari, belum pulih dari cedera", "Sari pulih dari cedera.", ["lost-negation"]),
        ("Mereka diduga terseret arus saat menyelamatkan ternak", "Dua warga Kudus terseret arus saat menyelamatkan ternak.", ["lost-hedge"]),
        ("Jalur itu tidak dapat dilalui", "Jalan Warureja tak dapat dilalui.", []),
        ("Banjir tidak hanya merendam rumah", "Banjir merendam rumah.", []),
        ("Ia tidak menerima uang, tetapi menerima rumah", "Rina menerima rumah.", []),
        ("Ia tidak membantah menerima uang", "Rina menerima uang.", []),
        ("Laju tak terkendali truk berlanjut hingga pasar", "Laju truk berlanjut hingga pasar.", []),
        ("Rina bukan ketua, melainkan anggota koperasi", "Rina adalah anggota koperasi.", []),
    ],
)  # fmt: skip
def test_a_mark_is_lost_where_the_words_it_governs_are_restated(source, text, found):
    assert lost(source, text) == found


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("Tidak ada korban jiwa dalam kejadian tersebut", "Ada korban jiwa dalam kebakaran di Kecamatan Tugu.", ["lost-negation"]),
        ("Warga tidak menerima bantuan dari dinas itu", "Warga Demak menerima bantuan dari Bupati.", ["lost-negation"]),
        ("Warga tidak menerima bantuan dari dinas itu", "Warga Demak menerima banyak bantuan dari Bupati.", []),
        ("Warga tidak menerima bantuan dari dinas itu", "Warga Demak menerima surat dari Dinas Sosial.", []),
        ("Warga tidak menerima bantuan dari dinas itu", "Warga Demak tak menerima bantuan dari Bupati.", []),
        ("Warga tidak pergi ke pasar itu", "Warga Demak pergi ke Kudus.", []),
        ("Tidak ada korban jiwa di Tugu, tetapi ada korban jiwa di Demak", "Ada korban jiwa dalam banjir Demak.", []),
        ("Mereka diduga menerima bantuan dari dinas itu", "Warga Demak menerima bantuan dari Bupati.", []),
    ],
)  # fmt: skip
def test_a_negation_is_lost_where_the_words_up_to_the_first_preposition_are_restated(source, text, found):
    assert lost(source, text) == found


def test_a_modality_does_not_stand_for_the_word():
    assert lost("Jalur itu tidak dapat dilalui", "Jalan dapat dilalui.", modality="negated") == ["lost-negation"]
    assert lost("Mereka diduga terseret arus", "Dua warga terseret arus.", modality="hedged") == ["lost-hedge"]


def test_a_mark_is_lost_from_any_of_several_spans():
    source, more = "Jalur itu tidak dapat dilalui", "Rina Wulandari tiba"
    example = {"article": {"text": f"{source}. {more}."}, "quotes": (more, source), "text": "Jalan dapat dilalui."}
    bench = Bench(examples.articles(example), Settings())
    broken = bench.broken(msgspec.convert(examples.record(example), Claim))
    assert [(item.rule.name, item.defect.pointer) for item in broken] == [("lost-negation", "/source/1/exact")]


def test_a_hedge_that_is_the_cue_is_kept_in_the_attribution():
    spoken = {"speaker": "Rina Wulandari", "cue": "dinilai"}
    source = "Diskusi itu dinilai sangat substansial"
    assert lost(source, "Percakapan Rina Wulandari sangat substansial.", **spoken) == []
    assert lost(source, "Percakapan Rina Wulandari sangat substansial.") == ["lost-hedge"]
