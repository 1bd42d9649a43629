"""A word that holds for several members of a coordination is lost for none of them."""

import pytest

from decomposing import decompose, texts
from klaim import language
from klaim.records import Article


def reasons(text):
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10"))
    return {held.reason for held in found.held}


@pytest.mark.parametrize(
    "text",
    [
        "Dinas Kesehatan meminta warga Bandung agar tidak membuang sampah dan membakar kayu.",
        "Budi Santoso memperingatkan warga Bandung agar tidak membayar tol atau menerima uang.",
    ],
)
def test_what_is_asked_to_be_left_undone_is_never_asked_to_be_done(text):
    assert "lost-negation" in reasons(text)
    asked = [claim.partition(" agar ")[2] for claim in texts(text)]
    assert asked
    assert all(deed.startswith("tidak ") for deed in asked)


def test_what_is_asked_for_beside_something_denied_is_kept():
    text = "Dinas Kesehatan meminta warga Bandung agar tidak panik dan tetap menjaga kebersihan."
    assert "Dinas Kesehatan meminta warga Bandung agar tetap menjaga kebersihan." in texts(text)


def test_figures_that_stand_with_one_thing_each_are_not_given_to_all():
    text = "Kredit mikro dan kecil tumbuh masing-masing 0,6% dan 0,3%."
    assert reasons(text) == {"unpaired-figure"}
    assert not texts(text)


def test_what_each_of_several_has_to_do_is_not_told_of_one():
    figures = "4 juta dollar AS (Rp 61,3 miliar) dan 5 juta dollar AS (Rp 76,6 miliar)"
    text = f"Budi Santoso dan Danu Prabu masing-masing wajib membayar {figures}."
    assert not any("masing-masing" in claim for claim in texts(text))


def test_one_figure_for_each_of_several_is_kept():
    text = "Tiga korban masing-masing menerima bantuan Rp 5 juta dari Pemkot Bandung."
    assert texts(text) == [text]


def test_what_is_nearly_so_is_not_stated():
    text = '"Hampir setiap pekan selalu ada truk yang mengalami kecelakaan," kata Budi Santoso.'
    assert "lost-hedge" in reasons(text)
    assert not texts(text)
    kept = "Hujan deras hampir merobohkan jembatan gantung di Desa Melati."
    assert kept in texts(kept)


def test_what_a_sentence_opens_to_call_alleged_is_not_stated():
    text = "Seperti yang dituduhkan jaksa, Budi Santoso melanggar aturan Bank Melati."
    assert reasons(text) == {"lost-hedge"}
    assert not texts(text)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("KPK menduga Budi Santoso memerintahkan bawahannya membeli mobil.", "hedged"),
        ("KPK menyatakan Budi Santoso memerintahkan bawahannya membeli mobil.", "urged"),
    ],
)
def test_an_order_that_somebody_only_supposes_is_hedged(text, modality):
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10"))
    assert [claim.modality for claim in found.claims] == [modality]


@pytest.mark.parametrize(
    "text",
    [
        "Budi Santoso bekerja di Bank Melati, menurut informasi publik di Bandung.",
        "Terungkap sekitar setengahnya mengatakan Budi Santoso bekerja di Bank Melati.",
    ],
)
def test_what_is_no_speaker_speaks_for_no_claim(text):
    assert reasons(text) == {"garbled-speaker"}


def test_some_of_a_group_speak():
    text = "Sebagian warga Bandung mengatakan Budi Santoso bekerja di Bank Melati."
    assert text in texts(text)


def test_what_holds_at_one_place_alone_is_not_told_as_holding_there():
    text = "Hanya di Tegal ada satpam yang mengurus kebun."
    assert reasons(text) == {"lost-only"}
    assert not texts(text)


def test_not_only_and_an_only_that_stays_are_no_loss():
    assert texts("Bus Melati hanya berhenti di Solo.") == ["Bus Melati hanya berhenti di Solo."]
    found = texts("Bus Melati berhenti tidak hanya di Solo, tetapi juga di Bandung.")
    assert {"Bus Melati berhenti di Solo.", "Bus Melati berhenti di Bandung."} <= set(found)


GENERAL = {
    "Ketika hujan turun, warga yang paling senang adalah petani di Jawa.": "ketika hujan turun.",
    "Saat hari raya, kotak masuk gawai warga Indonesia biasanya dipenuhi pesan.": "saat hari raya.",
    "Dalam dunia kerja, penggunaan bahasa Indonesia yang formal sangat dianjurkan.": "dalam dunia kerja.",
    "Melalui aplikasi Bank Melati, pembayaran pajak dapat dilakukan kapan saja.": "melalui aplikasi Bank Melati.",
}


