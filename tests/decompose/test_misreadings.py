"""Claims that a misread sentence would give are held back, or read as what the sentence says."""

import pytest

from klaim.claims._model import Draft
from klaim.decompose import cut_up, decompose
from klaim.decompose.checks import reason_to_hold
from klaim.records import Article, Value


def texts(text: str) -> list[str]:
    article = Article(id="example", language="id", text=text, published_at="2026-03-10")
    return [claim.text for claim in decompose(article).claims]


def held(claim: str, text: str = "", *, speaker: str = "", value: Value | None = None, start: int = 0) -> str:
    text = text or claim
    context = cut_up(Article(id="example", language="id", text=text)).context
    kind = "role" if value else "event"
    made_by = ("main-clause", kind)
    draft = Draft(kind, claim, value, "asserted", None, speaker, ((start, len(text)),), made_by, (0, len(text)))
    return reason_to_hold(draft, context)


HELD = [
    ("Budi Santoso kata Ani menyampaikan salam.", "", "frame-left"),
    ("Budi Santoso rasa hal semacam itu penting sekali.", "Budi Santoso", "talk-of-self"),
    ("Merasa tidak dipahami oleh keluarganya sendiri.", "", "no-subject"),
    ("Anggaran pasar baru di Tegal disebut.", "", "unfinished"),
    ("Budi Santoso kalau tidak salah menjadi direktur pasar.", "", "unsure"),
    ("Bantuan pasar di Tegal, itu akan dibagi minggu depan.", "Budi Santoso", "colloquial-speech"),
    ("Ani Lestari meminta agar PT Samudra Jaya.", "", "unfinished"),
    ("Pinjam uang di bank sesuai kebutuhan keluarga.", "", "request-to-reader"),
    ("Daftar pemain breaking news setiap hari dari harian ini.", "", "markup"),
    ("Kamu bisa membeli tiket kereta di Tegal.", "", "request-to-reader"),
    ("Kita harus memperbaiki pasar lama di Tegal.", "Budi Santoso", "first-person"),
]


@pytest.mark.parametrize(("claim", "speaker", "reason"), HELD)
def test_a_sign_of_a_misread_sentence_holds_a_claim_back(claim, speaker, reason):
    assert held(claim, speaker=speaker) == reason


@pytest.mark.parametrize(
    ("entity", "role"), [("Ani Lestari", "Direktur Media Masjid"), ("Korban", "pedagang"), ("Ani Lestari", "angka itu")]
)
def test_a_role_cut_out_of_a_name_is_held_back(entity, role):
    assert held(f"{entity} adalah {role}.", value=Value(entity=entity, role=role)) == "no-role"


def test_the_last_part_of_a_bodys_name_begins_no_claim():
    text = "Badan Pangan, Gizi, dan Mutu Tegal melaporkan hasil panen."
    start = text.index("Mutu")
    assert held("Mutu Tegal melaporkan hasil panen.", text, start=start) == "half-name"


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


def test_words_that_no_name_holds_make_no_speaker():
    assert held("Jalan itu rusak berat sejak Januari.", speaker="Korban baru") == "garbled-speaker"
    assert held("Jalan itu rusak berat sejak Januari.", speaker="Ketua Asosiasi Pendanaan Bersama Ani") == ""


def test_a_part_of_an_article_of_law_keeps_its_number():
    found = texts("Tersangka asal Tegal dijerat dengan Pasal 12 ayat (3) Undang-Undang Pasar.")
    assert any("Pasal 12 ayat (3)" in claim for claim in found)


def test_a_sum_that_is_said_without_its_figure_is_held_back():
    assert held("Hakim Tegal menyatakan total suap untuk pengurusan pasar.") == "unfinished"
    assert held("Hakim Tegal menyatakan total suap mencapai Rp 5 juta.") == ""


