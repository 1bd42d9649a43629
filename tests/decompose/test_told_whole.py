"""What is told whole or not at all: titles, lists behind several things, what is put right, thanks, effects."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def kept(text: str) -> list[str]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return [claim.text for claim in decompose(article, stand_alone=True).claims]


def test_a_verb_of_saying_in_a_title_says_nothing() -> None:
    assert "Film Jika Hujan Bilang Rindu digarap oleh Wawan Karso." in texts(
        "Film Jika Hujan Bilang Rindu digarap oleh Wawan Karso."
    )


def test_merely_behind_what_is_not_all_is_left_out() -> None:
    found = texts("Vaksinasi di Solo tidak hanya melindungi anak-anak saja, tetapi juga menekan biaya rumah sakit.")
    assert "Vaksinasi di Solo menekan biaya rumah sakit." in found
    assert not any("saja" in text for text in found)


def test_what_something_becomes_instead_is_told() -> None:
    assert "Rumah Sakit Harapan menjadi rujukan pasien dari Bali." in texts(
        "Rumah Sakit Harapan tidak menutup layanan, melainkan menjadi rujukan pasien dari Bali."
    )


def test_a_list_spells_out_the_things_and_not_where_they_were() -> None:
    found = texts(
        "Polisi Solo menyita berbagai barang dari rumah Dodi Rama, mulai dari pisau, tali, hingga sepeda motor."
    )
    assert "Polisi Solo menyita sepeda motor dari rumah Dodi Rama." in found
    assert not any("dari pisau" in text for text in found)


def test_a_list_behind_those_whom_it_may_mean_replaces_nothing() -> None:
    found = texts("Wati Rahma membagikan berbagai bantuan kepada warga, mulai dari petani, nelayan, hingga guru.")
    assert not any("membagikan petani" in text for text in found)


def test_a_deed_singled_out_of_another_is_no_deed_of_the_subject() -> None:
    found = texts(
        "Program Solo Sehat diharapkan dapat membantu puskesmas dalam melayani warga, terutama merawat lansia."
    )
    assert "Program Solo Sehat diharapkan dapat merawat lansia." not in found


def test_what_there_is_somewhere_is_not_told_of_the_subject_before() -> None:
    found = texts("Wati Rahma membuka pasar Solo, namun di dalam pasar masih ada 20 kios kosong.")
    assert not any(text.startswith("Wati Rahma masih ada") for text in found)


def test_a_list_within_a_condition_is_no_subject_of_what_follows() -> None:
    found = texts(
        "Kalau dulu gerakan warga digagas oleh tokoh desa, pemuka adat, dan guru, kini justru digerakkan oleh warganet."
    )
    assert not any(text.startswith("Pemuka adat") for text in found)


@pytest.mark.parametrize("subject", ["Salah satu pertimbangannya", "Beberapa alasannya"])
def test_one_or_some_of_what_somebody_has_needs_an_owner(subject: str) -> None:
    assert not any(text.startswith(subject) for text in kept(f"{subject} adalah laporan warga Solo tentang banjir."))


def test_thanks_and_commitments_are_told_with_what_they_are_for() -> None:
    found = kept(
        "Budi Wara berterima kasih kepada warga Solo. Ia menegaskan komitmennya untuk membangun pasar di Solo."
    )
    assert "Budi Wara berterima kasih kepada warga Solo." in found
    assert not {"Budi Wara berterima kasih.", "Budi Wara menegaskan komitmennya."} & set(found)


@pytest.mark.parametrize("claim", ["Kafein berisiko memicu insomnia.", "Sepatu sempit bisa mengganggu aliran darah."])
def test_what_a_kind_of_thing_may_do_stands_alone(claim: str) -> None:
    assert claim in kept(claim)


@pytest.mark.parametrize("claim", ["Kondisi ini dapat memicu kepanikan.", "Petugas dapat membantu warga."])
def test_what_only_the_article_tells_does_not(claim: str) -> None:
    assert claim not in kept(claim)


def test_what_there_are_still_many_of_is_told_with_what_they_do() -> None:
    found = kept("Budi Wara mengatakan masih banyak program pemerintah Solo yang tidak diketahui warga.")
    assert "Masih banyak program pemerintah Solo yang tidak diketahui warga." in found
    assert "Masih banyak program pemerintah Solo." not in found


def test_where_somebody_works_is_not_where_they_spoke() -> None:
    found = texts('"Pasar Solo sudah ramai," kata Jon Ara, co-chair di Lembaga Kajian Timur, kepada Radio Solo.')
    assert not any("di Lembaga Kajian Timur" in text and "keterangan" in text for text in found)


def test_what_a_name_behind_a_comma_is_is_told_whole():
    found = texts("Produsen beras dan gula, PT Melati, menjual saham sebesar Rp 2 miliar di Tegal.")
    assert not any(claim.startswith(("Produsen beras, PT", "Produsen gula, PT")) for claim in found)
    assert any(claim.startswith("Produsen beras dan gula, PT Melati") for claim in found)
