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
    "Timnas Indonesia|Indonesia": "[Ss]kuad Garuda|[Tt]im Garuda|[Pp]asukan Garuda",
    "Timnas Portugal|Portugal": "Selecao das Quinas|A Selecao das Quinas",
    "Timnas Spanyol|Spanyol": "La Furia Roja|[Tt]im Matador|La Roja",
    "Timnas Inggris|Inggris": "(?:[Tt]he )?Three Lions",
    "Timnas Prancis|Prancis": "Les Bleus|[Tt]im Ayam Jantan",
    "Timnas Italia|Italia": "Gli Azzurri",
    "Timnas Jerman|Jerman": "Die Mannschaft|[Tt]im Panser",
    "Timnas Belanda|Belanda": "De Oranje|[Tt]im Oranye",
    "Timnas Argentina|Argentina": "La Albiceleste|Albiceleste|[Tt]im Tango",
    "Timnas Brasil|Brasil": "[Tt]im Samba",
    "Timnas Jepang|Jepang": "Samurai Biru",
    "Timnas Korea Selatan|Korea Selatan": "Taeguk Warriors|[Tt]aegeuk Warriors",
    "Timnas Australia|Australia": "Socceroos",
    "Timnas Malaysia|Malaysia": "Harimau Malaya",
    "Timnas Thailand|Thailand": "[Tt]im Gajah Perang|Changsuek",
    "Timnas Vietnam|Vietnam": "Golden Star Warriors",
    "Timnas Arab Saudi|Arab Saudi": "Green Falcons",
    "Timnas Denmark|Denmark": "[Tt]im Dinamit",
    # clubs
    "Manchester United": "Setan Merah|(?:[Tt]he )?Red Devils",
    "Manchester City": "(?:[Tt]he )?Citizens",
    "Arsenal": "(?:[Tt]he )?Gunners|Meriam London",
    "Tottenham Hotspur": "(?:[Tt]he )?Lilywhites",
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
    "PSS Sleman|PSS": "Super Elang Jawa|[Ss]uper Elja",
    "PSIS Semarang|PSIS": "Mahesa Jenar",
    "Borneo FC": "Pesut Etam",
    "Persis Solo|Persis": "Laskar Sambernyawa",
    # players
    "Cristiano Ronaldo": "CR7",
    "Lionel Messi": "La Pulga",
    "Valentino Rossi": "The Doctor",
    "Marc Marquez": "The Baby Alien|Baby Alien",
}

BY_NAMES = tuple(
    (tuple(names.split("|")), re.compile(rf"(?<![\w-])(?:{by_names})(?![\w-])"))
    for names, by_names in _BY_NAMES.items()
)
"""The names of each, the fullest first, and its by-names as a text writes them."""
