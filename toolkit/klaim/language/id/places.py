"""Names of countries, provinces and cities that news in Indonesian is full of, and words for kinds of place."""

import re

COUNTRIES = frozenset(
    """Afghanistan Albania Aljazair Amerika_Serikat Angola Arab_Saudi Argentina Armenia Australia Austria
    Azerbaijan Bahrain Bangladesh Belanda Belarus Belgia Bolivia Bosnia Brasil Brunei Bulgaria Ceko Chad Chile
    China Cina Denmark Ekuador Estonia Ethiopia Filipina Finlandia Georgia Ghana Guatemala Guinea Haiti Hongaria
    Honduras Hong_Kong India Indonesia Inggris Irak Iran Irlandia Islandia Israel Italia Jamaika Jepang Jerman
    Kamboja Kamerun Kanada Kazakhstan Kenya Kolombia Kongo Korea_Selatan Korea_Utara Kosovo Kroasia Kuba Kuwait
    Laos Latvia Lebanon Libya Lithuania Luksemburg Malaysia Maladewa Mali Maroko Meksiko Mesir Moldova Mongolia
    Mozambik Myanmar Nepal Nigeria Norwegia Oman Pakistan Palestina Panama Papua_Nugini Paraguay Peru Polandia
    Portugal Prancis Qatar Rumania Rusia Rwanda Selandia_Baru Senegal Serbia Singapura Siprus Slovakia Slovenia
    Somalia Spanyol Sri_Lanka Sudan Suriah Swedia Swiss Taiwan Tanzania Thailand Tiongkok Timor_Leste Tunisia
    Turki Turkiye Uganda Ukraina Uni_Emirat_Arab Uruguay Uzbekistan Vatikan Venezuela Vietnam Yaman Yordania
    Yunani Zambia Zimbabwe Uni_Eropa Uni_Soviet Gaza Kremlin Gedung_Putih Moskow Washington Beijing Tokyo London
    Paris Teheran Kyiv Kiev Brussel Jenewa Doha Dubai Riyadh Tel_Aviv Yerusalem Seoul Pyongyang New_York
    Los_Angeles Kuala_Lumpur Bangkok Manila Hanoi Canberra Sydney Melbourne New_Delhi Islamabad Kabul Kairo
    Ankara Istanbul Roma Madrid Berlin Wina Bucharest Nairobi Davos Tepi_Barat Republik_Islam_Iran
    Federasi_Rusia Asia Eropa Afrika Amerika Timur_Tengah Asia_Tenggara""".split()
)
REGIONS = frozenset(
    """Aceh Bali Banten Bengkulu Gorontalo Jakarta Jambi Jawa Jawa_Barat Jawa_Tengah Jawa_Timur Kalimantan
    Kalimantan_Barat Kalimantan_Selatan Kalimantan_Tengah Kalimantan_Timur Kalimantan_Utara Bangka_Belitung
    Kepulauan_Riau Lampung Maluku Maluku_Utara Nusa_Tenggara_Barat Nusa_Tenggara_Timur Papua Papua_Barat Riau
    Sulawesi Sulawesi_Barat Sulawesi_Selatan Sulawesi_Tengah Sulawesi_Tenggara Sulawesi_Utara Sumatera
    Sumatera_Barat Sumatera_Selatan Sumatera_Utara Yogyakarta DIY Jakarta_Pusat Jakarta_Barat Jakarta_Timur
    Jakarta_Selatan Jakarta_Utara Bandung Surabaya Semarang Medan Makassar Palembang Bekasi Depok Tangerang
    Bogor Cianjur Sukabumi Garut Tasikmalaya Ciamis Pangandaran Cirebon Subang Karawang Purwakarta Indramayu
    Majalengka Kuningan Sumedang Cimahi Serang Cilegon Lebak Pandeglang Solo Surakarta Magelang Salatiga
    Pekalongan Tegal Brebes Cilacap Banyumas Purwokerto Kebumen Purworejo Klaten Boyolali Sragen Kudus Jepara
    Demak Pati Blora Rembang Malang Kediri Blitar Madiun Jember Banyuwangi Probolinggo Pasuruan Sidoarjo Gresik
    Lamongan Tuban Bojonegoro Mojokerto Jombang Nganjuk Ponorogo Pacitan Lumajang Bangkalan Sumenep Denpasar
    Badung Gianyar Buleleng Mataram Lombok Kupang Flores Pontianak Banjarmasin Balikpapan Samarinda Palangkaraya
    Tarakan Manado Palu Kendari Ambon Ternate Jayapura Sorong Merauke Padang Pekanbaru Batam Bintan
    Tanjungpinang Bukittinggi Binjai Deliserdang Lhokseumawe Sabang Meulaboh Sleman Bantul Kulon_Progo
    Gunungkidul Wonogiri Karanganyar Sukoharjo Temanggung Wonosobo Banjarnegara Purbalingga Batang Kendal
    Grobogan Nusantara IKN Banda_Aceh Bandar_Lampung Tangerang_Selatan Bandung_Barat
    Bangka_Barat Banjarbaru Pangkalpinang Mamuju Manokwari Nabire Timika Biak_Numfor Bima Sikka Alor Sumba Sumbawa
    Berau Kutai Nagan_Raya Lanny_Jaya Luwu Luwu_Utara Toraja Minahasa Bitung Tidore""".split()
)
NAMES = frozenset(name.replace("_", " ") for name in COUNTRIES | REGIONS)

