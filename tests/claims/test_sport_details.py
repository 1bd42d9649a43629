"""What sports news says of players and races: epithets, what happens in a race, no roles where something happened."""

import pytest
from tests.decomposing import texts


@pytest.mark.parametrize(
    "epithet", ["Peraih medali emas Piala Surya", "Jebolan akademi Kenanga", "Pencetak gol terbanyak Liga Surya"]
)
def test_an_epithet_is_the_player_last_told_of(epithet: str) -> None:
    assert "Danu Eka memimpin klasemen." in texts(f"Danu Eka menang dua kali. {epithet} itu memimpin klasemen.")


@pytest.mark.parametrize(
    "text",
    [
        "Rider Kenanga, Danu Eka, crash pada lap ke-16.",
        "Laga Melati FC vs Kenanga FC digelar di Stadion Surya Elmoria, kick off pukul 15.00 WIB.",
    ],
)
def test_what_happens_is_no_role(text: str) -> None:
    assert not any("adalah crash" in told or "adalah kick" in told for told in texts(text))


def test_what_happens_in_a_race_is_of_that_race() -> None:
    text = (
        "Danu Eka mengalami kecelakaan mengerikan di MotoGP Melati 2026. "
        "Ia menabrak motor Bimo Cakra pada putaran ke-12. "
        "Danu Eka terlempar ke dinding pembatas. Ia terguling-guling di lintasan."
    )
    assert "Danu Eka terguling-guling di lintasan dalam MotoGP Melati 2026." in texts(text)
