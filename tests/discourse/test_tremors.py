"""What a report lists about one quake, and several quakes in one report."""

import pytest

from decomposing import texts

QUAKE = (
    "Gempa bumi magnitudo 5,2 mengguncang Kabupaten Garut, Jawa Barat, Senin (9/3/2026) pukul 10.12 WIB. Pusat gempa "
    "berada di laut, tepatnya di koordinat 8,10 LS dan 107,60 BT, berjarak 80 km barat daya Garut, dengan kedalaman "
    "12 km."
)


@pytest.mark.parametrize(
    "expected",
    [
        "Gempa bumi Garut 9 Maret 2026 berkekuatan magnitudo 5,2.",
        "Pusat gempa bumi Garut 9 Maret 2026 berada di koordinat 8,10 LS dan 107,60 BT.",
        "Pusat gempa bumi Garut 9 Maret 2026 berada di kedalaman 12 km.",
        "Gempa bumi Garut 9 Maret 2026 dirasakan di Tasikmalaya dengan intensitas III MMI.",
        "Gempa bumi Garut 9 Maret 2026 dirasakan di Sukabumi.",
        "Gempa bumi Garut 9 Maret 2026 dirasakan di Sukabumi dengan intensitas II-III MMI.",
    ],
)
def test_figures_and_places_of_one_quake_are_told_of_it(expected):
    listed = "\n- III MMI di Garut dan Tasikmalaya.\n- II-III MMI di Cianjur dan Sukabumi (getaran ringan)."
    assert expected in texts(f"{QUAKE}\nGempa dirasakan sebagai berikut:{listed}", "2026-03-11")


def test_the_strength_is_not_told_where_the_text_has_two():
    found = texts(f"{QUAKE} Gempa susulan bermagnitudo 3,1 terjadi pukul 11.00 WIB.", "2026-03-11")
    assert not any(text.startswith("Gempa bumi Garut 9 Maret 2026 berkekuatan") for text in found)


def test_several_quakes_are_not_taken_for_one():
    text = (
        "Gempa terjadi di Kabupaten Garut hingga Kabupaten Sumba, Senin (9/3/2026). Pada pukul 10.12 WIB, gempa dengan "
        "magnitudo 2,6 mengguncang Kabupaten Garut. Gempa ini memiliki kedalaman 10 kilometer. Pada pukul 17.21 WIB, "
        "gempa dengan magnitudo 4,2 mengguncang Kabupaten Sumba. Gempa tersebut memiliki kedalaman 101 kilometer."
    )
    assert not any("Garut" in claim and "Sumba" in claim and "4,2" in claim for claim in texts(text, "2026-03-11"))


def test_two_things_that_burn_are_one_fire():
    text = (
        "Sebuah bengkel dan gudang mobil di Jalan Melati, Kota Demak, dilalap api pada Senin (9/3/2026). "
        "Akibat kejadian ini, delapan mobil ikut terbakar."
    )
    told = "Delapan mobil ikut terbakar dalam kebakaran bengkel dan gudang mobil di Jalan Melati, Demak."
    assert told in texts(text, "2026-03-11")


def test_a_felled_tree_is_told_of_by_one_noun_before_a_verb():
    found = texts("Material longsor dan pohon tumbang menutup Jalan Raya Melati di Demak.")
    assert not any("longsor tumbang" in claim for claim in found)
    assert "Pohon besar tumbang di Jalan Melati, Demak." in texts("Pohon besar tumbang di Jalan Melati, Demak.")


def test_what_somebody_went_through_is_no_office():
    text = (
        'Sebelumnya, kata Budi Wirawan, petugas sempat terkendala saat memadamkan api di Demak. "Api padam," kata Budi.'
    )
    assert not any("adalah petugas" in claim for claim in texts(text))


def test_a_state_without_its_thing_is_no_claim():
    text = "Dua rumah di Kampung Melati, Kabupaten Demak, rusak tertimpa longsor pada Senin (9/3/2026)."
    assert not any(claim.startswith("Rusak") for claim in texts(text))
