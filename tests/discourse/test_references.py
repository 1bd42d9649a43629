"""What pointing words, pronouns, short names and bare nouns of an Indonesian text stand for."""

import pytest

from klaim import language
from klaim.discourse.entities import find_entities
from klaim.discourse.events import find_event
from klaim.discourse.mention import Mention
from klaim.discourse.mentions import find_mentions

LANG = language.load("id")


def mentions(text: str) -> dict[str, Mention]:
    """Every mention of a text by its words; the last one where words repeat."""
    sentences = LANG.sentences.split_sentences(text)
    entities = find_entities(text, LANG)
    event = find_event(text, sentences, entities.aliases, LANG)
    found = find_mentions(text, entities, event, sentences, LANG)
    return {text[m.start : m.end]: m for m in found.values()}


RESOLVED = [
    ("Sebuah drone Rusia jatuh. Pemerintah runtuh setelah serangan drone Ukraina. Drone ini terbakar.", "Drone ini",
     "drone Rusia"),
    ("Kapal tanker Sinar Laut kandas di Selat Bali. Kapal itu membawa minyak.", "Kapal itu", "kapal tanker Sinar Laut"),
    ("Pabrik gula Kebon Agung berhenti giling. Warga menyebut pabrik tersebut tua.",
     "pabrik tersebut", "pabrik gula Kebon Agung"),
    ("Polisi menangkap dua pelaku pencurian di Tegal. Penangkapan itu berlangsung malam.",
     "Penangkapan itu", "penangkapan"),
    ("Presiden mengubah Peraturan Presiden (Perpres) Nomor 214 Tahun 2023. Dalam aturan tersebut ada sanksi.",
     "aturan tersebut", "Peraturan Presiden Nomor 214 Tahun 2023"),
    ("Skema itu ada dalam Peraturan Presiden (Perpres) 31 Tahun 2031. Dalam ketentuan ini ada sanksi.",
     "ketentuan ini", "Peraturan Presiden 31 Tahun 2031"),
    ("UU Pasar No 8 Tahun 2031 dan Perda Nomor 3 Tahun 2030 berlaku. Perda ini mengatur kios.",
     "Perda ini", "Perda Nomor 3 Tahun 2030"),
    ("Peraturan Presiden Nomor 17 Tahun 2031 terbit. Kata Ani, Perpres 17/2031 bagus. Aturan ini berlaku.",
     "Aturan ini", "Peraturan Presiden Nomor 17 Tahun 2031"),
    ("Promosi tertuang dalam Keputusan Panglima Nomor:Kep/7/I/2031. Keputusan ini berlaku.",
     "Keputusan ini", "Keputusan Panglima Nomor:Kep/7/I/2031"),
    ("Warga menggugat Pasal 9 UU Nomor 4 Tahun 2031. Pasal ini dinilai kabur.",
     "Pasal ini", "Pasal 9 UU Nomor 4 Tahun 2031"),
    ("Mahkota Permaisuri AmÃ©lisa hilang di Solo. Mahkota itu bertatahkan zamrud.",
     "Mahkota itu", "mahkota Permaisuri AmÃ©lisa"),
    ("Ekspor nikel telah naik 5 persen pada April. Kenaikan ini mengejutkan.", "Kenaikan ini", "kenaikan ekspor nikel"),
    ("Bupati Tegal, Ani Lestari, memutuskan untuk menutup pasar hewan. Keputusan itu berat.", "Keputusan itu",
     "keputusan Ani Lestari menutup pasar hewan"),
    ("Harga naik. Selain itu, Pemkab Blora juga membuka pasar murah. Langkah ini dipuji.", "Langkah ini",
     "langkah Pemkab Blora membuka pasar murah"),
    ("Wali kota memasang kamera pengawas. Pemasangan dilakukan besok.", "Pemasangan", "pemasangan kamera pengawas"),
    ("PT Merapi menutup pabrik semen. Keputusan ini mengejutkan buruh.",
     "Keputusan ini", "keputusan PT Merapi menutup pabrik semen"),
    ("Indonesia menemui Malaysia di Jakarta. Hubungan kedua negara membaik.", "kedua negara", "Malaysia"),
    ("Kecelakaan beruntun terjadi di Kecamatan Wangon, Kabupaten Banyumas. Insiden itu menewaskan satu orang.",
     "Insiden itu", "kecelakaan beruntun di Wangon, Banyumas"),
    ("Gempa mengguncang Bantul pada 3 Mei 2025. Guncangannya terasa di Sleman.",
     "Guncangannya", "guncangan gempa Bantul 3 Mei 2025"),
    ("Sebuah pohon tumbang di Jalan Mawar, Sleman. Kejadian itu memacetkan jalan.",
     "Kejadian itu", "pohon tumbang di Jalan Mawar, Sleman"),
    ("Kecelakaan terjadi di Wangon, Banyumas. Evakuasi berlangsung lama.",
     "Evakuasi", "evakuasi kecelakaan di Wangon, Banyumas"),
    ("Kecelakaan terjadi di Wangon, Banyumas. Penyebab belum diketahui.",
     "Penyebab", "penyebab kecelakaan di Wangon, Banyumas"),
    ("Badan Gizi menerbitkan aturan baru terkait dapur sekolah. Aturan ini berlaku besok.", "Aturan ini",
     "aturan baru terkait dapur sekolah"),
    ("Ia mengunjungi museum kecil yang didedikasikan untuk Kartini. Museum itu ramai.", "Museum itu",
     "museum kecil yang didedikasikan untuk Kartini"),
    ("DPR membahas Rancangan Undang-Undang (RUU) Angkutan Jalan. Kini, RUU ini dibahas lagi.", "RUU ini",
     "RUU Angkutan Jalan"),
    ("Polisi mengusut kasus dugaan importasi ponsel (HP) ilegal. Perkara ini masih berjalan.", "Perkara ini",
     "kasus dugaan importasi ponsel ilegal"),
    ("Tono ditetapkan sebagai tersangka pencemaran nama baik. Kasus ini bermula di Solo.", "Kasus ini",
     "kasus pencemaran nama baik"),
    ('Bupati Kebumen Sari Wulandari tiba. "Air naik. Warga pergi. Jalan putus. Kami siaga," ujarnya. Ia pulang.', "Ia",
     "Sari Wulandari"),
    ("Polisi menangani kasus biduan yang ditampar saat manggung. Peristiwa itu terjadi di Blora.", "Peristiwa itu",
     "kasus biduan yang ditampar saat manggung"),
    ("S (66), warga Tambun, ditemukan tewas di Bekasi, Jawa Barat. Polisi menyelidiki kasus ini.", "kasus ini",
     "kasus tewasnya S di Bekasi"),
    ("Kasus pembunuhan bocah di Makassar disidangkan. Kini, pelaku ditahan.", "pelaku", "pembunuhan bocah di Makassar"),
    ("Sidang Dewan Keamanan (DK) PBB selesai. Sidang tersebut alot.", "Sidang tersebut", "sidang Dewan Keamanan PBB"),
    ("Helikopter jenis Bell 407 itu jatuh di hutan.", "407 itu", "407"),
    ("Warga menutup jalan menuju Sukabumi itu.", "Sukabumi itu", "Sukabumi"),
    ("Kejuaraan renang di Kota Semarang tersebut berakhir.", "Kota Semarang tersebut", "Kota Semarang"),
    ("Mantan pemain klub Arema FC Malang itu pensiun.", "Mantan pemain klub Arema FC Malang itu",
     "Mantan pemain klub Arema FC Malang"),
    ("Iran merusak kabel internet bawah laut. Kabel-kabel tersebut putus.", "Kabel-kabel tersebut",
     "kabel internet bawah laut"),
    ("Pemerintah menaikkan harga pupuk subsidi. Penurunan harga ini lama. Kini, penurunan ini batal.", "penurunan ini",
     "penurunan harga pupuk subsidi"),
    ("Bupati Kebumen Sari Wulandari tiba. Ketua DPC Partai Mawar itu pulang.", "Ketua DPC Partai Mawar itu",
     "Sari Wulandari"),
    ("Harga naik. Guna menekan inflasi, Pemkab Blora akan membuka pasar murah. Langkah itu dipuji.", "Langkah itu",
     "langkah Pemkab Blora membuka pasar murah"),
    ("Dunia menilai. PBB memasukkan Peru dan Kenya ke dalam daftar tamu. Langkah itu dipuji.", "Langkah itu",
     "langkah PBB memasukkan Peru dan Kenya ke dalam daftar tamu"),
    ("PT Merapi Jaya Tbk untung. Laba perseroan tumbuh.", "perseroan", "PT Merapi Jaya Tbk"),
    ("PT Merapi Jaya kalah dari PT Lawu. Emiten ini rugi. PT Lawu untung. Perusahaan tersebut tumbuh.",
     "Perusahaan tersebut", "PT Lawu"),
    ("Wabah melanda Malaysia. Di negara tersebut, klinik penuh.", "negara tersebut", "Malaysia"),
    ("Hakim memeriksa kasus dugaan korupsi lahan di Solo. Dugaan korupsi ini merugikan negara.", "Dugaan korupsi ini",
     "dugaan korupsi lahan di Solo"),
    ("Solo Run 2026 digelar besok. Ajang lari ini menawarkan dua rute.", "Ajang lari ini", "Solo Run 2026"),
    ("Bosowa Neo 9 merupakan ponsel murah. Perangkat ini tahan air.", "Perangkat ini", "Bosowa Neo 9"),
    ("Kementerian menyusun pembentukan family office. Kini, aturan pembentukan family office itu rampung.",
     "aturan pembentukan family office itu", "aturan pembentukan family office"),
    ("Solo Run 2026 merupakan ajang lari. Ajang diikuti ratusan pelari.", "Ajang", "Solo Run 2026"),
    ("Kecelakaan terjadi di Wangon, Banyumas. Peristiwa bermula dari rem blong.", "Peristiwa",
     "kecelakaan di Wangon, Banyumas"),
    ("Akun itu memuat cerita seorang wanita berusia 52 tahun yang gemar lari. Wanita tersebut sehat.",
     "Wanita tersebut", "wanita berusia 52 tahun"),
    ("Bosowa X3 hybrid hadir dengan dua warna. Bosowa X3 hybrid merupakan mobil kecil. Mobil ini irit.", "Mobil ini",
     "Bosowa X3 hybrid"),
    ("Andi Wijaya, dosen kimia, menemui Budi Santoso, guru fisika. Mereka tertawa.", "Mereka",
     "Andi Wijaya dan Budi Santoso"),
    ("Sebanyak 97 warga Blora kabur dari pabrik. Mereka diduga ketakutan.", "Mereka", "97 warga Blora"),
    ("Hasil pemeriksaan, diketahui kedua CPMI berangkat lewat laut. Mereka juga tidak terdaftar.", "Mereka",
     "kedua CPMI"),
    ("Lukas Panjaitan hampir mencetak gol. Ia berbalik badan di menit ke-13.", "Ia", "Lukas Panjaitan"),
    ("Budi Wirawan, dosen kimia, pulang setelah kontraknya habis.", "kontraknya", "kontrak Budi Wirawan"),
    ("Budi Wirawan, dosen kimia, meneliti kuman. Budi dan timnya menemukan obat.", "timnya", "tim Budi Wirawan"),
    ("Sejumlah bus masih bertahan. Mereka menolak pindah.", "Mereka", "sejumlah bus"),
    ("Polisi menangkap Budi Santoso, sopir truk. \"Dia mengaku mengantuk,\" ujar Kapolres Ani Lestari.", "Dia",
     "Budi Santoso"),
    ("Para ilmuwan dari Jepang meneliti air. Mereka menemukan kuman.", "Mereka", "para ilmuwan dari Jepang"),
    ("Pemain Persik senang. Persik menang di Solo. Mereka pulang dengan tiga angka.", "Mereka", "Persik"),
    ("Para petani di Desa Melati menanam jagung. Mereka rugi.", "Mereka", "para petani di Desa Melati"),
    ("Tim nasional Austria kalah. Mereka harus menang.", "Mereka", "tim nasional Austria"),
    ("Persik Kediri kalah dari Persela. Mereka turun ke posisi kelima.", "Mereka", "Persik Kediri"),
    ("Polisi menangkap enam pencuri motor di Tegal. Mereka dibawa ke Kudus.", "Mereka", "enam pencuri motor di Tegal"),
    ("Tim SAR mengevakuasi 15 pendaki Gunung Muria. Mereka ditemukan lemas.", "Mereka", "15 pendaki Gunung Muria"),
    ("Bupati Kebumen Sari Wulandari tiba. Menurut Sari, panen baik. Lahan luas. Ia membangun waduk.", "Ia",
     "Sari Wulandari"),
    ("Lukas Putra Panjaitan cedera. Lukas Putra membaik. Sebelumnya ia absen.", "ia", "Lukas Putra Panjaitan"),
    ("Andi Wijaya dan Rina Pratama menikah. Keduanya bertemu di Solo.", "Keduanya", "Andi Wijaya dan Rina Pratama"),
    ("Presiden Budi Santoso menemui Presiden Prancis Louis Marchand. Presiden pulang.", "Presiden", "Budi Santoso"),
    ("Menteri Luar Negeri Budi Santoso menemui Menteri Luar Negeri Jepang Taro Sato. Menlu pulang.", "Menlu",
     "Budi Santoso"),
    ("Direktur PT Merapi Budi Santoso hadir. Perusahaan memiliki pabrik baru.", "Perusahaan", "PT Merapi"),
    ("Tersangka Budi Santoso ditangkap. Kapolres Kudus AKBP Tono Wijaya mengatakan motor disita. Ia ditahan.", "Ia",
     "Budi Santoso"),
    ("Dokter Budi Santoso didakwa. Saksi Ani Lestari menceritakan kejadian itu. Dia digambarkan pemarah.", "Dia",
     "Budi Santoso"),
    ("Bupati Kebumen Sari Wulandari tiba. Ia membuka pasar.", "Ia", "Sari Wulandari"),
    ("Bupati Kebumen Sari Wulandari tiba. Laporan Sari diterima.", "Sari", "Sari Wulandari"),
    ("Sopir angkot L Sipayong mengaku mengantuk. Ia menabrak becak.", "Ia", "L Sipayong"),
    ("Jalan aman, kata petugas tiket terminal, Safrudi. Ia pulang.", "Ia", "Safrudi"),
    ('Kemenkes menggelar acara bertajuk "Maju Bersama". Kegiatan itu ramai.', "Kegiatan itu",
     'acara bertajuk "Maju Bersama"'),
    ("Jembatan di Juwangi, Boyolali hanyut. Hujan mengguyur wilayah tersebut.", "wilayah tersebut",
     "Juwangi, Boyolali"),
    ("Pejabat Indonesia dan Malaysia bertemu di Solo. Keduanya berselisih.", "Keduanya", "Indonesia dan Malaysia"),
    ("Persik menjamu Persela dalam laga Liga 1. Kedua tim itu butuh poin.", "Kedua tim itu", "Persik dan Persela"),
    ("Menteri Luar Negeri RI Budi Wirawan hadir. Menlu RI pulang.", "Menlu RI", "Budi Wirawan"),
    ("Fakta itu diungkap Bupati Kebumen Sari Wulandari usai pihaknya menutup pasar.", "pihaknya",
     "pihak Sari Wulandari"),
    ("Duta Besar Peru untuk PBB Juan Moreno menolak. Ia pulang. Baik, kata Moreno.", "Ia", "Juan Moreno"),
    ("Direktur Utama Telkomsel Nugroho Santosa hadir. Perusahaan memiliki BTS baru.", "Perusahaan", "Telkomsel"),
    ("Bupati Kebumen Sari Wulandari tiba. Sosok berusia 45 tahun tersebut pulang.", "Sosok berusia 45 tahun tersebut",
     "Sari Wulandari"),
    ("Pelatih Persik, Joko Tirtono, kecewa. Pria 45 tahun itu pulang.", "Pria 45 tahun itu", "Joko Tirtono"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "meant"), RESOLVED)
