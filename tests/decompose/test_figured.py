"""Things with a figure each, figures of another time, and what a figure is compared with."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Bunga simpanan Bank Melati turun menjadi 4 persen dan bunga pinjaman Bank Melati menjadi 9 persen.",
            [
                "Bunga simpanan Bank Melati turun menjadi 4 persen.",
                "Bunga pinjaman Bank Melati menjadi 9 persen.",
            ],
        ),
        (
            "Belanja gaji Kota Tebo sebesar Rp 5 miliar dan belanja modal Kota Tebo sebesar Rp 6 miliar.",
            ["Belanja gaji Kota Tebo sebesar Rp 5 miliar.", "Belanja modal Kota Tebo sebesar Rp 6 miliar."],
        ),
        (
            "Penjualan truk Melati mencapai 900 unit dan bus Mawar 400 unit.",
            ["Penjualan truk Melati mencapai 900 unit.", "Penjualan bus Mawar mencapai 400 unit."],
        ),
        (
            "Tarif parkir Tebo akan naik menjadi Rp 5.000 dan tarif bus Tebo menjadi Rp 7.000.",
            ["Tarif parkir Tebo akan naik menjadi Rp 5.000.", "Tarif bus Tebo akan naik menjadi Rp 7.000."],
        ),
        (
            "Pada Januari 2026, impor Kota Tebo naik 5 persen dan ekspor Kota Tebo 2 persen.",
            [
                "Impor Kota Tebo naik 5 persen pada Januari 2026.",
                "Ekspor Kota Tebo naik 2 persen pada Januari 2026.",
            ],
        ),
        (
            "Warga Tebo menerima beras sebanyak 10 kg dan gula sebanyak 2 kg.",
            [
                "Warga Tebo menerima beras.",
                "Warga Tebo menerima beras sebanyak 10 kg.",
                "Warga Tebo menerima gula.",
                "Warga Tebo menerima gula sebanyak 2 kg.",
            ],
        ),
    ],
)
def test_each_thing_has_its_own_figure(sentence: str, claims: list[str]) -> None:
    assert texts(sentence) == claims


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Laba Toko Melati pada 2025 mencapai Rp 300 juta. Sedangkan pada 2024 hanya Rp 225 juta.",
            "Laba Toko Melati hanya sebesar Rp 225 juta pada 2024.",
        ),
        (
            "Harga kopi Melati dijual Rp 12.100 per kg. Turun Rp 300 dari sebelumnya Rp 12.400 per kg.",
            "Harga kopi Melati turun Rp 300.",
        ),
        (
            "Panen Desa Waru mencapai 50 ton pada 2025. Tahun 2024 mencapai 45 ton.",
            "Panen Desa Waru mencapai 45 ton pada 2024.",
        ),
    ],
)
def test_a_figure_of_another_time_is_of_what_the_sentence_before_told(text: str, claim: str) -> None:
    assert claim in texts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Laba Toko Melati pada 2025 mencapai Rp 300 juta. Sedangkan pada 2024 hanya 20 orang.",
        "Laba Toko Melati pada 2025 mencapai Rp 300 juta. Budi Santoso senang. Pada 2024 hanya Rp 225 juta.",
        "Laba Toko Melati pada 2025 mencapai Rp 300 juta. Hanya Rp 225 juta.",
    ],
)
def test_a_figure_of_something_else_is_left_out(text: str) -> None:
    assert not any("225" in claim or "20 orang" in claim for claim in texts(text))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Pada Januari-Februari 2026, panen kopi Tebo tumbuh 10 persen dibandingkan periode yang sama tahun lalu.",
            "Panen kopi Tebo tumbuh 10 persen pada Januari-Februari 2026 dibandingkan periode yang sama tahun 2025.",
        ),
        (
            "Panen kopi Tebo mencapai 9 ton pada Januari 2026. Nilai panen kopi Tebo tumbuh 10 persen dibandingkan "
            "periode yang sama tahun lalu.",
            "Nilai panen kopi Tebo tumbuh 10 persen pada Januari 2026 dibandingkan periode yang sama tahun 2025.",
        ),
    ],
)
def test_what_is_compared_with_the_same_period_names_its_own(text: str, claim: str) -> None:
    assert claim in texts(text)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Anggaran pupuk Kota Tebo untuk tahun depan mencapai Rp 6 miliar.", "untuk 2027"),
        ("Harga saham Melati bisa menuju 7.000 di tahun ini.", "pada 2026"),
    ],
)
def test_a_year_told_from_now_is_named(sentence: str, claim: str) -> None:
    assert any(claim in text for text in texts(sentence))


def test_what_a_law_rules_is_told_without_it() -> None:
    sentence = "Sesuai Perda Nomor 5 Tahun 2024, setiap penjual kopi di Tebo dikenakan denda sebesar 5 persen."
    assert "Setiap penjual kopi di Tebo dikenakan denda sebesar 5 persen." in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "lost"),
    [
        ("Jika ditarik dalam sepekan terakhir, harga perak Melati turun Rp 2.000 per gram.", "jika ditarik"),
        ("Kopi menjadi pemicu inflasi, bukan hanya di Tebo saja, tapi di seluruh Jambi.", "bukan hanya di Tebo"),
        (
            "Pertumbuhan kredit Bank Melati lebih rendah jika dibandingkan dengan pertumbuhan tahun sebelumnya.",
            "dengan pertumbuhan.",
        ),
    ],
)
def test_half_of_what_a_figure_is_looked_at_by_tells_nothing(sentence: str, lost: str) -> None:
    assert not any(lost in claim for claim in texts(sentence))


def test_a_sentence_that_tells_nothing_behind_a_figure_is_passed_over() -> None:
    found = texts(
        "Satu pasien PT Melati bisa mencapai Rp 150 juta. Bayangkan jika ada yang menabung Rp 35 ribu per bulan."
    )
    assert found[:1] == ["Satu pasien PT Melati bisa mencapai Rp 150 juta."]
