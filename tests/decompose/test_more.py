"""A further clause that tells what else there is, or goes on with a property told just before."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Sejak Januari 2026 tercatat 120 kasus rabies di Bali, dan dalam sepekan terakhir ada 4 kasus baru.",
            ["Tercatat 120 kasus rabies di Bali sejak Januari 2026.", "Ada 4 kasus baru pada 3-10 Maret 2026."],
        ),
        (
            "Sejak Januari 2025 ada 65 kematian akibat campak di India, dan dalam 24 jam terakhir ada 6 orang.",
            ["Ada 65 kematian akibat campak di India sejak Januari 2025."],
        ),
        (
            "Gunung Semeru meletus tiga kali Senin (9/3/2026) dan pada Selasa (10/3/2026) terjadi dua letusan.",
            ["Gunung Semeru meletus tiga kali pada Senin, 9 Maret 2026."],
        ),
    ],
)
def test_what_else_there_is_has_its_own_date_and_no_subject(sentence, wanted):
    found = " ".join(texts(sentence))
    assert all(claim.removesuffix(".") in found for claim in wanted)
    assert "Semeru terjadi" not in found
    assert "baru sejak Januari" not in found
    assert "meletus tiga kali pada Selasa" not in found


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Harga cabai rawit di Pasar Senen naik, dan harganya mencapai Rp120.000 per kilogram.",
            "Harga cabai rawit di Pasar Senen mencapai Rp120.000 per kilogram.",
        ),
        (
            "Pada 2024 produksi beras India mencapai 30 juta ton dan pada 2025 produksinya naik menjadi 34 juta ton.",
            "Produksi beras India naik menjadi 34 juta ton pada 2025.",
        ),
    ],
)
def test_a_property_told_again_is_that_of_the_same_thing(text, claim):
    assert claim in texts(text)


def test_a_concession_ends_at_but_where_no_comma_stands():
    found = texts("Meski hujan deras mengguyur Kota Bogor tetapi warga Kelurahan Tajur tetap mengikuti upacara.")
    assert "Hujan deras mengguyur Kota Bogor." in found
    assert "Warga Kelurahan Tajur tetap mengikuti upacara." in found


def test_beds_are_no_sleep():
    (claim,) = texts("RSUD Cianjur menyiapkan 40 tempat tidur tambahan.")
    assert claim == "RSUD Cianjur menyiapkan 40 tempat tidur tambahan."


def test_a_pronoun_behind_a_comma_opens_a_clause():
    found = texts(
        "Menteri Keuangan Budi Hartono menilai harga pangan yang stabil dapat menjaga daya beli warga, "
        "ia lalu mencontohkan kondisi di Tegal."
    )
    assert "Harga pangan yang stabil dapat menjaga daya beli warga." in found
    assert "Budi Hartono mencontohkan kondisi di Tegal." in found


def test_others_with_somebody_are_no_case_of_their_own():
    found = texts("Jaksa menghadirkan Rina Wulandari dalam sidang kasus Budi Hartono dan kawan-kawan di PN Tegal.")
    assert not any("kawan-kawan" in claim and "Budi" not in claim for claim in found)
