"""Words with a verb's look that only tell which thing a clause is of, so that its verb is another."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Kecelakaan beruntun yang melibatkan tiga truk dan sebuah bus terjadi di Tol Cipularang KM 92.",
            "Kecelakaan beruntun yang melibatkan tiga truk dan sebuah bus terjadi di Tol Cipularang KM 92.",
        ),
        (
            "Jumlah korban tewas telah mencapai 72.000 orang sejak Oktober 2023.",
            "Jumlah korban tewas telah mencapai 72.000 orang sejak Oktober 2023.",
        ),
        (
            "Korban meninggal terbanyak berada di Kecamatan Cugenang, yakni 24 orang.",
            "Korban meninggal terbanyak berada di Kecamatan Cugenang, yakni 24 orang.",
        ),
        (
            "Penyakit menular seperti campak, difteri, dan tetanus masih ditemukan di Jawa Barat.",
            "Difteri termasuk penyakit menular.",
        ),
        ("Ova Emilia menyebut Joko Widodo lulus pada 1985.", "Joko Widodo lulus pada 1985."),
        ("Bagnaia finis ketiga, sedangkan Morbidelli berada di urutan keempat.", "Bagnaia finis ketiga."),
    ],
)
def test_the_verb_of_a_clause_is_found_behind_what_describes_its_subject(sentence: str, expected: str) -> None:
    assert expected in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "told", "never"),
    [
        (
            "Mohammed Deif, komandan sayap bersenjata Hamas, tewas dalam serangan Israel pada Juli 2024.",
            "Mohammed Deif tewas dalam serangan Israel pada Juli 2024.",
            "Mohammed Deif bersenjata",
        ),
        (
            "Erupsi itu terekam di seismograf dengan amplitudo maksimum 22 mm dan durasi 134 detik.",
            "Erupsi itu terekam dengan amplitudo maksimum 22 mm dan durasi 134 detik.",
            "itu durasi",
        ),
        (
            "Jumlah pasien sembuh sudah mencapai 500 orang pada Senin (9/3/2026).",
            "Jumlah pasien sembuh sudah mencapai 500 orang pada Senin, 9 Maret 2026.",
            "sembuh sudah pada",
        ),
    ],
)
def test_no_claim_is_made_of_a_description(sentence: str, told: str, never: str) -> None:
    found = texts(sentence)
    assert told in found
    assert not any(never in text for text in found)
