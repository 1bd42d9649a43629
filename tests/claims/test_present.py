"""Who took part: each of a list with titles, those who are named behind "hadir", those who attend."""

from decomposing import decompose
from klaim.records import Article


def parties(text: str) -> dict[str, str | None]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {c.text: c.value.name if c.value else None for c in decompose(article).claims if c.type == "participant"}


def test_a_list_is_parted_before_offices_of_several_words():
    found = parties("Rapat dihadiri Wakil Ketua MPR Budi Santoso, Menteri Sosial Siti Aminah, dan Bupati Tono Hadi.")
    assert set(found.values()) == {"Budi Santoso", "Siti Aminah", "Tono Hadi"}


def test_who_was_present_was_so_at_the_event():
    found = parties(
        "Presiden Budi Wirawan memimpin sidang kabinet di Istana Negara, Jakarta. "
        "Hadir pula Menteri Sosial Siti Aminah dan Menteri Agama Tono Hadi."
    )
    assert "Siti Aminah hadir dalam sidang kabinet di Istana Negara, Jakarta." in found
    assert "Tono Hadi" in found.values()


def test_who_attends_takes_part():
    assert "Budi Santoso" in parties("Budi Santoso menghadiri rapat pembahasan anggaran.").values()
    assert not parties("Sebanyak 20 orang menghadiri rapat pembahasan anggaran.")


def test_those_only_counted_are_a_quantity():
    assert not parties("Seleksi kualitas diikuti 137 calon hakim agung.")
