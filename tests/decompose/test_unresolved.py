"""What only the article tells the meaning of is flagged, and held back where all claims are to stand alone."""

import pytest

from decomposing import texts
from klaim.decompose import decompose
from klaim.records import Article


def read(text, *, alone=True):
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return decompose(article, stand_alone=alone)


OPEN = [
    "Tes ini dianjurkan bagi perempuan berusia 25 tahun.",
    "Pertandingan akan dimulai pada siang WIB.",
    "Tuan rumah telah mencetak 16 gol pada Rabu.",
    "Faktor tersebutlah yang membuat Kenya menang di Brebes.",
    "Beberapa dilalap api di Brebes.",
    "Survei melibatkan 2.620 responden dari Kota Bandung.",
    "Para peserta menjawab pertanyaan terkait kebiasaan duduk.",
    "Kemenkes belum menjelaskan penyebab gangguan tersebut.",
    "Dewan HAM mencatat angka-angka ini dapat diandalkan.",
    "Beberapa langkah yang dilakukan antara lain menjaga disiplin investasi.",
    "Terdapat penurunan dana pada bulan lalu yang belum pernah dilaporkan.",
    "Polisi masih terus melakukan pengembangan terhadap jaringan pencuri sepeda motor.",
    "Badan Geologi memutuskan segera memulangkannya secara darurat.",
    "Sari Wulandari akan kembali ke skuad Persik setelah absen pada laga sebelumnya.",
    "Kasus kedua terjadi di Dusun Krajan, Tegal, pada Kamis (5/3/2026).",
    "Pertemuan terakhir berlangsung di Tegal Open 2025.",
    "Almarhumah sempat bertugas di Rumah Sakit Melati, Tegal.",
    "Duo Merah Putih sukses meraih lima angka di Tegal.",
    "Perusahaan besutan Tono Prabu menghadapi gugatan dari 50 warga Tegal.",
    "Budi Santoso menggadaikan sepeda motor milik korban di Tegal.",
    "Pengungkapan kasus dilakukan tim Polres Tegal di sebuah bengkel motor.",
    "Barang bukti dimusnahkan Polres Tegal di halaman kantor.",
    "Tono Prabu adalah pemilik pabrik.",
    "Tono Prabu/Budi Wirawan berbalik unggul 16-14 dalam Tegal Open 2026.",
    "Tim Polres Tegal terlebih dahulu melakukan uji lab.",
    "Menteri berkunjung ke Tegal untuk meninjau pasar.",
    "Pemeriksaan disaksikan langsung oleh perwakilan Kejaksaan Tegal.",
    "Sebanyak 79 siswi lainnya di Tegal terluka ringan.",
    "Gempa merusak gudang beras yang ia miliki di Tegal.",
    "Perbuatan Budi Santoso dilakukan di kawasan Melati, Tegal.",
]


@pytest.mark.parametrize("sentence", OPEN)
def test_a_claim_about_what_the_text_does_not_settle_is_held_back_or_kept_with_its_flag(sentence):
    held = {draft.text for draft in read(sentence).held if draft.reason == "unresolved-reference"}
    kept = {claim.text for claim in read(sentence, alone=False).claims if claim.flags == ("unresolved-reference",)}
    assert held
    assert held == kept
    assert held.isdisjoint(claim.text for claim in read(sentence).claims)


OTHERS = [
    "Pengguna lain mengalami masalah serupa di Bandung.",
    "Sebanyak 23,3 persen responden tidak memiliki sepeda.",
    "18,1 persen mengaku tidak pernah ikut pelatihan.",
    "Salah satu korban bernama Rian Wirasena ternyata pemahat kayu.",
    "Banyak dari mereka sulit mendapat jatah cuti sakit.",
    "Petugas Dinas Kesehatan mengevakuasi yang bersangkutan ke RSUD Bandung.",
]
PLACES_AND_BODIES = [
    "Dinas Sumber Daya Air sudah berada di lokasi guna mengatur lalu lintas.",
    "Pihak panitia menerapkan sistem antar daging kurban ke penerima.",
]
BARE = ["Aturan baru berlaku di Tegal.", "Tim meraih medali emas di Hanoi."]
THEM = [
    "Tentara-tentara mereka tidak menerima gaji.",
    "Pasukan Melati telah menekan mereka dari sisi utara kota.",
    "Makanan dibagikan kepada mereka yang sudah pindah ke Kudus.",
]

