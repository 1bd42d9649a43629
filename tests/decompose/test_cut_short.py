"""Claims that end before what they need, that run words together, or that only the article explains are held back."""

import pytest

from decomposing import standing, texts
from klaim.records import Article


def held(text: str) -> dict[str, str]:
    """What is held back of a text, with the reason."""
    article = Article(id="example", language="id", text=text, published_at="2026-03-10")
    return {one.text: one.reason for one in standing(article).held}


@pytest.mark.parametrize(
    ("text", "reason", "part"),
    [
        ("IHSG mengawali pekan ini dengan pelemahan.", "cut-short", "mengawali dengan pelemahan"),
        ("Data Kemenkes menunjukkan jumlah pasien mencapai 372 orang.", "cut-short", "menunjukkan jumlah pasien."),
        ("BPBD Tegal sudah cek mulai dari Slawi, Adiwerna, dan Talang.", "cut-short", "sudah Slawi"),
        ("Banjir di Kota Tegal diduga terjadi lantaran intensitas hujan yang tinggi dan berlangsung cukup lama.",
         "cut-short", "diduga terjadi."),
        ("Saldo PT Melati akan dipotong saat stiker gerbang yang sudah ditempelkan pada kendaraan terdeteksi.",
         "cut-short", "saat stiker gerbang."),
        ("Kepada para pelaku dipersangkakan Pasal 158 Undang-Undang Minerba.", "cut-short", "dipersangkakan."),
        ("Pemkot Tegal ikut membantu dengan hibah dana sebesar Rp 12 miliar.", "cut-short", "dengan hibah dana."),
        ("Tim terdiri dari Ani Lestari, Budi Santoso, Citra Dewi serta didampingi Dodi.", "cut-short", "Citra Dewi."),
        ("Otoritas Melati telah memberitahu Tono Prabu.", "cut-short", "memberitahu"),
        ("Menara Melati dirancang tahan gempa dan angin kencang.", "cut-short", "dirancang angin"),
        ("Polisi mulai melakukan penyelidikan dan diketahui pelaku pencurian mengarah kepada RN di Tegal.",
         "of-another", "Polisi diketahui pelaku"),
        ("Peran Marinir akan terbatas pada penjagaan pasar dan pengaturan jalan di Tegal.",
         "half-limit", "terbatas pada pengaturan"),
        ("Gejala virus melati yaitu Penyakit dengan demam lebih sering dihubungkan dengan tifoid.",
         "run-together", "yaitu Penyakit"),
        ("MusisiSari Melati ditangkap polisi di Tegal.", "run-together", "MusisiSari"),
        ("Pelanggan PT Melati bisa membayar tol tanpa harus berhenti dan buka kaca.", "lost-without", "bisa buka kaca"),
        ("Banjir merendam beberapa jalan besar antara lain di Jalan Melati, Jalan Anggrek, dan Jalan Mawar di Tegal.",
         "lost-example", "di Jalan Anggrek"),
    ],
)  # fmt: skip
def test_what_is_cut_short_or_run_together_is_held_back(text: str, reason: str, part: str) -> None:
    found = held(text)
    assert [told for told in found if part in told and found[told] == reason], found


@pytest.mark.parametrize(
    "text",
    [
        "Sang kapten lebih banyak bermain di Tegal.",
        "Saham Melati Gold menjadi pilihan utama dalam indeks yang sama.",
        "Hujan turun di Tegal sejak Minggu malam hingga Senin pagi.",
        "Kontak erat yang dimaksud sudah memiliki pengalaman di Tegal.",
        "Banjir Rob Melati terjadi di beberapa daerah lain.",
    ],
)
def test_what_only_the_article_tells_is_held_back(text: str) -> None:
    article = Article(id="example", language="id", text=text, published_at="2026-03-10")
    found = standing(article)
    assert not found.claims
    assert found.held


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kecelakaan di Tegal terjadi begitu cepat.", "Kecelakaan di Tegal terjadi begitu cepat."),
        ("Indeks Melati naik 1,2 persen menjadi 382.", "Indeks Melati naik 1,2 persen menjadi 382."),
        ("Budi Melati bermain setiap Senin di Tegal.", "Budi Melati bermain setiap Senin di Tegal."),
        ("Sari Melati membeli rumah yang sama dengan milik Budi.",
         "Sari Melati membeli rumah yang sama dengan milik Budi."),
        ("Pemkab Tegal memanggil sejumlah pihak terkait.", "Pemkab Tegal memanggil sejumlah pihak terkait."),
    ],
)  # fmt: skip
def test_what_is_whole_is_kept(text: str, expected: str) -> None:
    assert expected in texts(text)


def test_a_husband_of_today_is_not_told_without_his_predicate() -> None:
    article = Article(id="example", language="id", text="Ani Lestari menikahi suaminya yang sekarang pada 2016.")
    assert not standing(article).claims
    assert "Ani Lestari menikahi Budi." in texts("Ani Lestari menikahi Budi yang pada 2016 memimpin Tegal.")


