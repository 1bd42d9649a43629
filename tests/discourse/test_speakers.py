"""Who it is that speaks: whom a verb of saying, an office or a cue means once others are told of."""

import pytest

from decomposing import decompose
from klaim import language
from klaim.records import Article

LANG = language.load("id")


def claims(text: str) -> list[tuple[str, str]]:
    article = Article(id="a", language="id", text=text, published_at="2026-05-28")
    found = decompose(article).claims
    return [(c.attribution.speaker if c.attribution else "", c.text) for c in found]


OF_THE_SPEAKER = """
Bupati Tegal Surya Wibawa berkunjung ke Bali. Juru Bicara Partai Melati, Budi Santoso, menyambut baik langkah Surya
tersebut. Ia menjelaskan kunjungan Surya itu mempererat hubungan Tegal dengan Bali. "Surya datang lebih cepat. Dia
membawa usul baru ke Bali," katanya. Wakil Ketua Komisi II DPRD, ini menyebut ada tiga kota yang disinggahi oleh Surya.
Menurutnya, kunjungan Surya ke Bali berguna bagi Tegal. Selain itu, ia menilai Surya berani. "Tegal tidak takut pada
tekanan Jakarta," katanya. "Harga beras di Tegal sudah turun," lanjut dia.
"""


def test_who_speaks_stays_the_one_meant_though_others_are_told_of():
    found = claims(" ".join(OF_THE_SPEAKER.split()))
    assert {speaker for speaker, _ in found if speaker} == {"Budi Santoso"}
    assert ("Budi Santoso", "Tiga kota disinggahi oleh Surya Wibawa.") in found
    assert ("Budi Santoso", "Harga beras di Tegal sudah turun.") in found


def test_the_items_of_a_list_are_said_by_who_announced_it():
    found = claims(
        "Gubernur Bank Melati Perry Wirya menjelaskan sejumlah langkah. Pertama, cadangan devisa Bank Melati dijaga. "
        "Kedua, suku bunga Bank Melati dinaikkan. Rupiah menguat di Jakarta."
    )
    assert ("Perry Wirya", "Cadangan devisa Bank Melati dijaga.") in found
    assert ("Perry Wirya", "Suku bunga Bank Melati dinaikkan.") in found
    assert ("", "Rupiah menguat.") in found or ("", "Rupiah menguat di Jakarta.") in found


def test_who_will_not_say_something_says_nothing():
    found = claims("Direktur PT Melati Budi Santoso enggan menyebut dua perusahaan di Jakarta.")
    assert not [text for speaker, text in found if "enggan" in speaker]


def test_whoever_is_said_to_speak_of_something_is_the_one_quoted_behind_it():
    article = Article(
        id="a",
        language="id",
        text=(
            "Direktur PT Tirta, Budi Santoso, mengatakan harga naik 5 persen di Bandung. "
            'Wali Kota Tegal Siti Aminah menanggapi kabar itu. "PT Tirta akan membuka pabrik di Tegal," ujarnya. '
            'PT Melati menjelaskan keadaan Rio Pratama. "Rio Pratama mengalami cedera siku di Brebes."'
        ),
        published_at="2026-03-10",
    )
    said = {c.text: c.attribution.speaker for c in decompose(article).claims if c.attribution}
    assert said["PT Tirta akan membuka pabrik di Tegal."] == "Siti Aminah"
    assert said["Rio Pratama mengalami cedera siku di Brebes."] == "PT Melati"


def test_an_adverb_between_a_pronoun_and_its_verb_of_saying_is_no_name():
    text = "Politikus PDIP Teguh Wirasena tiba di Tegal. Ia awalnya memastikan harga beras tidak akan naik 5 persen."
    assert ("Teguh Wirasena", "Harga beras tidak akan naik 5 persen.") in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Pemerintah harus memastikan stok beras di Tegal aman.",
        "Pemerintah akan mewajibkan penyimpanan cadangan gula di Gudang Melati.",
    ],
)
def test_who_must_do_something_or_makes_others_do_it_says_nothing(text):
    assert {speaker for speaker, _ in claims(text)} == {""}


def test_somebody_known_by_one_name_and_by_the_part_they_play_is_who_goes_on_to_speak():
    text = (
        "Polisi menahan tersangka Sarmidi di Brebes. Kapolres Tegal Budi Santoso mengatakan Sarmidi ditangkap. "
        "Sarmidi membuat pengakuan. Ia mengaku telah mencuri lima motor sejak 2022."
    )
    assert ("Sarmidi", "Sarmidi telah mencuri lima motor sejak 2022.") in claims(text)


