"""Behind the name of whose words "menurut" tells, what they say begins, and no office of theirs."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Menurut Direktur PT Melati, Ani Lestari, karyawan yang dipecat sudah menerima pesangon.", "adalah karyawan"),
        ("Menurut seorang penumpang, Budi Santoso, dokter yang merawatnya itu sudah sakit.", "adalah dokter"),
    ],
)
def test_who_speaks_is_not_whom_they_speak_of(sentence: str, wrong: str) -> None:
    assert [told for told in texts(sentence) if wrong in told] == []


def test_an_office_between_commas_is_theirs() -> None:
    assert "Budi Santoso adalah warga Tegal." in texts("Menurut Budi Santoso, warga Tegal, api berasal dari dapur.")
