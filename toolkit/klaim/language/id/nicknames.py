"""By-names that Indonesian news gives to countries, cities, teams and players, and what each stands for."""

import re

_BY_NAMES = {
    # countries and regions
    "Amerika Serikat": "Negeri Paman Sam|Negara Paman Sam|Negeri Adidaya",
    "Jepang": "Negeri Sakura|Negeri Matahari Terbit",
    "China": "Negeri Tirai Bambu|Negeri Bambu|Negeri Panda",
    "Korea Selatan": "Negeri Ginseng|Negeri K-Pop",
    "Malaysia": "Negeri Jiran|Negara Jiran",
    "Singapura": "Negeri Singa|Negeri Merlion",
    "Thailand": "Negeri Gajah Putih",
    "Rusia": "Negeri Beruang Merah|Negeri Beruang Putih",
    "Belanda": "Negeri Kincir Angin|Negeri Tulip",
    "Inggris": "Negeri Ratu Elizabeth",
    "Australia": "Negeri Kanguru|Negeri Kangguru",
    "Italia": "Negeri Pizza|Negeri Spageti",
    "India": "Negeri Bollywood",
    "Filipina": "Negeri Lumbung Padi",
    "Arab Saudi": "Negeri Petrodolar",
    "Brasil": "Negeri Samba",
    "Argentina": "Negeri Tango",
    "Spanyol": "Negeri Matador",
    # national teams
    "Timnas Indonesia|Indonesia": "skuad Garuda|tim Garuda|pasukan Garuda",
    "Timnas Portugal|Portugal": "Selecao das Quinas|A Selecao das Quinas",
    "Timnas Spanyol|Spanyol": "La Furia Roja|tim Matador|La Roja",
    "Timnas Inggris|Inggris": "Three Lions",
    "Timnas Prancis|Prancis": "Les Bleus|tim Ayam Jantan",
    "Timnas Italia|Italia": "Gli Azzurri",
    "Timnas Jerman|Jerman": "Die Mannschaft|tim Panser",
    "Timnas Belanda|Belanda": "De Oranje|tim Oranye",
    "Timnas Argentina|Argentina": "La Albiceleste|Albiceleste|tim Tango",
    "Timnas Brasil|Brasil": "tim Samba",
    "Timnas Jepang|Jepang": "Samurai Biru",
    "Timnas Korea Selatan|Korea Selatan": "Taeguk Warriors|Taegeuk Warriors",
    "Timnas Australia|Australia": "Socceroos",
    "Timnas Malaysia|Malaysia": "Harimau Malaya",
    "Timnas Thailand|Thailand": "tim Gajah Perang|Changsuek",
    "Timnas Vietnam|Vietnam": "Golden Star Warriors",
    "Timnas Arab Saudi|Arab Saudi": "Green Falcons",
    "Timnas Denmark|Denmark": "tim Dinamit",
    # clubs
    "Manchester United": "Setan Merah|Red Devils",
    "Manchester City": "Citizens",
    "Arsenal": "Gunners|Meriam London",
    "Tottenham Hotspur": "Lilywhites",
    "Real Madrid": "Los Blancos|El Real",
    "Barcelona": "Blaugrana|El Barca",
    "Atletico Madrid": "Los Rojiblancos|Los Colchoneros",
    "Inter Milan|Inter": "I Nerazzurri|Nerazzurri|La Beneamata",
    "AC Milan|Milan": "I Rossoneri|Rossoneri",
    "Juventus": "I Bianconeri|Bianconeri|Si Nyonya Tua",
    "Napoli": "I Partenopei|Partenopei",
    "Bayern Munchen|Bayern Muenchen|Bayern Munich": "Die Roten|FC Hollywood",
    "Paris Saint-Germain|PSG": "Les Parisiens",
    "Persib Bandung|Persib": "Maung Bandung|Pangeran Biru",
    "Persija Jakarta|Persija": "Macan Kemayoran",
    "Persebaya Surabaya|Persebaya": "Bajul Ijo|Bajol Ijo|Green Force",
    "Arema FC|Arema": "Singo Edan",
    "PSM Makassar|PSM": "Juku Eja|Pasukan Ramang",
    "Bali United": "Serdadu Tridatu",
    "PSS Sleman|PSS": "Super Elang Jawa|super Elja",
    "PSIS Semarang|PSIS": "Mahesa Jenar",
    "Borneo FC": "Pesut Etam",
    "Persis Solo|Persis": "Laskar Sambernyawa",
    # players
    "Cristiano Ronaldo": "CR7",
    "Lionel Messi": "La Pulga",
    "Valentino Rossi": "The Doctor",
    "Marc Marquez": "Baby Alien",
}

MEANT = {
    by_name.lower(): tuple(names.split("|")) for names, by_names in _BY_NAMES.items() for by_name in by_names.split("|")
}
"""The names of what each by-name, in lower case, stands for, the fullest first."""

_WRITTEN = "|".join(
    f"[{by_name[0].upper()}{by_name[0]}]{re.escape(by_name[1:])}"
    for by_names in _BY_NAMES.values()
    for by_name in by_names.split("|")
)
BY_NAME = re.compile(rf"(?<![\w-])(?:[Tt]he )?({_WRITTEN})(?![\w-])")
"""A by-name as a text writes it: one that begins small may begin a sentence."""

OF_WHOM = re.compile(
    r"(?<=\w)(?: ?[–—] ?)(?:julukan|sebutan|panggilan) (?:bagi |untuk )?[A-Z][\w .]{1,40}?[–—](?= ?[a-z])"
)
"""Whose a by-name is, between dashes right behind it."""
