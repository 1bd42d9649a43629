"""Names of countries, provinces and cities that news in Indonesian is full of, and words for kinds of place."""

import re

from klaim.language.id.alternatives import words_begun

COUNTRIES = frozenset(
    """Afghanistan Albania Aljazair Amerika_Serikat Angola Arab_Saudi Argentina Armenia Australia Austria
    Azerbaijan Bahrain Bangladesh Belanda Belarus Belgia Bolivia Bosnia Brasil Brunei Brunei_Darussalam Bulgaria Ceko
    Chad Chile Hungaria Slowakia Kirgizstan Tajikistan Turkmenistan Fiji Vanuatu Lituania Belarusia Etiopia Namibia
    Botswana Madagaskar Kosta_Rika Nikaragua El_Salvador Republik_Ceko Korsel Korut Liechtenstein Monako Skotlandia
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
OF_TWO = (
    "Bosnia dan Herzegovina", "Bosnia dan Herzegowina", "Trinidad dan Tobago", "Antigua dan Barbuda",
    "Saint Kitts dan Nevis", "Saint Vincent dan Grenadines", "Sao Tome dan Principe",
)  # fmt: skip
"""Names of one place that a joining word is part of."""

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
    Grobogan Nusantara IKN Banda_Aceh Bandar_Lampung Tangerang_Selatan Tangsel Bandung_Barat Kepri Malut Sulbar
    Bangka_Barat Banjarbaru Pangkalpinang Mamuju Manokwari Nabire Timika Biak_Numfor Bima Sikka Alor Sumba Sumbawa
    Berau Kutai Nagan_Raya Lanny_Jaya Luwu Luwu_Utara Toraja Minahasa Bitung Tidore""".split()
)
MORE_REGIONS = frozenset(
    """Papua_Barat_Daya Papua_Selatan Papua_Tengah Papua_Pegunungan Jabodetabek Pulau_Jawa Pulau_Seribu
    Kepulauan_Seribu Limapuluh_Kota Lima_Puluh_Kota Agam Tanah_Datar Pariaman Padang_Pariaman Pasaman Payakumbuh
    Sawahlunto Dharmasraya Solok Pesisir_Selatan Kepulauan_Mentawai Langkat Karo Simalungun Asahan Labuhanbatu
    Tapanuli Tapanuli_Selatan Tapanuli_Utara Tapanuli_Tengah Mandailing_Natal Padangsidimpuan Sibolga
    Pematangsiantar Pematang_Siantar Tebing_Tinggi Tanjungbalai Nias Samosir Toba Humbang_Hasundutan Dairi
    Serdang_Bedagai Batubara Aceh_Besar Aceh_Barat Aceh_Utara Aceh_Timur Aceh_Selatan Aceh_Tengah Aceh_Tamiang
    Aceh_Jaya Aceh_Singkil Pidie Pidie_Jaya Bireuen Langsa Subulussalam Gayo_Lues Simeulue Kampar Rokan_Hulu
    Rokan_Hilir Bengkalis Siak Pelalawan Indragiri_Hulu Indragiri_Hilir Kuantan_Singingi Dumai Karimun Lingga
    Natuna Anambas Muaro_Jambi Batanghari Merangin Sarolangun Tebo Bungo Kerinci Sungai_Penuh Ogan_Ilir
    Ogan_Komering_Ilir Ogan_Komering_Ulu Muara_Enim Lahat Musi_Rawas Musi_Banyuasin Banyuasin Lubuklinggau
    Prabumulih Pagar_Alam Empat_Lawang Rejang_Lebong Seluma Mukomuko Kaur Lampung_Selatan Lampung_Tengah
    Lampung_Timur Lampung_Utara Lampung_Barat Pesawaran Pringsewu Tanggamus Way_Kanan Tulang_Bawang Mesuji Metro
    Belitung Bangka Bangka_Selatan Bangka_Tengah Tasikmalaya Banjar Pangalengan Lembang Puncak Cikarang Cileungsi
    Cibinong Jatinegara Tebet Kemang Cengkareng Kalideres Cilincing Tambora Penjaringan Kramat_Jati Pasar_Minggu
    Cilandak Tanjung_Priok Kelapa_Gading Ciputat Pamulang Serpong Ungaran Ambarawa Kudus Wonosari Wates Batu
    Bondowoso Situbondo Tulungagung Trenggalek Ngawi Magetan Sampang Pamekasan Bangli Karangasem Klungkung
    Jembrana Tabanan Nusa_Penida Labuan_Bajo Ruteng Manggarai Manggarai_Barat Manggarai_Timur Ngada Nagekeo Ende
    Flores_Timur Lembata Sumba_Timur Sumba_Barat Sumba_Barat_Daya Belu Malaka Rote_Ndao Lombok_Barat Lombok_Timur
    Lombok_Tengah Lombok_Utara Dompu Kutai_Kartanegara Kutai_Timur Kutai_Barat Bontang Paser
    Penajam_Paser_Utara Mahakam_Ulu Bulungan Nunukan Malinau Kubu_Raya Sambas Singkawang Mempawah Sanggau Sintang
    Ketapang Landak Kapuas_Hulu Bengkayang Kotawaringin_Timur Kotawaringin_Barat Kapuas Barito Katingan Seruyan
    Tanah_Laut Tanah_Bumbu Kotabaru Martapura Hulu_Sungai_Selatan Hulu_Sungai_Utara Tabalong Gowa Maros Pangkep
    Barru Parepare Bulukumba Bantaeng Jeneponto Takalar Sinjai Soppeng Wajo Sidrap Pinrang Enrekang Tana_Toraja
    Toraja_Utara Palopo Luwu_Timur Polewali_Mandar Majene Mamasa Donggala Parigi_Moutong Poso Morowali Tojo_Una-Una
    Banggai Tolitoli Konawe Kolaka Kolaka_Timur Kolaka_Utara Bombana Muna Baubau Wakatobi Buton Bolaang_Mongondow
    Tomohon Kotamobagu Sangihe Talaud Gorontalo_Utara Pohuwato Boalemo Bone_Bolango Maluku_Tengah Tual Aru
    Halmahera Halmahera_Selatan Halmahera_Utara Morotai Raja_Ampat Fakfak Kaimana Teluk_Bintuni Yahukimo Nduga
    Puncak_Jaya Intan_Jaya Mimika Asmat Boven_Digoel Mappi Sarmi Keerom Sentani Wamena Jayawijaya""".split()
)
"""Further regencies, cities and districts."""

