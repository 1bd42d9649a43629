"""Sessions, stretches of time and dates that a clause keeps where they belong."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Dalam sidang di Pengadilan Tipikor Solo, Selasa (10/3/2026), Budi Santoso terbukti menerima suap.",
            "Budi Santoso terbukti menerima suap dalam sidang di Pengadilan Tipikor Solo pada Selasa, 10 Maret 2026.",
        ),
        (
            "Vladimir Putin dan Donald Trump berbicara melalui telepon selama 90 menit, membahas gencatan senjata.",
            "Vladimir Putin dan Donald Trump berbicara melalui telepon selama 90 menit.",
        ),
        (
            "Vladimir Putin dan Donald Trump berbicara melalui telepon selama 90 menit, membahas gencatan senjata.",
            "Vladimir Putin dan Donald Trump membahas gencatan senjata.",
        ),
        (
            "KAI menyediakan 4,5 juta tiket untuk masa angkutan Lebaran 2026, yang berlangsung pada 11 Maret 2026.",
            "Masa angkutan Lebaran 2026 berlangsung pada 11 Maret 2026.",
        ),
        (
            "Pemerintah menaikkan tarif listrik mulai 1 April 2026.",
            "Pemerintah menaikkan tarif listrik mulai 1 April 2026.",
        ),
        (
            "Dinas Kesehatan Kota Bandung mencatat 523 kasus campak hingga akhir Februari 2026, dengan tiga kematian.",
            "Dinas Kesehatan Kota Bandung mencatat 523 kasus campak, dengan tiga kematian.",
        ),
        (
            "Ketinggian air mencapai 50 sentimeter hingga 1 meter.",
            "Ketinggian air mencapai 50 sentimeter hingga 1 meter.",
        ),
        (
            "Hasil ini membuat Persib kokoh di puncak klasemen dengan 52 poin.",
            "Persib kokoh di puncak klasemen.",
        ),
        (
            "Rapat dipimpin Kevin Warsh yang baru saja ditunjuk sebagai Ketua The Fed.",
            "Kevin Warsh ditunjuk sebagai Ketua The Fed.",
        ),
    ],
)
def test_what_belongs_to_a_clause_stays_with_it(sentence: str, expected: str) -> None:
    assert expected in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "told", "never"),
    [
        (
            "KAI menyediakan 4,5 juta tiket untuk masa angkutan Lebaran 2026, yang berlangsung pada 11 Maret 2026.",
            "KAI menyediakan 4,5 juta tiket untuk masa angkutan Lebaran 2026.",
            "KAI menyediakan 4,5 juta tiket untuk masa angkutan Lebaran 2026 pada",
        ),
        (
            "Rusia dan Ukraina saling menukar 150 tawanan perang, yang dimediasi Uni Emirat Arab.",
            "Rusia dan Ukraina saling menukar 150 tawanan perang.",
            "tawanan perang dimediasi",
        ),
        (
            "Cadangan devisa pada akhir Februari 2026 tercatat sebesar 154,5 miliar dolar AS.",
            "Cadangan devisa tercatat sebesar 154,5 miliar dolar Amerika Serikat pada akhir Februari 2026.",
            "Cadangan devisa tercatat pada",
        ),
        (
            "Ketinggian air mencapai 50 sentimeter hingga 1 meter.",
            "Ketinggian air mencapai 50 sentimeter hingga 1 meter.",
            "50 sentimeter.",
        ),
    ],
)
def test_nothing_is_told_without_what_it_needs(sentence: str, told: str, never: str) -> None:
    found = texts(sentence)
    assert told in found
    assert not any(never in text for text in found)
