"""Those called by their initials alone are told with the part they play."""

from decomposing import texts

TOLD = (
    "Polisi menahan tiga tersangka pencurian kabel di Tegal, masing-masing berinisial SD, AB, dan HS. "
    "HS tidak ditahan di rutan karena sakit. "
)


def test_later_initials_have_the_part() -> None:
    assert "Tersangka HS tidak ditahan di rutan karena sakit." in texts(TOLD)


def test_the_part_is_the_one_right_before_the_initials() -> None:
    found = texts(
        "Polisi menangkap pelaku setelah korban berinisial SM melapor di Tegal. SM mengaku rugi besar di Tegal."
    )
    assert not any("elaku SM" in claim for claim in found)


def test_initials_that_are_told_already_stay() -> None:
    found = texts(TOLD + "Tersangka AB mengaku mencuri kabel di Tegal.")
    assert any(claim.startswith("Tersangka AB mencuri kabel") for claim in found)
    assert not any("ersangka tersangka" in claim for claim in found)
