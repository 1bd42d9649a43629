"""What somebody has of some size is told with the size, and where that holds."""

from decomposing import texts


def test_a_share_is_told_with_its_size_and_its_market() -> None:
    found = texts("Melati Group memegang pangsa pasar sebesar 31,4 persen di pasar sepeda lipat dalam negeri.")
    assert found == ["Melati Group memegang pangsa pasar sebesar 31,4 persen di pasar sepeda lipat dalam negeri."]


def test_what_is_asked_of_people_or_a_government_must_be_told() -> None:
    assert "Ani Lestari mendesak pemerintah." not in texts("Ani Lestari mendesak pemerintah, dan Budi Santoso setuju.")
