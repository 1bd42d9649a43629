"""Questions told beside somebody's words: who was asked about what."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def topics(text: str) -> dict[str, str | None]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {c.text: c.value.name if c.value else None for c in decompose(article).claims if c.type == "topic"}


@pytest.mark.parametrize(
    ("text", "told", "matter"),
    [
        (
            '"Kita lihat nanti," ujar Ani Lestari saat ditanya soal kepastian ekspor nikel, Senin (9/3/2026).',
            "Ani Lestari ditanya soal kepastian ekspor nikel.",
            "kepastian ekspor nikel",
        ),
        (
            "Saat ditanya lebih lanjut mengenai kenaikan tarif listrik, Budi Santoso menyebut belum ada keputusan.",
            "Budi Santoso ditanya mengenai kenaikan tarif listrik.",
            "kenaikan tarif listrik",
        ),
        (
            "Ketika ditanya apakah ada gudang baru dari koperasi, Budi Santoso enggan menjawab.",
            "Budi Santoso ditanya apakah ada gudang baru dari koperasi.",
            "apakah ada gudang baru dari koperasi",
        ),
        (
            '"Belum," kata Budi Santoso ketika disinggung soal harga beras di Istana, Jakarta, Senin (9/3/2026).',
            "Budi Santoso disinggung soal harga beras.",
            "harga beras",
        ),
    ],
)
def test_a_question_is_a_topic_of_who_was_asked(text, told, matter):
    assert topics(text).get(told) == matter


def test_a_question_that_only_points_is_no_topic():
    assert topics('"Nanti," ujar Ani Lestari saat ditanya soal hal itu.') == {}
    assert topics('"Nanti," ujar Ani Lestari saat ditanya soal rencana mundurnya.') == {}
    assert topics('"Nanti," ujar Ani Lestari saat ditanya soal rencana kenaikan pajak.') != {}


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("Budi Santoso menyampaikan pidato dengan tema penguatan vaksin nasional.", "penguatan vaksin nasional"),
        ("Polri menerima instruksi dari Presiden terkait penanganan judi daring.", "penanganan judi daring"),
        ("Ani Lestari merespons pelemahan nilai tukar rupiah.", "pelemahan nilai tukar rupiah"),
    ],
)
def test_what_is_answered_ordered_or_has_a_theme_is_told_by_its_matter(text, matter):
    assert list(topics(text).values()) == [matter]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Mari kita jaga kebersihan Kali Gung", "mengajak menjaga kebersihan Kali Gung."),
        ("Ayo jaga kebersihan Kali Gung", "mengajak menjaga kebersihan Kali Gung."),
        ("Tolong jaga kebersihan Kali Gung", "meminta agar dijaga kebersihan Kali Gung."),
        ("Tolong jangan mencemari Kali Gung", "meminta agar jangan mencemari Kali Gung."),
    ],
)
def test_a_plea_or_an_invitation_is_told_as_one(said, told):
    assert f"Ani Lestari {told}" in texts(f'"{said}," ajak Wali Kota Tegal Ani Lestari.')


@pytest.mark.parametrize("said", ["Mari kita lihat hasilnya", "Mari bergabung di grup Kudus", "Mari jaga kami"])
def test_what_leaves_open_what_is_asked_is_none(said):
    assert not any("mengajak" in text for text in texts(f'"{said}," kata Wali Kota Tegal Ani Lestari.'))
