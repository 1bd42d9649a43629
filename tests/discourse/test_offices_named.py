"""Offices before and behind names, and what a body is right before its name."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ('"Kami lelah," ungkap Commercial Director Melati Elektronik, Teguh Wibisana.',
         "Teguh Wibisana adalah Commercial Director Melati Elektronik."),
        ("Yoga Prasetya, Marketing & Service and Spare Parts Director PT Melati Motor menyatakan mobil itu laris.",
         "Yoga Prasetya adalah Marketing & Service and Spare Parts Director PT Melati Motor."),
        ('"Kami lelah," kata Koordinator Walhi Jambi, Rani Wulandari Senin (9/3/2026).',
         "Rani Wulandari adalah Koordinator Walhi Jambi."),
        ("Menteri Koordinator bidang Pangan, Energi, dan Air (Menko Pangan) Rudi Hartawan membuka Pasar Tegal.",
         "Rudi Hartawan adalah Menteri Koordinator bidang Pangan, Energi, dan Air."),
        ("Analis PT Anugerah Investa Berjangka Sigit Purnama Hadi D mengatakan emas naik.",
         "Sigit Purnama Hadi D adalah analis PT Anugerah Investa Berjangka."),
        ('"Kami lelah," kata Sukarman (52), petani asal Brebes yang menggarap dua hektare sawah.',
         "Sukarman adalah petani asal Brebes."),
        ('"Kami lelah," ujar Yuniarti (49), pasien asal Kudus yang mengidap diabetes.',
         "Yuniarti adalah pasien asal Kudus."),
        ("Bupati menyebut perusahaan pengalengan ikan Bahari Mina Sejahtera sebagai contoh.",
         "Bahari Mina Sejahtera adalah perusahaan pengalengan ikan."),
        ("Menurut CEO Melatiku Jarvis Wirasena, ponsel itu laris.", "Jarvis Wirasena adalah CEO Melatiku."),
        ("Sementara itu, Sekjen Perkasindo Ratih Puspa berharap menang.", "Ratih Puspa adalah Sekjen Perkasindo."),
        ("Direktur Utama Langit Nusa, Capt. Yudha Prasetya, membuka lomba.",
         "Yudha Prasetya adalah Direktur Utama Langit Nusa."),
        ("Ketua Dharma Wanita Kota Tegal Ny. Ratih Puspa hadir.", "Ratih Puspa adalah Ketua Dharma Wanita Kota Tegal."),
        ("Dana itu dikelola BUMD PT Air Tegal.", "PT Air Tegal adalah BUMD."),
    ],
)  # fmt: skip
def test_an_office_or_kind_is_told_of_its_bearer(told: str, role: str) -> None:
    assert role in texts(told)


def test_whose_a_firm_is_is_not_its_name():
    found = texts("Ani bekerja di perusahaan penyewaan mobil Budi Santoso.")
    assert not any("Budi Santoso adalah" in text for text in found)


def test_an_honorific_is_no_office():
    found = texts("Direktur Utama Langit Nusa, Capt. Yudha Prasetya, membuka lomba.")
    assert not any("adalah Capt" in text for text in found)
