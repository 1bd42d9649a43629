"""Verbs by which weather, water or want comes over a place."""

STRIKING = frozenset("melanda menerjang mengguyur merendam menyelimuti".split())
"""Verbs whose object is the place that something comes over: "hujan mengguyur Kendal"."""

STRUCK_BY = frozenset("dilanda diterjang diguyur direndam diselimuti".split())
"""The same told of the place: "Kendal diguyur hujan"."""

REGIONS = frozenset(
    """
    area wilayah kawasan daerah ruas jalur jalan kota kabupaten kecamatan kelurahan desa dusun kampung pulau pantai
    perairan pesisir perbatasan lereng permukiman perumahan provinsi distrik kompleks
    """.split()
)
"""Kinds of place, before a name, that such a thing comes over as a whole."""

FORECAST = frozenset("berpotensi diprediksi diprakirakan diperkirakan".split())
WEATHER = frozenset("hujan gerimis berawan cerah berkabut mendung".split())
"""What is told of a place before the weather it may have, and that weather."""
