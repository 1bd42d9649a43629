"""What is told of a deed that is the subject of its clause."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    "sentence",
    [
        "Melatih pernapasan memiliki efek besar terhadap ketenangan.",
        "Memilih makanan yang tepat adalah kunci menurunkan berat badan.",
        "Menyalakan petasan dapat membahayakan warga sekitar.",
        "Keputusan Bank Indonesia menaikkan suku bunga sudah tepat.",
        "Rencana pemerintah menaikkan tarif listrik ditolak DPR.",
        "Sikap Rusia mendukung Iran memicu kemarahan Israel.",
    ],
)
def test_the_deed_is_the_subject(sentence):
    assert sentence in texts(f"Menurut Ani Lestari, {sentence[0].lower()}{sentence[1:]}")


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        (
            "Keputusan Bank Indonesia menaikkan suku bunga sudah tepat.",
            "Bank Indonesia memutuskan menaikkan suku bunga.",
        ),
        ("Ani mencela keputusan FIFA menghukum wasit yang lalai.", "FIFA memutuskan menghukum wasit yang lalai."),
        ("Keputusan FIFA menghukum Malaysia mengejutkan publik.", "FIFA memutuskan menghukum Malaysia."),
    ],
)
def test_a_deed_told_as_a_noun_ends_before_what_is_told_of_it(sentence, deed):
    assert deed in texts(sentence)


@pytest.mark.parametrize(
    "sentence", ["Banjir merendam Kudus dan membuat warga tidak tenang.", "Upaya polisi menangkap pelaku gagal."]
)
def test_what_a_further_verb_brings_about_is_no_deed_of_its_own(sentence):
    assert not any(told.startswith(("Membuat", "Menangkap")) for told in texts(sentence))


def test_a_verb_that_leads_like_a_preposition_is_no_subject():
    assert not any(told.startswith("Melawan") for told in texts("Melawan Persib sejumlah pemain akan diturunkan."))
