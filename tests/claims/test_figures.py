"""Claims that tell a figure: of what, when and where it holds."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def numbers(text: str) -> dict[str, float | int | None]:
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    return {c.text: c.value.number if c.value else None for c in found if c.type == "quantity"}


def test_a_figure_is_told_with_its_date_and_without_it_in_no_claim_of_its_own():
    text = "Produksi garam nasional mencapai 2,2 juta ton pada 2024."
    (claim,) = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert (claim.type, claim.text) == ("quantity", text)


def test_what_a_figure_was_before_has_not_its_date():
    found = numbers("Pada 2025, harga gabah naik dari Rp 6.000 menjadi Rp 6.500.")
    assert "Harga gabah naik menjadi Rp 6.500 pada 2025." in found or "Harga gabah naik menjadi Rp 6.500." in found
    assert not any("6.000 pada 2025" in text for text in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gempa dirasakan di Palu, Donggala, dan Sigi dengan Skala Intensitas III MMI, di Poso dengan Skala "
            "Intensitas II MMI.",
            {
                "Gempa dirasakan di Palu dengan intensitas III MMI.": 3,
                "Gempa dirasakan di Donggala dengan intensitas III MMI.": 3,
                "Gempa dirasakan di Sigi dengan intensitas III MMI.": 3,
                "Gempa dirasakan di Poso dengan intensitas II MMI.": 2,
            },
        ),
        (
            "Gempa berdasarkan laporan dari warga dirasakan III MMI di Palu, II MMI di Poso dan Sigi.",
            {
                "Gempa dirasakan dengan intensitas III MMI di Palu.": 3,
                "Gempa dirasakan dengan intensitas II MMI di Poso.": 2,
                "Gempa dirasakan dengan intensitas II MMI di Sigi.": 2,
            },
        ),
    ],
)
def test_each_place_has_the_strength_that_was_felt_there(text, expected):
    assert numbers(text) == expected


def test_a_bracket_that_a_sentence_does_not_close_is_left_out():
    found = decompose(
        Article(id="a", language="id", text="Banjir merendam 40 rumah di Palu (air naik cepat. Warga mengungsi).")
    )
    assert "Banjir merendam 40 rumah." in [c.text for c in found.claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Harapan berada di peringkat kedua klasemen Liga Nusa dengan koleksi 52 poin dari 25 laga.",
            {
                "Harapan berada di peringkat kedua klasemen Liga Nusa.": 2,
                "Harapan meraih 52 poin.": 52,
                "Harapan meraih 52 poin dari 25 laga di klasemen Liga Nusa.": 25,
            },
        ),
        (
            "Budi Aji ada di posisi ketiga dengan 71 poin.",
            {"Budi Aji ada di posisi ketiga.": 3, "Budi Aji meraih 71 poin.": 71},
        ),
        (
            "Harapan berada di posisi terbawah Grup J dengan nol poin dari enam poin.",
            {"Harapan meraih nol poin.": 0, "Harapan meraih nol poin dari enam poin di Grup J.": 6},
        ),
    ],
)
def test_a_place_in_a_table_and_the_points_are_told_apart(text, expected):
    assert numbers(text) == expected


def test_who_tells_of_a_result_before_it_lost_that_match():
    found = numbers("Harapan tersingkir di babak kedua usai kalah 1-3 dari Melati.")
    assert found["Harapan kalah 1-3 dari Melati."] == 1


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Puskesmas mencatat enam kasus suspek campak dan dua di antaranya telah terkonfirmasi di laboratorium.",
            "Dua dari enam kasus suspek campak telah terkonfirmasi di laboratorium.",
        ),
        (
            "Dari 37 perusahaan itu, 14 di antaranya adalah perusahaan negara.",
            "14 dari 37 perusahaan adalah perusahaan negara.",
        ),
    ],
)
def test_some_of_counted_things_are_told_with_their_whole(text, claim):
    assert claim in [c.text for c in decompose(Article(id="a", language="id", text=text)).claims]


@pytest.mark.parametrize(
    "text",
    [
        "Jadwal berubah di tengah kebijakan tarif Amerika Serikat, Indonesia dikenakan tarif sebesar 32 persen.",
        "Jadwal berubah di tengah kebijakan tarif Amerika Serikat, sejauh ini delapan orang ditahan polisi.",
    ],
)
def test_a_comma_parts_two_whole_clauses(text):
    found = [c.text for c in decompose(Article(id="a", language="id", text=text)).claims]
    assert not any("Jadwal" in claim and ("dikenakan" in claim or "ditahan" in claim) for claim in found)
    assert any(claim.startswith(("Indonesia dikenakan", "Delapan orang ditahan")) for claim in found)


def test_what_a_subject_amounts_to_and_how_it_changed_are_told_apart():
    found = numbers(
        "Persentase warga miskin sebesar 8,57%, menurun 0,46% terhadap Maret dan menurun 0,79% terhadap Mei."
    )
    assert found == {
        "Persentase warga miskin sebesar 8,57%.": 8.57,
        "Persentase warga miskin menurun 0,46% terhadap Maret.": 0.46,
        "Persentase warga miskin menurun 0,79% terhadap Mei.": 0.79,
    }


def test_each_figure_of_what_was_decided_is_a_claim():
    found = numbers("Bank Nusa memutuskan untuk menaikkan suku bunga sebesar 25 basis poin menjadi 5,75%.")
    assert found == {
        "Bank Nusa memutuskan untuk menaikkan suku bunga sebesar 25 basis poin.": 25,
        "Bank Nusa memutuskan untuk menaikkan suku bunga menjadi 5,75%.": 5.75,
    }


def test_each_object_of_a_list_has_the_figures_behind_it():
    found = numbers(
        "Bank Nusa menaikkan bunga utang sebesar 5 bps menjadi 6,40%, dan bunga simpanan sebesar 50 bps menjadi 4,50%."
    )
    assert found == {
        "Bank Nusa menaikkan bunga utang sebesar 5 bps.": 5,
        "Bank Nusa menaikkan bunga utang menjadi 6,40%.": 6.4,
        "Bank Nusa menaikkan bunga simpanan sebesar 50 bps.": 50,
        "Bank Nusa menaikkan bunga simpanan menjadi 4,50%.": 4.5,
    }


@pytest.mark.parametrize(
    ("sentence", "text", "number"),
    [
        (
            "Sektor perikanan mencatat kenaikan paling tinggi, yakni 1,37 persen.",
            "Sektor perikanan mencatat kenaikan paling tinggi sebesar 1,37 persen.",
            1.37,
        ),
        (
            "Sektor kesehatan terkoreksi paling dalam, yaitu sebesar 2,18 persen.",
            "Sektor kesehatan terkoreksi paling dalam sebesar 2,18 persen.",
            2.18,
        ),
        (
            "Desa Melati menerima bantuan paling banyak, yakni 25 paket.",
            "Desa Melati menerima bantuan paling banyak sebanyak 25 paket.",
            25,
        ),
        ("Sebanyak 212 saham stagnan.", "Sebanyak 212 saham stagnan.", 212),
        ("Sebanyak 7 dari 11 sektor saham melemah.", "Sebanyak 7 dari 11 sektor saham melemah.", 7),
        ("Tim itu memenangi dua dari total 10 laga.", "Tim itu memenangi dua dari total 10 laga.", 2),
    ],
)
def test_a_figure_behind_yakni_or_of_a_whole_is_told(sentence, text, number):
    assert numbers(sentence).get(text) == number


@pytest.mark.parametrize(
    ("sentence", "without", "whole"),
    [
        (
            "Bank Nusa menyalurkan kredit Rp 5 triliun kepada 2.000 nasabah.",
            "Bank Nusa menyalurkan kredit Rp 5 triliun.",
            "Bank Nusa menyalurkan kredit Rp 5 triliun kepada 2.000 nasabah.",
        ),
        (
            "Polisi menyita 5 kg sabu dalam 3 koper.",
            "Polisi menyita 5 kg sabu.",
            "Polisi menyita 5 kg sabu dalam 3 koper.",
        ),
    ],
)
def test_a_figure_is_told_without_the_oblique_that_has_its_own(sentence, without, whole):
    found = numbers(sentence)
    assert {without, whole} <= set(found)
    assert found[without] != found[whole]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Dua orang tewas, tiga luka berat, dan lima luka ringan.",
            {"Dua orang tewas.": 2, "Tiga orang luka berat.": 3, "Lima orang luka ringan.": 5},
        ),
        (
            "Sebanyak 12 rumah rusak berat, 30 rusak ringan.",
            {"Sebanyak 12 rumah rusak berat.": 12, "30 rumah rusak ringan.": 30},
        ),
        (
            "Lima orang meninggal dunia dan 20 luka-luka.",
            {"Lima orang meninggal dunia.": 5, "20 orang luka-luka.": 20},
        ),
        (
            "Dua orang tewas, belasan luka berat.",
            {"Dua orang tewas.": 2, "Belasan orang luka berat.": 11},
        ),
        (
            "Jumlah penumpang naik menjadi 12 juta orang dari 9 juta orang.",
            {
                "Jumlah penumpang naik dari 9 juta orang.": 9_000_000,
                "Jumlah penumpang naik menjadi 12 juta orang.": 12_000_000,
            },
        ),
        ("Terdapat sebanyak 28 rumah rusak.", {"Terdapat sebanyak 28 rumah rusak.": 28}),
        ("Secara tahunan inflasi naik 2,5 persen.", {"Inflasi naik 2,5 persen secara tahunan.": 2.5}),
    ],
)
def test_each_number_of_a_toll_a_change_or_a_count_is_told_alone(sentence, expected):
    assert numbers(sentence) == expected


def test_what_a_describing_verb_measures_ends_before_the_main_verb():
    found = numbers("Gempa berkekuatan magnitudo 5,2 mengguncang Kabupaten Garut.")
    assert found.get("Gempa berkekuatan magnitudo 5,2.") == 5.2


def test_a_name_in_a_list_of_what_was_recorded_has_the_figure_behind_it():
    found = numbers("Jawa Barat mencatat 120 kasus, Jawa Tengah 80 kasus, dan Banten 40 kasus.")
    assert found == {
        "Jawa Barat mencatat 120 kasus.": 120,
        "Jawa Tengah mencatat 80 kasus.": 80,
        "Banten mencatat 40 kasus.": 40,
    }
    found = numbers("Polisi menyita 5 unit mobil, Toyota Avanza 2 unit, dan uang Rp 5 juta.")
    assert not any(text.startswith("Toyota") for text in found)
    assert found["Polisi menyita 5 unit mobil."] == 5


def test_each_figure_is_for_those_behind_it():
    fee = "Sewa kios dikenakan iuran sebesar"
    found = texts(f"{fee} 2 persen bagi anggota koperasi dan 4 persen bagi yang belum menjadi anggota.")
    assert f"{fee} 2 persen bagi anggota koperasi." in found
    assert f"{fee} 4 persen bagi yang belum menjadi anggota." in found


def test_the_word_before_initials_is_no_part_of_them():
    assert "RN berusia 30 tahun." in texts(
        '"Ia jadi tersangka. Inisial RN (30)," ujar Kapolres Tegal AKP Budi Wirawan.'
    )


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Jumlah penduduk miskin turun menjadi 23,8 juta orang pada Mei 2025 dari 24,1 juta orang pada April 2025.",
         ["Jumlah penduduk miskin turun menjadi 23,8 juta orang pada Mei 2025.",
          "Jumlah penduduk miskin turun dari 24,1 juta orang pada April 2025."]),
        ("Kemensos menyalurkan sebanyak 295 ekor sapi di Tegal.",
         ["Kemensos menyalurkan sebanyak 295 ekor sapi di Tegal.", "Kemensos menyalurkan sebanyak 295 ekor sapi."]),
    ],
)  # fmt: skip
def test_a_figure_is_told_with_what_it_counts_and_came_from(sentence: str, claims: list[str]) -> None:
    assert sorted(texts(sentence)) == sorted(claims)
