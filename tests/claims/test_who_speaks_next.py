"""Who speaks where a sentence brings in somebody new, where a deed or an arrival stands before a verb of saying."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article

PRICES = (
    "Harga beras di Solo naik 20 persen. Kepala Dinas Perdagangan Solo Budi Wiratama datang ke pasar. "
    '"Stok beras masih 2.000 ton," katanya. {} "Harga jagung di Pasar Melati mencapai Rp 9.000," ujarnya.'
)


def speakers(text: str) -> dict[str, str]:
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    return {c.text: c.attribution.speaker if c.attribution else "" for c in found}


@pytest.mark.parametrize(
    "sentence",
    [
        "Pembeli lain, Joko Susilo, mengurangi belanja.",
        "Seorang pedagang, Joko Susilo, terpaksa menaikkan harga.",
    ],
)
def test_one_who_is_brought_in_by_name_speaks_next(sentence):
    assert speakers(PRICES.format(sentence))["Harga jagung di Pasar Melati mencapai Rp 9.000."] == "Joko Susilo"


@pytest.mark.parametrize(
    "sentence", ["Seorang pembeli terpaksa mengurangi belanja.", "Pembeli lain terpaksa mengurangi belanja."]
)
def test_nobody_speaks_for_sure_behind_one_who_is_brought_in_without_a_name(sentence):
    assert "Harga jagung di Pasar Melati mencapai Rp 9.000." not in speakers(PRICES.format(sentence))


def test_a_deed_that_makes_something_sure_does_not_speak():
    found = speakers("Kekalahan Timnas Jepang memastikan Korea Selatan lolos ke final Piala Melati.")
    told = {"Kekalahan Timnas Jepang memastikan Korea Selatan lolos ke final Piala Melati.": ""}
    assert found == told


def test_an_arrival_before_the_speaker_is_no_part_of_them():
    found = speakers("Setibanya di rumah sakit, dokter menyatakan Budi Wiratama meninggal dunia.")
    assert found["Budi Wiratama meninggal dunia."] == "dokter"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Menteri Kesehatan Budi Wiratama mengatakan stok vaksin campak cukup.", "Stok vaksin campak cukup."),
        ("Pengamat politik Budi Wiratama menilai KPU Solo lalai.", "KPU Solo lalai."),
        (
            "Pengamat politik Budi Wiratama menilai pemerintah kurang serius dalam memberantas korupsi.",
            "Pemerintah kurang serius dalam memberantas korupsi.",
        ),
        (
            "Kapten Timnas Indonesia Budi Wiratama menyebut timnya kurang tenang di depan gawang.",
            "Timnas Indonesia kurang tenang di depan gawang.",
        ),
    ],
)
def test_how_a_thing_is_said_to_be_is_what_is_said(sentence, told):
    assert speakers(sentence)[told] == "Budi Wiratama"


def test_a_quality_in_a_title_is_no_clause():
    assert "Mobil bekas murah." not in texts("Mobil bekas murah")


def test_what_stands_before_a_comma_is_what_a_deed_is_done_to():
    found = texts(
        "Polres Muara menangkap pencuri mobil di Muara, Kamis (5/3/2026). "
        '"Tersangka Joko, kami kenakan Pasal 363 KUHP," kata Kapolres Muara AKBP Budi Wiratama.'
    )
    assert not any("Polres Muara mengenakan" in text for text in found)


MAYOR = "Wali Kota Solo Budi Wiratama berharap proyek jembatan Melati selesai pada Desember 2026. {}"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "Budi mengimbau warga, khususnya orang tua murid, untuk memakai masker.",
            "Budi Wiratama mengimbau orang tua murid untuk memakai masker.",
        ),
        (
            "Budi mengimbau warga, khususnya di Kota Solo, untuk memakai masker.",
            "Budi Wiratama mengimbau warga di Kota Solo untuk memakai masker.",
        ),
        (
            '"Semoga proyek ini segera rampung," ujarnya.',
            "Budi Wiratama berharap proyek jembatan Melati segera rampung.",
        ),
        (
            '"Harapannya, kemacetan di Solo berkurang," ujarnya.',
            "Budi Wiratama berharap kemacetan di Solo berkurang.",
        ),
        (
            '"Kalau kita lihat datanya, angka kemiskinan di Solo turun," ujarnya.',
            "Angka kemiskinan di Solo turun.",
        ),
        ('"Memang benar bahwa Solo kekurangan 300 vaksin campak," ujarnya.', "Solo kekurangan 300 vaksin campak."),
    ],
)
def test_what_is_asked_hoped_and_shown_is_told(said, told):
    assert speakers(MAYOR.format(said))[told] == "Budi Wiratama"


def test_those_asked_are_told_besides_those_singled_out_of_them():
    found = speakers(MAYOR.format("Budi mengimbau warga, khususnya orang tua murid, untuk memakai masker."))
    assert "Budi Wiratama mengimbau warga untuk memakai masker." in found


def test_one_who_says_the_same_is_the_speaker():
    found = speakers("Senada, analis Bank Kenari Budi Wiratama menilai sentimen pasar saham positif.")
    assert "Budi Wiratama" in found["Sentimen pasar saham positif."]


CAUGHT = (
    "{} Kasat Narkotika Polres Demak, AKP Joko Susilo saat dikonfirmasi membenarkan penangkapan RW. "
    "{} ditangkap di ruas jalan jurusan Demak. "
    '"Dari penggeledahan, kami berhasil mengamankan sabu-sabu dengan berat 0,48 gram," ucapnya.'
)


def test_the_police_are_not_the_one_caught():
    assert not [t for t in texts(CAUGHT.format("", "Pria itu")) if "Joko Susilo ditangkap" in t]


def test_where_somebody_is_from_does_not_speak_next():
    courier = "Seorang kurir asal Desa Melati, Kabupaten Demak berinisial RW diamankan polisi."
    assert "Kabupaten Demak" not in speakers(CAUGHT.format(courier, "RW")).values()


def test_officers_of_drug_squads_speak_for_their_police():
    assert "Terkait penangkapan RW, Polres Demak berhasil mengamankan sabu-sabu." in texts(CAUGHT.format("", "RW"))


def test_the_pronoun_before_the_verb_speaks_not_the_example_before_it():
    said = speakers(
        "Menteri PPN Rina Wulandari menjelaskan program prioritas akan mendongkrak ekonomi Indonesia. "
        "Contohnya Sekolah Rakyat, tetapi dia mengatakan program itu harus berjalan sesuai rencana."
    )
    assert set(said.values()) <= {"Rina Wulandari", ""}
    assert "Rina Wulandari" in said.values()
