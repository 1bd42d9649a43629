"""What is told of the sentence before by "hal ini" and the like, as a link of its clause."""

import pytest

from decomposing import texts

RICE = "Produksi gabah di Demak turun."


@pytest.mark.parametrize(
    ("before", "told", "joined"),
    [
        ("Rupiah melemah 2 persen terhadap dolar AS.", "Hal ini disebabkan oleh naiknya suku bunga.", "karena"),
        ("Produktivitas sawit nasional masih rendah.", "Hal ini lantaran penggunaan pupuk belum maksimal.", "lantaran"),
        (
            "Bank Melati menempati peringkat ke-40 di Asia.",
            "Capaian ini didorong oleh laba yang naik.",
            "didorong oleh",
        ),
        ("Bank Anggrek menjual saham di pasar luar negeri.", "Ini guna menjaga kecukupan modal.", "guna"),
        ("Jumlah kendaraan di Kudus berada di titik tertinggi.", "Hal ini memicu kemacetan di jalan.", "sehingga"),
        ("Pemerintah menempatkan teknologi sebagai andalan.", "Hal ini terlihat dari aturan baru.", "sebagaimana"),
        ("Kota Melati akan menjadi ibu kota.", "Hal itu tertuang dalam Perpres Nomor 7 Tahun 2025.", "sebagaimana"),
        ("Tim Melati tertinggal 0-2 dari Prancis.", "Ini setelah Budi Santoso tumbang dari Alex Dupont.", "setelah"),
        ("Jumlah mobil listrik Melati akan ditambah.", "Hal ini sejalan dengan target kota.", "sejalan dengan"),
    ],
)
def test_what_is_told_of_a_sentence_hangs_on_its_clause(before: str, told: str, joined: str) -> None:
    found = texts(f"{before} {told}")
    words = before.split()
    assert any(c.startswith(" ".join(words[:3])) and f" {joined} " in c for c in found), found


def test_an_aim_hangs_on_the_deed_it_is_of():
    found = texts("Pemkab Melati akan menyiapkan sumur bagi sawah di Cibaru. Hal ini dilakukan untuk mendukung petani.")
    assert "Pemkab Melati akan menyiapkan sumur bagi sawah di Cibaru untuk mendukung petani." in found


@pytest.mark.parametrize(
    "text",
    [
        f"{RICE} Hal ini tidak membuat harga beras naik.",
        f"{RICE} Stok masih cukup, kata Ani Lestari. Hal ini diduga menyebabkan harga beras naik.",
        f'{RICE} "Ini menyebabkan harga beras naik," kata Budi Santoso.',
        "Produksi gabah di Demak tidak turun. Hal ini karena hujan datang lebih awal.",
        f"Bupati melarang impor gabah. Pasalnya, {RICE.lower()} Langkah ini memicu kenaikan harga beras.",
        "Pemkab Demak menyiapkan sumur bagi petani. Hal ini dilakukan dalam mendukung petani dan menekan harga beras.",
        "Gabah di Demak meliputi tiga jenis. Langkah ini dilakukan untuk menjaga mutu benih padi.",
    ],
)
def test_what_may_be_told_of_something_else_hangs_on_nothing(text: str) -> None:
    joined = ("sehingga", "karena", "untuk")
    assert not any(f" {word} " in claim for claim in texts(text) for word in joined)


def test_the_same_speaker_goes_on_about_their_own_words():
    found = texts('"Produksi gabah di Demak turun 20 persen. Ini karena kemarau panjang," kata Budi Santoso di Demak.')
    assert "Produksi gabah di Demak turun 20 persen karena kemarau panjang." in found