SETTLED = [
    "Jumlah kasus campak di Kota Bandung saat ini menurun.",
    "Pusat gempa Cianjur atau episenter gempa itu terletak di darat.",
    "Keputusan melepas minyak dari cadangan telah membantu membatasi kenaikan harga.",
    'Ani Lestari menulis buku "Surat untuk Ibu Kota Ini" di Bandung.',
    "Polisi menangkap Budi Santoso di Bandung.",
    "Beberapa kota di Jawa Barat antara lain mengalami banjir.",
    "Tiga saham yang aktif diperdagangkan antara lain PT Melati Jaya.",
    "Sebanyak 212 saham lainnya stagnan di Bursa Efek Indonesia.",
    "Indonesia mengimpor beras dari Thailand dan negara lain.",
    "Sebanyak 23,3 persen penduduk Kota Bandung tidak memiliki rumah.",
    "Klub sepak bola Jepang memastikan mereka menerima undangan panitia.",
    "Semua penumpang dalam pengawasan dokter yang memastikan mereka menerima perawatan.",
    "Austria mengawali babak kualifikasi saat mereka bangkit di Wina.",
    "Makanan rumah bisa menjadi penghibur bagi mereka yang sedang sakit di Kudus.",
    "Tim beregu putra Indonesia meraih medali emas di Hanoi.",
    "Aturan baru terkait cukai Kota Bandung menaikkan pendapatan daerah.",
]


@pytest.mark.parametrize("sentence", [*OTHERS, *PLACES_AND_BODIES, *BARE, *THEM])
def test_others_shares_places_and_those_named_before_are_open(sentence):
    assert "unresolved-reference" in {draft.reason for draft in read(sentence).held}


@pytest.mark.parametrize("sentence", SETTLED)
def test_what_a_claim_settles_itself_is_no_open_reference(sentence):
    assert "unresolved-reference" not in {held.reason for held in read(sentence).held}
    assert read(sentence).claims


def test_how_many_there_are_in_all_is_told_where_they_are():
    sentence = "Total ada 78 sapi di Masjid Raya Kudus."
    assert sentence in {claim.text for claim in read(sentence).claims}


def test_a_time_counted_from_a_day_the_claim_does_not_name_is_held_back():
    found = read("Tadi Budi Santoso menutup pidato di Bandung. Ani Lestari menulis buku di Bandung.")
    assert {draft.reason for draft in found.held if "adi Budi" in draft.text} == {"relative-time"}
    assert [claim.text for claim in found.claims if "Ani" in claim.text]


def test_claims_that_differ_in_nothing_but_a_value_are_held_back_together():
    text = (
        "Audisi Liga Melati akan digelar pada 7 Juli 2026 di Kudus. "
        "Audisi Liga Melati akan digelar pada 4 Agustus 2026 di Solo. Audisi itu gratis."
    )
    found = read(text)
    opposed = {draft.text for draft in found.held if draft.reason == "contradicts-another"}
    assert opposed == {
        "Audisi Liga Melati akan digelar pada 7 Juli 2026.",
        "Audisi Liga Melati akan digelar pada 4 Agustus 2026.",
    }
    assert opposed.isdisjoint(claim.text for claim in found.claims)
    assert any("di Kudus" in claim.text for claim in found.claims)


NAMELESS = [
    "Penurunan terus terjadi sampai 6,5 persen di Bursa Tokyo.",
    "Petugas menyita dua kapal di Selat Hormuz.",
    "Api sudah padam.",
    "Beberapa warga menyaksikan peristiwa lama dari kejauhan dengan tenang.",
    "Kedua perangkat dibekali GPS bawaan.",
]


