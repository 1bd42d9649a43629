"""People, offices and short names of an Indonesian text."""

import pytest

from klaim import language
from klaim.discourse.entities import find_entities

LANG = language.load("id")

ROLES = [
    ("CEO dan co-founder MelatiAI Sari Anggrek bicara. MelatiAI untung. MelatiAI besar. Anggrek senang, kata Anggrek.",
     ("Sari Anggrek", "co-founder MelatiAI")),
    ("Bupati Kebumen Sari Wulandari membuka pasar.", ("Sari Wulandari", "Bupati Kebumen")),
    ("Menurut Danton Satgas BPBD Kota Tegal, Rudi Hartanto, banjir surut.",
     ("Rudi Hartanto", "Danton Satgas BPBD Kota Tegal")),
    ("Maya Lestari, penasihat gubernur, menolak.", ("Maya Lestari", "penasihat gubernur")),
    ("Agus Salim (45), sopir bus pariwisata, selamat.", ("Agus Salim", "sopir bus pariwisata")),
    ("Tono Prabu selaku Ketua RT 05, hadir.", ("Tono Prabu", "Ketua RT 05")),
    ("Direktur Jenderal Pajak Dewi Anggraini datang.", ("Dewi Anggraini", "Direktur Jenderal Pajak")),
    ("Menteri Keuangan Purnama Yudi Sadewo datang. Pajak itu, kata dia, berat. Aturan Purnama ketat.",
     ("Purnama Yudi Sadewo", "Menteri Keuangan")),
    ("Kapolres Kudus, AKBP Dewi Anggraini, datang.", ("Dewi Anggraini", "Kapolres Kudus")),
    ("Kapolres Kudus AKBP Dewi Anggraini datang.", ("Dewi Anggraini", "AKBP")),
    ("Kapolres Kudus Kombes Pol. Dewi Anggraini datang.", ("Dewi Anggraini", "Kapolres Kudus Kombes Pol.")),
    ("Menteri Sosial (Mensos) RI, Wirawan , hadir.", ("Wirawan", "Menteri Sosial (Mensos) RI")),
    ("Tini (37), warga Dusun Krajan, Desa Sumber, menangis.", ("Tini", "warga Dusun Krajan, Desa Sumber")),
    ("Jarwo, seorang pedagang tahu di Kudus mengaku rugi.", ("Jarwo", "seorang pedagang tahu di Kudus")),
    ("Kepala Melati, Karim al-Wirawan, menolak.", ("Karim al-Wirawan", "Kepala Melati")),
    ("Jaksa menyebut tuntutan jaksa penuntut umum (JPU) Ni Putu Eka Lestari ringan.",
     ("Ni Putu Eka Lestari", "jaksa penuntut umum (JPU)")),
    ("Presiden ke-3 Budi Wirawan wafat.", ("Budi Wirawan", "Presiden ke-3")),
    ("Ia bertemu presiden Peru Juan Moreno di Lima.", ("Juan Moreno", "presiden Peru")),
    ("Menurut Presiden Budi Wirawan, harga turun.", ("Budi Wirawan", "Presiden")),
    ("Kepala Biro Humas dan Protokol Kemenhub Rina Puspa bicara.",
     ("Rina Puspa", "Kepala Biro Humas dan Protokol Kemenhub")),
    ("Rapat dibuka Tono Prabu selaku Direktur Utama, Maya Lestari selaku Komisaris, dan lainnya.",
     ("Maya Lestari", "Komisaris")),
    ("Penyidik menahan Rudi Hartanto (RH) selaku Direktur PT Maju Terus dan AB selaku Manajer PT Maju Terus.",
     ("AB", "Manajer PT Maju Terus")),
    ("Banjir surut, kata Rudi Hartanto yang juga Ketua Tim Siaga Kudus.", ("Rudi Hartanto", "Ketua Tim Siaga Kudus")),
    ("Polisi menahan TW yang merupakan Direktur PT Maju Terus.", ("TW", "Direktur PT Maju Terus")),
    ("Polisi menangkap AR (37), warga Dusun Krajan, semalam.", ("AR", "warga Dusun Krajan")),
    ("Hadir Ketua Forum Kudus, Sari Wulandari; Ketua Yayasan Padi, Maya Lestari; dan Camat Tegal, Tono Prabu.",
     ("Maya Lestari", "Ketua Yayasan Padi")),
    ("Menteri Sosial Budi Wirawan Santoso (BWS) datang.", ("Budi Wirawan Santoso", "Menteri Sosial")),
    ("Menteri Sosial Budi Wirawan (Gus Budi) datang.", ("Budi Wirawan", "Menteri Sosial")),
    ("Banjir surut, kata Kepala Dinas Pangan, Kelautan, dan Pertanian Kota Tegal Rudi Hartanto.",
     ("Rudi Hartanto", "Kepala Dinas Pangan, Kelautan, dan Pertanian Kota Tegal")),
    ("Kepala Ekonom Bank Mandala Andri Asmara bicara.", ("Andri Asmara", "Kepala Ekonom Bank Mandala")),
    ("CEO Dananusa Rosna Wirawan datang. Rosna mengatakan Dananusa untung.", ("Rosna Wirawan", "CEO Dananusa")),
    ("General Manager Jayantara Damar Kusuma hadir. Markas Bali dan Jayantara tutup.",
     ("Damar Kusuma", "General Manager Jayantara")),
    ("Kepala DPUBMSDA Tegal Dwi Eko Saptoro hadir.", ("Dwi Eko Saptoro", "Kepala DPUBMSDA Tegal")),
    ("Kepala Disperindagkop Kota Tegal Eko Sri Yuliani hadir.",
     ("Eko Sri Yuliani", "Kepala Disperindagkop Kota Tegal")),
    ("Ketua RW 01 Kampung Padi, Sukamaju Lor, Kota Tegal, Yayat Hidayana, Senin pagi bicara.",
     ("Yayat Hidayana", "Ketua RW 01 Kampung Padi, Sukamaju Lor, Kota Tegal")),
    ("Gubernur NTB Lalu Muhamad Irfan hadir.", ("Lalu Muhamad Irfan", "Gubernur NTB")),
    ("Plt Ketua PSI Bali I Putu Yoga Saputra hadir.", ("I Putu Yoga Saputra", "Plt Ketua PSI Bali")),
    ("Presiden Direktur PT Kroma Bank Tbk Anton Hermanto hadir.",
     ("Anton Hermanto", "Presiden Direktur PT Kroma Bank Tbk")),
    ("Deputi Hukum Kemenko IPK Rahmat Kaimudin hadir.", ("Rahmat Kaimudin", "Deputi Hukum Kemenko IPK")),
    ("Kapuspen TNI Brigjen Marinir Tono Hendra hadir.", ("Tono Hendra", "Kapuspen TNI Brigjen Marinir")),
    ("Deputi Tauwas BGN Letjen TNI (Purn) Dadan Hendra hadir.",
     ("Dadan Hendra", "Deputi Tauwas BGN Letjen TNI (Purn)")),
    ("Benar, jelas Adi Safri yang juga Koordinator Satgas Pangan.", ("Adi Safri", "Koordinator Satgas Pangan")),
    ("Tersangka itu RW yang merupakan Direktur PT MJS, dan BS.", ("RW", "Direktur PT MJS")),
    ("Direktur Jenderal Pajak Daerah Kemenkeu Askolina datang. Pajak turun, kata Askolina.",
     ("Askolina", "Direktur Jenderal Pajak Daerah Kemenkeu")),
    ("Plt Kepala Dinas Pendidikan Tegal Rian Utama hadir.", ("Rian Utama", "Plt Kepala Dinas Pendidikan Tegal")),
    ("Pelatih catur dan bridge Rudi Hartanto hadir, kata Rudi Hartanto.",
     ("Rudi Hartanto", "Pelatih catur dan bridge")),
    ("Duta Besar Peru untuk ASEAN Maya Lestari mengatakan itu.", ("Maya Lestari", "Duta Besar Peru untuk ASEAN")),
    ("Menko Polkam Tono Prabu hadir. \"Benar,\" kata Tono Prabu.", ("Tono Prabu", "Menko Polkam")),
    ("Kuasa hukum DPP PKT Wirawan mengatakan itu. Benar, ujar Wirawan.", ("Wirawan", "Kuasa hukum DPP PKT")),
    ("Benar, kata VP Pemasaran Jaya Commuter (JC), Maya Lestari, kemarin. Maya mengatakan itu lagi.",
     ("Maya Lestari", "VP Pemasaran Jaya Commuter (JC)")),
    ("Ketua Harian Asosiasi Tahu Tegal (ATT) Wirawan mengatakan harga turun.",
     ("Wirawan", "Ketua Harian Asosiasi Tahu Tegal (ATT)")),
    ("KPK menahan Dirut Jaya Logistics tahun 2018-2022 Tono Prabu (TP).",
     ("Tono Prabu", "Dirut Jaya Logistics tahun 2018-2022")),
    ("Analis Beras dan Mata Uang Maya Lestari mengatakan itu.", ("Maya Lestari", "Analis Beras dan Mata Uang")),
    ("Deputi Stabilisasi Pangan Bapanas I Gusti Ketut Arsana mengatakan itu.",
     ("I Gusti Ketut Arsana", "Deputi Stabilisasi Pangan Bapanas")),
    ("Wakil Ketua Komisi I Tono Prabu mengatakan itu.", ("Tono Prabu", "Wakil Ketua Komisi I")),
    ("Spesialis paru Dr dr Maya Lestari SpP (K) hadir. Paru sehat, kata Maya.", ("Maya Lestari", "Spesialis paru")),
    ("Group Head Komunikasi & Sustainability Maya Lestari mengatakan itu, kata Maya Lestari.",
     ("Maya Lestari", "Group Head Komunikasi & Sustainability")),
    ("Kepala Badan Pangan (BP) Jember Maya Lestari mengatakan itu. Benar, kata Maya di Tegal.",
     ("Maya Lestari", "Kepala Badan Pangan (BP) Jember")),
    ("Terkait itu, spesialis kulit dan kelamin dr Maya Lestari, SpDVE, menjelaskan gejalanya.",
     ("Maya Lestari", "spesialis kulit dan kelamin")),
    ("PAMA PR Product Manager Maya Lestari mengatakan itu.", ("Maya Lestari", "PAMA PR Product Manager")),
    ("Ia didampingi Bupati Kotim Wirawanto, Wakil Bupati Kotim Lestariana, dan Pj Sekda Tono Prabu.",
     ("Wirawanto", "Bupati Kotim")),
    ("Ia didampingi Bupati Kotim Wirawanto, Wakil Bupati Kotim Lestariana, dan Pj Sekda Tono Prabu.",
     ("Lestariana", "Wakil Bupati Kotim")),
    ("Hadir Bupati Aceh Tamiang Wirawanto kemarin.", ("Wirawanto", "Bupati Aceh Tamiang")),
    ("Praktisi kesehatan, dr Maya Lestari, SpGK mengatakan itu. Maya menambahkan.",
     ("Maya Lestari", "Praktisi kesehatan")),
    ("Surat ini untuk pak Tono Prabu (Direktur Jenderal Pajak) kemarin.", ("Tono Prabu", "Direktur Jenderal Pajak")),
    ("Tono Prabu (Ketua RT 05) hadir.", ("Tono Prabu", "Ketua RT 05")),
    ("Plt Sekretaris DPRD Demak Wirawanto mengatakan itu.", ("Wirawanto", "Plt Sekretaris DPRD Demak")),
    ("Humas PT KAI Daop 1 Jakarta Maya Lestari mengatakan itu. Itu mahal, kata Maya lagi.",
     ("Maya Lestari", "Humas PT KAI Daop 1 Jakarta")),
    ("Kepala Dinas Laksma Tono Prabu hadir.", ("Tono Prabu", "Laksma")),
    ("Hadir Inspektur II Wirawanto kemarin.", ("Wirawanto", "Inspektur II")),
    ("Ramai, kata Maya Lestari, salah satu pembeli.", ("Maya Lestari", "salah satu pembeli")),
    ("Ramai, kata seorang petugas tiket terminal, Wirawan, kemarin.", ("Wirawan", "petugas tiket terminal")),
    ("Panglima Kodam XX/Pattimura Mayjen M Wirawan hadir.", ("M Wirawan", "Panglima Kodam XX/Pattimura")),
    ("Ketua Umum KORMI Adil Hakim hadir.", ("Adil Hakim", "Ketua Umum KORMI")),
    ("Ketua Karang Taruna Desa Budi Wirawan hadir.", ("Budi Wirawan", "Ketua Karang Taruna Desa")),
    ("Ketua Komnas HAM Papua Budi Wirawan hadir.", ("Budi Wirawan", "Ketua Komnas HAM Papua")),
    ("Kepala BPOM Taruna Wirawan hadir.", ("Taruna Wirawan", "Kepala BPOM")),
    ("Menko Pangan Budi Harta Wirawan (BHW) hadir.", ("Budi Harta Wirawan", "Menko Pangan")),
    ("Rektor UIN Walisono Semarang Hamdan Yuliadi hadir.", ("Hamdan Yuliadi", "Rektor UIN Walisono Semarang")),
    ("Rektor UIN Sunan Kalijaga Rahman Hasani hadir.", ("Rahman Hasani", "Rektor UIN Sunan Kalijaga")),
    ("Deputi PT Gadaian Area Tegal Susatya Utama hadir.", ("Susatya Utama", "Deputi PT Gadaian Area Tegal")),
    ("Wali Kota Pekanbaru Agung Nugraha hadir.", ("Agung Nugraha", "Wali Kota Pekanbaru")),
    ("Bupati Kudus Hartopi mengatakan harga turun.", ("Hartopi", "Bupati Kudus")),
    ("Uang kembali, kata Kasi Intel Kejari Cilegon, Nasrudi.", ("Nasrudi", "Kasi Intel Kejari Cilegon")),
    ("Dua pekerja pulang setelah Direktur Anggaran, Rusli Fauzan, datang.", ("Rusli Fauzan", "Direktur Anggaran")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_an_office_is_found(text: str, expected: tuple[str, str]) -> None:
    found = find_entities(text, LANG).roles
    assert expected in [(text[slice(*r.name)], text[slice(*r.role)].strip()) for r in found]


@pytest.mark.parametrize(
    "text",
    [
        "Direktur Utama Sritex menolak hadir.",
        "Bantuan untuk siswa SD Kresna, Cililitan, Jakarta Timur, cair.",
        "Anggota Dewa, band lama, tampil.",
        "Menko Pangan membuka rapat.",
        "Pelatih asal Sleman, Yogyakarta, itu pulang.",
        "Maya Lestari, mantan istrinya, hadir.",
        "Ratu Felisha menari.",
        "Di Kudus, pedagang menolak pindah.",
        "Para pemain Bintang Timur berlatih.",
        "Menurut Jarwo, pedagang juga rugi.",
        "Sejumlah menteri Kabinet Merah Putih hadir.",
        "Koordinator Aksi Seniman Grobogan menolak.",
        "Wali Kota Jakarta Selatan menolak.",
        "Tono Prabu (35) hadir.",
        "Tono Prabu (ketua mengundurkan diri) hadir.",
        "Bupati Buton Tengah menolak.",
        "Dua personel Polres terjaring operasi di Jalan Jenderal Sudirman.",
    ],
)
def test_no_office_is_invented(text: str) -> None:
    assert not find_entities(text, LANG).roles


def test_a_body_that_ends_an_office_does_not_hold_it() -> None:
    text = "Sekretaris Perusahaan Brantara Abipura, Dian Sovani, menegaskan komitmen itu."
    assert [text[slice(*r.name)] for r in find_entities(text, LANG).roles] == ["Dian Sovani"]


def test_an_office_many_hold_names_nobody() -> None:
    text = "Anggota DPR Maya Lestari bicara. Anggota DPR menolak."
    assert not find_entities(text, LANG).offices


def test_a_word_that_begins_a_sentence_is_no_name() -> None:
    text = "Ultimatum Prabu keras. Dalam pidato, Prabu mengatakan semua baik. Kata Prabu, rakyat tenang."
    assert "Ultimatum Prabu" not in find_entities(text, LANG).people


def test_a_thing_is_named_with_its_kind() -> None:
    text = "Maskapai Nusa Udara menunda terbang. Ibu kota Peru, Lima, macet. Bank sentral Indonesia diam."
    found = find_entities(text, LANG).things
    assert [(text[slice(*r.name)], text[slice(*r.role)]) for r in found] == [
        ("Nusa Udara", "Maskapai"),
        ("Lima", "Ibu kota Peru"),
    ]


def test_initials_with_and_without_full_stops_are_one_person() -> None:
    text = "Bupati Kudus Sari W. Utami hadir. Bupati Kudus Sari W Utami pulang."
    found = find_entities(text, LANG)
    assert found.people == {"Sari W. Utami"}
    assert found.aliases["Sari W Utami"] == "Sari W. Utami"


def test_what_somebody_with_initials_is_is_found() -> None:
    text = "Polisi menangkap seorang pria asal Tegal berinisial BW (35). Ayah korban berinisial RS menangis."
    found = find_entities(text, LANG).things
    assert [(text[slice(*r.name)], text[slice(*r.role)]) for r in found] == [
        ("BW", "seorang pria asal Tegal"),
        ("RS", "Ayah korban"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Infinix meluncurkan Infinix Hot 70. Kata Infinix, ponsel Infinix Hot 70 tahan lama.",
        "Balapan MotoGP Katalunya seru. Kami suka MotoGP, ujar Budi. MotoGP mengatakan balapan aman.",
        "Menurut Budi, jalan aman. Keterlibatan Nia membantu. Jalan aman, kata Nia.",
        "Makanya Harul pulang. Harul mengatakan jalan aman. Jalan aman, kata Harul.",
        "Gubernur memuji Pemprov Bantul. Kata dia, Pemprov mengatakan jalan aman.",
    ],
)
def test_a_product_a_deed_or_a_government_is_nobody(text: str) -> None:
    assert not [name for name in find_entities(text, LANG).people if " " in name]


def test_a_long_list_of_initials_is_searched_in_no_time() -> None:
    text = "Polisi menahan tersangka yakni " + ", ".join(["AB"] * 200)
    assert not list(LANG.offices.PARTIES.finditer(text))


def test_a_team_behind_an_office_is_no_person():
    found = find_entities("Hakim Wiratama, pebalap tim Melati Racing, finis kedua. Melati Racing senang.", LANG)
    assert "Melati Racing" not in found.people


def test_a_month_behind_its_day_is_no_person():
    found = find_entities("Pada 13 April, sebuah insiden terjadi di Stasiun Melati. 13 April, sebuah insiden.", LANG)
    assert "April" not in found.people
    assert not found.roles


def test_an_office_in_english_is_no_part_of_the_name_behind_it():
    text = (
        "VP Corporate Affairs & Community Responsibility Ridwan Fathoni mengatakan, harga naik. "
        '"PT Maju akan membangun 200 menara di Brebes," ujar Fathoni.'
    )
    assert find_entities(text, LANG).people == {"Ridwan Fathoni"}


def test_a_name_is_whole_where_it_is_first_told():
    text = (
        "Hal itu diungkap peneliti bernama Ida Bagus Mandra Brasti. Riset itu palsu, tulis Mandra Brasti, Rabu (27/5)."
    )
    assert find_entities(text, LANG).aliases["Mandra Brasti"] == "Ida Bagus Mandra Brasti"
