"""Whose deed or quality something is, what it was told with, and what is no clause at all."""

import pytest

from decomposing import decompose
from klaim.records import Article


def claims(sentence: str) -> list[str]:
    article = Article(id="a", language="id", text=sentence, published_at="2026-06-26")
    return [claim.text for claim in decompose(article).claims]


@pytest.mark.parametrize(
    ("sentence", "claim", "wrong"),
    [
        (
            "Bupati Tegal mewujudkan tata kelola yang tertib, terbuka, dan berpihak pada warga.",
            "Bupati Tegal mewujudkan tata kelola yang berpihak pada warga.",
            "Bupati Tegal berpihak",
        ),
        (
            "Sekolah Sukamaju melahirkan pemimpin yang berilmu dan berperan besar untuk Tegal.",
            "Sekolah Sukamaju melahirkan pemimpin yang berperan besar untuk Tegal.",
            "Sekolah Sukamaju berperan",
        ),
        (
            "Para menteri menyepakati agenda langkah menjaga harga beras dan memperkuat cadangan pangan.",
            "Para menteri menyepakati agenda langkah memperkuat cadangan pangan.",
            "Para menteri memperkuat",
        ),
        (
            "Hutan itu penting karena gunung menyimpan air bagi sawah, serta berfungsi mencegah banjir di Tegal.",
            "Gunung berfungsi mencegah banjir di Tegal.",
            "Hutan itu berfungsi",
        ),
        (
            "Budi Santoso melawan pabrik yang tidak ramah nelayan dan mendukung kelestarian hidup penyu.",
            "Budi Santoso melawan pabrik yang tidak ramah nelayan dan mendukung kelestarian hidup penyu.",
            "Budi Santoso mendukung",
        ),
        (
            "Pabrik itu menyasar pembeli yang menginginkan efisiensi namun belum siap beralih ke listrik.",
            "Pabrik itu menyasar pembeli yang menginginkan efisiensi namun belum siap beralih ke listrik.",
            "Pabrik itu belum",
        ),
    ],
)
def test_a_deed_belongs_to_the_noun_that_it_is_told_of(sentence, claim, wrong):
    found = claims(sentence)
    assert claim in found
    assert not any(text.startswith(wrong) for text in found)


def test_a_promise_holds_for_both_deeds():
    found = claims("Kementerian Sosial berkomitmen mempertahankan capaian itu dan memperluas bantuan ke Papua.")
    assert "Kementerian Sosial berkomitmen memperluas bantuan ke Papua." in found


def test_only_what_is_denied_is_denied():
    assert "Sistem kaderisasi partai harus membentuk pemimpin jujur." in claims(
        "Sistem kaderisasi partai tidak boleh sekadar melatih kader, tetapi harus membentuk pemimpin jujur."
    )
    assert claims("Mutu beras tidak dinilai hanya dari harga pasar.") == [
        "Mutu beras tidak dinilai hanya dari harga pasar."
    ]


def test_the_day_of_a_citing_is_not_that_of_the_saying():
    found = claims('"Harga beras turun," kata Budi Santoso usai rapat, Rabu (24/6/2026), dikutip Jumat (26/6/2026).')
    assert "Budi Santoso menyampaikan keterangan pada Rabu, 24 Juni 2026." in found
    assert "Pernyataan Budi Santoso dikutip pada Jumat, 26 Juni 2026." in found


def test_the_day_a_page_was_read_is_not_that_of_the_deed():
    found = claims("Berdasarkan informasi di situs resminya, Rabu (24/6/2026), warga Tegal bisa memilih foto pasar.")
    assert found == ["Warga Tegal bisa memilih foto pasar."]


def test_a_record_says_nothing_itself():
    found = claims("Berdasarkan data BMKG, Rabu (24/6/2026), hujan lebat mengguyur Kabupaten Tegal.")
    assert any(text.startswith("Hujan lebat mengguyur Kabupaten Tegal") for text in found)
    assert not any("menyampaikan keterangan" in text for text in found)


def test_a_sentence_begins_behind_a_heading_in_lower_case():
    assert claims("Warga panik. Nekat selamatkan harta Sementara itu, para warga mengambil perabot dari rumah.") == [
        "Para warga mengambil perabot dari rumah."
    ]


def test_somebody_pointed_at_by_a_phrase_is_named_by_all_of_it():
    found = claims("Penyanyi asal Tegal itu mengaku sempat mengalami luka di kaki.")
    assert any(text.startswith("Penyanyi asal Tegal itu sempat mengalami luka") for text in found)


@pytest.mark.parametrize(
    "phrase",
    [
        "Pertama, kemampuan membaca peluang di tengah tekanan.",
        "Kedua, perubahan alih fungsi lahan di banyak tempat.",
        "Keempat, uang dari pemerintah ataupun swasta nasional.",
    ],
)
def test_a_noun_phrase_is_no_claim(phrase):
    assert claims(f"Warga membaca koran di Tegal. {phrase}") == ["Warga membaca koran di Tegal."]


