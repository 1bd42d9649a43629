"""What is no person's name, though a short name or a pronoun goes on about it."""

import pytest

from decomposing import texts
from klaim import language
from klaim.discourse.entities import find_entities

ID = language.load("id")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Ani Lestari bergabung dengan tim Hyundai Hillstate. Ani memastikan tempat di Hillstate. Hillstate menang.",
            frozenset({"Ani Lestari"}),
        ),
        (
            "Petugas mengantar korban ke Rumah Sakit Penyakit Infeksi (RSPI) Ratna Wirasena guna perawatan.",
            frozenset(),
        ),
        ("Ia menjadi fotografer lepas Keraton Jogja, katanya.", frozenset()),
        ("Pasokan minyak di Cushing, Oklahoma, salah satu pusat penyimpanan terbesar, turun.", frozenset()),
        ("Warga memilih pasangan Raka Wirawan-Sari Lestari, katanya. Raka menang.", frozenset()),
        (
            "Sosok Kanya Wirawati, warga Tegal, tengah dibicarakan. Kanya mengatakan ia senang.",
            frozenset({"Kanya Wirawati"}),
        ),
        (
            "Postingan Kanya Wirawati (26) viral di Tegal. Kanya mengatakan ia senang.",
            frozenset({"Kanya Wirawati"}),
        ),
        (
            "Head of Masterbrand & Future Innovation Sari Segar Kanya Wirawati mengatakan susu penting.",
            frozenset({"Kanya Wirawati"}),
        ),
    ],
)
def test_teams_hospitals_states_and_firms_are_no_people(text, people):
    assert find_entities(text, ID).people == people


def test_a_name_in_nya_is_no_possessive():
    found = texts("Menteri Kesehatan Kanya Wirawati meresmikan pabrik susu di Bandung.")
    assert "Kanya Wirawati meresmikan pabrik susu di Bandung." in found


def test_a_short_name_behind_an_abbreviation_is_written_out():
    found = texts("Elon Musk memimpin SpaceX. Ambisi AI Musk tertatih-tatih di Texas, kata Musk.")
    assert any("Ambisi AI Elon Musk" in text for text in found)


def test_max_is_a_first_name_before_a_further_one():
    text = "Max Quiles mengambil alih posisi pertama. Quiles turun ke peringkat kedua, kata Quiles."
    assert find_entities(text, ID).people == frozenset({"Max Quiles"})


def test_a_short_name_is_the_first_ones_where_that_alone_speaks():
    entities = find_entities(
        "Presiden Amerika Serikat Donald Trump mengatakan Iran kalah. Acara Lara Trump ramai. Trump mengatakan itu.", ID
    )
    assert entities.aliases["Trump"] == "Donald Trump"


def test_an_office_with_its_holder_behind_a_name_is_anothers():
    found = texts(
        "Terlihat hadir Menteri Hukum Andi Pratama, Menteri Kependudukan dan Pembangunan Keluarga Wirawan, "
        "Menteri Agama Budi Hartono, serta Menteri Pertanian Rina Wulandari."
    )
    assert "Andi Pratama adalah Menteri Hukum." in found
    assert not any("Andi Pratama" in claim and "Kependudukan" in claim for claim in found)


def test_a_street_holds_no_office():
    found = texts('"Betul," kata Wakapolri Komjen Budi Gunawan di lokasi, Jl Melati, Tegal, Kamis (5/3/2026).')
    assert not any(claim.startswith("Jl Melati adalah") for claim in found)


def test_a_maker_is_not_one_of_its_products() -> None:
    found = texts(
        "Jetara menegaskan komitmennya di Indonesia melalui pameran. Jetara menggelar pameran di Jakarta. "
        "Adapun dua model andalan Jetara adalah Jetara Kencana dan Jetara X70 Plus."
    )
    assert "Jetara menggelar pameran di Jakarta." in found
