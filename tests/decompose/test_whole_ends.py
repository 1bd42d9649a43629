"""Claims that end before what they need, run into the next sentence or lose a noun are mended or held back."""

import pytest

from decomposing import texts
from klaim.decompose import decompose
from klaim.records import Article


def held(text: str) -> dict[str, str]:
    """What is held back of a text, with the reason."""
    article = Article(id="example", language="id", text=text, published_at="2026-03-10")
    return {one.text: one.reason for one in decompose(article).held}


@pytest.mark.parametrize(
    ("text", "reason", "part"),
    [
        ("Pemkot Tegal membentuk Dewan Melati dengan tujuan untuk menata pasar.", "cut-short", "dengan tujuan."),
        ("Kepala Dinas Pasar Tegal, Budi Santoso, mengatakan pihaknya belum bisa pastikan karena ia menunggu laporan.",
         "cut-short", "bisa pastikan."),
        ("Tercatat setiap bulan rata-rata 406 warung dan kios terlayani oleh Bank Melati.", "cut-short", "406 warung."),
        ("Kapolres Tegal Budi Wirawan mengatakan anggota tim gabungan yang ikut mengawal selain dari kepolisian, ada "
         "juga dari TNI.", "cut-short", "selain dari kepolisian."),
        ("Kesepakatan itu dicapai dalam Regional Meeting on Water and Food 2026 yang digelar di Hotel Melati, Tegal.",
         "broken-clause", "On Water"),
        ("Budi Santoso menunjuk Tono Prabu untuk memimpin Melati Film, anak perusahaan yang mengelola bioskop Tegal.",
         "unrestricted", "anak perusahaan."),
        ("Forum Warga Tegal mempertanyakan kapasitas Budi karena baru dua tahun menjabat Wali Kota Solo, serta "
         "meragukan latar belakang pendidikannya.", "cut-short", "baru dua tahun meragukan"),
        ("Budi Santoso diikuti oleh Tono Prabu dan Dodi Wirawan Melengkapi posisi lima besar ada Joko Susilo.",
         "run-together", "Melengkapi"),
        ("Aturan KPU Nomor 7 Tahun 2025 tertuang dalam Aturan KPU Nomor 7 Tahun 2025 tentang Arsip.",
         "no-main-clause", "tertuang"),
        ("Perwakilan Sony Melati hadir di Tegal pada Senin.", "no-role", "adalah Perwakilan."),
    ],
)  # fmt: skip
def test_what_ends_early_or_runs_on_is_held_back(text: str, reason: str, part: str) -> None:
    found = held(text)
    assert [told for told in found if part in told and found[told] == reason], found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Budi Santoso dijatuhi hukuman pada tahun 2024 dan bandingnya, yang diajukan pada 21 Mei, ditolak Pengadilan "
         "Tinggi Semarang.", {"Budi Santoso dijatuhi hukuman pada 2024."}),
        ("Kepala Damkar Tegal Budi Wirawan menjelaskan, kompor Melati yang tiba-tiba meledak menjadi penyebab "
         "kebakaran pasar.", {"Kompor Melati yang tiba-tiba meledak menjadi penyebab kebakaran pasar."}),
        ("Pemerintah akan mempercepat pembangunan jalan di wilayah tertinggal, terdepan, dan terluar.",
         {"Pemerintah akan mempercepat pembangunan jalan di wilayah terdepan.",
          "Pemerintah akan mempercepat pembangunan jalan di wilayah terluar."}),
        ("Rencana pembangunan Pelabuhan Melati masih dalam tahap pembahasan lintas dinas dan operator kapal.",
         {"Rencana pembangunan Pelabuhan Melati masih dalam tahap pembahasan lintas dinas dan operator kapal."}),
        ("Forum Warga Tegal mempertanyakan kapasitas Budi Santoso yang dinilai minim pengalaman.",
         {"Budi Santoso dinilai minim pengalaman."}),
        ("Ekspor Tegal tercatat tumbuh sebesar 10 persen, rinciannya, ekspor teh tumbuh sebesar 3 persen.",
         {"Ekspor Tegal tercatat tumbuh sebesar 10 persen."}),
        ("Wakil Ketua Lembaga Bantuan Saksi dan Korban (LBSK) Susilawati menyebut para saksi telah pulang ke Tegal.",
         {"Susilawati adalah Wakil Ketua Lembaga Bantuan Saksi dan Korban."}),
        ("Ketua Bidang Riset & Kajian Perbankan Perbanas Melania, mengatakan kredit naik. Bunga tinggi, kata Melania.",
         {"Melania adalah Ketua Bidang Riset & Kajian Perbankan Perbanas."}),
    ],
)  # fmt: skip
def test_what_belongs_together_is_told_together(text: str, told: set[str]) -> None:
    found = texts(text)
    assert told <= set(found), found


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Pada tahun 2020, Budi Santoso yang merasa tidak puas meracuni Tono karena menyingkirkannya.",
         "Santoso tidak puas"),
        ("Bank Melati terlibat aktif dalam kegiatan hulu ke hilir, mulai dari pembiayaan petani hingga mencarikan "
         "pembeli.", "hulu ke pembiayaan"),
        ("Festival Melati berlangsung di Tegal pada 26 Juli hingga Agustus mendatang.", "pada 26 Juli"),
        ("Budi Santoso memastikan posisi kedua setelah memperbaiki catatan waktunya pada semenit terakhir.",
         "10 Maret 2026"),
        ("Kota Tegal sudah menata pasar. \"Pemkot berkomitmen menjaga pasar yang bersih,,\" kata Budi Wirawan.", ",."),
    ],
)  # fmt: skip
def test_what_would_say_something_else_is_not_told(text: str, part: str) -> None:
    found = texts(text)
    assert found, text
    assert not [told for told in found if part in told], found
