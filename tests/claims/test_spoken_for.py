"""Who goes on speaking, for which state, and whom a short name means."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article

FAIR = (
    "Bupati Wati Rahma menghadiri pameran kopi di Solo. Wati mengatakan pameran itu penting. "
    "Pameran kopi itu mendapat apresiasi dari Kepala Dinas Perdagangan, Dodi Rama. "
    "Menurutnya, pameran kopi membantu petani Solo. "
)


def speakers(text: str) -> dict[str, str]:
    """What the claims of a text say, with whom each has as its speaker."""
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10"))
    return {claim.text: claim.attribution.speaker for claim in found.claims if claim.attribution}


def test_whoever_menurutnya_means_goes_on_speaking() -> None:
    found = speakers(FAIR + '"Harga kopi Solo naik dua kali lipat. Semoga pameran kopi diadakan lagi," pungkasnya.')
    assert found["Harga kopi Solo naik dua kali lipat."] == "Dodi Rama"
    assert found["Dodi Rama berharap pameran kopi diadakan lagi."] == "Dodi Rama"


@pytest.mark.parametrize(
    "known",
    [
        "Sebagaimana diketahui, Dodi Rama membeli kopi Solo tahun lalu.",
        "Setelah Dodi Rama membeli kopi Solo, harga kopi naik.",
    ],
)
def test_whom_a_sentence_only_recalls_does_not_speak_next(known: str) -> None:
    text = (
        "Bupati Wati Rahma mengatakan pameran kopi di Solo penting. "
        f'{known} "Petani kopi memiliki pasar baru di Solo," ungkapnya.'
    )
    assert speakers(text)["Petani kopi memiliki pasar baru di Solo."] == "Wati Rahma"


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("pintu investasi di negaranya akan dibuka lebar", "Pintu investasi di China akan dibuka lebar."),
        ("ekonomi negaranya tumbuh 3 persen", "Ekonomi China tumbuh 3 persen."),
        ("warga negaranya akan dilindungi", "Warga negara China akan dilindungi."),
    ],
)
def test_negaranya_is_the_state_of_the_statesman_who_speaks(said: str, claim: str) -> None:
    assert claim in texts(f"Presiden China Li Meng mengatakan {said}.")


def test_negaranya_stays_where_somebody_else_may_be_meant() -> None:
    found = texts("Presiden China Li Meng mengatakan Jean Valo dan negaranya akan membeli gandum.")
    assert not any("dan China" in text for text in found)


def test_a_first_name_of_two_letters_is_that_of_whoever_speaks_by_it() -> None:
    found = texts(
        "Presiden China Li Wen tiba di Jakarta. Li mengatakan China menyambut investasi. Li bertemu Jean Valo."
    )
    assert "Li Wen bertemu Jean Valo." in found


@pytest.mark.parametrize("office", ["Ketua DPW Partai Perindo Jawa Barat", "Ketua Umum DPP Partai Merdeka"])
def test_the_name_of_a_party_is_no_part_of_its_heads(office: str) -> None:
    assert f"Dodi Rama adalah {office}." in texts(f"{office} Dodi Rama membuka pasar Solo.")


def test_an_organisation_within_an_office_speaks_as_the_body_behind_it() -> None:
    found = texts(
        "Deputi Direksi Bidang Layanan Organisasi BPJS Kesehatan, Dodi Rama mengatakan pendaftaran dibuka. "
        '"Kami merangkul pelajar Solo," ujar Dodi.'
    )
    assert "BPJS Kesehatan merangkul pelajar Solo." in found


def test_a_doctor_of_internal_medicine_keeps_the_end_of_the_office() -> None:
    assert "Dodi Rama adalah dokter spesialis penyakit dalam." in texts(
        "Dokter spesialis penyakit dalam Dodi Rama membuka klinik di Solo."
    )
