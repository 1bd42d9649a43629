"""What holds of all value finders alike, whatever the text."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klaim.language.id.dates import RULES, Anchor, find_dates, resolve, spell
from klaim.language.id.durations import find_durations
from klaim.language.id.numbers import find_numbers
from klaim.language.id.quantities import find_quantities, find_scores
from klaim.values import edtf, iso_duration

FINDERS = (find_dates, find_durations, find_numbers, find_quantities, find_scores)
VOCABULARY = """
    Senin Minggu minggu selasa Maret Mei Sept akhir awal pertengahan tahun bulan pekan hari jam menit detik
    lalu depan kemarin besok ini terakhir mendatang lagi sebelumnya yang pukul WIB waktu setempat sejak hingga
    dari antara dan pada sekitar lebih hampir setengah dua puluh belas ratus seratus seribu ribu juta koma
    puluhan beberapa sebulan kuartal II semester pertama paruh dekade an ke Rp US $ dolar AS persen % km
    orang warga unit kali magnitudo M posisi menit berusia level lainnya 9 10 31 12.30 1.250 1,5 2026 2024
    1990 ( ) / - – , . ' + : " dini pagi malam tadi nanti keesokan 99 0 00 MMI III ² ½ 三 İ
"""
PIECES = st.sampled_from(VOCABULARY.split())
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.tuples(PIECES, st.sampled_from(["", " ", "\n"])), max_size=14).map(
        lambda pieces: "".join(piece + gap for piece, gap in pieces)
    ),
)
ANCHORS = st.builds(
    Anchor,
    published=st.none() | st.dates(date(1990, 1, 1), date(2050, 1, 1)),
    retrieved=st.none() | st.dates(date(1990, 1, 1), date(2050, 1, 1)),
    nearest=st.none() | st.dates(date(1990, 1, 1), date(2050, 1, 1)),
)


@settings(max_examples=500, deadline=None)
@given(TEXTS)
def test_spans_lie_in_the_text_in_order_and_apart(text):
    for finder in FINDERS:
        end = 0
        for span in finder(text):
            assert end <= span.start < span.end <= len(text)
            end = span.end


@settings(max_examples=500, deadline=None)
@given(TEXTS, ANCHORS)
def test_values_are_well_formed(text, anchor):
    for expression in find_dates(text):
        resolution = resolve(expression, anchor)
        assert resolution.resolved_by.partition("/")[0] in RULES
        assert resolution.edtf is not None or resolution.problem is not None
        if resolution.edtf is not None:
            assert edtf.is_edtf(resolution.edtf), (expression, resolution)
            assert spell(resolution.edtf)
    assert all(iso_duration.is_duration(span.iso8601) for span in find_durations(text))


@pytest.mark.parametrize(
    "piece",
    [
        "dua ",
        "satu ratus ",
        "1-1-",
        "9/3/",
        "seribu juta ",
        "Rp ",
        "(9/3",
        "dari 5 ",
        "Mei-",
        "2026-",
        "1.1",
        "1",
        "a",
    ],
)
def test_no_text_is_costly_with_length_only(piece):
    def cost(length: int) -> float:
        text, began = piece * length, time.process_time()
        for finder in FINDERS:
            finder(text)
        return time.process_time() - began

    few, many = (min(cost(length + more) for more in range(3)) for length in (2_000, 8_000))
    assert many < 10 * few + 0.1, "four times the text costs far more than four times the work"
