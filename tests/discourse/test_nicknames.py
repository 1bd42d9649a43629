"""By-names are written out where the text has the name itself."""

from decomposing import texts
from klaim import language

OPENING = "Cristiano Ronaldo membawa Portugal ke final di Lisboa pada Senin, 9 Juni 2025. "


def test_a_by_name_stands_for_the_name_that_the_text_has() -> None:
    found = texts(OPENING + "CR7 mencetak gol penentu ke gawang Belanda.")
    assert any(claim.startswith("Cristiano Ronaldo mencetak gol penentu") for claim in found)


def test_without_the_name_a_by_name_stays() -> None:
    found = texts("Belanda kalah di Lisboa pada Senin, 9 Juni 2025. CR7 mencetak gol penentu ke gawang Belanda.")
    assert not any("Ronaldo" in claim for claim in found)


def test_beside_its_name_a_by_name_stays() -> None:
    found = texts("Skuad Garuda, Timnas Indonesia, akan menantang Jepang di Osaka.")
    assert not any("Timnas Indonesia, Timnas Indonesia" in claim for claim in found)


def test_a_by_name_stands_for_names_that_are_no_by_names() -> None:
    nicknames = language.load("id").nicknames
    for names in nicknames.MEANT.values():
        assert all(name.strip() and nicknames.BY_NAME.search(name) is None for name in names), names


def test_whose_a_by_name_is_between_dashes_is_left_out():
    found = texts("Laskar Melati—julukan Persib—akan menghadapi Persija di Bandung.")
    assert "Laskar Melati akan menghadapi Persija." in found
