"""Whom "termasuk" names of a number of people, who is there and no more, and where a named person was then."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def claims(text: str) -> dict[str, str]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {claim.text: claim.type for claim in decompose(article).claims}


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Sebanyak sembilan orang tewas, termasuk seorang anak berusia enam tahun dan sopir.", "Seorang anak"),
        ("Empat tersangka ditahan, termasuk Kepala Dinas PUPR Riau Arief Setiawan.", "Arief Setiawan ditahan."),
        ("Dua belas aktivis ditahan di Israel, termasuk Greta Thunberg.", "Greta Thunberg ditahan di Israel."),
        ("Sebanyak 50 warga mengungsi, termasuk 10 anak-anak.", "10 anak-anak mengungsi."),
    ],
)
def test_what_befell_a_number_of_people_befell_those_named_of_them(sentence, claim):
    assert any(text.startswith(claim) for text in claims(sentence))


def test_a_list_of_where_some_were_names_none_of_them():
    found = claims("Tiga orang ditangkap polisi di Bogor, termasuk di Ciawi.")
    assert any(text.startswith("Tiga orang ditangkap") for text in found)
    assert not any(text.startswith(("Di Ciawi", "Ciawi")) for text in found)


def test_who_is_there_and_no_more_took_part_in_the_event():
    found = claims("Rapat kabinet digelar di Istana Negara. Wakil Presiden Gibran Rakabuming juga hadir.")
    assert found["Gibran Rakabuming hadir dalam rapat kabinet di Istana Negara."] == "participant"


def test_who_was_not_there_took_no_part():
    found = claims("Rapat kabinet digelar di Istana Negara. Menteri Purbaya Yudhi Sadewa tidak hadir.")
    assert found["Rapat kabinet digelar di Istana Negara."] == "location"
    assert "participant" not in found.values()


def test_where_somebody_named_was_at_that_time_is_a_place():
    text = "Agus Wirasena adalah petugas jaga. Agus yang saat itu berada di gudang beras melihat api."
    assert claims(text)["Agus Wirasena saat itu berada di gudang beras."] == "location"


def test_kinds_of_counted_things_are_counted_together():
    whole = "Pemkab Demak menyembelih 23 ekor sapi ras Bali dan Madura."
    assert texts(whole) == [whole]
    each = texts("Melati Elektronik meluncurkan dua ponsel lipat, Melati 5 dan Melati 6.")
    assert "Melati Elektronik meluncurkan Melati 5." in each


def test_a_total_is_not_told_of_each_matter():
    found = texts("Total 8 orang diamankan terkait kasus narkoba dan obat keras di Tegal.")
    assert "Total 8 orang diamankan terkait kasus narkoba dan obat keras." in found


@pytest.mark.parametrize(
    ("sentence", "told", "wrong"),
    [
        (
            "Sejumlah wilayah di Kudus terendam banjir, di antaranya Desa Jati dan Desa Mejobo.",
            "Desa Jati terendam banjir.",
            "terendam Desa",
        ),
        (
            "Lima warga Tegal luka-luka dalam kecelakaan itu, di antaranya Budi Santoso dan Ani Lestari.",
            "Ani Lestari luka-luka dalam kecelakaan itu.",
            "di antaranya",
        ),
        (
            "Sebanyak 12 rumah rusak di Desa Jati, di antaranya milik Budi Santoso dan Rudi Hartono.",
            "Sebanyak 12 rumah rusak di Desa Jati.",
            "di antaranya",
        ),
    ],
)
def test_what_befell_all_befell_those_named(sentence: str, told: str, wrong: str) -> None:
    found = texts(sentence)
    assert told in found
    assert [one for one in found if wrong in one] == []
