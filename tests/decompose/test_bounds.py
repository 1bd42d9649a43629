"""Where a clause, its subject and its parts begin and end."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "told", "wrong"),
    [
        (
            "Budi Santoso divonis 5 tahun penjara setelah terbukti menerima suap dari kontraktor.",
            "Budi Santoso terbukti menerima suap dari kontraktor.",
            "Terbukti",
        ),
        (
            "Rina Wati dipecat karena ketahuan mencuri uang kantor.",
            "Rina Wati ketahuan mencuri uang kantor.",
            "Ketahuan",
        ),
        (
            "Saat dilakukan penggeledahan di rumah Budi Santoso, petugas menemukan dua senjata api.",
            "Petugas menemukan dua senjata api.",
            "Petugas dilakukan",
        ),
    ],
)
def test_the_state_before_a_deed_and_the_noun_behind_its_verb_are_no_subject(sentence, told, wrong):
    found = texts(sentence)
    assert told in found
    assert not any(text.startswith(wrong) for text in found)


def test_a_clause_before_who_says_it_stays_apart_from_the_one_behind():
    found = texts("Setelah menerima laporan itu, kata Joko Susilo, polisi langsung mendatangi lokasi kejadian.")
    assert "Polisi langsung mendatangi lokasi kejadian." in found


def test_whom_somebody_brings_before_the_police_says_nothing():
    found = texts("Ridwan Kamil melaporkan Lisa Mariana setelah model itu membuat unggahan di media sosial.")
    assert "Ridwan Kamil melaporkan Lisa Mariana." in found


def test_a_conjunction_that_is_part_of_a_word_joins_nothing():
    found = texts("Joko Susilo memuji peran serta warga dalam menjaga keamanan.")
    assert found == ["Joko Susilo memuji peran serta warga dalam menjaga keamanan."]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Polisi menangkap pelaku dan membawanya ke Polres Bogor.", "Polisi membawa pelaku ke Polres Bogor."),
        (
            "Panitia akan membuat berita acara dan mengirimkannya ke gubernur.",
            "Panitia akan mengirimkan berita acara ke gubernur.",
        ),
    ],
)
def test_a_joined_verb_takes_up_the_object_before_it(sentence, told):
    assert told in texts(sentence)


def test_a_joined_verb_may_take_up_whom_something_was_given_to():
    found = texts("Budi Santoso memberikan uang kepada Rina Wati dan memintanya diam.")
    assert "Budi Santoso memberikan uang kepada Rina Wati." in found
    assert not any("meminta uang" in text for text in found)


def test_a_deed_is_told_of_each_thing_that_it_is_done_to():
    found = texts("Pemeriksaan saksi dan barang bukti masih berlangsung.")
    assert found == ["Pemeriksaan saksi masih berlangsung.", "Pemeriksaan barang bukti masih berlangsung."]
