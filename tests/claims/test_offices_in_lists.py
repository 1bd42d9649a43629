"""Lists in which people stand with their offices: each office is one person's, and neither is told of another."""

import pytest

from decomposing import texts


def test_an_office_before_a_comma_is_no_member_of_a_list():
    found = texts(
        "Di Pekanbaru, Direktur Utama PLN, Darmo Prasetyo memeriksa pembangkit bersama Direktur Keuangan PLN, "
        "Rizal Wirawan, Direktur Transmisi PLN, Edwin Nugraha, serta Direktur Niaga PLN, Suroso Iskandar."
    )
    assert "Darmo Prasetyo memeriksa pembangkit bersama Edwin Nugraha." in found
    assert "Edwin Nugraha adalah Direktur Transmisi PLN." in found
    assert "Rizal Wirawan adalah Direktur Transmisi PLN." not in found
    assert not any("Pekanbaru, Direktur" in claim or "bersama Direktur" in claim for claim in found)


def test_offices_right_before_names_stay_with_them():
    found = texts(
        "Beberapa pejabat hadir di Tegal, mulai dari Menteri Agama Prasetyo Hadi, Wakil Ketua DPR Surya Darma Ahmad, "
        "Mendagri Tono Karnawan, dan Gubernur Aceh Muzaki Manaf."
    )
    assert {"Surya Darma Ahmad adalah Wakil Ketua DPR.", "Tono Karnawan adalah Mendagri."} <= set(found)
    assert "Surya Darma Ahmad hadir di Tegal." in found


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Seminar itu dihadiri Bupati Tegal, Kapolres Tegal, dan para santri.", "Kapolres Tegal adalah Bupati Tegal."),
        (
            "Ia berterima kasih kepada produser Budi Wirawan, Ani Lestari, dan Tono Prabu.",
            "Ani Lestari adalah produser Budi Wirawan.",
        ),
        (
            "Beberapa pabrik mematuhi sanksi Presiden Budi Wirawan terhadap perusahaan minyak, Petro de Melati (PDM).",
            "Petro de Melati adalah Presiden Budi Wirawan terhadap perusahaan minyak.",
        ),
    ],
)
def test_nobody_holds_the_office_of_another(sentence: str, wrong: str):
    assert wrong not in texts(sentence)


def test_a_secretary_general_has_no_rank():
    assert "Jabbar Idris adalah Wakil Sekretaris Jenderal." in texts(
        "Gugatan itu ditujukan kepada Ketua Umum Muhadi Mardi dan Wakil Sekretaris Jenderal Jabbar Idris di Tegal."
    )


def test_an_office_of_two_fields_is_not_cut():
    found = texts("Aturan disusun usai pertemuan Mamat Surahman dengan Menteri Komunikasi dan Digital Mutia Hapsari.")
    assert "Mamat Surahman bertemu dengan Mutia Hapsari." in found
