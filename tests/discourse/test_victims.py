"""Who "korban" is where an opening tells that one person died or went missing."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    "opening",
    [
        "Budi Santoso (30), warga Desa Karang, Kudus, tewas tertabrak kereta pada Senin (9/3/2026).",
        "Budi Santoso tewas tenggelam di Sungai Serayu, Banyumas, Senin (9/3/2026).",
        "Budi Santoso dilaporkan hilang di Gunung Slamet pada Senin (9/3/2026).",
    ],
)
def test_the_victim_is_the_one_person_who_was_lost(opening):
    found = texts(f"{opening} Korban ditemukan warga di tepi sungai. Jasad korban dibawa ke RSUD Kudus.")
    assert "Jasad Budi Santoso dibawa ke RSUD Kudus." in found
    assert any(text.startswith("Budi Santoso ditemukan warga") for text in found)


@pytest.mark.parametrize(
    "text",
    [
        "Budi Santoso tewas tertabrak kereta di Kudus. Korban ditemukan warga. Dua korban lain dirawat.",
        "Budi Santoso meninjau lokasi tempat warga tewas di Kudus. Korban ditemukan warga.",
    ],
)
def test_nobody_is_the_victim_where_there_are_several_or_another(text):
    found = texts(text)
    assert found
    assert not any(claim.startswith("Budi Santoso ditemukan") for claim in found)


def test_a_death_is_named_by_the_name_alone():
    found = texts(
        "Dian Novita Sari wanita warga Kelurahan Pondok Kopi, Jakarta Timur meninggal akibat luka parah."
        " Polisi masih memeriksa saksi."
    )
    assert "Polisi masih memeriksa saksi terkait meninggalnya Dian Novita Sari." in found


def test_the_one_dead_is_the_victim_though_a_place_sounds_like_a_verb():
    found = texts(
        "Sari Dewi (29), warga Demak, meninggal akibat luka parah pada Senin (9/3/2026). "
        "Korban masih diperiksa dokter di RSUD Demak."
    )
    assert "Korban Sari Dewi masih diperiksa dokter di RSUD Demak." in found