@pytest.mark.parametrize(
    ("claim", "text", "reason"),
    [
        ("Ada 50 rumah di Tegal", "Ada 50 rumah di Tegal yang terendam banjir.", "unfinished"),
        ("Warga Tegal melaporkan kasus dengan nilai kerugian.", "", "unfinished"),
        ("Pelaku karena tahu sudah dilaporkan warga Tegal.", "", "broken-clause"),
    ],
)
def test_what_a_claim_needs_behind_it_is_not_left_out(claim, text, reason):
    context = cut_up(Article(id="example", language="id", text=text or claim)).context
    spans = ((0, len(claim)),)
    draft = Draft(
        "event", f"{claim.rstrip('.')}.", None, "asserted", None, "", spans, ("main-clause", "event"), (0, 99)
    )
    assert reason_to_hold(draft, context) == reason


def test_an_event_is_nobodys_role():
    value = Value(entity="Ani Lestari", role="pembunuhan di Tegal")
    assert held("Ani Lestari adalah pembunuhan di Tegal.", value=value) == "no-role"


UNFINISHED = [
    ("Timnas Malaysia menang di laga yang digelar.", "Timnas Malaysia menang di laga yang digelar pada Jumat."),
    ("Ani Lestari berjanji untuk menargetkan.", "Ani Lestari berjanji untuk menargetkan dan menangkap dalang."),
    ("Erik ten Hag menilai Raphael Varane.", "Erik ten Hag menilai Raphael Varane, Casemiro, bisa menang."),
    ("Ani mendapat informasi bahwa laporan.", "Ani mendapat informasi bahwa laporan itu naik."),
    ("Peneliti itu menginstruksikan sel-sel tersebut.", "Peneliti itu menginstruksikan sel-sel tersebut untuk pulih."),
    ("Rincian bantuan mencakup beberapa program besar, di antaranya.", "Rincian bantuan mencakup beberapa program."),
]


@pytest.mark.parametrize(("claim", "text"), UNFINISHED)
def test_a_claim_whose_last_clause_was_cut_is_held_back(claim, text):
    end = len(claim) - 1
    context = cut_up(Article(id="example", language="id", text=text)).context
    draft = Draft("event", claim, None, "asserted", None, "", ((0, end),), ("main-clause", "event"), (0, len(text)))
    assert reason_to_hold(draft, context) == "unfinished"


@pytest.mark.parametrize(
    "claim",
    [
        "Saat meminta rokok kepada petugas.",
        "Nantinya akan mendapat pengawalan penuh.",
        "Soal gaji guru belum akan terlihat.",
    ],
)
def test_a_claim_without_its_main_clause_or_subject_is_held_back(claim):
    assert held(claim) == "no-subject"


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
    ("claim", "reason"),
    [
        ("Kamera belakangnya mampu merekam video panjang.", "dangling-possessive"),
        ("Salah satunya adalah pasar ikan di Tegal.", "dangling-possessive"),
        ("Polisi Tegal membebaskannya dari dua tuduhan.", "dangling-object"),
        ("Potensi luruhnya cat bisa disebabkan sinar matahari.", ""),
        ("Guru lainnya masih berstatus honorer di Tegal.", ""),
        ("Pasar mencermati meningkatnya harga beras di Tegal.", ""),
        ("Warga Tegal membeli beras lalu menjualnya lagi.", ""),
    ],
)
def test_a_claim_of_somebody_not_named_is_held_back(claim, reason):
    assert held(claim) == reason


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Kami tunggu laporan lengkap dari pasar itu", False),
        ("Kami yakin pasar baru itu akan ramai", True),
        ("Pasar yang kami lihat kemarin sudah dibuka kembali", True),
    ],
)
def test_a_body_does_nothing_without_a_prefix(said, kept):
    found = texts(f'Kapolres Muara AKBP Budi Wiratama datang. "{said}," kata Budi.')
    assert any("Polres Muara " in claim and "adalah" not in claim for claim in found) == kept


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


def test_a_claim_that_begins_with_the_second_of_two_numerals_is_held_back():
    text = "Evaluasi pada Tahap II dan III masih berlangsung di Tegal."
    assert held("III masih berlangsung di Tegal.", text, start=text.index("III")) == "half-name"


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
