"""What somebody says without a verb: how large a thing is; and when something is to come, as they say."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Siti Aminah mengatakan kerugian negara Rp 8,2 miliar.", "Kerugian negara adalah Rp 8,2 miliar."),
        ("Siti Aminah mengatakan letusan itu setinggi 2.000 meter.", "Letusan itu setinggi 2.000 meter."),
        (
            "Siti Aminah mengatakan suku bunga akan turun pada kuartal ketiga.",
            "Suku bunga akan turun pada kuartal III 2026.",
        ),
    ],
)
def test_what_is_said_stands_without_its_speaker(sentence: str, expected: str) -> None:
    assert expected in texts(sentence)


@pytest.mark.parametrize(
    ("office", "role"),
    [
        ("Petugas Pos Pengamatan Gunung Semeru", "petugas Pos Pengamatan Gunung Semeru"),
        ("Juru bicara Pertahanan Sipil Gaza", "juru bicara Pertahanan Sipil Gaza"),
        ("Ketua Steering Committee Munas", "Ketua Steering Committee Munas"),
    ],
)
def test_the_name_begins_behind_the_body_of_an_office(office: str, role: str) -> None:
    assert f"Ghufron Alwi adalah {role}." in texts(f"{office} Ghufron Alwi mengatakan letusan terjadi pada Senin.")


def test_the_kereta_of_a_firm_is_no_vehicle() -> None:
    found = texts("Direktur Utama PT Kereta Api Indonesia Didiek Hartantyo mengatakan jumlah penumpang naik 12 persen.")
    assert "Jumlah penumpang naik 12 persen." in found
