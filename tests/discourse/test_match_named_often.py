"""A match that its article names again and again, with what opens a sentence before its sides, is one match."""

from decomposing import texts

TOLD = (
    "Persikota Tegal mengalami kekalahan dari Persikab Demak pada pekan ke-27 Liga Melati. "
    "Laga Persikab Demak vs Persikota Tegal digelar di Stadion Cempaka, Demak, Senin (9/3/2026). "
    "Pertandingan Persikab Demak vs Persikota tuntas dengan skor 2-1. "
    "Duel Persikab vs Persikota Tegal berlangsung keras. "
    "Budi Santoso mencetak gol pertama."
)


def test_what_happened_is_told_with_the_match():
    found = texts(TOLD, "2026-03-10")
    assert "Budi Santoso mencetak gol pertama dalam laga Persikab Demak vs Persikota Tegal pada 9 Maret 2026." in found


def test_a_stadium_makes_a_match_of_who_receives_whom():
    found = texts(
        "Persikab Demak menjamu Persikota Tegal di Cempaka Stadium, Senin (9/3/2026). Budi Santoso mencetak gol.",
        "2026-03-10",
    )
    assert any(
        text.startswith("Budi Santoso mencetak gol dalam laga Persikab Demak vs Persikota Tegal") for text in found
    )
