"""Who says what: the frame of a narration, what is said in it and what is told about the saying."""

import pytest

from klaim import language
from klaim.decompose import pipeline
from klaim.pieces.model import Frame
from klaim.pieces.reporting import find_frame, nested_frame

LANG = language.load("id")


def frame_of(text: str, *, after_quote: bool = False) -> Frame:
    words = tuple(pipeline("id").words(text))
    return find_frame(words, after_quote=after_quote, before_quote=False, lang=LANG)


def said(text: str) -> tuple[str, str, str]:
    """Speaker (or the word that points at them), content and act of a narration's frame."""
    frame = frame_of(text)
    speaker = frame.speech.speaker or frame.speech.pointer if frame.speech else ()
    return tuple(" ".join(w.text for w in words) for words in (speaker, frame.content, frame.act))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Budi menceritakan jembatan itu roboh pagi tadi", "Budi", "jembatan itu roboh pagi tadi"),
        ("Sari menambahkan jika listrik sudah menyala", "Sari", "listrik sudah menyala"),
        ("Rina mengaku omzetnya turun drastis", "Rina", "omzetnya turun drastis"),
        ("Rina mengaku tidak akan mundur", "Rina", "Rina tidak akan mundur"),
        ("Rina mengaku sebenarnya sudah menjual tokonya", "Rina", "Rina sudah menjual tokonya"),
        ("Rina mengatakan akan mengevaluasi jadwal kapal", "Rina", "Rina akan mengevaluasi jadwal kapal"),
        ("Harga beras, kata dia, sangat mahal", "dia", "Harga beras sangat mahal"),
        ("Jalan itu rusak berat, kata para sopir", "para sopir", "Jalan itu rusak berat"),
        ("Menurut Sari harga beras mulai turun", "Sari", "harga beras mulai turun"),
        ("Menurut keterangan Sari, harga beras mulai turun", "Sari", "harga beras mulai turun"),
        ("Menurut keterangan Sari, menyebutkan bahwa harga beras turun", "Sari", "harga beras turun"),
        ("Puas dengan hasil itu, ia mengatakan jembatan telah selesai", "ia", "jembatan telah selesai"),
        ("Warga setempat, Agus, mengatakan api sudah padam", "Agus", "api sudah padam"),
        ("Agus, seorang nelayan di Muara, mengatakan ombak sudah reda", "Agus", "ombak sudah reda"),
        ("Baru-baru ini, tentara Peru mengatakan latihan telah selesai", "tentara Peru", "latihan telah selesai"),
        ("Dinas itu memastikan bahwa air bersih telah mengalir", "Dinas", "air bersih telah mengalir"),
        ("Sari menjelaskan banjir di Muara, tepatnya di Gang Dua, berawal dari tanggul", "Sari",
         "banjir di Muara , tepatnya di Gang Dua , berawal dari tanggul"),
        ("Sari menyebut setelah memeriksa gudang, disimpulkan bahwa beras itu hilang", "Sari", "beras itu hilang"),
        ("Pemprov Jateng, dia berujar, akan menambah anggaran", "dia", "Pemprov Jateng akan menambah anggaran"),
        ("Rina menyatakan akan segera memindahkan kapal", "Rina", "Rina akan segera memindahkan kapal"),
        ("Dijelaskan, bahwa harga beras mulai turun", "", "harga beras mulai turun"),
        ("Di bidang pangan, menurut Sari, Bulog telah menambah beras", "Sari",
         "Di bidang pangan , Bulog telah menambah beras"),
        ("Dikatakan Sari, harga beras mulai turun", "Sari", "harga beras mulai turun"),
        ("Dikatakannya, harga beras mulai turun", "Dikatakannya", "harga beras mulai turun"),
        ("Menurut Sari, Bulog telah menambah beras", "Sari", "Bulog telah menambah beras"),
        ("Menurut Sari, Pasar Lama dan kawasan Kota menjadi sepi", "Sari", "Pasar Lama dan kawasan Kota menjadi sepi"),
        ("Kata Sari, harga beras di pasar mulai turun", "Sari", "harga beras di pasar mulai turun"),
        ("Dr Aru Wirawan, SpPD-KGEH, mengatakan garam merusak ginjal", "Dr Aru Wirawan", "garam merusak ginjal"),
        ("Adirata bahkan menyebut harga beras sudah turun", "Adirata", "harga beras sudah turun"),
        ("Diberitakan sebelumnya, Adirata mengatakan api sudah padam", "Adirata", "api sudah padam"),
        ("Berdasarkan riset dari Bulog menyatakan bahwa harga beras turun", "Bulog", "harga beras turun"),
        ("Dikatakan Sari bahwa harga beras mulai turun", "Sari", "harga beras mulai turun"),
    ],
)  # fmt: skip
def test_a_frame_parts_speaker_and_content(text: str, speaker: str, content: str) -> None:
    assert said(text)[:2] == (speaker, content)


@pytest.mark.parametrize(
    "text",
    [
        "Rina mengaku bangga dengan hasil itu",
        "Rina menyampaikan keluhan tentang harga beras yang naik",
        "Harta Rina lalai dalam melaporkan pajak yang naik",
        "Sebanyak 75 warga mengaku punya masalah serupa",
        "Samudra mengumumkan rencana pembelian kembali saham dengan dana besar",
    ],
)
def test_what_is_no_reported_clause_stays_whole(text: str) -> None:
    assert frame_of(text).speech is None


def test_a_source_leaves_the_word_to_who_speaks_inside() -> None:
    frame = frame_of("Dilansir Kabar Utara, jembatan itu roboh, kata Menteri Perhubungan")
    assert frame.speech is not None
    assert [w.text for w in frame.speech.speaker] == ["Menteri", "Perhubungan"]
    assert [w.text for w in frame.citing] == ["Dilansir", "Kabar", "Utara"]
    assert [w.text for w in frame.content] == ["jembatan", "itu", "roboh"]


def test_a_source_set_into_a_clause_is_taken_out() -> None:
    frame = frame_of("Norwegia, seperti dilansir Kabar Utara, mengutuk serangan itu")
    assert [w.text for w in frame.content] == ["Norwegia", "mengutuk", "serangan", "itu"]
    assert frame.citing


def test_a_conclusion_of_the_narrator_has_no_speaker() -> None:
    frame = frame_of("Hal ini menunjukkan bahwa harga beras mulai turun")
    assert frame.speech is None
    assert [w.text for w in frame.content][:2] == ["harga", "beras"]


def test_a_statement_told_before_is_only_an_act() -> None:
    frame = frame_of("Hal itu disampaikan Sari dalam rapat koordinasi")
    assert not frame.content
    assert [w.text for w in frame.act] == ["dalam", "rapat", "koordinasi"]


def test_a_speaker_and_verb_behind_a_quotation_are_no_claim() -> None:
    frame = frame_of("Sari melanjutkan", after_quote=True)
    assert frame.speech is not None
    assert not frame.content


def test_a_quotation_may_speak_for_somebody_else() -> None:
    words = tuple(pipeline("id").words("Norwegia menegaskan bahwa latihan itu telah selesai"))
    frame = nested_frame(words, LANG)
    assert frame is not None
    assert frame.speech is not None
    assert frame.speech.speaker[0].text == "Norwegia"
    own = tuple(pipeline("id").words("Temuan kami menunjukkan bahwa latihan itu telah selesai"))
    assert nested_frame(own, LANG) is None
