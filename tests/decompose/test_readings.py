"""Sentences that are easily misread are read as what they say."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def test_the_manner_of_what_was_done_is_that_of_who_did_it():
    found = texts("Aksi itu direspons polisi Tegal dengan melepaskan tembakan gas.")
    assert "Polisi Tegal melepaskan tembakan gas." in found
    assert not any(claim.startswith("Aksi itu melepaskan") for claim in found)


def test_what_is_said_not_to_be_is_not_told_as_being():
    found = texts("Warga Tegal menyebut tidak ada aturan yang diterbitkan oleh bupati.")
    assert not any(claim.startswith("Aturan diterbitkan") for claim in found)


def test_an_age_does_nothing():
    found = texts("Polisi Tegal memeriksa pedagang berusia 32 tahun yang ikut unjuk rasa.")
    assert not any(claim.startswith("32 tahun") for claim in found)


def test_what_a_sentence_opens_with_before_its_subject_is_left_out():
    assert "Warga Tegal melapor ke polisi." in texts(
        "Mengetahui rumahnya dimasuki pencuri, warga Tegal melapor ke polisi."
    )


def test_those_who_know_each_other_are_told_together():
    found = texts("Budi Santoso mengatakan korban dan pelaku saling kenal.")
    assert not any(claim.endswith("korban saling kenal.") for claim in found)


def test_the_date_of_a_citing_does_not_date_the_news():
    found = texts("Serangan itu, seperti dilansir AFP, Senin (9/3/2026), menghantam kota Tegal bagian timur.")
    assert not any("menghantam" in claim and "9 Maret 2026" in claim for claim in found)


def test_the_year_a_change_is_measured_from_dates_nothing():
    found = texts("Kecelakaan terjadi sebanyak 200 kali dengan kenaikan 5 persen dari tahun 2023.")
    assert not any("2023" in claim and "terjadi" in claim for claim in found)


def test_a_part_of_an_article_of_law_keeps_its_number():
    found = texts("Tersangka asal Tegal dijerat dengan Pasal 12 ayat (3) Undang-Undang Pasar.")
    assert any("Pasal 12 ayat (3)" in claim for claim in found)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Polisi menyita empat celurit dan tiga unit kendaraan bermotor.", "Tiga unit kendaraan bermotor."),
        (
            "Produk seperti minuman soda, refined breads, dan kue lebih sering dikaitkan dengan diabetes.",
            "Produk seperti minuman soda, refined breads.",
        ),
        ("Termasuk akomodasi, transportasi, dan wisata, guna menarik wisatawan medis ke Solo.", "Transportasi"),
        ("Ani memaparkan temuannya saat sesi evaluasi, seminggu setelah mereka kembali di Solo.", "Sesi evaluasi"),
    ],
)
def test_words_of_no_clause_make_no_claim(sentence, wrong):
    assert not any(text.startswith(wrong) for text in texts(sentence))


def test_an_adverb_is_no_subject():
    assert "Ani ikut masuk ke museum." in texts("Ani menunggu lama, namun akhirnya ikut masuk ke museum.")


def test_the_importance_of_something_is_stressed_and_no_clause():
    found = texts("Johan Rosihan menegaskan pentingnya membangun kaderisasi partai yang berakar pada iman.")
    assert found == ["Johan Rosihan menegaskan pentingnya membangun kaderisasi partai yang berakar pada iman."]


@pytest.mark.parametrize(
    "text",
    [
        "Di Jepang, daerah tempat nyamuk itu dilepas mencatat penurunan.",
        "Bagi karyawan Samudra Jaya, suasana kantor sudah tidak nyaman.",
        "Menurut kantor berita di Iran, kabar itu disampaikan langsung oleh Budi Wirawan.",
        "Dolar menguat terhadap yuan China, dolar Australia, mata uang Jepang, hingga euro.",
        "Rapat besar itu digelar di Balikpapan, baru-baru ini.",
    ],
)
def test_what_a_comma_ends_says_nothing_of_the_name_before_it(text):
    assert not [t for t in texts(text) if " adalah " in t]


def test_an_office_of_common_nouns_begins_in_lower_case():
    said = texts("Pemilik sapi kurban, Raja Ardian Tanjung, datang. Juru Bicara KPK Budi Wirawan hadir.")
    assert "Raja Ardian Tanjung adalah pemilik sapi kurban." in said
    assert "Budi Wirawan adalah Juru Bicara KPK." in said
    assert "Edi Santoso adalah Staf Ahli Menteri Sosial." in texts(
        "Staf Ahli Menteri Sosial Edi Santoso datang di Solo."
    )
    assert "Ani Lestari adalah Ibu Negara." in texts("Ibu Negara Ani Lestari datang.")


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Gaji ke-13 Aparatur Sipil Negara bakal cair paling cepat Juni 2026.", "expected"),
        ("Daging sapi sebaiknya disimpan dalam wadah tertutup di kulkas.", "urged"),
        ("Seluruh sampah Tegal rencananya bisa diolah secara terpadu.", "expected"),
        ("Harga beras tidak hanya naik di Tegal, tetapi juga di Kudus.", "asserted"),
    ],
)
def test_what_stands_before_a_predicate_tells_its_modality(text, modality):
    article = Article(id="example", language="id", text=text, published_at="2026-03-10")
    assert {claim.modality for claim in decompose(article).claims} == {modality}


def test_interjections_and_single_marks_are_left_out():
    assert texts("Terlebih cerita film itu diambil dari kisah nyata di Tegal.")[0].startswith("Cerita film")
    said = texts("Pasar baru di Tegal insyaallah akan dibuka pada Juni 2026.")
    assert "Pasar baru di Tegal akan dibuka pada Juni 2026." in said
    said = texts("Pasar itu dijuluki 'pasar hantu yang kini ramai oleh warga Tegal.")
    assert said
    assert not any("'" in claim for claim in said)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Kami tunggu laporan lengkap dari pasar itu", "Polres Muara menunggu laporan lengkap"),
        ("Kami pasti membuka kembali pasar itu", "Polres Muara pasti membuka kembali"),
        ("Pasar yang kami lihat kemarin sudah dibuka kembali", "Pasar yang dilihat Polres Muara"),
    ],
)
def test_a_body_does_nothing_without_a_prefix(said, told):
    found = texts(f'Kapolres Muara AKBP Budi Wiratama datang. "{said}," kata Budi.')
    assert any(claim.startswith(told) for claim in found)


def test_the_noun_of_a_deed_may_be_told_of():
    said = texts("Budi Santoso mengatakan proses peninjauan kembali pasar lama di Tegal terlalu lama.")
    assert "Proses peninjauan kembali pasar lama di Tegal terlalu lama." in said


def test_a_first_person_in_the_name_of_a_work_is_nobody():
    found = texts('"Film Saat Aku Pulang sudah tayang di Tegal sejak Senin," kata sutradara Budi Santoso.')
    assert not any("Saat Budi Santoso Pulang" in claim for claim in found)


def test_a_clause_of_time_before_what_may_happen_is_a_condition():
    found = texts(
        '"Ketika rasa aman tidak terpenuhi, anak bisa menjauh dari keluarganya," kata dokter Budi Santoso. '
        "Ketika hujan turun di Tegal, warga menutup pintu air."
    )
    assert "Rasa aman tidak terpenuhi." not in found
    assert "Hujan turun di Tegal." in found


def test_what_others_do_in_the_list_of_a_relative_clause_is_no_deed_of_the_subject():
    found = texts(
        "Budi Santoso menyoroti kebiasaan anak yang cenderung malas, terlalu lama menatap layar, kurang tidur, "
        "hingga mengonsumsi makanan manis secara berlebihan."
    )
    assert not any(claim.startswith(("Budi Santoso mengonsumsi", "Budi Santoso lama")) for claim in found)


def test_who_says_the_same_as_another_speaks_next():
    article = Article(
        id="a",
        language="id",
        published_at="2026-03-10",
        text='"Pasar itu ramai," kata Budi Santoso. Hal senada disampaikan Ani Lestari yang menyebut pasar itu bersih. '
        '"Pedagang sudah membayar sewa kios," katanya.',
    )
    said = {c.text: c.attribution.speaker for c in decompose(article).claims if c.attribution}
    assert said["Pedagang sudah membayar sewa kios."] == "Ani Lestari"


def test_a_condition_behind_a_verb_of_saying_is_no_statement():
    found = texts("Budi Santoso menambahkan jika kasus di Tegal terungkap, dampaknya akan bagus bagi kas daerah.")
    assert "Kasus di Tegal terungkap." not in found


def test_a_pronoun_is_no_speaker_once_a_sentence_was_about_others():
    found = texts(
        "Budi Santoso mengungkapkan pelaku penipuan pandai membaca situasi. Mereka bisa tampil hangat. "
        "Padahal ia sedang membangun ketergantungan pada korban."
    )
    assert not any(claim.startswith("Budi Santoso sedang membangun") for claim in found)


def test_who_is_only_suspected_stays_suspected():
    found = texts("Polisi menangkap satu orang terduga pelaku berinisial BS yang berupaya menyelundupkan rokok.")
    assert "Satu orang terduga pelaku berinisial BS berupaya menyelundupkan rokok." in found
    assert not any(claim.startswith("Pelaku") for claim in found)


def test_who_takes_part_does_not_act_alone():
    assert texts("Warga Tegal turut serta membangun pasar.") == ["Warga Tegal turut serta membangun pasar."]


def test_what_is_left_out_of_a_rule_is_told_whole():
    found = texts("Bupati Tegal menunda penerimaan pegawai baru, kecuali di bidang militer dan pejabat desa.")
    assert not any(claim.endswith("militer.") for claim in found)


def test_a_deed_that_nobody_meant_is_done():
    article = Article(id="example", language="id", text="Petugas Tegal tidak sengaja menembak warga.")
    assert [claim.modality for claim in decompose(article).claims] == ["asserted"]


@pytest.mark.parametrize(
    ("sentence", "claim", "wrong"),
    [
        (
            "Batik menjadi salah satu dari enam produk unggulan Tegal.",
            "Batik menjadi salah satu dari enam produk unggulan Tegal.",
            "Batik menjadi salah satu.",
        ),
        (
            "Bupati menargetkan Rp 20 miliar dari Rp 60 miliar pajak daerah.",
            "Bupati menargetkan Rp 20 miliar dari Rp 60 miliar pajak daerah.",
            "Bupati menargetkan Rp 20 miliar.",
        ),
    ],
)
def test_a_part_is_told_with_the_whole_that_it_is_of(sentence, claim, wrong):
    found = decompose(Article(id="a", language="id", text=sentence, published_at="2026-03-10")).claims
    assert claim in {c.text for c in found}
    assert wrong not in {c.text for c in found}


def test_what_is_not_seldom_done_is_done():
    found = decompose(Article(id="a", language="id", text="Pelaku di Tegal tak jarang mengirim pesan palsu.")).claims
    assert {c.modality for c in found} == {"asserted"}


def test_what_only_grows_has_no_object_of_the_deed_behind_it():
    found = texts("Api di gudang Tegal semakin membesar dan mengeluarkan asap tebal.")
    assert "Api di gudang Tegal mengeluarkan asap tebal." in found
    assert not any("membesar asap" in text for text in found)
