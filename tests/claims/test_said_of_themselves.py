"""What speakers tell of themselves and their side: verbs without a prefix, "yang kami sita", "perusahaan kami"."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article

POLICE = (
    'Polres Muara menangkap dua pencuri mobil di Muara, Kamis (5/3/2026). "{}," kata Kapolres Muara AKBP Budi Wiratama.'
)
COACH = 'Pelatih Timnas Indonesia Budi Wiratama tiba di Solo. "{}," kata Budi.'
MINISTER = 'Menteri Luar Negeri Budi Wiratama tiba di Solo. "{}," kata Budi.'


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Kita kirim 30 personel ke Kenanga", "Polres Muara mengirim 30 personel ke Kenanga."),
        ("Kami sudah periksa lima saksi kasus itu", "Polres Muara sudah memeriksa lima saksi kasus"),
        ("Kami dukung rencana Pemkab Muara", "Polres Muara mendukung rencana Pemkab Muara."),
        ("Kami imbau warga segera melapor", "Budi Wiratama mengimbau warga segera melapor"),
        ("Tim kami temukan tiga bukti baru", "Tim Polres Muara menemukan tiga bukti baru."),
    ],
)
def test_a_deed_of_theirs_is_told_with_its_prefix(said, told):
    assert any(told.removesuffix(".") in text for text in texts(POLICE.format(said)))


def test_what_they_ask_is_a_demand():
    article = Article(id="a", language="id", text=POLICE.format("Kami minta warga segera melapor"))
    asked = [c for c in decompose(article).claims if "meminta warga" in c.text]
    assert [(c.type, c.modality) for c in asked] == [("statement", "urged")]


@pytest.mark.parametrize(
    "said", ["Kita lihat saja hasilnya", "Kami serahkan kepada jaksa", "Kami datang bersama jaksa"]
)
def test_a_verb_that_nothing_is_done_to_gets_no_prefix(said):
    told = " ".join(texts(POLICE.format(said)))
    assert not any(verb in told for verb in ("melihat saja", "menyerahkan", "serahkan", "mendatang"))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Bukti yang kami sita ada empat unit mobil", "Bukti yang disita Polres Muara ada empat unit mobil."),
        ("Acara ini resmi saya nyatakan dibuka", "dinyatakan dibuka oleh Budi Wiratama"),
    ],
)
def test_a_thing_that_they_do_something_to_is_told_in_the_passive(said, told):
    assert told in " ".join(texts(POLICE.format(said)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (COACH.format("Tim nasional kita akan menghadapi Jepang"), "Timnas Indonesia akan menghadapi Jepang."),
        (COACH.format("Skuad kami berisi 23 pemain"), "Skuad Timnas Indonesia berisi 23 pemain."),
        (MINISTER.format("Negara kita akan mengirim bantuan ke Gaza"), "Indonesia akan mengirim bantuan ke Gaza."),
        (MINISTER.format("Presiden kita akan berpidato di Tokyo"), "Presiden Indonesia akan berpidato di Tokyo."),
        (MINISTER.format("Kementerian kami menyiapkan 50 bus"), "Kementerian Luar Negeri menyiapkan 50 bus."),
    ],
)
def test_what_they_call_theirs_is_the_body_or_state_that_they_speak_for(text, told):
    assert told in texts(text)


def test_a_closing_mark_before_a_word_opens_what_is_said():
    article = Article(id="a", language="id", text="”Harga beras turun 30 persen,” kata Budi Wiratama di Solo.")
    assert {(c.text, c.attribution.speaker if c.attribution else "") for c in decompose(article).claims} >= {
        ("Harga beras turun 30 persen.", "Budi Wiratama")
    }


def test_the_government_in_the_capital_is_no_part_of_an_event():
    told = texts("Gempa mengguncang Kenanga, Senin (9/3/2026). Bupati meminta pemerintah pusat mengirim bantuan.")
    assert "pemerintah pusat mengirim" in " ".join(told)


def test_a_body_does_not_call_itself_a_person():
    found = texts("MA dalam putusan peninjauan kembali menyatakan dirinya bersalah menerima suap.")
    assert not any(text.startswith("MA bersalah") for text in found)


def test_those_that_a_head_counts_as_theirs_are_of_the_body():
    told = " ".join(texts("Kapolres Muara AKBP Budi Wiratama membenarkan dua anggotanya terjaring razia di Solo."))
    assert "Dua anggota Polres Muara terjaring razia" in told


def test_what_they_do_besides_is_a_clause_of_its_own():
    said = "Kami bersama Dinas PU Bina Marga melakukan sidak, dan kami lihat banyak sampah di Sungai Melati"
    told = texts(POLICE.format(said))
    assert any(text.startswith("Polres Muara melihat banyak sampah") for text in told)
    assert not any("sidak" in text and "sampah" in text for text in told)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("mengatakan kini mulai menata pola kerja PT Melati", "mulai menata pola kerja PT Melati"),
        ("mengaku nyaris tidak pernah mengalami cedera", "nyaris tidak pernah mengalami cedera"),
        ("menekankan akan berjuang bersama klub di Kudus", "akan berjuang bersama klub di Kudus"),
        ("mengungkap hanya menjawab pertanyaan jaksa Tegal", "hanya menjawab pertanyaan jaksa Tegal"),
    ],
)
def test_what_speakers_say_they_do_has_them_as_its_subject(said, told):
    assert f"Ani Lestari {told}." in texts(f"Ani Lestari {said}.")


def test_what_goes_on_is_nobodys_deed():
    assert not any(
        "Ani Lestari" in text for text in texts("Ani Lestari menyebutkan mulai berlaku tarif baru di Tegal.")
    )
