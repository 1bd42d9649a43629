"""Patients, pupils and the like that a text names bare: those of the one body that it is about."""

import pytest

from decomposing import texts

OPENING = "Puskesmas Sukamaju Raya (Sukra) mencatat peningkatan kasus demam sejak Januari. "


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            f"{OPENING}Sejumlah pasien mengantre sejak pagi.",
            "Sejumlah pasien Puskesmas Sukamaju Raya (Sukra) mengantre",
        ),
        (f"{OPENING}Stok obat di puskesmas sempat habis.", "Stok obat di Puskesmas Sukamaju Raya (Sukra) sempat habis"),
        (
            "Atap SMAN 1 Tegal roboh pada Senin. Semua siswa sudah dipulangkan.",
            "Semua siswa SMAN 1 Tegal sudah dipulangkan",
        ),
        ("Seekor buaya muncul di Desa Melati, Tegal. Warga sudah resah.", "Warga Desa Melati sudah resah"),
    ],
)
def test_people_and_nouns_of_the_one_body_are_its(text: str, claim: str) -> None:
    assert any(found.startswith(claim) for found in texts(text))


def test_people_of_others_and_of_any_are_not():
    found = texts(f"{OPENING}Pasien asal Tegal sudah pulang. Puskesmas Melati Indah merawat beberapa pasien.")
    assert any(claim.startswith("Pasien asal Tegal") for claim in found)
    assert not any("pasien Puskesmas Sukamaju" in claim.lower() for claim in found)


def test_the_employer_of_an_expert_is_no_such_body():
    found = texts(
        "Direktur RSUD Melati Budi Wirawan menjelaskan bahaya demam. Menurut Budi, pasien harus banyak minum air putih."
    )
    assert any(claim.startswith("Pasien harus banyak minum") for claim in found)


def test_a_car_and_its_driver_are_those_of_the_one_car_that_is_named():
    found = texts("Polisi menyita mobil Toyota Rush di Tegal. Pengemudi melarikan diri. Mobil tidak bisa dihidupkan.")
    assert "Pengemudi mobil Toyota Rush melarikan diri." in found
    assert "Mobil Toyota Rush tidak bisa dihidupkan." in found


def test_any_car_and_one_of_a_make_are_not():
    found = texts("Melati memamerkan mobil China di Tegal. Seribu mobil tidak bisa dihidupkan tanpa pengemudi.")
    assert found
    assert not any("pengemudi mobil" in claim or "Seribu mobil China" in claim for claim in found)
