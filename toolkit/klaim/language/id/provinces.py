"""The provinces, which hold regencies and cities but no other province."""

PROVINCES = frozenset(
    name.replace("_", " ")
    for name in """
    Aceh Sumatera_Utara Sumatera_Barat Riau Kepulauan_Riau Jambi Sumatera_Selatan Bengkulu Lampung Bangka_Belitung
    Banten Jakarta DKI_Jakarta Jawa_Barat Jawa_Tengah Jawa_Timur Yogyakarta DI_Yogyakarta DIY Bali
    Nusa_Tenggara_Barat Nusa_Tenggara_Timur NTB NTT Kalimantan_Barat Kalimantan_Tengah Kalimantan_Selatan
    Kalimantan_Timur Kalimantan_Utara Sulawesi_Utara Sulawesi_Tengah Sulawesi_Selatan Sulawesi_Tenggara
    Sulawesi_Barat Gorontalo Maluku Maluku_Utara Papua Papua_Barat Papua_Barat_Daya Papua_Selatan Papua_Tengah
    Papua_Pegunungan Kepri Sulsel Sulut Sultra Sulteng Sulbar Kalbar Kalteng Kalsel Kaltim Kaltara Sumut Sumbar
    Sumsel Jabar Jateng Jatim Malut
    Jakarta_Pusat Jakarta_Barat Jakarta_Timur Jakarta_Selatan Jakarta_Utara
    """.split()
)
"""Their names, short ones too, and the cities of the capital."""

KIND = "Provinsi"
FROM = "asal"
"""The word before where somebody comes from."""

RULING = frozenset("pemkab pemkot pemerintah dprd kodim kejari dinas kpu bawaslu disdik bpbd".split())
"""Bodies, with a capital too, right before the name of the region that they are of."""