WORLD = frozenset(
    """California Texas Florida Washington_DC Alaska Hawaii Chicago Miami Boston San_Francisco Nevada Arizona Georgia
    Ohio Michigan Pennsylvania Virginia Oklahoma Louisiana Colorado Oregon Tennessee Alabama Utah Illinois Minnesota
    Massachusetts Maryland Wisconsin Missouri Kansas Kentucky Ontario Quebec British_Columbia Alberta
    Toronto Vancouver Meksiko_City Rio_de_Janeiro Sao_Paulo
    Buenos_Aires Bogota Caracas Lima Havana Lisbon Barcelona Valencia Milan Napoli Turin Munich Frankfurt Hamburg
    Amsterdam Rotterdam Antwerp Kopenhagen Stockholm Oslo Helsinki Warsawa Praha Budapest Athena Beograd Zagreb
    Odesa Kharkiv Donetsk Luhansk Zaporizhzhia Kherson Krimea St_Petersburg Tel_Aviv Haifa Rafah Khan_Younis
    Khan_Yunis Yerusalem_Timur Beirut Damaskus Aleppo Baghdad Basra Isfahan Natanz Qom Shiraz Kandahar Lahore
    Karachi Mumbai New_Delhi Kolkata Gujarat Kashmir Uttarakhand Punjab Bengaluru Chennai Dhaka Kolombo Kathmandu
    Yangon Naypyidaw Phnom_Penh Vientiane Ho_Chi_Minh Johor Johor_Bahru Penang Sabah Sarawak Selangor Perak Kelantan
    Shanghai Guangzhou Shenzhen Wuhan Hubei Zhengzhou Henan Xinjiang Tibet Taipei Busan Osaka Kyoto Nagoya Sapporo
    Fukuoka Hokkaido Okinawa Perth Brisbane Auckland Wellington Port_Moresby Makkah Mekkah Madinah Jeddah Arafah
    Mina Muzdalifah Abu_Dhabi Muscat Manama Sanaa Aden Tripoli Tunis Kasablanka Rabat Khartoum Addis_Ababa
    Mogadishu Kinshasa Kampala Kigali Johannesburg Cape_Town Pretoria Lagos Abuja Accra Dakar Bamako
    Laut_Merah Selat_Hormuz Teluk_Persia Teluk_Meksiko Jalur_Gaza Laut_China_Selatan""".split()
)
"""Cities, states and straits of the world."""