def test_who_leads_an_institute_speaks_for_it_and_for_no_province():
    text = (
        'Gubernur Lembaga Ketahanan Nasional Raka Hasan Wirasena tiba di Tegal. "Kami akan menyusun strategi di Brebes '
        'lintas lembaga," kata Raka.'
    )
    said = [claim for speaker, claim in claims(text) if speaker == "Raka Hasan Wirasena"]
    assert any(claim.startswith("Lembaga Ketahanan Nasional akan menyusun") for claim in said)
    assert not any("Pemprov" in claim or "lintas Lembaga" in claim for claim in said)


def test_a_link_before_a_verb_of_saying_is_no_speaker():
    text = "Sembari menekankan bahwa pengawasan penting, Budi Santoso meminta warga Tegal melapor."
    assert {speaker for speaker, _ in claims(text)} <= {"Budi Santoso"}


def test_a_cue_means_whom_the_sentence_before_opens_with():
    found = claims(
        "Para peserta menilai deklarasi itu penting bagi petani. Bupati Tegal Budi Santoso mendukung deklarasi itu. "
        "Menurutnya, perbaikan irigasi di Tegal perlu dilakukan agar petani bisa menanam padi."
    )
    assert ("Budi Santoso", "Perbaikan irigasi di Tegal perlu dilakukan.") in found


def test_whoever_holds_an_office_speaks_and_not_the_place_that_ends_it():
    found = claims(
        "Ketua RW 01 Kampung Padi, Kelurahan Sukamaju Lor, Yayat Hidayana mengatakan pohon tumbang di Jalan Padi."
    )
    assert ("Yayat Hidayana", "Pohon tumbang di Jalan Padi.") in found


def test_a_name_behind_the_first_word_of_a_sentence_is_what_its_last_word_means_later():
    found = claims("Perjalanan Jannik Tinner berakhir di Paris. Tinner kalah dari Juan Marquita.")
    assert any(text.startswith("Jannik Tinner kalah") for _, text in found)


def test_one_before_a_part_and_a_name_is_left_out_with_the_part():
    found = claims("Narkotika jenis sabu disita dari seorang tersangka Dedi Maryanta di Riau.")
    assert ("", "Narkotika jenis sabu disita dari Dedi Maryanta di Riau.") in found


def test_according_to_them_means_who_was_brought_in_since_the_last_speech():
    found = claims(
        '"Harga tiket terlalu mahal bagi warga," kata Jenni Damayanti. Presiden FIFA, Gianni Irawan, membela hal itu. '
        "Menurutnya, permintaan tiket sangat besar di Tegal. Ia juga menyebut hukum membuat FIFA sulit melarang calo."
    )
    speakers = {text: who for who, text in found}
    assert speakers["Permintaan tiket sangat besar di Tegal."] == "Gianni Irawan"
    assert speakers["Hukum membuat FIFA sulit melarang calo."] == "Gianni Irawan"


def test_the_president_is_the_only_one_who_holds_that_office():
    text = "Presiden Rudi Hartanto meninjau pasar di Tegal. {} Peraturan Presiden berlaku. Sari bertemu Presiden."
    told = [one for _, one in claims(text.format(""))]
    assert "Sari bertemu Rudi Hartanto." in told
    assert not any("Peraturan Rudi" in one for one in told)
    two = [one for _, one in claims(text.format("Presiden Juan Marquita hadir di Tegal."))]
    assert not any(one in ("Sari bertemu Rudi Hartanto.", "Sari bertemu Juan Marquita.") for one in two)


def test_those_around_somebody_are_not_that_one():
    found = claims(
        "Presiden Rusia Budi Santoso menolak usulan itu. Pemerintah Santoso menyatakan razia akan berlanjut di Aldana."
    )
    assert ("pemerintah Budi Santoso", "Razia akan berlanjut di Aldana.") in found


def test_whose_side_acts_stays_the_one_meant():
    found = claims(
        "Ketua Bank Mirania Budi Santoso menjelaskan kenaikan suku bunga itu. Pihaknya mencermati kebijakan tarif dari "
        "Presiden Aldana Ani Lestari. Ia belum memberi sinyal apakah suku bunga akan turun pada 2027."
    )
    assert any(text.startswith("Budi Santoso belum memberi sinyal") for _, text in found)


def test_a_deed_may_be_of_whoever_was_told_of():
    found = claims(
        "Ketua RT Ani Lestari (40) ditahan. Jaksa Budi Santoso mengungkapkan Ani Lestari menjual kabel di Tegal. "
        "Ia mengenal Sinta sebagai pembeli."
    )
    assert not any(text.startswith("Budi Santoso mengenal Sinta") for _, text in found)


def test_who_speaks_of_what_accords_with_something_goes_on_to_speak():
    found = claims(
        "Pakar mengatakan klaim Mirania masuk akal. Budi Santoso, dosen Universitas Melati, mengatakan serangan itu "
        'sesuai pola. "Sistem murah dapat membahayakan sistem mahal di Mirania," katanya.'
    )
    assert ("Budi Santoso", "Sistem murah dapat membahayakan sistem mahal di Mirania.") in found
