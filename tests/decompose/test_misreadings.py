"""Claims that a misread sentence would give are held back."""

import pytest

from decomposing import texts
from klaim.claims._model import Draft
from klaim.decompose import cut_up
from klaim.decompose.checks import reason_to_hold
from klaim.records import Article, Value


def held(
    claim: str, text: str = "", *, speaker: str = "", value: Value | None = None, start: int = 0, end: int = 0
) -> str:
    text = text or claim
    context = cut_up(Article(id="example", language="id", text=text)).context
    kind = "role" if value else "event"
    made_by = ("main-clause", kind)
    draft = Draft(kind, claim, value, "asserted", None, speaker, ((start, end or len(text)),), made_by, (0, len(text)))
    return reason_to_hold(draft, context)


HELD = [
    ("Dolar Amerika sempat berada pada 28 Mei 2026 di Tegal.", "", "unfinished"),
    ("Budi Santoso kata Ani menyampaikan salam.", "", "frame-left"),
    ("Budi Santoso rasa hal semacam itu penting sekali.", "Budi Santoso", "talk-of-self"),
    ("Merasa tidak dipahami oleh keluarganya sendiri.", "", "no-subject"),
    ("Anggaran pasar baru di Tegal disebut.", "", "unfinished"),
    ("Kementerian Perdagangan mengungkapkan PT Samudra Jaya.", "", "unfinished"),
    ("Aturan ganjil genap berlaku dengan rincian sebagai berikut.", "", "dangling-pointing-word"),
    ("Berikut adalah daftar pasar di Tegal yang buka hari ini.", "", "broken-clause"),
    ("Seberapa kaya Budi Santoso dari Tegal.", "", "question"),
    ("Tbk atau SMDR turun 5,22 persen pekan ini.", "", "broken-clause"),
    ("Budi Santoso kalau tidak salah menjadi direktur pasar.", "", "unsure"),
    ("Bantuan pasar di Tegal, itu akan dibagi minggu depan.", "Budi Santoso", "colloquial-speech"),
    ("Ani Lestari meminta agar PT Samudra Jaya.", "", "unfinished"),
    ("Pinjam uang di bank sesuai kebutuhan keluarga.", "", "request-to-reader"),
    ("Daftar pemain breaking news setiap hari dari harian ini.", "", "markup"),
    ("Kamu bisa membeli tiket kereta di Tegal.", "", "request-to-reader"),
    ("Kita harus memperbaiki pasar lama di Tegal.", "Budi Santoso", "first-person"),
    ("Sidang perkara pasar itu tetap berjalan karena sejatinya.", "", "unfinished"),
    ("Pedagang di Tegal membuka kios setiap hari, biasanya.", "", "unfinished"),
    ("Dinas Pasar menyatakan bahwa hak pedagang.", "", "said-nothing"),
    ("Dinas Pasar menyampaikan agar laporan keuangan di lingkungan pasar.", "", "said-nothing"),
    ("Diduga kebakaran pasar di Tegal itu disebabkan.", "", "broken-clause"),
    ("Kecelakaan maut di Tegal itu berawal.", "", "broken-clause"),
    ("Aksi demonstrasi kali ini diikuti oleh ribuan petani Tegal.", "", "dangling-pointing-word"),
    ("Ada beberapa rumah warga di Tegal yang sudah.", "", "broken-clause"),
    ("Jawa Tengah, ini mendaki Gunung Slamet.", "", "broken-clause"),
    ("Truk yang langsung menabrak pagar pasar di Tegal.", "", "only-named"),
    ("Persegal yang sukses mengalahkan lawan kuat di Tegal.", "", "only-named"),
]

KEPT = [
    "Sidang perkara pasar di Tegal tetap berjalan karena hakim sejatinya hadir.",
    "Dinas Pasar menyatakan bahwa hak pedagang dijamin.",
    "Dinas Pasar mengimbau pedagang agar selalu berhati-hati.",
    "Truk yang langsung menabrak pagar pasar di Tegal terbakar.",
    "Pedagang yang sudah datang antara lain Ani Lestari.",
    "Terdapat truk yang langsung menabrak pagar pasar di Tegal.",
]


@pytest.mark.parametrize("claim", KEPT)
def test_a_claim_that_tells_all_it_opens_is_kept(claim):
    assert held(claim) == ""


@pytest.mark.parametrize(("claim", "speaker", "reason"), HELD)
def test_a_sign_of_a_misread_sentence_holds_a_claim_back(claim, speaker, reason):
    assert held(claim, speaker=speaker) == reason


@pytest.mark.parametrize(
    ("entity", "role"),
    [
        ("Ani Lestari", "Direktur Media Masjid"),
        ("Korban", "pedagang"),
        ("Ani Lestari", "angka itu"),
        ("Ani", "sutradara"),
    ],
)
def test_a_role_cut_out_of_a_name_is_held_back(entity, role):
    assert held(f"{entity} adalah {role}.", value=Value(entity=entity, role=role)) == "no-role"


def test_the_last_part_of_a_bodys_name_begins_no_claim():
    text = "Badan Pangan, Gizi, dan Mutu Tegal melaporkan hasil panen."
    start = text.index("Mutu")
    assert held("Mutu Tegal melaporkan hasil panen.", text, start=start) == "half-name"


def test_words_that_no_name_holds_make_no_speaker():
    assert held("Jalan Merdeka rusak berat sejak Januari.", speaker="Korban baru") == "garbled-speaker"
    assert held("Jalan Merdeka rusak berat sejak Januari.", speaker="Dia") == "garbled-speaker"
    assert held("Jalan Merdeka rusak berat sejak Januari.", speaker="Ketua Asosiasi Pendanaan Bersama Ani") == ""


