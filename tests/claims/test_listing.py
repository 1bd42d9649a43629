"""Lists that a verb or a pair of words opens: each thing is told of what the list is of."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Ancaman di pesisir utara Jawa antara lain kenaikan muka air laut, penurunan tanah, dan banjir rob.",
            {
                "Ancaman di pesisir utara Jawa antara lain kenaikan muka air laut.",
                "Ancaman di pesisir utara Jawa antara lain penurunan tanah.",
                "Ancaman di pesisir utara Jawa antara lain banjir rob.",
            },
        ),
        (
            "Syarat pendaftaran antara lain memiliki kartu keluarga, berusia 17 tahun, dan sehat jasmani.",
            {
                "Syarat pendaftaran antara lain memiliki kartu keluarga.",
                "Syarat pendaftaran antara lain berusia 17 tahun.",
                "Syarat pendaftaran antara lain sehat jasmani.",
            },
        ),
        (
            "Gubernur menyerahkan bantuan berupa beras, mi instan, dan minyak goreng kepada korban banjir.",
            {
                "Gubernur menyerahkan bantuan berupa beras kepada korban banjir.",
                "Gubernur menyerahkan bantuan berupa mi instan kepada korban banjir.",
                "Gubernur menyerahkan bantuan berupa minyak goreng kepada korban banjir.",
            },
        ),
        (
            "Dinas melakukan respons cepat antara lain dengan pengerahan tim ahli dan distribusi obat.",
            {
                "Dinas melakukan respons cepat antara lain dengan pengerahan tim ahli.",
                "Dinas melakukan respons cepat antara lain dengan distribusi obat.",
            },
        ),
        (
            "Pengaduan warga meliputi ketidaksesuaian barang dengan pesanan, kendala kurir, hingga soal bayar.",
            {
                "Pengaduan warga meliputi ketidaksesuaian barang dengan pesanan.",
                "Pengaduan warga meliputi kendala kurir.",
                "Pengaduan warga meliputi soal bayar.",
            },
        ),
        (
            "Fitur baru itu menyediakan panduan ibadah, bacaan doa, hingga arah kiblat.",
            {
                "Fitur baru itu menyediakan panduan ibadah.",
                "Fitur baru itu menyediakan bacaan doa.",
                "Fitur baru itu menyediakan arah kiblat.",
            },
        ),
        (
            "Liburan ke destinasi yang digemari masyarakat, seperti Bali, Lombok, dan Bandung, makin mahal.",
            {
                "Bali termasuk destinasi yang digemari masyarakat.",
                "Bandung termasuk destinasi yang digemari masyarakat.",
            },
        ),
        (
            "Petugas menyita sejumlah barang bukti, di antaranya dua celurit, satu golok, dan tiga ponsel.",
            {"Petugas menyita dua celurit.", "Petugas menyita satu golok.", "Petugas menyita tiga ponsel."},
        ),
        (
            "Pergantian terjadi pada tiga dinas, yaitu Dinas Sosial, Dinas Koperasi, dan Dinas Pemuda dan Olahraga.",
            {
                "Pergantian terjadi pada Dinas Sosial.",
                "Pergantian terjadi pada Dinas Koperasi.",
                "Pergantian terjadi pada Dinas Pemuda dan Olahraga.",
            },
        ),
        (
            "Tiga kecamatan terdampak banjir besar, yaitu Kecamatan Lubuk, Kecamatan Muara, dan Kecamatan Tanjung.",
            {"Kecamatan Lubuk terdampak banjir besar.", "Kecamatan Tanjung terdampak banjir besar."},
        ),
        (
            "PT Maju mengangkut penumpang ke Garut, Tasikmalaya hingga Surabaya.",
            {
                "PT Maju mengangkut penumpang ke Garut.",
                "PT Maju mengangkut penumpang ke Tasikmalaya.",
                "PT Maju mengangkut penumpang ke Surabaya.",
            },
        ),
        (
            "Pemkot Tegal menyiapkan tenda, dapur umum, dan posko kesehatan.",
            {"Pemkot Tegal menyiapkan dapur umum.", "Pemkot Tegal menyiapkan posko kesehatan."},
        ),
        (
            "Tim seleksi terdiri atas unsur BPIP, TNI, hingga Badan Kepegawaian Negara.",
            {"Tim seleksi mencakup unsur TNI.", "Tim seleksi mencakup unsur Badan Kepegawaian Negara."},
        ),
        (
            "Kerugian akibat banjir di Tegal meliputi rumah warga, sawah, kebun sayur.",
            {
                "Kerugian akibat banjir di Tegal meliputi rumah warga.",
                "Kerugian akibat banjir di Tegal meliputi kebun sayur.",
            },
        ),
    ],
)
def test_each_thing_of_a_list_is_a_claim(sentence: str, expected: set[str]) -> None:
    assert expected <= set(texts(sentence))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Ada tiga kategori dalam lomba Tegal Ceria, yaitu pelajar, mahasiswa, dan umum.",
            {
                "Pelajar termasuk kategori dalam lomba Tegal Ceria.",
                "Mahasiswa termasuk kategori dalam lomba Tegal Ceria.",
            },
        ),
        (
            "Ada beberapa tanda tifus dan malaria yang mirip, seperti mual, muntah, dan keringat dingin.",
            {
                "Ada beberapa tanda tifus dan malaria yang mirip.",
                "Mual termasuk tanda tifus dan malaria yang mirip.",
                "Keringat dingin termasuk tanda tifus dan malaria yang mirip.",
            },
        ),
        (
            "Pemerintah memberi perhatian bagi kelompok miskin di penampungan, seperti lansia dan anak-anak.",
            {
                "Pemerintah memberi perhatian bagi kelompok miskin di penampungan.",
                "Lansia termasuk kelompok miskin di penampungan.",
                "Anak-anak termasuk kelompok miskin di penampungan.",
            },
        ),
        (
            "Tiga dokter, yaitu Anna Wulandari, Rian Santoso, dan Sari Wirasena, melakukan operasi.",
            {"Anna Wulandari adalah dokter.", "Sari Wirasena adalah dokter.", "Rian Santoso melakukan operasi."},
        ),
        (
            "Pabrik itu mengirim barang ke kota seperti Solo dan Tegal.",
            {"Pabrik itu mengirim barang ke Solo.", "Pabrik itu mengirim barang ke Tegal."},
        ),
        (
            "Surat-surat perjalanan seperti STNK dan KTP sopir diketahui lengkap.",
            {"STNK diketahui lengkap.", "KTP sopir diketahui lengkap."},
        ),
        (
            "Turnamen dunia seperti British Open memberikan poin ranking dunia.",
            {"British Open memberikan poin ranking dunia."},
        ),
    ],
)
def test_each_example_is_of_its_kind(sentence: str, expected: set[str]) -> None:
    assert expected <= set(texts(sentence))


def test_what_is_only_compared_is_no_example():
    found = texts("Presiden Budi Santoso tak punya cincin ajaib seperti Raja Wirya dan Raja Perdana.")
    assert any("cincin ajaib" in text for text in found)
    assert not any("termasuk cincin" in text for text in found)


def test_what_only_tells_of_a_noun_is_no_kind():
    found = texts("Gubernur memantau daerah dengan progres rendah seperti Cilacap dan Brebes.")
    assert found
    assert not any("termasuk progres" in text for text in found)


def test_until_when_is_no_thing_of_a_list():
    found = texts("Warga Tegal bekerja di sawah, kebun hingga malam hari.")
    assert any("hingga malam hari" in text for text in found)


def test_so_many_of_those_named_is_no_list():
    found = texts("Sebanyak delapan pekerja diduga keracunan dan lima di antaranya meninggal dunia.")
    assert any("delapan pekerja" in text for text in found)
    assert not any("lima di antaranya meninggal." in text for text in found)


def test_examples_are_of_the_phrase_they_stand_behind():
    found = texts(
        "Nomor itu dapat membantu pelacakan akun yang dipakai untuk kejahatan siber seperti penipuan dan perundungan."
    )
    assert found
    assert not any("termasuk akun" in text or "termasuk pelacakan" in text for text in found)


def test_a_list_to_its_last_thing_opens_no_result():
    found = texts(
        "Seluruh pengaduan ditindaklanjuti antara lain melalui pengembalian dana, denda, hingga mediasi warga."
    )
    assert found
    assert not any("pengaduan mediasi" in text for text in found)


def test_things_named_behind_another_number_are_not_the_subject():
    found = texts("Enam korban luka merupakan penumpang dari dua bus, yakni Melati dan Kenanga Jaya.")
    assert "Enam korban luka merupakan penumpang dari dua bus." in found
    assert not any(text.startswith("Melati merupakan") for text in found)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Pemerintah Jawa Tengah, khususnya Pemkab Tegal, berharap pajak kendaraan naik.",
            {"Pemerintah Jawa Tengah berharap pajak kendaraan naik.", "Pemkab Tegal berharap pajak kendaraan naik."},
        ),
        (
            "Pemprov Jateng, terkhusus Pemkab Tegal berharap kepatuhan warga meningkat.",
            {"Pemprov Jateng berharap kepatuhan warga meningkat.", "Pemkab Tegal berharap kepatuhan warga meningkat."},
        ),
        (
            "Olahraga Indonesia terus berkembang, terutama di cabang bola basket yang kini mendapat perhatian luas.",
            {"Olahraga Indonesia terus berkembang.", "Olahraga Indonesia terus berkembang di cabang bola basket."},
        ),
        (
            "Pemerintah menurunkan tarif sejumlah barang, khususnya pupuk.",
            {"Pemerintah menurunkan tarif sejumlah barang.", "Pemerintah menurunkan tarif pupuk."},
        ),
    ],
)
def test_what_is_singled_out_is_told_of_too(sentence: str, expected: set[str]) -> None:
    assert expected <= set(texts(sentence))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Pemerintah mengatur ekspor komoditas strategis seperti minyak sawit, batu bara, dan nikel.",
            "Batu bara termasuk komoditas strategis.",
        ),
        ("Harga BBM subsidi seperti Solar dan Pertalite tidak naik.", "Solar termasuk BBM subsidi."),
        (
            "Kompetisi profesional seperti Liga Melati menarik minat warga Tegal.",
            "Liga Melati termasuk kompetisi profesional.",
        ),
        ("Wabah campak melanda negara tetangga seperti Malaysia.", "Malaysia termasuk negara tetangga."),
    ],
)
def test_a_kind_is_told_without_the_deed_done_to_it_and_of_one_named_thing(text: str, role: str) -> None:
    assert role in texts(text)


def test_common_things_are_no_people_and_words_of_a_clause_no_members() -> None:
    found = texts(
        "Dinas menyiapkan fasilitas untuk para ASN yang pindah ke IKN, seperti taman, danau, dan lahan hijau. "
        "Toko itu menjual merek dunia seperti Melati, Kenanga, dan masih banyak lagi."
    )
    assert found
    assert not [one for one in found if "termasuk ASN" in one or one.startswith("Masih")]


def test_the_number_of_all_is_told_of_none_alone() -> None:
    found = texts("Budi Santoso beraksi di 63 desa meliputi Desa Kelesa, Desa Titian Resak, dan Desa Petala Bumi.")
    assert not any("63" in claim and "Petala Bumi" not in claim for claim in found)
    assert any("63" in claim and "Kelesa" in claim and "Petala Bumi" in claim for claim in found)


def test_what_only_gives_an_example_is_left_out() -> None:
    found = texts("PT Maju Jaya Tbk misalnya, turun 12,5% ke harga Rp 140 per lembar.")
    assert "PT Maju Jaya Tbk turun 12,5%." in found


def test_what_is_between_two_is_told_of_both() -> None:
    found = texts("Budi Santoso menyelidiki tabrakan di Tegal antara Bus Melati dan Truk Kenanga.")
    assert "Budi Santoso menyelidiki tabrakan di Tegal antara Bus Melati dan Truk Kenanga." in found
    assert not any(claim.endswith("antara Bus Melati.") for claim in found)