def test_words_stand_for_what_the_text_named(text: str, words: str, meant: str) -> None:
    mention = mentions(text)[words]
    assert mention.certain
    assert meant in mention.text


UNSURE = [
    ("Buku itu hilang.", "Buku itu"),
    ("Andi Wijaya, dosen kimia, menemui Budi Santoso, guru fisika, bersama para siswa. Mereka tertawa.", "Mereka"),
    ("Persik menang di Solo atas para pemuda. Mereka pulang.", "Mereka"),
    ("Saksi Ani Lestari mengatakan terdakwa terlambat. Dia digambarkan pemarah.", "Dia"),
    ("Polisi datang, kata Kapolres Kudus AKBP Tono Wijaya. Ia diduga mencuri motor.", "Ia"),
    ("Bupati Kebumen Sari Wulandari tiba. Seorang petani mengeluh. Ia meminta pupuk.", "Ia"),
    ("Polisi menangkap enam pencuri motor di Tegal. Mereka menyita dua mobil.", "Mereka"),
    ("Dokter merawat 12 korban keracunan. Mereka dirawat di tiga ruang.", "Mereka"),
    ("Solo Run 2026 digelar besok. Dua ajang ini ramai.", "ajang ini"),
    ('Menurut Sari Wulandari, guru biologi, hujan turun. "Dia datang," ujar Sari.', "Dia"),
    ("Tono menyewa tanggul laut yang mengancam warga terbengkalai. Desa itu sepi.", "Desa itu"),
    ("Banjir melanda warga di Solo dan di Tegal. Warga wilayah tersebut mengungsi.", "Warga wilayah tersebut"),
    ("Bursa mengeluarkan saham PT Laut, PT Madu, dan PT Gula. Keputusan ini berlaku besok.", "Keputusan ini"),
    ("Setiap kapal nelayan diperiksa. Dua kapal tersebut ditahan.", "kapal tersebut"),
]


@pytest.mark.parametrize(("text", "words"), UNSURE)
def test_an_open_reference_keeps_its_words(text: str, words: str) -> None:
    mention = mentions(text)[words]
    assert not mention.certain
    assert mention.text == words


LEFT_ALONE = [
    ("Harga beras naik tahun ini.", "tahun ini"),
    ("Serangan jantung menewaskan banyak orang. Penyakit jantung mahal.", "Serangan"),
    ("Kecelakaan terjadi di Solo. Dua korban kecelakaan lain selamat.", "korban"),
]


@pytest.mark.parametrize(("text", "words"), LEFT_ALONE)
def test_words_that_point_at_nothing_stay(text: str, words: str) -> None:
    assert words not in mentions(text)


def test_a_pronoun_does_not_mean_who_is_named_behind_it():
    text = (
        "Menteri Keuangan Budi Santoso membentuk tim. Data sudah dilaporkan ke Presiden Tono Wijaya. "
        "Menurut Budi, data itu lengkap. Hari ini dia diundang makan siang bersama Tono."
    )
    assert mentions(text)["dia"].text == "Budi Santoso"
