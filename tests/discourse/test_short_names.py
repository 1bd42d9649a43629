"""Short names and namesakes: whom a text means by a part of a name."""

import pytest

from decomposing import texts
from klaim import language
from klaim.discourse.entities import find_entities

LANG = language.load("id")


def test_short_names_of_one_family_stay_apart() -> None:
    text = "Presiden Budi Wirawan bertemu Menteri Sosial Tuti Wirawan. Budi tersenyum. Wirawan pulang."
    aliases = find_entities(text, LANG).aliases
    assert aliases["Budi"] == "Budi Wirawan"
    assert "Wirawan" not in aliases


def test_what_somebody_is_called_for_short_is_theirs() -> None:
    text = "Menko Pangan Budi Harta Wirawan (BHW) hadir. Menteri Sosial Sari Wulandari, akrab disapa Bunda, hadir. "
    aliases = find_entities(text + "Beras naik, kata BHW. Kata Bunda, beras turun.", LANG).aliases
    assert (aliases["BHW"], aliases["Bunda"]) == ("Budi Harta Wirawan", "Sari Wulandari")


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("Pendiri Formula Rakyat, Alvaro Lungo kembali. Lungo mengatakan jalan aman.", "Lungo", "Alvaro Lungo"),
        ("Bank atau BMS Andoro Eka Cahya mengatakan laba naik. Naik, ujar Andoro.", "Andoro", "Andoro Eka Cahya"),
        ("Polres Klaten menolak. Mobil dinas Kabupaten Madiun Sugito menabrak. Benar, kata Sugito.", "Sugito", None),
        ("Laga itu, kata pemain Zaki Ubadil, yang akrab disapa Abid, berat. Abid menang.", "Abid", "Zaki Ubadil"),
        ("Kami lelah, ungkap Jepo sapaan Ahmad Jufriono. Jepo kalah.", "Jepo", "Ahmad Jufriono"),
        ("Wali Kota Palembang Ratu Dewa hadir. Kata Dewa, jalan aman.", "Dewa", "Ratu Dewa"),
        ("Jalan aman, kata petugas tiket terminal, Safrudi.", "Safrudi", None),
        ("Jalan aman, kata Kepala Tata Usaha, Aceh, Sidiqi Rahmani, Senin.", "Sidiqi", "Sidiqi Rahmani"),
        ("Hadir Edukasi dan Konsumen (PEPK) Fridericia Dewi. Naik, ujar Fridericia.", "Fridericia", "Fridericia Dewi"),
        ("Plafon Rumah Sakit (RSUD) Sultan Iskandar Mula roboh.", "Iskandar", None),
        ("Sopir angkot L Sipayong mengaku mengantuk.", "Sipayong", "L Sipayong"),
        ("Penuh, kata dr Aru Ariyanti, dokter. Menurut dr Aru, aman. Aru mengatakan cukup.", "Aru", "Aru Ariyanti"),
        ("Selebgram berinisial AR (Arnaura) dilaporkan. AR menolak.", "AR", "Arnaura"),
        ("Presiden Joko Wirawan (Jowi) hadir. Jowi pulang.", "Jowi", "Joko Wirawan"),
        ("Tapi Ismael menolak. Ismael pulang, kata Ismael.", "Ismael", None),
        ("Sehingga Iskandarin menolak. Iskandarin pulang, kata Iskandarin.", "Iskandarin", None),
        ("Keterlibatan Niarti membantu usaha itu. Niarti turun langsung, kata Niarti.", "Niarti", None),
        ("Rivolo menolak Jorje Martun. Kata Rivolo, Martun pergi dan Jorje tahu.", "Martun", "Jorje Martun"),
    ],
)  # fmt: skip
def test_a_short_name_is_of_the_one_longer_name_it_stands_in(text: str, short: str, full: str | None) -> None:
    found = find_entities(text, LANG)
    assert (found.aliases.get(short) if short not in found.people else None) == full


def test_a_misspelt_name_that_two_bear_is_nobodys() -> None:
    text = "Ketua RT Ahmad Shiddiqi datang. Ketua RW Hasbi Shiddiqi datang. Siddiqi mengatakan harga naik."
    assert "Siddiqi" not in find_entities(text, LANG).aliases


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        ("Joan Wirya finis kedua di Bandung. Wirya mendapat penalti.", "Wirya", "Joan Wirya"),
        ("Polisi menahan Wakil Menteri Perikanan Budi Santoso atau Noel. Noel membantah.", "Noel", "Budi Santoso"),
        ("Kepala Melati, Karim al-Wirawan, menolak. Wirawan marah.", "Wirawan", "Karim al-Wirawan"),
        (
            "Jaksa mendakwa insinyur Gugel Michele Rossini. Gugel Search dan Gugel populer. Rossini membantah.",
            "Rossini",
            "Michele Rossini",
        ),
    ],
)
def test_a_short_name_means_the_full_one(text, short, name):
    assert find_entities(text, LANG).aliases[short] == name


def test_of_two_with_one_last_name_each_keeps_their_own() -> None:
    found = texts(
        "Pebalap Wirajaya Lars Holmgren memenangi balapan Piala Pantura 2025 di Sirkuit Brebes, Minggu (8/6/2025). "
        "Adiknya, Nils Holmgren, finis kedua. Nils Holmgren mengatakan balapan itu sulit."
    )
    assert any(claim.startswith("Lars Holmgren memenangi balapan Piala Pantura 2025") for claim in found)
    assert not any("Nils Holmgren memenangi" in claim or "adalah finis" in claim for claim in found)


def test_a_single_name_behind_the_whole_of_a_ministers_office() -> None:
    found = texts("Menteri Luar Negeri Wirawan tiba di Tokyo. Menteri Luar Negeri Jepang menyambutnya.")
    assert "Wirawan adalah Menteri Luar Negeri." in found
    assert not any("Jepang adalah" in claim for claim in found)


def test_a_single_name_with_its_office_behind_a_comma_opens_a_later_sentence_too() -> None:
    found = texts(
        "Bank menahan bunga. Wirawan, Analis Melati Sekuritas mengatakan rupiah stabil. Rupiah naik, kata Wirawan."
    )
    assert "Wirawan adalah analis Melati Sekuritas." in found


def test_a_name_keeps_the_word_that_it_has_twice() -> None:
    assert texts("Lia Ting Ting membeli rumah di Kudus.")[0].startswith("Lia Ting Ting membeli rumah")
    assert texts("Kepala Dinas Kota Kota Tegal Budi Santoso pulang ke Kudus.")
