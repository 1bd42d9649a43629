"""A place goes without a relative clause that points at what only the article tells."""

from decomposing import texts


def test_what_points_at_nothing_known_is_left_out() -> None:
    text = "Semua pertemuan dengan Budi Santoso akan berlangsung di ruang khusus yang disediakan untuk situasi ini."
    assert "Semua pertemuan dengan Budi Santoso akan berlangsung di ruang khusus." in texts(text)


def test_what_points_at_nothing_stays() -> None:
    text = "Semua pertemuan dengan Budi Santoso akan berlangsung di ruang khusus yang disiapkan polisi."
    assert "Semua pertemuan dengan Budi Santoso akan berlangsung di ruang khusus yang disiapkan polisi." in texts(text)