_NO_STATES = frozenset(
    """Gaza Kremlin Gedung_Putih Moskow Washington Beijing Tokyo London Paris Teheran Kyiv Kiev Brussel Jenewa Doha
    Dubai Riyadh Tel_Aviv Yerusalem Seoul Pyongyang New_York Los_Angeles Kuala_Lumpur Bangkok Manila Hanoi
    Canberra Sydney Melbourne New_Delhi Islamabad Kabul Kairo Ankara Istanbul Roma Madrid Berlin Wina Bucharest
    Nairobi Davos Tepi_Barat Asia Eropa Afrika Amerika Timur_Tengah Asia_Tenggara Republik_Islam_Iran
    Federasi_Rusia Uni_Eropa Uni_Soviet Hong_Kong""".split()
)
STATES = frozenset(name.replace("_", " ") for name in COUNTRIES - _NO_STATES) | {"AS"}
"""Names of states, for "kedua negara"."""

KINDS = frozenset(
    """Kota Kabupaten Provinsi Kecamatan Kelurahan Desa Jalan Jl. Kampung Dusun Pulau Pantai Gunung Sungai Selat Teluk
    Laut Bandara Pelabuhan Stasiun Terminal Gedung Hotel Rumah Istana Stadion Markas Kantor Wilayah Kawasan""".split()
)
NOT_PLACES = frozenset(
    "antara antaranya bawah atas tengah depan belakang mana situ sana sini luar dalam samping balik sela "
    "hadapan".split()
)
"""Words after "di" that begin no place by themselves."""

PATTERN = re.compile(
    r"\b(?:" + "|".join(sorted(map(re.escape, NAMES | {"Republik Islam Iran", "AS"}), key=len, reverse=True)) + r")\b"
)
"""Any known name, the longest first."""

ABBREVIATIONS = {"AS": "Amerika Serikat"}
"""Abbreviations that readers outside the article may take for something else."""

NOT_WHERE = frozenset(
    """bidang sektor sisi balik luar atas bawah tengah antara kalangan tingkat level hati posisi urutan angka harga
    pengawasan masa akhir awal""".split()
)
"""Words behind "di" that make it no place where something happened."""

OCCASIONS = frozenset(
    """piala liga pemilu pilpres pilkada pileg media medsos video youtube instagram tiktok facebook twitter akun laman
    situs internet fase babak ronde putaran klasemen grup perdagangan laga pertandingan kompetisi ajang turnamen
    final semifinal perempat perempatfinal kualifikasi kejuaraan olimpiade sea asian tim timnas skuad kabinet era
    zaman kategori nomor momen kesempatan acara sidang persidangan rapat film serial lagu buku partai fraksi
    mata tangan musim leg set menit detik lap sprint race peringkat usia kasus perkara
    program sela-sela bursa aplikasi platform""".split()
)
"""Words behind "di" for a contest, a medium, a body or a stage of time: they tell in what, not where."""

MARKETS = frozenset(
    ["pasar modal", "pasar saham", "pasar uang", "pasar keuangan", "pasar spot", "pasar global", "pasar tenaga"]
)
"""Markets that are no place."""

BESIDE = frozenset("depan belakang samping dekat seberang".split())
"""Words behind "di" that tell where with the name of what stands there."""

QUARTERS = frozenset("Utara Selatan Timur Barat Tengah Tenggara Raya Pusat Kota Laut".split())
"""Last words of the names of places that no person's name ends in."""

NO_COUNTRY = re.compile(r"\bNabi (?:\w+ )?$")
"""Before an abbreviation that is none of a country: the blessing behind a prophet's name."""
