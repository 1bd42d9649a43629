"""What a report tells to be decided or brought in is meant again by wider nouns, sentences later."""

import pytest

from decomposing import texts

BAN = "Pemerintah Kenya menerapkan larangan masuk bagi pelancong dari tiga negara Eropa mulai Senin (9/3/2026)."
SPLIT = "Manajemen Melati FC mengumumkan pemutusan kerja sama dengan pelatih Tono Wirawan, Senin (9/3/2026)."
RATE = "Bank Melati memutuskan menaikkan suku bunga acuan, Senin (9/3/2026). Pasar tenang sepanjang hari."
MADE = "Komposer Tono Wirawan diangkat menjadi Komisaris Pupuk Melati, Senin (9/3/2026)."
AGREED = "Pemerintah dan Dewan Adat Tegal sepakat membentuk Balai Air Brebes."
REFUSED = "Pemerintah Kenya memutuskan untuk tidak memproses lebih lanjut usulan Dewan Teh Kenya."


@pytest.mark.parametrize(
    ("opening", "again", "expected"),
    [
        (
            BAN,
            "Hal itu dikritik pengusaha. Kebijakan ini diumumkan di Nairobi.",
            "Kebijakan larangan masuk bagi pelancong dari tiga negara Eropa diumumkan di Nairobi.",
        ),
        (
            BAN,
            "Pembatasan sementara ini tidak berlaku bagi warga negara Kenya.",
            "Larangan masuk bagi pelancong dari tiga negara Eropa tidak berlaku bagi warga negara Kenya.",
        ),
        (
            BAN,
            "Aturan baru itu berlaku hingga 1 Juni 2026.",
            "Aturan larangan masuk bagi pelancong dari tiga negara Eropa berlaku hingga 1 Juni 2026.",
        ),
        (
            SPLIT,
            "Kesepakatan ini ditandatangani kedua pihak di Brebes.",
            "Kesepakatan pemutusan kerja sama dengan pelatih Tono Wirawan ditandatangani kedua pihak di Brebes.",
        ),
        (
            SPLIT,
            "Penghentian kerja sama ini berlaku mulai 1 Juni 2026.",
            "Pemutusan kerja sama dengan pelatih Tono Wirawan berlaku mulai 1 Juni 2026.",
        ),
        (
            RATE,
            "Kebijakan ini diharapkan menahan pelemahan mata uang.",
            "Kebijakan Bank Melati menaikkan suku bunga acuan diharapkan menahan pelemahan mata uang.",
        ),
        (
            MADE,
            "Keputusan tersebut disampaikan usai Pupuk Melati menggelar rapat di Brebes.",
            "Keputusan pengangkatan Komposer Tono Wirawan menjadi Komisaris Pupuk Melati disampaikan.",
        ),
        (
            AGREED,
            "Kesepakatan itu tertuang dalam Nota Damai 2026.",
            "Kesepakatan Pemerintah dan Dewan Adat Tegal membentuk Balai Air Brebes tertuang dalam Nota Damai 2026.",
        ),
        (
            REFUSED,
            "Keputusan ini berlaku hingga 2028.",
            "Keputusan Pemerintah Kenya tidak memproses lebih lanjut usulan Dewan Teh Kenya berlaku hingga 2028.",
        ),
    ],
)
def test_what_was_decided_is_meant_sentences_later(opening: str, again: str, expected: str) -> None:
    assert expected in texts(f"{opening} {again}")


def test_of_two_decisions_none_is_meant_far_off() -> None:
    other = "Kenya juga memberlakukan kewajiban karantina bagi peternak sapi. Peternak kecewa. Kebijakan ini murah."
    assert not any("Kebijakan larangan" in c or "Kebijakan kewajiban" in c for c in texts(f"{BAN} {other}"))
