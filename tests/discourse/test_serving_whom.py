"""The state or police unit of an office that names neither."""

import pytest

from decomposing import texts
from klaim import language

WHOM = [
    (
        "Kebakaran melanda sekolah di Kenya. Presiden Amani Otieno menyampaikan duka cita atas kebakaran itu.",
        "Amani Otieno adalah Presiden Kenya.",
    ),
    (
        "Delegasi China yang dipimpin Wakil Perdana Menteri Li Meng bertemu Presiden Brasil Joao Prado di London.",
        "Li Meng adalah Wakil Perdana Menteri China.",
    ),
    (
        "Polres Tegal menggelar razia. Kasat Lantas AKP Budi Santoso memimpin razia itu.",
        "Budi Santoso adalah Kasat Lantas Polres Tegal.",
    ),
    (
        "Polres Tegal menggelar razia. Wakapolres Kompol Budi Santoso memimpin razia itu.",
        "Budi Santoso adalah Wakapolres Tegal.",
    ),
]


@pytest.mark.parametrize(("text", "claim"), WHOM)
def test_an_office_is_told_with_whose_it_is(text: str, claim: str) -> None:
    assert claim in texts(text)


def test_ministers_of_the_readers_own_country_need_no_state() -> None:
    found = texts("Menteri Perdagangan Budi Santoso membuka pameran di Surabaya. Pameran itu diikuti delegasi Jepang.")
    assert "Budi Santoso adalah Menteri Perdagangan." in found


def test_the_head_of_an_unknown_state_is_none() -> None:
    text = "Pertemuan Brasil dan Kenya digelar di Paris. Presiden Amani Otieno menolak usul Brasil dan Kenya."
    assert not any(claim.startswith("Amani Otieno adalah Presiden") for claim in texts(text))


def test_of_two_police_units_none_is_told() -> None:
    text = "Polres Tegal dan Polres Demak menggelar razia. Kasat Lantas AKP Budi Santoso memimpin razia itu."
    assert "Budi Santoso adalah Kasat Lantas." in texts(text)


def test_a_head_of_the_readers_own_state_is_no_other_states() -> None:
    found = texts("Presiden Prabowo Subianto terbang ke Prancis. Presiden Emmanuel Macron menyambut Prabowo di Paris.")
    assert not any(claim.startswith("Prabowo Subianto adalah Presiden Prancis") for claim in found)


@pytest.mark.parametrize(
    ("office", "body"),
    [
        ("Direktur Operasi III MK", "MK"),
        ("Wakil Direktur II Poltekkes Tegal", "Poltekkes Tegal"),
        ("Wakil Ketua Komisi III DPR", "Komisi III DPR"),
    ],
)
def test_the_number_of_one_of_several_offices_is_none_of_the_body(office: str, body: str) -> None:
    assert language.load("id").bodies.body_of(office) == body
