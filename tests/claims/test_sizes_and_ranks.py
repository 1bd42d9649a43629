"""Sizes told of a name, ranks, the year of several names, and what two have together."""

from decomposing import decompose, texts
from klaim.records import Article


def test_the_size_of_a_named_thing_is_told_apart() -> None:
    found = texts("KM Arta Bahari berbobot 500 GT tenggelam di Selat Bali.")
    assert "KM Arta Bahari berbobot 500 GT." in found
    assert "KM Arta Bahari tenggelam di Selat Bali." in found


def test_a_place_won_is_a_rank_and_times_won_are_none() -> None:
    text = "Yusup Nona Lamak meraih juara 2 lomba debat di Malang. Klub Melati menjadi juara 5 kali di Malang."
    found = decompose(Article(id="a", language="id", text=text)).claims
    units = {c.value.number: c.value.unit for c in found if c.value is not None and c.value.number is not None}
    assert units == {2: "peringkat", 5: "kali"}


def test_names_of_one_year_share_it() -> None:
    found = texts("KPU mulai menyiapkan Pilpres, Pileg, dan Pilkada 2029.")
    assert found == [f"KPU mulai menyiapkan {name} 2029." for name in ("Pilpres", "Pileg", "Pilkada")]


def test_what_two_have_together_is_told_of_both() -> None:
    found = texts("Nilai perdagangan Indonesia dan Australia mencapai 15 miliar dolar AS pada 2025.")
    assert not any(text.startswith("Nilai perdagangan Australia") for text in found)
    found = texts("Kerja sama Indonesia dan Jepang meliputi bidang energi.")
    assert found == ["Kerja sama Indonesia dan Jepang meliputi bidang energi."]


def test_a_deadline_behind_together_is_nobody() -> None:
    found = decompose(
        Article(id="a", language="id", text="Budi dan Sari membentuk tim bersama paling lambat Juni 2026.")
    )
    assert all(c.type != "participant" for c in found.claims)


def test_whose_something_is_is_no_role_of_the_place_before() -> None:
    found = texts("Sebanyak 12 ruko terbakar di Jalan Jati, Kabupaten Bekasi, milik pedagang kain.")
    assert not any("Bekasi adalah" in text for text in found)


def test_a_place_named_like_a_spoken_word_is_none() -> None:
    found = texts("Lahan seluas 5 hektare di Desa Wadas, Kecamatan Bener, Kabupaten Purworejo, terbakar.")
    assert any("Kecamatan Bener" in text for text in found)


def test_each_price_of_a_list_is_that_of_its_own_thing() -> None:
    found = texts("Harga cabai rawit Rp 85.000 per kilogram, bawang merah Rp 35.000 per kilogram, dan gula Rp 17.000.")
    assert found == [
        "Harga cabai rawit adalah Rp 85.000 per kilogram.",
        "Harga bawang merah adalah Rp 35.000 per kilogram.",
        "Harga gula adalah Rp 17.000.",
    ]


def test_a_match_is_held_rather_than_its_second_side() -> None:
    found = texts("Pertandingan Persija melawan Persib yang digelar di Stadion Melati, Jakarta, berakhir imbang 2-2.")
    assert not any(text.startswith("Persib digelar") for text in found)
