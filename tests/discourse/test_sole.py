"""A bare noun for a ship, hospital or bridge means the only one that a text names."""

import pytest

from decomposing import texts

SHIP = "Kapal pesiar Ocean Melati bersandar di Lombok pada Selasa (10/3/2026). "
BRIDGE = "Jembatan Melati di Tegal retak. Jembatan Melati ditutup pada Selasa (10/3/2026). "
HOSPITAL = "Rumah Sakit Melati Husada membuka layanan cuci darah. "


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (f"{SHIP}Seluruh penumpang kapal turun ke darat.", "Seluruh penumpang kapal pesiar Ocean Melati turun"),
        (f"{SHIP}Tim SAR memeriksa kondisi kapal.", "Tim SAR memeriksa kondisi kapal pesiar Ocean Melati"),
        (f"{SHIP}Menurut operator kapal Budi Jaya, awak kapal tetap bekerja.", "Awak kapal pesiar Ocean Melati tetap"),
        (f"{HOSPITAL}Gedung rumah sakit juga diperluas.", "Gedung Rumah Sakit Melati Husada diperluas"),
        ("Korban dirawat di RSUD dr Kartini. Pihak rumah sakit menambah perawat.", "Pihak RSUD dr Kartini menambah"),
        ("Universitas Melati menerima 40 siswa. Kampus tersebut membuka dua prodi.", "Universitas Melati membuka dua"),
        ("KM Sinar Kudus bersandar di Tegal. Pemilik kapal belum ditemukan.", "Pemilik KM Sinar Kudus belum"),
        (
            "Harimau terlihat di Desa Melati, Tegal. Warga desa diminta tidak pergi ke ladang.",
            "Warga Desa Melati diminta tidak pergi ke ladang",
        ),
    ],
)
def test_a_bare_noun_is_the_one_thing_named(text: str, claim: str) -> None:
    assert any(found.startswith(claim) for found in texts(text)), texts(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{BRIDGE}Jembatan gantung juga retak. Petugas memeriksa kondisi jembatan.",
        f"{BRIDGE}Jembatan Mawar juga retak. Petugas memeriksa kondisi jembatan.",
        f"{BRIDGE}Budi Santoso mempelajari jenis jembatan di Kudus.",
        f"{HOSPITAL}Budi Santoso dibawa ke rumah sakit di Kudus.",
    ],
)
def test_one_of_several_or_any_is_not(text: str) -> None:
    wrong = ("kondisi Jembatan Melati", "jenis Jembatan Melati", "ke Rumah Sakit Melati")
    assert not any(words in found for found in texts(text) for words in wrong)


def test_an_office_in_it_names_it() -> None:
    found = texts(f"{HOSPITAL}Direktur rumah sakit, Ani Lestari, meninjau gedung.")
    assert "Ani Lestari adalah direktur Rumah Sakit Melati Husada." in found


def test_it_is_named_once_in_a_claim() -> None:
    found = texts(f"{SHIP}Ombak menahan kapal sehingga penumpang kapal mabuk.")
    assert not any(claim.count("Ocean Melati") > 1 for claim in found)
