"""What a relative clause or "sebagai" says of a name is told apart from what the name does."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Budi Santoso yang menabrak tiga pejalan kaki di Tegal ditangkap polisi.",
            ["Budi Santoso ditangkap polisi.", "Budi Santoso menabrak tiga pejalan kaki di Tegal."],
        ),
        (
            "Seorang sopir berinisial BD yang menabrak pagar rumah Ani Lestari ditangkap polisi.",
            ["Seorang sopir berinisial BD ditangkap polisi."],
        ),
        (
            "Polisi mengamankan dua pria yang membonceng Ani Lestari ke RSUD Kudus.",
            ["Polisi mengamankan dua pria yang membonceng Ani Lestari ke RSUD Kudus."],
        ),
        ("Guru mengaji berinisial M ditetapkan sebagai tersangka di Kudus.", []),
    ],
)
def test_whom_a_name_tells_is_told_of_apart(sentence: str, told: list[str]) -> None:
    found = texts(sentence)
    assert set(told) <= set(found)
    assert not any(text.startswith("M ditetapkan") for text in found)


def test_members_of_a_body_are_not_told_apart() -> None:
    assert "Anggota DPR tak akan menerima gaji." not in texts("Anggota DPR yang dipecat tak akan menerima gaji.")


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        (
            "Sebagai lulusan akademi Persiku, Budi Santoso memimpin latihan di Kudus.",
            "Budi Santoso adalah lulusan akademi Persiku.",
        ),
        (
            "Sebagai perusahaan tekstil terbesar di Tegal, PT Melati mempekerjakan 3.000 orang.",
            "PT Melati adalah perusahaan tekstil terbesar di Tegal.",
        ),
        ("Sebagai negara kepulauan, Indonesia memiliki 17.000 pulau.", "Indonesia adalah negara kepulauan."),
    ],
)
def test_as_what_a_name_opens_a_sentence_is_its_role(sentence: str, role: str) -> None:
    assert role in texts(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Sebagai bentuk protes, Budi Santoso memblokade Jalan Mawar.",
        "Sebagai tuan rumah, Persiku Kudus tampil menekan.",
        "Sebagai imbalan, Budi Santoso menerima uang Rp 2 juta dari Ani Lestari.",
    ],
)
def test_an_aim_or_return_is_no_role(sentence: str) -> None:
    assert not any(" adalah " in text for text in texts(sentence))


def test_a_brand_keeps_its_small_letter() -> None:
    found = texts("Menteri Budi Wirawan hadir di Tegal. iPhone 17 dijual di Blora.")
    assert any(claim.startswith("iPhone 17 ") for claim in found)
