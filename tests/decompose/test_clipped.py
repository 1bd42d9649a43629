"""A verb that lost its prefix, as headlines and leads have it, is a predicate, and is told with its prefix."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Gempa M 5,6 guncang Sukabumi.", "Gempa M 5,6 mengguncang Sukabumi."),
        ("Persib Bandung raih tiga poin di Stadion Gelora.", "Persib Bandung meraih tiga poin di Stadion Gelora."),
        ("Thalita Wiryawan hadapi Sim Yu Jin.", "Thalita Wiryawan menghadapi Sim Yu Jin."),
        ("KPK tahan Bupati Danau Timur.", "KPK menahan Bupati Danau Timur."),
        (
            "Iran tolak usulan gencatan senjata Amerika Serikat.",
            "Iran menolak usulan gencatan senjata Amerika Serikat.",
        ),
        ("Budi Hartono jadi tersangka dalam kasus suap.", "Budi Hartono menjadi tersangka dalam kasus suap."),
        ("Polres Bekasi gerebek gudang minyak goreng palsu.", "Polres Bekasi menggerebek gudang minyak goreng palsu."),
    ],
)
def test_a_deed_is_told_with_its_prefix(sentence, claim):
    assert claim in texts(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Timnas Danau butuh dua poin lagi untuk juara.",
        "Pesawat Danau Air lepas landas dari Bandara Juanda.",
        "Rina Wulandari anak kedua dari tiga bersaudara.",
        "PT Danau Biru punya utang Rp2 miliar kepada Bank Melati.",
    ],
)
def test_what_is_no_lost_prefix_stays_as_it_is(sentence):
    assert sentence in texts(sentence)


def test_what_there_is_is_no_deed():
    said = texts('"Kami terus mencermati ada ruang pelonggaran suku bunga," kata Gubernur Bank Indonesia Budi Hartono.')
    assert "Bank Indonesia terus mencermati ada ruang pelonggaran suku bunga." in said
