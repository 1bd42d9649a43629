"""What stands for a noun with a pointing word: what the text has described by it, with its place, name and number."""

import pytest

from decomposing import texts

TOLD_AGAIN = [
    (
        "PT Melati membangun pabrik pupuk di Gresik. Pabrik tersebut akan memproduksi 500.000 ton urea per tahun.",
        "Pabrik pupuk di Gresik akan memproduksi 500.000 ton urea per tahun.",
    ),
    (
        "PT Melati menutup 12 dapur di Tegal. Dapur itu tidak memiliki sertifikat higiene.",
        "Dapur di Tegal tidak memiliki sertifikat higiene.",
    ),
    (
        "PT Melati menutup 12 dapur di Tegal. 12 dapur itu tidak memiliki sertifikat higiene.",
        "12 dapur di Tegal tidak memiliki sertifikat higiene.",
    ),
    (
        "Kementerian Pertanian mengirim 3.000 butir telur dari peternakan di Blitar ke Papua. "
        "3.000 butir telur tersebut diangkut dengan kapal perintis.",
        "3.000 butir telur dari peternakan di Blitar diangkut dengan kapal perintis.",
    ),
    (
        "Polisi menangkap oknum lurah di Kabupaten Tegal berinisial M. Lurah itu ditahan di Polres Tegal.",
        "Lurah di Kabupaten Tegal berinisial M ditahan di Polres Tegal.",
    ),
    (
        "PT Melati Tbk dan PT Kenanga Tbk membagikan dividen. Kedua emiten tersebut membagikan Rp 2,4 triliun.",
        "PT Melati Tbk dan PT Kenanga Tbk membagikan Rp 2,4 triliun.",
    ),
    (
        "Indonesia dan Jepang menggelar perundingan di Jenewa, Swiss. Kedua negara itu belum mencapai kesepakatan.",
        "Indonesia dan Jepang belum mencapai kesepakatan.",
    ),
]


@pytest.mark.parametrize(("text", "claim"), TOLD_AGAIN)
def test_a_thing_is_told_again_with_what_names_it(text: str, claim: str) -> None:
    assert any(claim[1:] in told for told in texts(text))


BY_DEED = [
    (
        "Israel menyerang Kota Gaza. Serangan itu menewaskan 23 orang. Serangan Israel juga merusak dua rumah sakit.",
        "Serangan Israel ke Kota Gaza menewaskan 23 orang.",
    ),
    (
        "Ani Lestari melaporkan Budi Santoso ke Polda Jawa Tengah. Laporan tersebut diterima pada 11 Juni 2026.",
        "Laporan Ani Lestari diterima pada 11 Juni 2026.",
    ),
    (
        "Bus Mawar terbalik di Tegal. Bus yang membawa 42 mahasiswa tersebut berangkat dari Kudus.",
        "Bus yang membawa 42 mahasiswa berangkat dari Kudus.",
    ),
    (
        "Mobil listrik Melati E5 diluncurkan di Tegal. Harganya Rp 320 juta.",
        "Harga mobil listrik Melati E5 adalah Rp 320 juta.",
    ),
    (
        "Mobil listrik Melati E5 diluncurkan di Tegal. Baterainya berkapasitas 50 kWh.",
        "Baterai mobil listrik Melati E5 berkapasitas 50 kWh.",
    ),
    (
        "Melati Motor meluncurkan sepeda listrik baru di Tegal, Senin. Harganya Rp28 juta.",
        "Harga sepeda listrik baru Melati Motor adalah Rp28 juta.",
    ),
    (
        "Pemkot Semarang membangun jembatan gantung di Tugu. Panjangnya mencapai 200 meter. Lebarnya 12 meter.",
        "Lebar jembatan gantung di Tugu adalah 12 meter.",
    ),
    (
        "Melati Phone X9 hadir dengan bodi ramping. Layarnya berukuran 6,59 inci.",
        "Layar Melati Phone X9 berukuran 6,59 inci.",
    ),
    (
        "Budi Santoso membeli rumah tua di Tegal. Harganya Rp 2 miliar.",
        "Harga rumah tua di Tegal adalah Rp 2 miliar.",
    ),
    (
        "Kebakaran melanda gudang tekstil di Tegal. Tiga pekerja tewas. Penyebabnya diselidiki. Tono memadamkan api. "
        "Warga membantu. Kerugiannya ditaksir Rp2 miliar.",
        "Kerugian kebakaran di gudang tekstil di Tegal ditaksir Rp2 miliar.",
    ),
    (
        "Raka Wijaya disalip pembalap lain seperti Budi Santoso.",
        "Raka Wijaya disalip pembalap lain seperti Budi Santoso.",
    ),
]


