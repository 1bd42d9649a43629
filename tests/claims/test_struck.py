"""Those whom an arrest, an attack or a list of suspects names, and what befell them."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Polisi menahan Budi Santoso karena diduga menipu puluhan korban.",
            {"Polisi menahan Budi Santoso.", "Budi Santoso diduga menipu puluhan korban."},
        ),
        (
            "KPK menetapkan Andi Wijaya sebagai tersangka karena diduga menerima suap Rp 2 miliar.",
            {"Andi Wijaya diduga menerima suap Rp 2 miliar.", "Andi Wijaya adalah tersangka."},
        ),
        (
            "KPK menetapkan tiga tersangka, yakni Rudi Hartono, Siti Aminah, dan Andi Wijaya.",
            {"KPK menetapkan Siti Aminah sebagai tersangka.", "Siti Aminah adalah tersangka."},
        ),
        (
            "KPK menetapkan tiga tersangka, yakni Kepala Dinas Kesehatan Sumut Rudi Hartono, Direktur PT Maju Jaya "
            "Andi Wijaya, dan Siti Aminah selaku pejabat pembuat komitmen.",
            {
                "Rudi Hartono adalah tersangka.",
                "Rudi Hartono adalah Kepala Dinas Kesehatan Sumut.",
                "Siti Aminah adalah pejabat pembuat komitmen.",
            },
        ),
        (
            "Kebakaran itu melukai 12 orang, termasuk dua petugas pemadam kebakaran.",
            {"Kebakaran itu melukai 12 orang.", "Kebakaran itu melukai dua petugas pemadam kebakaran."},
        ),
        (
            "Suharyanto mengatakan sebanyak 2.345 rumah rusak, terdiri atas 1.200 rusak berat, 645 rusak sedang, dan "
            "500 rusak ringan.",
            {"Sebanyak 2.345 rumah rusak.", "1.200 rumah rusak berat.", "500 rumah rusak ringan."},
        ),
    ],
)
def test_each_of_those_struck_is_told(sentence: str, expected: set[str]) -> None:
    assert expected <= set(texts(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Polisi menahan Budi Santoso karena khawatir melarikan diri ke luar negeri.",
        "Budi Santoso melaporkan Andi Wijaya karena merasa ditipu.",
    ],
)
def test_what_those_who_charge_somebody_feel_is_not_said_of_whom_they_charge(sentence: str) -> None:
    found = texts(sentence)
    assert found
    assert not any(text.startswith(("Budi Santoso khawatir", "Andi Wijaya merasa")) for text in found)


def test_the_next_of_a_list_is_no_office_of_the_one_before() -> None:
    found = texts(
        "Rapat itu dihadiri Menteri Pertanian Amran Sulaiman, Direktur PT Maju Jaya Andi Wijaya, dan Gubernur Jawa "
        "Timur Khofifah Indar Parawansa."
    )
    assert "Amran Sulaiman adalah Menteri Pertanian." in found
    assert not any(text.startswith("Amran Sulaiman adalah Direktur") for text in found)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Korban mengalami luka di kepala dan patah tulang tangan kiri.",
            "Korban mengalami luka di kepala dan patah tulang tangan kiri.",
        ),
        ("Korban ditemukan dengan luka tusuk di dada dan perut.", "Korban ditemukan dengan luka tusuk di perut."),
    ],
)
def test_parts_of_the_body_are_no_places(sentence: str, expected: str) -> None:
    found = texts(sentence)
    assert expected in found
    assert not any("di patah" in text for text in found)