NAMES = frozenset(name.replace("_", " ") for name in {*COUNTRIES, *REGIONS, *MORE_REGIONS, *WORLD, *OF_TWO})

_NO_STATES = frozenset(
    """Gaza Kremlin Gedung_Putih Moskow Washington Beijing Tokyo London Paris Teheran Kyiv Kiev Brussel Jenewa Doha
    Dubai Riyadh Tel_Aviv Yerusalem Seoul Pyongyang New_York Los_Angeles Kuala_Lumpur Bangkok Manila Hanoi
    Canberra Sydney Melbourne New_Delhi Islamabad Kabul Kairo Ankara Istanbul Roma Madrid Berlin Wina Bucharest
    Nairobi Davos Tepi_Barat Asia Eropa Afrika Amerika Timur_Tengah Asia_Tenggara Republik_Islam_Iran
    Federasi_Rusia Uni_Eropa Uni_Soviet Hong_Kong""".split()
)
STATES = frozenset(name.replace("_", " ") for name in COUNTRIES - _NO_STATES) | {"AS", *OF_TWO}
"""Names of states, for "kedua negara"."""

_STATES = {state.lower(): state for state in STATES}


def state_at_end(phrase: str) -> str:
    """The state that the last words of a phrase name in any case, the longest such name; empty where they name none."""
    words = phrase.lower().split()
    ends = (" ".join(words[n:]) for n in range(len(words)))
    return next((_STATES[end] for end in ends if end in _STATES), "")


NATURAL = frozenset(["Gunung", "Pulau", "Danau", "Selat"])
"""Kinds of place whose name is the next word."""

KINDS = frozenset(
    """Kota Kabupaten Provinsi Kecamatan Kelurahan Desa Jalan Jl. Jl Jln Kampung Dusun Pulau Pantai Gunung Sungai Selat
    Teluk Laut Bandara Pelabuhan Stasiun Terminal Gedung Hotel Rumah Istana Stadion Markas Kantor Wilayah Kawasan
    Kalurahan Kapanewon Kemantren Dukuh Padukuhan Nagari Gampong Distrik""".split()
)
BUILDINGS = frozenset("Gedung Museum Universitas Auditorium Aula Kampus Fakultas".split())
"""Kinds of place whose name may hold a list: "Gedung Inovasi dan Kreativitas UGM"."""

NOT_PLACES = frozenset(
    "antara antaranya bawah atas tengah depan belakang mana situ sana sini luar dalam samping balik sela "
    "hadapan".split()
)
"""Words after "di" that begin no place by themselves."""

PATTERN = re.compile(rf"(?:{words_begun(NAMES | {'Republik Islam Iran', 'AS'})})\b")
"""Any known name, the longest first."""

ABBREVIATIONS = {"AS": "Amerika Serikat"}
"""Abbreviations that readers outside the article may take for something else."""

NOT_WHERE = frozenset(
    """bidang sektor sisi balik luar atas bawah tengah antara kalangan tingkat level hati posisi urutan angka harga
    pengawasan masa akhir awal kisaran rentang aspek hal dalamnya antaranya atasnya bawahnya segmen lini
    momentum situasi kondisi kelas keseharian penutupan pembukaan sesi""".split()
)
"""Words behind "di" that make it no place where something happened."""

BEYOND = frozenset(
    "menuju ke pada sebelum setelah usai sesudah silam nanti kemarin saat ketika sejak jelang menjelang".split()
)
"""Words behind a place that say more of the deed, or of its time, than of the place."""

BEHIND_PLACE = frozenset(
    """dengan sebagai untuk tahun sesegera secepatnya selama sejak dalam didampingi ditemani disaksikan
    menuju""".split()
)
"""Words behind a place that tell with what, as what, for what or when something was done there."""

SAME = "sama"
"""The last word of a place that only an earlier sentence tells: "di lokasi yang sama"."""

IN = " di "
"""What joins an event and its place in the event's label."""