@pytest.mark.parametrize("text", GENERAL)
def test_what_is_so_in_general_keeps_when_and_where_it_is(text):
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert found
    assert all(claim.text.endswith(GENERAL[text]) for claim in found)


def test_what_is_more_than_one_thing_is_each():
    text = "Budi Santoso bukan hanya sekadar pedagang, tetapi juga guru."
    found = decompose(Article(id="a", language="id", text=text)).claims
    assert {claim.text for claim in found} == {"Budi Santoso adalah pedagang.", "Budi Santoso adalah guru."}


@pytest.mark.parametrize(
    ("words", "alone"),
    [
        ("Eskalasi perang antara Mirania meningkat.", True),
        ("Eskalasi perang antara Mirania dan Doria meningkat.", False),
        ("Laga antara Persik kontra Arema digelar di Solo.", False),
        ("Menteri yang hadir antara lain Budi Santoso.", False),
        ("Suhu berkisar antara 20-30 derajat.", False),
    ],
)
def test_between_whom_something_is_takes_two(words, alone):
    assert (language.load("id").lists.BETWEEN_ONE.search(words) is not None) == alone


def test_what_a_readiness_or_sign_is_for_is_told_with_it():
    text = "Budi Santoso menyatakan kesiapan Pemkab Demak untuk menampung pengungsi dari Tegal."
    assert "without-purpose" in reasons(text)
    assert all("menampung" in claim for claim in texts(text) if "kesiapan" in claim)


def test_a_condition_behind_a_clause_goes_with_it():
    text = "Semua penumpang tetap di Demak untuk memastikan warga Tegal menerima perawatan jika diperlukan."
    assert "without-condition" in reasons(text)
    kept = "Pemkab Demak akan menutup Pasar Melati jika air terus naik."
    assert texts(kept) == [kept]


def test_a_citizen_is_of_some_country():
    assert not any("warga negara." in claim for claim in texts("Polisi menemui seorang warga negara, kata Budi."))


def test_each_thing_done_by_one_verb_has_the_verb():
    found = texts("Ani Lestari memuji sikap Demak dalam menjunjung perdamaian, keadilan, dan kemanusiaan.")
    assert "Ani Lestari memuji sikap Demak dalam menjunjung keadilan." in found


def test_those_named_are_not_told_of_more_than_the_clause_before_them_does():
    assert "lost-relative" in reasons("Penumpang Melati Super yang tewas di lokasi, yakni Indra, Sherly, dan Ikbal.")


def test_what_others_are_asked_for_in_a_list_is_not_done_by_whoever_asks():
    text = "Surya Manggala mendorong PT Maju Jaya untuk mengurangi limbah, menghemat air, serta menanam pohon."
    assert texts(text) == [text]


def test_who_does_something_to_one_another_is_not_told_alone() -> None:
    found = texts("Kekerasan berlanjut, dengan militer Melati dan kelompok Kenanga saling menuduh adanya pelanggaran.")
    assert not any(claim.startswith("Kelompok Kenanga") or claim.endswith("militer Melati.") for claim in found)
    assert "Warga Solok saling membantu." in texts("Warga Solok saling membantu.")


@pytest.mark.parametrize(
    ("sentence", "lost"),
    [
        ("Pada sebagian kasus, gejala kolera tidak muncul.", "Gejala kolera tidak muncul."),
        (
            "Pada kebanyakan pasien, gejala flu burung muncul dalam dua hari.",
            "Gejala flu burung muncul dalam dua hari.",
        ),
        ("Saat seseorang terinfeksi virus melati, demam muncul.", "Seseorang terinfeksi virus melati."),
        ("Varian yang beredar di Indonesia adalah varian Kenanga.", "Varian beredar di Indonesia."),
        (
            "Sejumlah burung hantu dilepaskan di sejumlah wilayah, salah satunya Subak Melati pada 2022.",
            "Subak Melati dilepaskan di sejumlah wilayah.",
        ),
    ],
)
def test_what_holds_of_some_or_is_only_supposed_is_no_fact(sentence: str, lost: str) -> None:
    found = decompose(Article(id="a", language="id", text=sentence, published_at="2026-03-10"))
    assert lost not in {claim.text for claim in found.claims if not claim.flags}


def test_the_day_of_a_press_conference_is_not_that_of_a_rise() -> None:
    found = texts(
        "Bank Melati menaikkan suku bunga acuan. Hal itu disampaikan Gubernur Bank Melati Budi Santoso, Kamis "
        "(18/6/2026). Suku bunga deposito Bank Melati juga naik menjadi 4,75 persen."
    )
    assert not any("naik" in claim and "Kamis" in claim for claim in found)
