"""What nouns that sum up the sentence before, and abbreviations of an Indonesian text, stand for."""

import pytest
from tests.discourse.test_references import LANG, mentions

from decomposing import decompose, texts
from klaim.discourse.abbreviations import introduced
from klaim.discourse.phrases import read_words
from klaim.discourse.topics import find_topic
from klaim.records import Article

SUMMED = [
    ("Seorang buruh terjebak di pabrik Sinar Jaya pada Senin. Insiden itu diselidiki polisi.", "Insiden itu",
     "insiden buruh terjebak di pabrik Sinar Jaya"),
    ("Kapolres Blora mengukuhkan Satgas Anti Narkoba. Kegiatan ini dihadiri bupati.", "Kegiatan ini",
     "pengukuhan Satgas Anti Narkoba"),
    ("Pegadaian menyalurkan 20 ekor sapi kurban. Kegiatan tersebut digelar tiap tahun.", "Kegiatan tersebut",
     "penyaluran sapi kurban"),
    ("Pemkab Tegal menggelar pasar murah sembako. Acara itu berlangsung dua hari.", "Acara itu",
     "pasar murah sembako"),
    ("Hal itu dikatakan bupati dalam pembekalan kepala desa. Kegiatan tersebut diikuti camat.", "Kegiatan tersebut",
     "pembekalan kepala desa"),
    ("Pindad membuat mobil taktis listrik. Kendaraan tersebut dijual murah.", "Kendaraan tersebut",
     "mobil taktis listrik"),
]  # fmt: skip

OPEN = [
    ("Bupati mengatakan warga Blora tewas. Insiden itu diselidiki.", "Insiden itu"),
    ("Pabrik Sinar Jaya akan ditutup. Kejadian itu mengejutkan.", "Kejadian itu"),
    ("Ia membeli mobil listrik dan truk sampah. Kendaraan itu mahal.", "Kendaraan itu"),
    ("Warga menolak rencana itu. Kegiatan ini dihentikan.", "Kegiatan ini"),
]


@pytest.mark.parametrize(("text", "words", "meant"), SUMMED)
def test_a_summing_noun_takes_what_the_sentence_before_tells(text: str, words: str, meant: str) -> None:
    mention = mentions(text)[words]
    assert mention.certain
    assert mention.text == meant


@pytest.mark.parametrize(("text", "words"), OPEN)
def test_a_summing_noun_stays_open_where_that_is_not_plain(text: str, words: str) -> None:
    assert not mentions(text)[words].certain


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        ("PT Danau Sumber Indonesia (DSI) untung.", "DSI", "PT Danau Sumber Indonesia (DSI)"),
        ("Bantuan kredit non-tunai (BKNT) cair.", "BKNT", "bantuan kredit non-tunai (BKNT)"),
        ("Perhimpunan Mahasiswa Empat Lawang (PerMEL) hadir.", "PerMEL", "Perhimpunan Mahasiswa Empat Lawang (PerMEL)"),
        ("Pusat Riset dan Olah Data (PROD) tutup.", "PROD", "Pusat Riset dan Olah Data (PROD)"),
    ],
)
def test_an_abbreviation_stands_for_the_name_before_its_bracket(text: str, short: str, name: str) -> None:
    assert introduced(text, frozenset(), LANG) == {short: name}


@pytest.mark.parametrize(
    "text", ["Komisi Pemberantasan Korupsi (KPK) hadir.", "Harga saham naik (DSI).", "Dewan Suku (DS), Data Satu (DS)."]
)
def test_known_unexplained_and_doubtful_abbreviations_stay(text: str) -> None:
    assert introduced(text, frozenset(), LANG) == {}


def test_initials_of_somebody_become_the_name_alone() -> None:
    assert introduced("Umi Hartati (UXH) ditahan.", frozenset(["Umi Hartati"]), LANG) == {}
    assert introduced("Umi Hartati (UH) ditahan.", frozenset(["Umi Hartati"]), LANG) == {"UH": "Umi Hartati"}


def test_an_abbreviation_is_written_out_once_in_a_claim_and_left_inside_a_name() -> None:
    text = (
        "Badan Gizi Rakyat (BGR) dibentuk di Blora. Dana BGR dipakai BGR untuk membeli beras. "
        "Panitia BGR Indonesia menerima surat dari warga."
    )
    claims = [c.text for c in decompose(Article(id="a", language="id", text=text)).claims]
    assert any("Dana Badan Gizi Rakyat (BGR) dipakai BGR" in c for c in claims)
    assert any("Panitia BGR Indonesia" in c for c in claims)


def topic(text: str) -> str:
    """What a text speaks of, where every common word of it may be a noun."""
    starts = frozenset(w.start for w in read_words(text) if w.text.islower())
    return find_topic(text, LANG.sentences.split_sentences(text), frozenset(["Budi"]), starts, LANG)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Badan Pangan menerbitkan aturan baru terkait dapur umum. Aturan itu berlaku bagi dapur. "
         "Dapur umum wajib patuh pada aturan. Aturan dapur ini baru. Dapur umum didata.",
         "aturan baru terkait dapur umum"),
        ("Warga Blora resah akan harga minyak goreng. Harga minyak naik. Harga minyak goreng mahal. "
         "Minyak goreng langka.", "harga minyak goreng"),
        ("Budi makan siang di Tegal. Ia lalu pulang ke rumah dan tidur.", ""),
    ],
)  # fmt: skip
def test_a_topic_is_the_phrase_of_the_opening_whose_words_come_back(text: str, meant: str) -> None:
    assert topic(text) == meant


def test_a_case_is_not_summed_up_by_what_somebody_said_nor_by_itself():
    found = texts(
        '"Tim Polres Tegal menahan tersangka di Brebes," kata Kapolres Tegal Budi Santoso. '
        "Kasus ini bermula dari penukaran valas di Batam."
    )
    assert not any("kasus tim" in claim.lower() for claim in found)


def test_what_was_done_to_a_thing_somewhere_is_not_done_to_the_place() -> None:
    found = texts("Jalan Melati di Tegal ditutup mulai Senin. Penutupan ini dilakukan karena jembatan itu rusak.")
    assert not any("Penutupan Tegal" in claim for claim in found)
    assert any(claim.startswith("Penutupan Jalan Melati di Tegal dilakukan") for claim in found)


def test_what_police_did_about_an_event_is_not_the_event() -> None:
    found = texts("Polres Melati sempat mengamankan 13 orang. Peristiwa itu menyebabkan 12 warga Tebo tewas.")
    assert "Polres Melati sempat mengamankan 13 orang." in found
    assert not any("mengamankan 13 orang menyebabkan" in claim for claim in found)
