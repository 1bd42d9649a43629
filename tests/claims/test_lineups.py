"""Players, substitutes and coaches that a report of a match lists."""

import pytest

from klaim.decompose import decompose
from klaim.records import Article

OPENING = "Melati FC mengalahkan Kenanga United 2-1 dalam laga Liga Surya, Minggu (8/3/2026). "
FIRST = "Adi Bakri; Citra de Wulan, Danu Eka, Fajar Gani, Hadi Irwan; Joni Karta, Lukman Mada; Nino Okto, Pandu Riza"
SECOND = "Seno Tirta; Umar Wira, Yoga Zaki, Bimo Cakra, Dedi Erlan; Farhan Galih, Heru Ilham; Jaka Kelana, Lingga Mukti"
MATCH = "dalam laga Melati FC vs Kenanga United pada 8 Maret 2026."


def claims(text: str) -> list[tuple[str, str]]:
    found = decompose(Article(id="a", text=text, language="id", published_at="2026-03-09"))
    return [(c.type, c.text) for c in found.claims if c.provenance.made_by[0] == "list"]


@pytest.mark.parametrize(
    "listed",
    [
        f"Susunan Pemain Melati FC: {FIRST}. Kenanga United: {SECOND}.",
        f"Susunan pemain\nMelati FC: {FIRST}\nKenanga United: {SECOND}\n",
        f"Susunan Pemain Melati FC vs Kenanga United: Melati FC (4-2-2): {FIRST}. Kenanga United (4-2-2): {SECOND}.",
        f"Starting XI Melati FC: {FIRST} Kenanga United: {SECOND}",
        f"Line up Melati FC: {FIRST}. Cadangan: Satu Dua, Tiga Empat. Kenanga United (4-4-2): {SECOND}.",
    ],
)
def test_each_player_is_in_the_line_up_of_their_side(listed: str) -> None:
    found = claims(OPENING + listed)
    assert ("participant", f"Adi Bakri masuk susunan pemain Melati FC {MATCH}") in found
    assert ("participant", f"Citra de Wulan masuk susunan pemain Melati FC {MATCH}") in found
    assert ("participant", f"Pandu Riza masuk susunan pemain Melati FC {MATCH}") in found
    assert ("participant", f"Lingga Mukti masuk susunan pemain Kenanga United {MATCH}") in found
    assert len(found) == len((FIRST + "," + SECOND).replace(";", ",").split(","))


def test_two_lists_name_the_match_themselves() -> None:
    found = claims(f"Susunan Pemain Melati FC: {FIRST}. Kenanga United: {SECOND}.")
    assert ("participant", "Adi Bakri masuk susunan pemain Melati FC dalam laga Melati FC vs Kenanga United.") in found


def test_substitutes_and_coaches() -> None:
    text = f"{OPENING}Susunan Pemain Melati FC: {FIRST} (Rudi Salim 71'). Pelatih: Toni Utama."
    found = claims(text)
    assert ("event", f"Rudi Salim menggantikan Pandu Riza pada menit ke-71 {MATCH}") in found
    assert ("role", "Toni Utama adalah pelatih Melati FC.") in found


def test_a_foretold_line_up_is_expected() -> None:
    text = f"{OPENING}Prediksi susunan pemain Melati FC: {FIRST}."
    found = decompose(Article(id="a", text=text, language="id", published_at="2026-03-09")).claims
    listed = [c for c in found if c.provenance.made_by[0] == "list"]
    assert listed
    assert all(c.modality == "expected" and " diprediksi masuk " in c.text for c in listed)


@pytest.mark.parametrize(
    "text",
    [
        f"{OPENING}Susunan pemain Melati FC: Adi Bakri dan Danu Eka menjadi starter.",
        f"Susunan pemain Melati FC: {FIRST}.",
        f"{OPENING}Baca juga: Susunan Pemain Melati FC Vs Kenanga United: Adi Bakri Starter",
    ],
)
def test_what_is_no_list_of_a_known_match_is_not_read(text: str) -> None:
    assert claims(text) == []