AT_ONCE = frozenset(["tempat"])
"""What behind a preposition of place tells that somebody died at once rather than where."""

OCCASIONS = frozenset(
    """piala liga pemilu pilpres pilkada pileg media medsos video youtube instagram tiktok facebook twitter akun laman
    situs internet fase babak ronde putaran klasemen grup perdagangan laga pertandingan kompetisi ajang turnamen
    final semifinal perempat perempatfinal kualifikasi kejuaraan olimpiade sea asian tim timnas skuad kabinet era
    zaman kategori nomor momen kesempatan acara sidang persidangan rapat film serial lagu buku partai fraksi
    euro mata tangan musim leg set menit detik lap sprint race peringkat usia kasus perkara
    program sela-sela bursa aplikasi platform kuarter game gim sesi pekan bangku saat pasal cup superliga
    formula motogp moto2 moto3 seri naskah sisa ujung pertemuan pemilihan tahun periode hari zona internal""".split()
)
"""Words behind "di" for a contest, a medium, a body or a stage of time: they tell in what, not where."""

MEDIA = frozenset("media medsos akun laman instagram twitter x facebook tiktok youtube threads".split())
"""Words behind "di" for a medium in which something was said."""

CONTESTS = frozenset("cup league championship championships open series prix".split())
"""Words anywhere behind "di" that make it a contest: "di SBY Cup 2026"."""

VENUES = frozenset(
    """gedung kantor hotel istana kompleks markas mabes mapolda mapolres mapolresta mapolrestabes polda polres polsek
    balai aula kediaman kejaksaan kejagung pengadilan studio stadion gor auditorium kampus bandara""".split()
)
"""Words behind "di" for where somebody speaks, meets or is questioned."""

MARKETS = frozenset(
    [
        "pasar modal",
        "pasar saham",
        "pasar uang",
        "pasar keuangan",
        "pasar spot",
        "pasar valas",
        "pasar global",
        "pasar tenaga",
        "zona merah",
        "zona hijau",
    ]
)
"""Markets that are no place."""

BESIDE = frozenset("depan belakang samping dekat seberang".split())
"""Words behind "di" that tell where with the name of what stands there."""

BY_THING = frozenset("atas bawah dalam luar depan belakang samping balik tengah dekat sebelah sela-sela".split())
"""Words behind "di" that tell where with a thing or kind of place behind them: "di atas kapal", "di luar gedung"."""

BY_NAME = frozenset("dalam luar".split())
"""Of these, the ones behind which the name of a place does the same: "di dalam Gaza"."""

THINGS = frozenset(
    """
    kapal perahu mobil bus kereta gerbong pesawat truk kendaraan angkot taksi helikopter kokpit kabin bak bagasi jok
    altar pintu gerbang pagar tembok dinding atap plafon jendela meja kasur ranjang lemari kulkas laci kamar toilet
    teras garasi dapur sumur kolong reruntuhan puing puing-puing pohon semak semak-semak rel peron panggung tribun
    kontainer peti karung koper tas kandang sel kantong trotoar halte gang warung kios ruko lift tangga eskalator
    ban roda podium layar spanduk gawang ring trotoar bangunan kontrakan kos indekos terowongan flyover underpass got
    """.split()
)
"""Things by which somebody or something may stand or lie."""

FIGURATIVE = frozenset(
    "tangga modal saham hukum lingkup keuangan politik publik digital kerja global dunia tengah perundingan".split()
)
"""Words behind such a noun that make it no place: "di dalam rumah tangga", "di luar jalur hukum"."""

QUARTERS = frozenset("Utara Selatan Timur Barat Tengah Tenggara Raya Pusat Kota Laut".split())
"""Last words of the names of places that no person's name ends in."""

NO_COUNTRY = re.compile(r"\b(?:Nabi (?:\w+ )?|(?:ber)?inisial (?:[A-Z]{1,4}(?:,? dan |, |, serta ))*)$")
"""Before an abbreviation that is none of a country: the blessing behind a prophet's name, somebody's initials."""

NO_COUNTRY_BEHIND = re.compile(r" \(\d\d?(?: tahun)?\)| (?:Roma|Monaco|Livorno|Bari|Trencin)\b")
"""Behind an abbreviation that is none of a country: the rest of a club's name."""
