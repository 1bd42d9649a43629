"""Calls by phone and guests received: what points back at them, and both who talked."""

import pytest

from decomposing import texts

CALL = (
    "Menteri Luar Negeri RI Sugiono berbicara melalui telepon dengan Menteri Luar Negeri Iran Abbas Araghchi. Dalam "
    "percakapan yang berlangsung sekitar 30 menit itu, keduanya membahas gencatan senjata. Percakapan tersebut "
    "merupakan inisiatif pihak Iran. Sugiono menyebut Indonesia siap membantu."
)
GUEST = (
    "Presiden Prabowo Subianto menerima kunjungan kehormatan Menteri Luar Negeri Jepang Takeshi Iwaya di Istana, "
    "Jakarta, Rabu (11/3/2026). Pertemuan itu berlangsung tertutup selama satu jam. Menteri Sekretaris Negara Prasetyo "
    "Hadi mengatakan keduanya membahas investasi."
)


ONE, OTHER = "Presiden Norwegia Lars Holm", "Perdana Menteri Kenya Amina Otieno"


@pytest.mark.parametrize(
    ("opening", "event"),
    [
        (f"{ONE} dan {OTHER} berbicara melalui sambungan telepon", "Percakapan telepon"),
        (f"{ONE} berbicara dengan {OTHER} lewat telepon", "Percakapan telepon"),
        (f"{ONE} menerima telepon dari {OTHER}", "Percakapan telepon"),
        (f"{ONE} melakukan sambungan telepon dengan {OTHER}", "Percakapan telepon"),
        (f"{ONE} mengatakan telah berbicara dengan {OTHER} lewat telepon", "Percakapan telepon"),
        (
            f"Kantor Berita Utara mengatakan, {ONE} telah melakukan pembicaraan telepon dengan {OTHER}",
            "Pembicaraan telepon",
        ),
        (f"{ONE} dan {OTHER} bertemu di Oslo", "Pertemuan"),
        (f"{ONE} didampingi Menteri Energi Ola Berg bertemu {OTHER} di Oslo", "Pertemuan"),
        (f"{ONE} menerima kunjungan kenegaraan {OTHER} di Oslo", "Pertemuan"),
        (f"{ONE} kembali terbang ke Nairobi untuk bertemu dengan {OTHER}", "Pertemuan"),
        (f"{ONE} menggelar pertemuan bilateral dengan {OTHER} di Oslo", "Pertemuan"),
        (f"{ONE} terbang ke Nairobi untuk berunding dengan {OTHER}", "Perundingan"),
    ],
)
def test_who_met_or_talked_is_known_in_whatever_order_the_two_are_named(opening: str, event: str) -> None:
    noun = event.split()[0]
    found = texts(f"{opening}, Senin (9/3/2026). {noun} itu berlangsung selama satu jam. Holm menyebut Otieno ramah.")
    assert f"{event} Lars Holm dengan Amina Otieno berlangsung selama satu jam." in found


def test_a_place_is_no_party_of_a_meeting() -> None:
    found = texts("Presiden Norwegia Lars Holm bertemu di Oslo dengan warga. Pertemuan itu berlangsung satu jam.")
    assert not any("dengan Oslo" in claim for claim in found)


def test_talks_that_were_not_held_name_no_event() -> None:
    found = texts(f"{ONE} belum bertemu {OTHER}. Pertemuan itu membahas gandum. Holm menyebut Otieno ramah.")
    assert not any(claim.startswith("Pertemuan Lars Holm") for claim in found)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (CALL, "Percakapan telepon Sugiono dengan Abbas Araghchi berlangsung sekitar 30 menit."),
        (CALL, "Sugiono dan Abbas Araghchi membahas gencatan senjata."),
        (CALL, "Percakapan telepon Sugiono dengan Abbas Araghchi merupakan inisiatif pihak Iran."),
        (GUEST, "Pertemuan Prabowo Subianto dengan Takeshi Iwaya berlangsung tertutup selama satu jam."),
        (GUEST, "Prabowo Subianto dan Takeshi Iwaya membahas investasi."),
    ],
)
def test_talks_are_told_by_who_held_them(article: str, expected: str) -> None:
    assert expected in texts(article)


def test_the_day_of_a_rescue_is_not_that_of_the_disaster() -> None:
    found = texts(
        "Tim SAR menemukan dua korban longsor di Desa Banaran, Kabupaten Ponorogo, Selasa (10/3/2026). Akibat "
        "kejadian itu, 35 rumah tertimbun."
    )
    assert any("35 rumah tertimbun" in text for text in found)
    assert not any("Ponorogo 10 Maret" in text for text in found)


def test_a_firm_is_known_by_who_leads_it() -> None:
    found = texts(
        "Direktur Utama Bank Mandiri Riduan mengatakan laba turun. Total kredit perseroan tumbuh 13,4 persen. Riduan "
        "berharap kredit Bank Mandiri terus tumbuh."
    )
    assert "Total kredit Bank Mandiri tumbuh 13,4 persen." in found


def test_those_hurt_elsewhere_are_not_of_the_event() -> None:
    found = texts(
        "Serangan drone Ukraina memicu kebakaran di kilang minyak Volgograd, Rusia selatan, pada Minggu (8/3/2026). "
        "Seorang perempuan tewas dan tiga orang terluka di Kharkiv."
    )
    assert "Tiga orang terluka di Kharkiv." in found
    assert not any("terluka dalam serangan" in text for text in found)