@pytest.mark.parametrize(("text", "claim"), BY_DEED)
def test_what_was_said_done_or_told_of_a_thing_names_it(text: str, claim: str) -> None:
    assert any(claim[1:] in told for told in texts(text))


CLAUSES = [
    (
        "Pabrik pupuk di Gresik ditutup. Namun, pabrik masih menyimpan 300 ton urea.",
        "Pabrik pupuk di Gresik masih menyimpan 300 ton urea.",
    ),
    (
        "Survei Lembaga Melati digelar pada Mei 2026. Ani Lestari mengatakan bahwa survei melibatkan 1.200 orang.",
        "Survei Lembaga Melati melibatkan 1.200 orang.",
    ),
    (
        "PT Melati merumahkan 300 buruh di Tegal. Selain itu, perusahaan menutup dua pabrik.",
        "PT Melati menutup dua pabrik.",
    ),
    (
        "PT Melati merumahkan 300 buruh di Tegal. Manajemen menyiapkan pesangon Rp 5 miliar.",
        "Manajemen PT Melati menyiapkan pesangon Rp 5 miliar.",
    ),
]


@pytest.mark.parametrize(("text", "claim"), CLAUSES)
def test_a_bare_noun_that_opens_a_clause_is_the_one_named_before(text: str, claim: str) -> None:
    assert any(claim[1:] in told for told in texts(text))


OTHERS = [
    ("Ani Lestari dan Budi Santoso saling melaporkan. Laporan tersebut diterima Polda.", "Laporan Ani"),
    ("Polisi menangkap sopir yang membawa Ani Lestari ke rumah itu.", "ke rumah."),
    ("PT Melati menutup pabrik di Tegal. Menurut Ani Lestari, perusahaan wajib membayar pesangon.", "PT Melati wajib"),
    (
        "Pabrik pupuk di Gresik ditutup. Pabrik semen di Tuban dibuka. Namun, pabrik masih menyimpan 300 ton.",
        "di Tuban masih",
    ),
    ("PT Melati menutup dua pabrik di Tegal pada Mei. Namun, tiga pabrik dibuka lagi di Kudus.", "tiga PT"),
    ("Bupati menandatangani perjanjian dagang di Tokyo. Perjanjian itu berlaku pada Juli 2026.", "Tokyo berlaku"),
    ("Gunung Slamet naik status dari Siaga menjadi Awas. Status itu berlaku pada Juli 2026.", "Siaga berlaku"),
    ("Polisi menangkap pencuri motor di Tegal. Pencuri itu dibawa ke Polres Tegal.", "motor di Tegal dibawa"),
    ("PT Melati menutup 12 dapur di Tegal. 30 dapur itu tidak memiliki sertifikat higiene.", "30 dapur di Tegal"),
    (
        "PT Melati, PT Mawar, dan PT Kenanga membagikan dividen. Kedua emiten tersebut membagikan Rp 2 triliun.",
        "Mawar dan PT Kenanga membagikan Rp 2",
    ),
]


@pytest.mark.parametrize(("text", "words"), OTHERS)
def test_another_thing_place_or_number_is_not_the_one_told_before(text: str, words: str) -> None:
    assert not [claim for claim in texts(text) if words in claim]


@pytest.mark.parametrize(
    "text",
    [
        "Pemerintah menyiapkan aturan baru. Isinya mengatur tarif cukai rokok.",
        "Melati Motor mencatat laba Rp2 triliun. Jumlahnya mencapai dua kali lipat.",
        "Melati Motor merekrut dokter muda di Tegal. Jumlahnya mencapai 20 orang.",
    ],
)
def test_a_property_of_what_has_no_name_stays_open(text: str) -> None:
    assert not [claim for claim in texts(text) if claim.startswith(("Isi ", "Jumlah "))]
