"""Lists in which each thing has its measure, figures with the date that is theirs, and ranges."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Mobil Wuling Air memiliki panjang 2.974 mm, lebar 1.505 mm, serta tinggi 1.631 mm.",
            [
                "Mobil Wuling Air memiliki panjang 2.974 mm.",
                "Mobil Wuling Air memiliki lebar 1.505 mm.",
                "Mobil Wuling Air memiliki tinggi 1.631 mm.",
            ],
        ),
        (
            "Pemerintah menaikkan harga Pertalite dari Rp 7.650 menjadi Rp 10.000 per liter, Solar dari Rp 5.150 "
            "menjadi Rp 6.800 per liter, dan Pertamax dari Rp 12.500 menjadi Rp 14.500 per liter.",
            [
                "Pemerintah menaikkan harga Pertalite menjadi Rp 10.000 per liter.",
                "Pemerintah menaikkan harga Solar dari Rp 5.150.",
                "Pemerintah menaikkan harga Pertamax menjadi Rp 14.500 per liter.",
            ],
        ),
        (
            "Program Melati memberikan manfaat berupa penghematan anggaran sekitar Rp 41,7 miliar, peningkatan nilai "
            "jual sebesar Rp 8,35 miliar, serta penyerapan tenaga kerja sekitar 2,46 ribu orang.",
            [
                "Program Melati memberikan manfaat berupa penghematan anggaran sekitar Rp 41,7 miliar.",
                "Program Melati memberikan manfaat berupa peningkatan nilai jual sebesar Rp 8,35 miliar.",
                "Program Melati memberikan manfaat berupa penyerapan tenaga kerja sekitar 2,46 ribu orang.",
            ],
        ),
        (
            "Anggaran Dinas PU Brebes digunakan untuk pembangunan jalan sepanjang 26,15 kilometer, perbaikan jalan "
            "sepanjang 1.243 kilometer, dan juga pembangunan tanggul sepanjang 6,45 kilometer.",
            [
                "Anggaran Dinas PU Brebes digunakan untuk perbaikan jalan sepanjang 1.243 kilometer.",
                "Anggaran Dinas PU Brebes digunakan untuk pembangunan tanggul sepanjang 6,45 kilometer.",
            ],
        ),
    ],
)
def test_each_thing_of_a_list_is_told_with_its_own_measure(sentence, claims):
    assert set(claims) <= set(texts(sentence))


def test_what_follows_a_figure_with_a_verb_of_its_own_is_no_thing_of_a_list():
    found = texts("BNI mencatat laba Rp 5 triliun, naik 10 persen, dan aset BNI tumbuh 3 persen.")
    assert "BNI mencatat laba Rp 5 triliun." in found
    assert not any("mencatat aset" in text for text in found)


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Jumlah kasus DBD di Depok naik dari 300 kasus pada Januari 2026 menjadi 450 kasus pada Februari 2026.",
            [
                "Jumlah kasus DBD di Depok naik dari 300 kasus pada Januari 2026.",
                "Jumlah kasus DBD di Depok naik menjadi 450 kasus pada Februari 2026.",
            ],
        ),
        (
            "Laba PT Timah turun menjadi Rp 1,5 triliun dari Rp 1,7 triliun pada 2024.",
            ["Laba PT Timah turun dari Rp 1,7 triliun pada 2024.", "Laba PT Timah turun menjadi Rp 1,5 triliun."],
        ),
        (
            "Kapitalisasi pasar turun menjadi Rp 7.306 triliun pada Senin (9/3), dari senilai Rp 7.322 triliun.",
            ["Kapitalisasi pasar turun menjadi Rp 7.306 triliun pada Senin, 9 Maret 2026."],
        ),
    ],
)
def test_a_date_behind_what_a_change_began_from_is_told_with_it(sentence, claims):
    found = texts(sentence)
    assert set(claims) <= set(found)
    assert not any(text.endswith("dari.") or " dari pada " in text for text in found)


def test_both_ends_of_a_range_stay_together():
    found = texts("Nilai proyek LRT Bali berada di rentang US$ 1,5 miliar hingga US$ 1,6 miliar.")
    assert found == ["Nilai proyek LRT Bali berada di rentang US$ 1,5 miliar hingga US$ 1,6 miliar."]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Ekspor naik 5 persen, sedangkan pada Februari 2026 impor turun 3 persen.", "Impor turun 3 persen"),
        ("Laga digelar di Solo, dan pada 5 Maret 2026 final digelar di Bandung.", "Final digelar"),
        ("Rumah Budi roboh setelah pada 5 Maret 2026 gempa mengguncang Garut.", "Gempa mengguncang Garut"),
    ],
)
def test_a_date_that_opens_a_further_clause_is_the_date_of_that_one(sentence, claim):
    dated = [text for text in texts(sentence) if " pada " in text and "2026" in text]
    assert dated
    assert all(text.startswith(claim) for text in dated)


def test_a_figure_alone_is_nothing_that_is_compared():
    found = texts(
        "Nilai ekspor Jateng mencapai US$ 24,6 juta, naik 5,3 persen dibandingkan Januari 2026 dan 10 persen "
        "dibandingkan Februari 2025."
    )
    assert "Nilai ekspor Jateng naik 5,3 persen dibandingkan Januari 2026." in found
    assert not any(text.startswith("10 persen") for text in found)


def test_what_only_occurred_is_measured_by_the_verb_that_describes_it() -> None:
    found = texts("Gempa bumi berkekuatan magnitudo 4,3 itu terjadi kemarin, Senin (2/3/2026).")
    assert "Gempa bumi berkekuatan magnitudo 4,3." in found
    assert "Gempa bumi berkekuatan magnitudo 4,3 terjadi." not in found


def test_where_all_counted_things_go_is_told_of_each():
    found = texts("BNPB mengirim 500 tenda dan 2.000 selimut ke Kabupaten Demak.")
    assert "BNPB mengirim 500 tenda ke Kabupaten Demak." in found
    assert "BNPB mengirim 2.000 selimut ke Kabupaten Demak." in found


def test_a_direction_is_of_the_last_thing_where_another_has_its_place():
    found = texts("Budi Hartono dan Rina Wulandari membahas rapat di Demak dan rencana kunjungan Wirawan ke Tegal.")
    assert not any("rapat di Demak ke Tegal" in claim for claim in found)
