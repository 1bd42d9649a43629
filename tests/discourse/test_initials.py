"""Those called by their initials alone are told with the part they play."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article

TOLD = (
    "Polisi menahan tiga tersangka pencurian kabel di Tegal, masing-masing berinisial SD, AB, dan HS. "
    "HS tidak ditahan di rutan karena sakit. "
)


def test_later_initials_have_the_part() -> None:
    assert any("tersangka HS tidak ditahan di rutan karena sakit." in claim for claim in texts(TOLD))


def test_the_part_is_the_one_right_before_the_initials() -> None:
    found = texts(
        "Polisi menangkap pelaku setelah korban berinisial SM melapor di Tegal. SM mengaku rugi besar di Tegal."
    )
    assert not any("elaku SM" in claim for claim in found)


def test_initials_that_are_told_already_stay() -> None:
    found = texts(TOLD + "Tersangka AB mengaku mencuri kabel di Tegal.")
    assert any(claim.startswith("Tersangka AB mencuri kabel") for claim in found)
    assert not any("ersangka tersangka" in claim for claim in found)


OPENING = {
    "a head of a school": "Oknum kepala sekolah (kepsek) Taman Cendekia (TC) berinisial M yang diduga menipu wali "
    "murid di Tegal ditetapkan sebagai tersangka. ",
    "a driver behind a comma": "HD (45), sopir truk, ditangkap karena menipu pedagang di Tegal. ",
    "a teacher before a comma": "Guru SMP di Tegal, HD (45), menipu wali murid. ",
    "somebody caught": "Polisi meringkus seorang kurir berinisial HD setelah ia menipu pedagang di Tegal. ",
}
"""Openings that tell who somebody is whom they call by initials."""

DESCRIBED = {
    "a head of a school": "kepala sekolah TC berinisial M di Tegal",
    "a driver behind a comma": "sopir truk berinisial HD di Tegal",
    "a teacher before a comma": "guru SMP di Tegal berinisial HD",
    "somebody caught": "kurir berinisial HD di Tegal",
}


@pytest.mark.parametrize("case", OPENING)
def test_initials_part_and_pronoun_are_told_by_what_their_bearer_is(case: str) -> None:
    who = DESCRIBED[case]
    initials = "M" if who.startswith("kepala") else "HD"
    found = texts(f"{OPENING[case]}Pelaku ditahan di Brebes. {initials} membayar denda. Ia juga meminta maaf.")
    whole = who[0].upper() + who[1:]
    assert {f"{whole} ditahan di Brebes.", f"{whole} membayar denda.", f"{whole} meminta maaf."} <= set(found)


def test_whoever_speaks_is_known_by_their_initials() -> None:
    text = f"{OPENING['somebody caught']}Tersangka HD membantah telah menipu pedagang itu."
    claims = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert any(claim.attribution is not None and claim.attribution.speaker == "HD" for claim in claims)


def test_a_letter_that_is_a_number_or_part_of_a_name_is_nobody() -> None:
    found = texts(
        "Seorang kontraktor berinisial M menipu warga di Tegal. Kerugian warga Brebes Rp 2 M. M. Taufik, Kepala Desa "
        "Melati, melapor ke polisi."
    )
    assert not any("2 kontraktor" in claim or "berinisial M di Tegal. Taufik" in claim for claim in found)


def test_of_several_called_by_initials_none_is_the_doer() -> None:
    found = texts(
        "Tiga remaja berinisial A (15), B (16), dan C (17) ditangkap di Tegal. Pelaku membawa celurit panjang."
    )
    assert not any(claim.startswith("Remaja") and "celurit" in claim for claim in found)


def test_initials_behind_a_rank_stay() -> None:
    found = texts("Anggota Polsek Melati berinisial PS ditahan di Tegal. Warga melaporkan Aipda PS ke Polres Tegal.")
    assert not any("Aipda anggota" in claim for claim in found)
