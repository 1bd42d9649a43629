"""Where and when something was done to several counted things holds for each of them."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "each"),
    [
        (
            "Polda Jateng menyita 12 pistol dan 300 peluru di Tegal pada Senin (9/3/2026).",
            [
                "Polda Jateng menyita 12 pistol di Tegal.",
                "Polda Jateng menyita 300 peluru di Tegal.",
                "Polda Jateng menyita 12 pistol pada Senin, 9 Maret 2026.",
                "Polda Jateng menyita 300 peluru pada Senin, 9 Maret 2026.",
            ],
        ),
        (
            "PT Melati mempekerjakan 300 buruh dan 20 insinyur di pabrik Kudus.",
            [
                "PT Melati mempekerjakan 300 buruh di pabrik Kudus.",
                "PT Melati mempekerjakan 20 insinyur di pabrik Kudus.",
            ],
        ),
        (
            "Polres Kudus menyita 3 motor dan 2 mobil di rumah Budi Santoso di Tegal.",
            ["Polres Kudus menyita 3 motor di Tegal.", "Polres Kudus menyita 2 mobil di rumah Budi Santoso."],
        ),
    ],
)
def test_each_item_has_it(sentence: str, each: list[str]) -> None:
    assert set(each) <= set(texts(sentence))


def test_an_item_keeps_its_own_place() -> None:
    told = texts("PT Melati menjual 300 mobil di Kudus dan 200 motor di Tegal.")
    assert "PT Melati menjual 200 motor di Tegal." in told
    assert not any("300 mobil di Tegal" in text for text in told)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Asap tebal PT Melati membuat jarak pandang menurun dan sekolah diliburkan.",
            "Asap tebal PT Melati membuat sekolah diliburkan.",
        ),
        (
            "Kenaikan tarif listrik PT Melati membuat harga kain naik dan penjualan turun 10 persen.",
            "Kenaikan tarif listrik PT Melati membuat penjualan turun 10 persen.",
        ),
    ],
)
def test_a_cause_brings_about_each(sentence: str, told: str) -> None:
    assert told in texts(sentence)


def test_what_somebody_named_does_is_not_brought_about() -> None:
    told = texts("Kenaikan harga kain PT Melati membuat pasar sepi dan Budi Santoso meminta pedagang menahan harga.")
    assert not any("membuat Budi" in text for text in told)


@pytest.mark.parametrize(
    "sentence",
    [
        "Telah terjadi peningkatan kasus campak sebesar 30 persen di Kabupaten Kudus sepanjang 2025.",
        "Terjadi kenaikan harga beras sebesar 5 persen di Pasar Kudus sepanjang 2025.",
    ],
)
def test_what_came_about_by_so_much_is_told_with_where_and_when(sentence: str) -> None:
    assert sentence in texts(sentence)


def test_what_came_in_with_a_goal_is_no_goal_of_it() -> None:
    told = texts("Persiku Kudus telah mencetak 19 gol dan kebobolan delapan kali.")
    assert "Persiku Kudus kebobolan delapan kali." in told
    assert not any("mencetak kebobolan" in text for text in told)