@pytest.mark.parametrize("sentence", NAMELESS)
def test_what_names_nobody_is_held_back_or_kept_with_its_flag(sentence):
    assert not read(sentence).claims
    assert {claim.flags for claim in read(sentence, alone=False).claims} == {("unresolved-reference",)}


NAMED_ENOUGH = [
    "Penurunan harga minyak terus terjadi sampai 6,5 persen di Bursa Tokyo.",
    "Polisi menahan Budi.",
    "Konsumsi rumah tangga diharapkan dapat lebih bergairah.",
    "Beberapa warga Cianjur menyaksikan peristiwa lama dari kejauhan.",
    "Kedua kota, Bandung dan Cianjur, memiliki pasar induk.",
    '"Harga beras di pasar terlalu tinggi," kata Ani Lestari.',
]


@pytest.mark.parametrize("sentence", NAMED_ENOUGH)
def test_a_name_a_figure_or_a_longer_clause_tells_enough(sentence):
    assert read(sentence).claims


def test_what_is_among_a_kind_that_nothing_names_is_open():
    found = read("Polres Tegal menyita sejumlah barang bukti antara lain 3 pisau dan 40 botol arak.")
    assert not [claim.text for claim in found.claims if "termasuk" in claim.text]
    assert [held.text for held in found.held if held.text == "40 botol arak termasuk barang bukti."]


def test_what_a_deed_is_done_to_may_stand_before_it():
    text = "Polisi Tegal menyita lima kilogram sabu dan memusnahkannya di Brebes."
    assert any("memusnahkan" in claim.text for claim in read(text).claims)


def test_a_part_that_somebody_plays_is_told_in_what():
    text = "Polisi Tegal menahan tersangka berinisial MK (25) pada Senin (9/3/2026)."
    held = {draft.text: draft.reason for draft in read(text).held}
    assert held["MK adalah tersangka."] == "unresolved-reference"
    assert any(claim.text.startswith("Polisi Tegal menahan") for claim in read(text).claims)


def test_that_somebody_spoke_is_told_with_what_of():
    text = 'Budi Santoso tiba di Tegal. "Saya sudah lihat semua," kata Budi Santoso di Brebes, Senin (9/3/2026).'
    held = {draft.text: draft.reason for draft in read(text).held}
    assert held["Budi Santoso menyampaikan keterangan di Brebes."] == "unresolved-reference"


def test_a_single_letter_names_nobody():
    text = '"Kami menahan tiga orang, yakni berinisial A (21), RTW (52), dan K (34)," kata Kapolres Budi Santoso.'
    found = read(text)
    held = {draft.text for draft in found.held if draft.reason == "unresolved-reference"}
    assert "A berusia 21 tahun." in held
    assert "RTW berusia 52 tahun." in {claim.text for claim in found.claims}


def test_those_somebody_speaks_for_without_an_office_are_unknown():
    found = read('"Kami mengundang para nelayan Desa Melati," kata Budi Santoso.')
    assert "unresolved-reference" in {draft.reason for draft in found.held}
    found = read('"Kami mengundang para nelayan Desa Melati," kata Bupati Demak Budi Santoso.')
    assert "Pemkab Demak mengundang para nelayan Desa Melati." in {claim.text for claim in found.claims}


@pytest.mark.parametrize(
    "claim",
    [
        "Perusahaan yang sebelumnya bernama Melati Jaya memiliki pabrik di Tegal.",
        "Laga terakhir Grup C Piala Melati 2026 berlangsung di Tegal.",
        "Tono Prabu adalah pemilik pabrik tahu di Tegal.",
        "Tono Prabu/Budi Wirawan unggul 16-14 atas Andi Wijaya/Joko Susilo di Tegal Open 2026.",
    ],
)
def test_what_a_claim_itself_tells_apart_is_kept(claim):
    assert any(one.text.startswith(claim.split(" di ")[0]) for one in read(claim).claims)


HAPPENED = "Kebakaran melanda gudang tahu di Cakung, Jakarta Timur. "


