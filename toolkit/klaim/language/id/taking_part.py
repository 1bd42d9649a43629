"""Words by which a clause tells who took part in a deed, a talk or an occasion."""

WITH = frozenset(["dengan"])
"""What leads those with whom somebody does what needs two."""

MEETING = frozenset(
    """
    bertemu berjumpa berdiskusi berdialog berunding bernegosiasi berkoordinasi berkolaborasi bekerjasama
    berbincang berbicara berkomunikasi bersinergi bertanding berlaga berduet berpasangan berkonsultasi bermusyawarah
    bersilaturahmi bertarung berperang bentrok bertemu-muka beraudiensi berembuk bertukar berkelahi berduel
    bertatap beradu berpapasan bertikai bertabrakan
    """.split()
)
"""Verbs of what two do with one another."""

SEEING = frozenset("bertemu berjumpa menemui menjumpai".split())
"""Verbs whose object is whom somebody meets."""

WORKING, TOGETHER = "bekerja", "sama"
"""The two words of working together."""

TALKS = frozenset(
    """
    pertemuan rapat diskusi dialog perundingan negosiasi koordinasi kolaborasi kerjasama kemitraan pembicaraan
    percakapan perbincangan audiensi sinergi komunikasi konsultasi musyawarah silaturahmi panggilan perjanjian
    kesepakatan kontrak kerja kesepahaman gencatan mou duel laga pertandingan persaingan
    """.split()
)
"""Nouns of what two hold or have with one another."""

COOPERATING = frozenset("kerja kerjasama sinergi kolaborasi koordinasi dukungan bantuan".split())
JOINTLY = frozenset("atas berkat".split())
"""What is done together, and the preposition of doing something by it: "diselenggarakan atas kerja sama X"."""

PERFORMED = frozenset(
    """
    dilakukan dilaksanakan digelar diselenggarakan diadakan dijalankan dipimpin dikoordinasikan dimotori
    """.split()
)
"""Passives whose agent took part in what the subject names."""

HOLDING = frozenset("mencakup beranggotakan".split())
"""Verbs of a whole whose object is one of its members."""

JOINING = frozenset(
    ("terlibat", "dilibatkan", "berpartisipasi", "berperan", "berkontribusi", "ikut serta", "turut serta")
)
"""Verbs that make their subject one who took part in whatever stands behind "dalam"."""

WITHIN = frozenset(["dalam"])

PERSONAL = frozenset("bertemu menemui menghadiri meninjau mengunjungi berkunjung melantik menjenguk berdialog".split())
"""What only people and bodies do."""

VISITING = frozenset(["menghadiri"])
"""Verbs whose object is always an occasion."""

SIDE = frozenset("pihak unsur".split())
"""What may stand before a party."""

PRESENCE = ("di", "hadapan")
"""The words before those to whose faces something is said."""

FACING = frozenset("menghadapi melawan menjamu menantang".split())
"""Verbs of a match whose object is the opponent."""

ALONG = frozenset("ikut turut".split())
"""What before a verb makes its subject one of those who do it."""

HUNDREDS = frozenset("belasan puluhan ratusan ribuan jutaan".split())
"""Numbers so rough that they name a crowd rather than count it."""

DELEGATES = frozenset("perwakilan kedutaan".split())
"""Nouns for somebody that look like those of a deed or quality."""

HOW = frozenset("langsung bersama-sama bersama serentak".split())
"""Words before those by whom something is attended or watched."""
