"""What ties a sentence to the one before and is left out: "Hal itu karena …", "Salah satunya Budi yang …"."""

import pytest

from decomposing import texts


@pytest.mark.parametrize("front", ["Hal itu karena", "Hal ini lantaran", "Alasannya karena", "Ini karena"])
def test_a_cause_is_told_alone(front):
    assert "PT Melati belum membayar pajak." in texts(f"{front} PT Melati belum membayar pajak sejak 2020.")


@pytest.mark.parametrize("front", ["Hal itu bukan karena", "Apakah itu karena"])
def test_no_other_cause_is(front):
    assert not any(text.startswith("PT Melati") for text in texts(f"{front} PT Melati belum membayar pajak."))


@pytest.mark.parametrize("front", ["Salah satunya", "Di antaranya", "Termasuk", "Di antaranya,"])
def test_one_of_several_is_told_of_by_name(front):
    told = texts(f"Tiga pejabat diperiksa. {front} Budi Santoso yang ditahan di Rutan Tegal.")
    assert "Budi Santoso ditahan di Rutan Tegal." in told


@pytest.mark.parametrize("front", ["Saat itulah", "Tak lama berselang", "Yang terpenting,", "Tak terasa"])
def test_a_time_or_a_weighing_before_the_subject_is_left_out(front):
    assert "Budi Santoso menemui Ani Lestari." in texts(f"{front} Budi Santoso menemui Ani Lestari.")