def test_a_sum_that_is_said_without_its_figure_is_held_back():
    assert held("Hakim Tegal menyatakan total suap untuk pengurusan pasar.") == "unfinished"
    assert held("Hakim Tegal menyatakan total suap mencapai Rp 5 juta.") == ""


@pytest.mark.parametrize(
    ("claim", "text", "reason"),
    [
        ("Ada 50 rumah di Tegal", "Ada 50 rumah di Tegal yang terendam banjir.", "unfinished"),
        ("Warga Tegal melaporkan kasus dengan nilai kerugian.", "", "unfinished"),
        ("Pasar Tegal menjadi momentum", "Pasar Tegal menjadi momentum untuk bangkit.", "unfinished"),
        (
            "Pasar Tegal menjadi momentum bagi para pekerja",
            "Pasar Tegal menjadi momentum bagi para pekerja dan warga untuk bangkit.",
            "unfinished",
        ),
        ("Iran disebut semakin dekat", "Iran disebut semakin dekat untuk berdamai.", "unfinished"),
        ("Warga Tegal punya tugas besar", "Warga Tegal punya tugas besar untuk menjaga pasar.", "unfinished"),
        ("Warga Tegal punya tugas besar", "", ""),
        ("Warga melapor dengan batas waktu paling lambat.", "", "unfinished"),
        ("Pasar baru itu adalah bangunan milik.", "", "unfinished"),
        ("Puluhan bidang tanah warga berlokasi.", "", "unfinished"),
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
    ("claim", "reason"),
    [
        ("Kamera belakangnya mampu merekam video panjang.", "dangling-possessive"),
        ("Salah satunya adalah pasar ikan di Tegal.", "dangling-possessive"),
        ("Polisi Tegal membebaskannya dari dua tuduhan.", "dangling-object"),
        ("Potensi luruhnya cat bisa disebabkan sinar matahari.", ""),
        ("Guru biasanya masih berstatus honorer di Tegal.", ""),
        ("Pasar mencermati meningkatnya harga beras di Tegal.", ""),
        ("Warga Tegal membeli beras lalu menjualnya lagi.", ""),
    ],
)
def test_a_claim_of_somebody_not_named_is_held_back(claim, reason):
    assert held(claim) == reason


def test_a_claim_that_begins_with_the_second_of_two_numerals_is_held_back():
    text = "Evaluasi pada Tahap II dan III masih berlangsung di Tegal."
    assert held("III masih berlangsung di Tegal.", text, start=text.index("III")) == "half-name"


@pytest.mark.parametrize(
    ("text", "last", "reason"),
    [
        ("Sedan listrik ini menjadi mobil China pertama yang tampil di Tegal.", "pertama", "unrestricted"),
        ("Warga Tegal menolak tawaran perawatan medis yang layak.", "medis", "unrestricted"),
        ("Minum air putih di Tegal menjaga kulit pada orang yang kurang minum.", "orang", "unrestricted"),
        ("Warga Tegal ramai membeli beras yang dijual di pasar lama.", "beras", ""),
        ("Truk di Tegal menabrak tiga warga yang menunggu bus.", "warga", ""),
    ],
)
def test_a_claim_without_what_tells_which_of_its_kind_is_held_back(text, last, reason):
    end = text.index(f"{last} yang") + len(last)
    assert held(f"{text[:end]}.", text, end=end) == reason


def test_a_question_before_another_sentence_of_its_quotation_is_none():
    text = '"Ada yang pernah kena love scam? Itu paling banyak," kata Friderica.'
    assert held("Ada yang pernah kena love scam.", text, speaker="Friderica", start=1, end=31) == "question"


@pytest.mark.parametrize(
    "claim",
    ["Harga minyak sudah turun pada perdagangan.", "Mohammed Deif telah lama menjabat."],
)
def test_a_claim_that_ends_before_what_tells_when_or_as_what_is_held_back(claim):
    assert held(claim) == "unfinished"


def test_talk_without_a_subject_is_held_back():
    assert held("Sudah ke DPR sudah setuju.", speaker="Budi Santoso") == "no-subject"
    assert held("Sudah ada lima korban di Tegal.", speaker="Budi Santoso") == ""


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("Tokoh oposisi bahwa Budi mungkin akan mencari eskalasi.", "broken-clause"),
        ("Kenaikan tarif sebagai langkah lanjutan untuk menjaga harga di Tegal.", "broken-clause"),
        ("Ani Lestari yakin bahwa pasar di Tegal dapat tumbuh.", ""),
        ("Kelompok penabung kecil yang dianggap lebih berhati-hati.", "only-named"),
        ("Kedua sapi kurban yang dagingnya akan dibagikan kepada masyarakat.", "only-named"),
    ],
)
def test_a_noun_without_a_verb_of_its_own_is_held_back(claim, reason):
    assert held(claim) == reason


@pytest.mark.parametrize(
    "claim",
    [
        "Platform Kalshi memungkinkan pengguna.",
        "Warga Bandung diharuskan sebelum diizinkan masuk ke gedung.",
        "Budi Santoso terima kasih kepada warga yang datang.",
        "Kartu itu digunakan warga di juga Transjakarta.",
    ],
)
def test_a_verb_without_what_it_needs_is_unfinished(claim):
    assert held(claim) == "unfinished"
    assert held("Budi Santoso mengucapkan terima kasih kepada warga.") == ""


def test_whoever_is_named_behind_a_comma_is_who_stands_before_it():
    found = texts("Budi Wirawan dilaporkan ke polisi oleh istri Bupati Tegal, berinisial FH.")
    assert found == ["Budi Wirawan dilaporkan ke polisi oleh istri Bupati Tegal, berinisial FH."]