@pytest.mark.parametrize(
    "claim",
    [
        "Hembusan angin kencang terus menyulitkan para petugas di lapangan hingga larut malam.",
        "Sebanyak 64 sepeda motor hasil curian akhirnya disita polisi untuk diperiksa.",
    ],
)
def test_a_claim_without_a_name_is_told_of_what_happened(claim):
    told = f"Terkait kebakaran di gudang tahu di Cakung, Jakarta Timur, {claim[0].lower()}{claim[1:]}"
    assert told in {one.text for one in read(HAPPENED + claim).claims}
    assert claim in {one.text for one in read(claim).claims}


def test_what_holds_in_general_is_kept_beside_what_happened():
    claim = "Hirupan asap tebal berjam-jam dapat merusak paru-paru anak kecil."
    assert claim in {one.text for one in read(HAPPENED + claim).claims}


def test_a_figure_of_nobody_named_is_held_back():
    claim = "Sebanyak 149 anak menjalani pemeriksaan pertumbuhan di ruang kelas."
    found = read(claim + " Petugas dan guru mendata anak-anak itu.")
    assert not any(one.type == "quantity" for one in found.claims)
    assert claim in {draft.text for draft in found.held}


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Polisi menyebut sopir truk di Tegal merupakan warganya.", "Sopir truk di Tegal merupakan warganya."),
    ],
)
def test_somebody_is_not_told_to_be_anothers_by_nya_alone(sentence, claim):
    found = read(sentence)
    assert claim not in [one.text for one in found.claims]
    assert claim in [one.text for one in found.held]


@pytest.mark.parametrize("said", ["It is a river but it is a road.", "Eh ada anggota Partai Melati di Tegal."])
def test_what_is_said_in_english_or_as_one_does_aloud_is_held(said):
    found = decompose(Article(id="a", language="id", text=f'"{said[:-1]}," kata Budi Wirawan.'))
    assert said not in [one.text for one in found.claims]
    assert said in [one.text for one in found.held]


OF_THE_STATE = "Pemerintah menyediakan diskon 50% untuk 500.000 penumpang."


def test_the_government_alone_is_that_of_the_state():
    assert OF_THE_STATE in {claim.text for claim in read(OF_THE_STATE).claims}


@pytest.mark.parametrize("opening", ["Pemkab Tegal mengumumkan diskon.", "Presiden Iran menyambut diskon di Iran."])
def test_the_government_alone_may_be_that_of_a_region_or_another_state(opening):
    assert OF_THE_STATE not in {claim.text for claim in read(f"{opening} {OF_THE_STATE}").claims}


@pytest.mark.parametrize(
    "claim",
    ["Internet sudah menjadi kebutuhan vital masyarakat.", "Peserta magang bukan tenaga pengganti dokter."],
)
def test_what_a_kind_of_thing_is_names_enough(claim):
    assert claim in {one.text for one in read(f'"{claim}" kata Ani Lestari di Tegal.').claims}


@pytest.mark.parametrize(
    "claim",
    ["Peserta bukan tenaga pengganti dokter.", "Perkembangan terbaru adalah kenaikan tarif baja.",
     "Bantuan yang diberikan adalah bantuan pangan."],
)  # fmt: skip
def test_what_one_of_a_kind_is_names_nothing(claim):
    assert claim not in {one.text for one in read(f'"{claim}" kata Ani Lestari di Tegal.').claims}


@pytest.mark.parametrize("noun", ["Ketegangan", "Kemacetan", "Kepanikan"])
def test_a_place_tells_which_unrest_is_meant(noun: str) -> None:
    assert f"{noun} terjadi di Jalan Melati, Tegal." in texts(f"{noun} terjadi di Jalan Melati, Tegal.")


def test_the_side_of_a_firm_is_known():
    text = 'Jalan milik PT Jasa Melati rusak. "Kami memohon maaf atas rusaknya jalan itu," tulis Jasa Melati.'
    assert "Pihak Jasa Melati memohon maaf atas rusaknya jalan milik PT Jasa Melati." in texts(text)