def test_a_name_begins_behind_the_place_of_an_office_however_it_goes_on():
    found = claims(
        "Wakil Gubernur Bali Made Oka Artha Ardhana atau Cok Ace menyoroti turis. Cok Ace menegur turis itu."
    )
    assert any(text.startswith("Made Oka Artha Ardhana") for text in found)
    assert not any(text.startswith("Bali Made") for text in found)


def test_a_name_with_an_ampersand_stays_whole():
    article = Article(
        id="a", language="id", text="M&K Global Ratings menyatakan aturan baru merugikan ekspor Indonesia."
    )
    assert {c.attribution.speaker for c in decompose(article).claims if c.attribution} == {"M&K Global Ratings"}


def test_a_firm_is_called_by_its_whole_name():
    found = claims('"Kami membangun pabrik baru," jelas Direktur Utama Sukamaju Steel, Budi Santoso.')
    assert "Sukamaju Steel membangun pabrik baru." in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Adrian Wirawan, pebalap yaitu pemuda Tegal, menang di Bandung.",
        "Budi Santoso, anggota DPRD Tegal Jadi Tersangka, ditahan di Bandung.",
    ],
)
def test_a_role_that_goes_on_with_something_else_is_held_back(sentence):
    assert not any(" adalah " in text for text in claims(sentence))
    assert claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Gubernur Jawa Barat Budi Santoso menjamin.", "Budi Santoso menjamin."),
        (
            "Kemarin Budi Santoso mengatakan tata kelola pasar Tegal.",
            "Budi Santoso mengatakan tata kelola pasar Tegal.",
        ),
        ("Selaku ketua menjatuhkan sanksi kepada pasar Tegal.", "Selaku ketua menjatuhkan sanksi kepada pasar Tegal."),
    ],
)
def test_what_lost_its_other_half_is_no_claim(sentence, claim):
    found = claims(f"{sentence} Warga membaca koran di Tegal.")
    assert claim not in found
    assert "Warga membaca koran di Tegal." in found


def test_what_was_reported_before_has_no_source():
    article = Article(id="a", language="id", text="Diberitakan sebelumnya, polisi menahan tiga pedagang di Tegal.")
    assert [c.attribution for c in decompose(article).claims if "menahan" in c.text] == [None, None]


def test_the_outlet_that_reported_it_tells_no_day_of_the_deed():
    found = claims("Diberitakan Harian Tegal, Rabu (24/6/2026), polisi menahan tiga pedagang di Brebes.")
    assert any("dilansir Harian Tegal pada Rabu, 24 Juni 2026" in text for text in found) or not any(
        "24 Juni" in text for text in found
    )
    assert any(text.startswith("Polisi menahan tiga pedagang") for text in found)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Suci Anggraini melapor. Kuasa hukum Suci Anggraini, Dadang Aprianto, mengatakan kasus itu berat.",
            "Dadang Aprianto adalah kuasa hukum Suci Anggraini.",
        ),
        (
            "APCMS merupakan forum peneliti di Asia yang diselenggarakan Korean Society.",
            "APCMS merupakan forum peneliti di Asia.",
        ),
    ],
)
def test_a_role_of_somebody_and_a_thing_told_with_a_relative_clause_are_kept(sentence, claim):
    assert claim in claims(sentence)


def test_what_is_denied_or_asked_is_no_fact():
    assert claims("Bukan berarti karena tidak bergejala, penyakit hati bisa diabaikan warga Tegal.") == []
    found = claims("Pasar akan dibuka kembali dan berapa banyak uang yang dibutuhkan pedagang untuk memperbaiki kios.")
    assert "Pasar akan dibuka kembali." in found
    assert not any("berapa" in text for text in found)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Warga di sana mengeluhkan harga beras.", "Warga di sana"),
        ("Budi Santoso tinggal di situ.", "di situ"),
        ("Banyak wisatawan datang ke sana.", "ke sana"),
    ],
)
def test_a_place_that_is_only_pointed_at_is_none(sentence, wrong):
    found = claims(f"Harga beras naik di Tegal. {sentence}")
    assert "Harga beras naik di Tegal." in found
    assert not any(wrong in text for text in found)


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Polisi sempat menduga api berasal dari dapur rumah Budi.", "hedged"),
        ("Polisi menyebut api berasal dari dapur rumah Budi.", "asserted"),
    ],
)
def test_what_somebody_only_supposes_is_hedged(sentence, modality):
    found = decompose(Article(id="a", language="id", text=sentence, published_at="2026-03-10")).claims
    assert {c.modality for c in found if c.text.startswith("Api ")} == {modality}
