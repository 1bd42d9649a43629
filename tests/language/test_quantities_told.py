"""Quantities by what stands beside the number: a capital noun that is counted, a day of many."""

import pytest

from klaim.language.id.quantities import find_quantities, find_scores


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seleksi itu diikuti 137 Calon Hakim Agung.", (137, "calon")),
        ("Seleksi diikuti 5 Calon Hakim dan 76 Calon Panitera.", (76, "calon")),
        ("Sebanyak 1 Madrasah Aliyah menggelar pemilu.", (1, "madrasah")),
        ("Pencarian itu memasuki hari ke-20.", (20, "hari ke")),
        ("Kampus itu menempati peringkat ke-1.064 dunia.", (1064, "peringkat")),
        ("Dinas Pertanian mendapat skor 3,32.", (3.32, "skor")),
    ],
)
def test_a_number_is_told_with_its_unit(text: str, expected: tuple[float, str]):
    assert expected in [(span.number, span.unit) for span in find_quantities(text)]


def test_a_number_behind_a_name_counts_nothing():
    found = find_quantities("Mereka bertanding di Liga 1 Indonesia dan di 2 kota.")
    assert [(span.number, span.unit) for span in found] == [(2, "kota")]


@pytest.mark.parametrize(
    "text",
    ["Festival Musik Vol. 2 hadir di Bandung.", "Bekasi 90's Run Festival digelar.", "Kantor itu di Jl. 5 Juni."],
)
def test_a_number_inside_a_name_counts_nothing(text):
    assert not list(find_quantities(text))


@pytest.mark.parametrize("noun", ["alat bukti", "barang bukti", "anak perusahaan"])
def test_a_noun_of_two_words_is_one_unit(noun):
    assert [found.unit for found in find_quantities(f"Ada dua {noun} di Bandung.")] == [noun]


@pytest.mark.parametrize(
    ("text", "comparison"),
    [
        ("IHSG melemah 2% lebih pada Kamis.", "more_than"),
        ("Acara itu dihadiri 50 warga lebih.", "more_than"),
        ("Laba naik 2 persen lebih tinggi.", "exact"),
        ("Sebanyak 50 warga lebih memilih pulang.", "exact"),
    ],
)
def test_more_behind_a_unit_bounds_its_number(text, comparison):
    assert [found.comparison for found in find_quantities(text)] == [comparison]


def test_the_scores_of_sets_are_no_score():
    assert not find_scores("Budi menang 21-16, 21-14 atas Tono.")
    assert len(find_scores("Budi menang 2-1 atas Tono.")) == 1


@pytest.mark.parametrize("verb", ["menumbangkan", "menekuk", "mengandaskan", "membungkam"])
def test_a_score_stands_behind_a_verb_of_beating(verb):
    assert len(find_scores(f"Persela {verb} Persiku 3-1.")) == 1


@pytest.mark.parametrize("text", ["Arema unggul dengan skor 3-1.", "Nilainya skor 60 persen.", "Skor 21-16, 21-14."])
def test_the_score_of_a_match_is_none_of_a_survey(text):
    assert "skor" not in [found.unit for found in find_quantities(text)]
