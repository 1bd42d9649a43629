"""Things told of several: conjunctions kept, names in place of those they identify, what came of a clause."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def claims(text: str) -> set[str]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {claim.text for claim in decompose(article).claims}


@pytest.mark.parametrize(
    "text",
    [
        "Aliran Sungai Brantas masih tinggi dan deras.",
        "Partai Buruh dapat digugurkan atau tidak diikutsertakan dalam pemilihan.",
    ],
)
def test_a_conjunction_that_parts_no_two_claims_is_kept(text: str) -> None:
    assert text in claims(text)


def test_a_verb_joined_to_another_without_an_adverb_is_one() -> None:
    assert "Masyarakat Padang menjunjung tinggi persatuan umat." in claims(
        "Masyarakat Padang beradab dan menjunjung tinggi persatuan umat."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Mereka yang dilantik di Jakarta adalah Budi Santoso, Sari Dewi, dan Ani Rahma.",
        "Sejumlah tokoh yang dilantik di Jakarta antara lain Budi Santoso, Sari Dewi, dan Ani Rahma.",
    ],
)
def test_what_is_told_of_those_named_is_told_of_each(text: str) -> None:
    found = claims(text)
    assert {"Budi Santoso dilantik di Jakarta.", "Ani Rahma dilantik di Jakarta."} <= found


def test_what_a_clause_brought_about_is_not_told_of_the_place_at_its_end() -> None:
    found = claims("Serangan rudal itu menghantam Kota Gaza, yang menewaskan 20 orang.")
    assert "Kota Gaza menewaskan 20 orang." not in found
    assert "Serangan rudal menewaskan 20 orang." in found


def test_antara_passes_news_on() -> None:
    found = claims("Gempa mengguncang Garut. Dilansir Antara, Senin (9/3/2026), gempa itu merusak 20 rumah.")
    assert any("dilansir Antara" in text for text in found)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("BCA membukukan laba bersih Rp 14 triliun, naik 9,8% dari tahun lalu.", "Laba bersih BCA naik 9,8%."),
        (
            "Kemenkes mencatat 120 kasus demam berdarah, naik dari 80 kasus pada bulan lalu.",
            "Kasus demam berdarah naik dari 80 kasus pada Februari 2026.",
        ),
        ("Jumlah pasien mencapai 200 orang, naik dari 150 orang.", "Jumlah pasien naik dari 150 orang."),
    ],
)
def test_what_rose_is_the_figure_told_before(text: str, claim: str) -> None:
    assert claim in claims(text)


def test_a_noun_inside_a_subject_is_no_verb_whatever_the_parse_takes_it_for() -> None:
    assert "Pembatasan jam operasional truk di Bojonegara masih mengacu pada kebijakan Polres Cilegon." in claims(
        "Pembatasan jam operasional truk di Bojonegara masih mengacu pada kebijakan Polres Cilegon."
    )


def test_small_places_of_a_list_share_the_noun_of_the_first():
    found = claims("Banjir melanda Kelurahan Purwosari, Arcamulya, dan Desa Karangsari.")
    assert any("Kelurahan Arcamulya" in text for text in found)
    assert not any("Kelurahan Desa" in text for text in found)


def test_known_places_do_not_share_it():
    found = claims("Banjir melanda Kecamatan Sukamaju, Bandung, dan Jakarta.")
    assert not any("Kecamatan Bandung" in text or "Kecamatan Jakarta" in text for text in found)


def test_each_of_some_is_told_without_their_number():
    found = claims("Beberapa titik banjir antara lain Kelurahan Purwosari dan Kelurahan Arcamulya.")
    assert "Titik banjir antara lain Kelurahan Arcamulya." in found


def test_several_are_not_one_of_them():
    found = claims("Saham-saham terlaris adalah PT Melati Tbk Rp 25 miliar dan PT Cempaka Tbk Rp 9 miliar.")
    assert not any(text.startswith("Saham-saham terlaris adalah PT") and text.count("Tbk") == 1 for text in found)


def test_a_list_spells_out_what_is_counted_not_the_place_behind_it():
    found = texts("Taman Melati mencakup dua pulau di Kabupaten Raja Ampat, yaitu Pulau Waigeo dan Pulau Batanta.")
    assert "Taman Melati mencakup Pulau Waigeo." in found
    assert not any("dua pulau di Pulau" in claim for claim in found)


def test_a_counted_group_with_names_in_its_place_has_no_number():
    text = "Ada empat pulau di Aceh, yaitu Pulau Jati, Pulau Pule, Pulau Sari, dan Pulau Lipan. "
    found = decompose(Article(id="a", language="id", text=f"{text}Empat pulau itu masuk wilayah Sumatra."))
    told = next(c for c in found.claims if "masuk wilayah" in c.text)
    assert told.text == "Pulau Jati, Pulau Pule, Pulau Sari, dan Pulau Lipan masuk wilayah Sumatra."
    assert told.value is None