@pytest.mark.parametrize(
    "text",
    [
        "Yang kunci utamanya adalah kenyamanan warga di mobil Melati.",
        "Budi Santoso merasa acara seperti ini harus diadakan di Tegal.",
    ],
)
def test_what_is_turned_round_or_points_at_a_kind_is_held_back(text: str) -> None:
    found = standing(Article(id="example", language="id", text=text, published_at="2026-03-10"))
    assert not found.claims
    assert found.held


@pytest.mark.parametrize(
    "text",
    ["Pemkot Tegal membangun jalan bukan hanya untuk estetika.", "Capaian paling besarnya jelas emas di Kudus."],
)
def test_half_of_two_aims_and_the_best_of_nobody_are_held_back(text: str) -> None:
    assert not standing(Article(id="example", language="id", text=text, published_at="2026-03-10")).claims


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Budi Santoso beruntung saat Ani Lestari, yang finis keempat, dihukum penalti.",
         "Budi Santoso beruntung saat Ani Lestari."),
        ("Budi Santoso berdalih luka korban karena terbentur benda.", "Budi Santoso berdalih luka korban."),
        ("Budi Santoso, ayah Sari Dewi, tak kuasa menahan tangis di Kudus.", "Budi Santoso menahan tangis."),
        ("Ani Lestari, mantan rekan kerjanya di Bank Melati, mengundurkan diri.",
         "Ani Lestari adalah mantan rekan kerjanya di Bank Melati."),
        ("Komitmen membangun budaya baca di Kudus.", "Komitmen membangun budaya baca di Kudus."),
        ("Tiga model hybrid terlaris di Kudus.", "Tiga model hybrid terlaris di Kudus."),
        (
            "Inflasi April 2026 tercatat 3,1 persen, lebih tinggi dari bulan sebelumnya sebesar 2,8 persen.",
            "Inflasi April 2026 lebih tinggi sebesar 2,8 persen.",
        ),
        ("Musim hujan panjang yaitu dengan pompa air.", "Musim hujan panjang yaitu dengan pompa air."),
        ("Kesuksesan PT Melati membuat Budi Santoso.", "Kesuksesan PT Melati membuat Budi Santoso."),
        ("Kepala Badan Gizi Budi Santoso menyatakan sidang kabinet.", "Budi Santoso menyatakan sidang kabinet."),
        ("Jumlah cabang tokonya lebih banyak dari warung di Kudus.",
         "Jumlah cabang tokonya lebih banyak dari warung di Kudus."),
    ],
)  # fmt: skip
def test_what_lost_its_clause_denial_or_owner_is_held_back(text: str, lost: str) -> None:
    found = standing(Article(id="example", language="id", text=text, published_at="2026-03-10"))
    assert lost in {held.text for held in found.held}
    assert lost not in {claim.text for claim in found.claims}


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Kabar baik terkait Budi Santoso. Pelari itu sudah pulang ke Tegal.", "Kabar baik"),
        ("Bank Melati telah memangkas suku bunga secara kumulatif hingga Juni 2025.", "kumulatif"),
        ("@kotategal, terlihat para warga memunguti sampah di alun-alun Tegal.", "@kotategal"),
    ],
)
def test_a_noun_with_its_topic_and_what_lost_its_amount_are_no_claims(text: str, cut: str) -> None:
    assert not any(cut in one for one in texts(text))


def test_what_several_are_together_is_told_of_all() -> None:
    found = texts("Budi Santoso, Ani Lestari, dan Sari Dewi adalah orang-orang yang terpilih di Tegal.")
    assert not any(one.startswith(("Budi Santoso adalah", "Ani Lestari adalah")) for one in found)


def test_a_title_that_ran_into_its_sentence_is_held_back() -> None:
    assert not any(
        "MelatiIkut" in one for one in texts("Di Balik MelatiIkut kejar penjahat paling licik bersama polisi.")
    )


def test_what_somebody_looks_into_is_no_claim() -> None:
    found = texts("Polisi masih mendalami motif dan detail sopir Budi Santoso memasang pelat palsu.")
    assert not any(one.startswith(("Detail", "Motif")) for one in found)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Budi Santoso menyebut dua petugas yang diperiksa itu anggota Polres Tegal.", "menyebut dua petugas."),
        ("Ada pun harga gelang Toko Melati untuk pelanggan remaja yang masih sekolah.", "Ada pun"),
        ("Sehubungan dengan hari libur dan cuti bersama, jalan di Tegal ditutup.", "Sehubungan dengan"),
    ],
)
def test_what_is_named_or_led_in_without_what_is_told_of_it_is_no_claim(text: str, cut: str) -> None:
    assert not any(cut in one for one in texts(text))


def test_those_urged_are_not_told_without_what_to_do():
    text = "Balai Besar Melati mengimbau pedagang, pelaku jasa wisata, serta warga untuk mematuhi aturan di Tegal."
    assert not any(claim.endswith(("wisata.", "pedagang.")) for claim in texts(text))
    assert any("menanam" in claim for claim in texts("Bupati Tegal mengajak warga Melati menanam pohon."))
