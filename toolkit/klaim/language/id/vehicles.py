"""Vehicles and those in them, by which a text tells of an accident."""

GENERIC_VEHICLES = frozenset("mobil motor".split())
VEHICLES = frozenset("truk bus mobil minibus pikap motor kapal pesawat helikopter kereta feri tongkang perahu".split())
MEANS = VEHICLES | frozenset("ambulans tandu sepeda becak taksi ojek jet angkutan kendaraan".split())
"""What somebody or something is brought or goes somewhere with."""

VEHICLE_NAMES = frozenset({("kereta", "api"), ("kapal", "motor")})
"""Two words that may open the name of a vehicle."""

NO_ONE_VEHICLE = frozenset("tanpa unit bahkan setiap tiap jenis".split())
"""Words before a vehicle or its driver that make it any of its kind."""

RIDERS = frozenset("penumpang awak kru nakhoda pilot kapten pengemudi sopir".split())
"""People of whom a text tells without naming the one vehicle they were in."""

NEAR_VEHICLES = frozenset("pembatas separator halte terminal koridor jalur lajur tiket rute karoseri".split())
"""Nouns with a vehicle behind them that name a thing for it, and no vehicle: "pembatas bus"."""

SEVERAL = frozenset("dua tiga empat lima kedua ketiga keempat kelima".split())
"""Numbers of vehicles or people that a text has told of before."""

ALL = frozenset("kedua ketiga keempat kelima".split())
"""Those that mean all of them."""

TAKING_PART = VEHICLES | RIDERS | frozenset("kendaraan sepeda korban pengendara pemotor pembonceng".split())
"""Vehicles and people that take part in an accident."""

TWO_WORDS = frozenset(["sepeda motor", "kereta api", "sepeda listrik", "kapal motor", "mobil boks", "truk boks"])
"""Vehicles told by two words."""

DRIVING = frozenset(
    ("pengendara", "pengendara motor", "pengendara sepeda motor", "pengemudi", "pembonceng", "pemotor", "pejalan kaki")
)
"""What an account of an accident calls those who were in it."""
