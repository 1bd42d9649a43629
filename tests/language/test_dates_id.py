from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klaim.language.id.dates import RULES, Anchor, find_dates, resolve, spell
from klaim.language.id.words_numbers import MONTH_ABBREVIATIONS, MONTH_NAMES, WEEKDAY_NAMES
from klaim.values import edtf

FIRST, DAYS = date(2016, 1, 1), 3988  # to the end of November 2026
SHORT_MONTHS = {number: name.capitalize() for name, number in MONTH_ABBREVIATIONS.items()} | {5: "Mei"}
WITH_YEAR = (
    "{weekday} ({day}/{month}/{year})",
    "{weekday}, {day} {name} {year}",
    "{weekday} malam ({day}/{month}/{year})",
    "{weekday} ({day}/{month}/{year}) sore",
    "{weekday} {day}/{month:02d}/{year}",
    "{day} {name} {year}",
    "{day:02d} {short} {year}",
    "{day}/{month}/{year}",
    "{weekday}, tanggal {day} {name} {year}",
)
WITHOUT_YEAR = ("{weekday} ({day}/{month})", "{weekday}, {day} {name}", "{weekday} pagi ({day}/{month})")


def worded(form, day):
    return form.format(
        weekday=WEEKDAY_NAMES[day.weekday()],
        day=day.day,
        month=day.month,
        year=day.year,
        name=MONTH_NAMES[day.month - 1],
        short=SHORT_MONTHS[day.month],
    )


def only(text):
    found = find_dates(text)
    assert len(found) == 1, found
    assert found[0].exact == text[found[0].start : found[0].end]
    return found[0]


def test_every_day_of_the_years_in_every_form():
    for offset in range(DAYS):
        day = FIRST + timedelta(days=offset)
        form = WITH_YEAR[offset % len(WITH_YEAR)]
        resolution = resolve(only(f"Rapat digelar pada {worded(form, day)} di Bandung."), Anchor())
        assert (resolution.edtf, resolution.problem) == (str(day), None), worded(form, day)


def test_every_day_without_its_year_before_publication():
    for offset in range(DAYS):
        day = FIRST + timedelta(days=offset)
        form = WITHOUT_YEAR[offset % len(WITHOUT_YEAR)]
        anchor = Anchor(published=day + timedelta(days=offset % 120))
        resolution = resolve(only(f"Rapat digelar {worded(form, day)} di Bandung."), anchor)
        assert (resolution.edtf, resolution.problem) == (str(day), None), (worded(form, day), anchor)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(WITH_YEAR))
def test_any_day_in_any_form(day, form):
    assert resolve(only(f"Sidang pada {worded(form, day)}."), Anchor()).edtf == str(day)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.integers(0, 2))
def test_what_is_spelt_is_read_back(day, precision):
    value = (str(day), str(day)[:7], str(day)[:4])[precision]
    assert (
        resolve(
            only(
                f"Sejak itu, pada tahun {spell(value)}."
                if precision == 2
                else f"Sidang pada {spell(value, weekday=True)}."
            ),
            Anchor(),
        ).edtf
        == value
    )


ARTICLE = {"published": date(2026, 5, 27)}  # a Wednesday
# text, anchors, value, problem
CASES = [
    ("Senin (9/3)", {"retrieved": date(2026, 11, 22)}, "2026-03-09", None),
    ("Senin (9/3)", {"as_of": date(2025, 6, 1)}, "2020-03-09", None),
    ("Selasa kemarin", {"nearest": date(2026, 3, 9), "retrieved": date(2026, 11, 22)}, "2026-03-10", None),
    ("28 Februari lalu", {"nearest": date(2026, 3, 9), "retrieved": date(2026, 11, 22)}, "2026-02-28", None),
    ("28 Februari lalu", {"retrieved": date(2026, 11, 22)}, "XXXX-02-28", "year-unresolved"),
    ("28 Februari lalu", ARTICLE, "2026-02-28", None),
    ("28 Desember lalu", {"nearest": date(2026, 1, 5)}, "2025-12-28", None),
    ("Selasa kemarin", ARTICLE, "2026-05-26", None),
    ("Rabu lalu", ARTICLE, "2026-05-20", None),
    ("Rabu depan", ARTICLE, "2026-06-03", None),
    ("Jumat ini", ARTICLE, "2026-05-29", None),
    ("Selasa kemarin", {}, None, "no-anchor"),
    ("Selasa (9/3/2026)", ARTICLE, "2026-03-09", "weekday-contradicts-date"),
    ("Selasa (9/3)", ARTICLE, "2026-03-09", "weekday-contradicts-date"),
    ("Senin (1/6)", ARTICLE, "2026-06-01", None),
    ("30 Juni mendatang", ARTICLE, "2026-06-30", None),
    ("kemarin", ARTICLE, "2026-05-26", None),
    ("kemarin malam", ARTICLE, "2026-05-26", None),
    ("hari ini", ARTICLE, "2026-05-27", None),
    ("besok", ARTICLE, "2026-05-28", None),
    ("lusa", ARTICLE, "2026-05-29", None),
    ("tadi malam", ARTICLE, "2026-05-26", None),
    ("malam tadi", ARTICLE, "2026-05-26", None),
    ("pukul 21.00 WIB malam tadi", ARTICLE, "2026-05-26T21:00", None),
    ("pukul 23.00 WIB tadi malam", ARTICLE, "2026-05-26T23:00", None),
    ("pukul 07.30 WIB pagi tadi", ARTICLE, "2026-05-27T07:30", None),
    ("Senin (25/5/2026) sekitar pukul 02.30 WIB", ARTICLE, "2026-05-25T02:30~", None),
    ("Senin (25/5/2026) sekira pukul 13.30 WIB", ARTICLE, "2026-05-25T13:30~", None),
    ("hari ini", {"as_of": date(2026, 11, 26), "told": date(2026, 5, 27)}, "2026-05-27", None),
    ("Jumat pukul 01.45", {**ARTICLE, "ahead": True}, "2026-05-29T01:45", None),
    ("pekan lalu", ARTICLE, "2026-05-18/2026-05-24", None),
    ("Senin pekan lalu", ARTICLE, "2026-05-18", None),
    ("Senin, minggu lalu", ARTICLE, "2026-05-18", None),
    ("Senin pekan ini", ARTICLE, "2026-05-25", None),
    ("Jumat pekan depan", ARTICLE, "2026-06-05", None),
    ("Jumat pekan lalu (22/5)", ARTICLE, "2026-05-22", None),
    ("Senin pekan lalu", {}, None, "no-anchor"),
    ("akhir pekan ini", ARTICLE, "2026-05-30/2026-05-31", None),
    ("bulan depan", ARTICLE, "2026-06", None),
    ("tahun ini", ARTICLE, "2026", None),
    ("akhir tahun lalu", ARTICLE, "2025-12~", None),
    ("dua hari lalu", ARTICLE, "2026-05-25", None),
    ("tiga tahun yang lalu", ARTICLE, "2023", None),
    ("dua bulan lagi", ARTICLE, "2026-07", None),
    ("lima hari terakhir", ARTICLE, "2026-05-22/2026-05-27", None),
    ("dua pekan ke depan", ARTICLE, "2026-05-27/2026-06-10", None),
    ("beberapa waktu lalu", ARTICLE, "../2026-05-27", None),
    ("dua hari sebelumnya", {**ARTICLE, "nearest": date(2026, 5, 10)}, "2026-05-08", None),
    ("kemarin", {"retrieved": date(2026, 11, 22), "nearest": date(2026, 3, 9)}, None, "no-anchor"),
    ("kemarin", {"retrieved": date(2026, 3, 12), "nearest": date(2026, 3, 9)}, "2026-03-11", None),
    ("pada April lalu", ARTICLE, "2026-04", None),
    ("pada Oktober mendatang", ARTICLE, "2026-10", None),
    ("Juni tahun lalu", ARTICLE, "2025-06", None),
    ("bulan April-Mei 2026", {}, "2026-04/2026-05", None),
    ("16-17 September 2025", {}, "2025-09-16/2025-09-17", None),
    ("28-29 Mei", ARTICLE, "2026-05-28/2026-05-29", None),
    ("9 Maret hingga 12 April 2026", {}, "2026-03-09/2026-04-12", None),
    ("28 Desember 2025 hingga 3 Januari 2026", {}, "2025-12-28/2026-01-03", None),
    ("Senin (9/3) hingga Rabu (11/3)", ARTICLE, "2026-03-09/2026-03-11", None),
    ("antara 6 sampai dengan 20 Juni 2025", {}, "2025-06-06/2025-06-20", None),
    ("Minggu (12/10/2025) malam kemarin", {}, "2025-10-12", None),
    ("dari 2019 hingga 2024", {}, "2019/2024", None),
    ("tahun 2019-2024", {}, "2019/2024", None),
    ("musim 2024/2025", {}, "2024/2025", None),
    ("sejak Januari 2025", {}, "2025-01/..", None),
    ("sejak awal 2025", {}, "2025-01~/..", None),
    ("hingga 30 Juni 2026", {}, "../2026-06-30", None),
    ("sebelum tahun 2030", {}, "../2030", None),
    ("setelah 17 Agustus 1945", {}, "1945-08-17/..", None),
    ("awal Maret 2026", {}, "2026-03~", None),
    ("pertengahan 2025", {}, "2025-06~", None),
    ("kuartal II 2025", {}, "2025-04/2025-06", None),
    ("triwulan pertama tahun 2025", {}, "2025-01/2025-03", None),
    ("semester I/2025", {}, "2025-01/2025-06", None),
    ("paruh akhir 2025", {}, "2025-07/2025-12", None),
    ("kuartal I", ARTICLE, "2026-01/2026-03", None),
    ("kuartal I lalu", ARTICLE, "2026-01/2026-03", None),
    ("kuartal IV mendatang", ARTICLE, "2026-10/2026-12", None),
    ("Q1 2025", {}, "2025-01/2025-03", None),
    ("dekade 1990-an", {}, "199X", None),
    ("era 90-an", {}, "199X", None),
    ("17 Agustus 1945", {}, "1945-08-17", None),
    ("Jumat 9/10/26", {}, "2026-10-09", None),
    ("3 Agt 2025", {}, "2025-08-03", None),
    ("hari ini, Rabu (27/5/2026)", ARTICLE, "2026-05-27", None),
    ("Selasa (26/5/2026) pukul 15.30 WIB", {}, "2026-05-26T15:30", None),
    ("pukul 01.00 hari Kamis (28/5/2026) waktu setempat", {}, "2026-05-28T01:00", None),
    ("sekitar pukul 15.30 WIB", ARTICLE, "2026-05-27T15:30~", None),
    ("pukul 15.30 WIB", {**ARTICLE, "nearest": date(2026, 5, 26)}, "2026-05-26T15:30", None),
    ("pukul 10.30-11.00 WITA", ARTICLE, "2026-05-27T10:30/2026-05-27T11:00", None),
    ("pukul 23.00 hingga 01.00 WIB", ARTICLE, "2026-05-27T23:00/2026-05-28T01:00", None),
    ("pukul 7 malam", ARTICLE, "2026-05-27T19:00", None),
    ("pukul 10.30 WIB", {}, None, "no-anchor"),
    ("tanggal 31 Februari 2026", {}, None, "no-such-date"),
]


@pytest.mark.parametrize(("text", "anchors", "value", "problem"), CASES)
def test_resolution(text, anchors, value, problem):
    resolution = resolve(only(f"Hal itu terjadi {text} di sana."), Anchor(**anchors))
    assert (resolution.edtf, resolution.problem) == (value, problem)
    assert resolution.resolved_by.partition("/")[0] in RULES
    assert value is None or edtf.is_edtf(value)


def test_the_rule_names_its_anchor():
    resolution = resolve(only("pada Senin (9/3)"), Anchor(**ARTICLE))
    assert resolution.resolved_by == "weekday-day-month/published:2026-05-27"


def test_days_that_share_a_month_are_each_a_date():
    found = find_dates("pada 9, 10, dan 12 Maret 2026")
    assert [(d.exact, resolve(d, Anchor()).edtf) for d in found] == [
        ("9", "2026-03-09"),
        ("10", "2026-03-10"),
        ("12 Maret 2026", "2026-03-12"),
    ]


def test_two_days_of_which_one_follows_the_other_are_one_stretch():
    found = find_dates("pada 9 dan 10 Maret 2026")
    assert [(d.exact, resolve(d, Anchor()).edtf) for d in found] == [("9 dan 10 Maret 2026", "2026-03-09/2026-03-10")]


@pytest.mark.parametrize(
    "text",
    ["Paling lambat 20 Maret 2026", "paling telat pada 20 Maret 2026", "paling lambat hingga tanggal 20 Maret 2026"],
)
def test_a_deadline_is_the_last_day_of_a_stretch(text):
    (found,) = find_dates(text)
    assert (found.start, found.open, resolve(found, Anchor()).edtf) == (0, "latest", "../2026-03-20")


def test_seconds_belong_to_a_clock_time():
    (found,) = find_dates("14 Maret 2024 pukul 21:47:08 WIB")
    assert resolve(found, Anchor()).edtf == "2024-03-14T21:47:08"
    assert find_dates("pukul 21.47.61 WIB") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("untuk bulan Juli, Agustus dan September 2025", "2025-07/2025-09"),
        ("Oktober, November, Desember 2025", "2025-10/2025-12"),
        ("untuk April dan Mei 2025", "2025-04/2025-05"),
    ],
)
def test_months_that_follow_each_other_are_one_stretch(text, value):
    assert [resolve(d, Anchor()).edtf for d in find_dates(text)] == [value]


def test_a_list_of_years_or_months_goes_on():
    found = find_dates("pada 2019, 2020, dan 2021; untuk bulan Juli, Oktober dan Desember")
    assert [expression.exact for expression in found] == [
        "2019",
        "2020",
        "2021",
        "bulan Juli",
        "Oktober",
        "Desember",
    ]


@pytest.mark.parametrize("text", ["sampai Selasa pagi", "tiba hari Jumat", "pukul tujuh pagi", "tahun 2016 silam"])
def test_one_date(text):
    only(text)


NONE = [
    "selama tiga jam", "dalam 36 jam terakhir", "di satu menit terakhir",
    "dalam dua bulan", "skor 6-0", "sebanyak 2000 orang",
    "Undang-Undang Nomor 5 Tahun 2020",
    "setiap Senin", "setiap hari pukul 10.00-22.00 WIB", "tiap hari mulai pukul 08.00 WIB",
    "Senin hingga Jumat", "dua pertiga atau 2/3 bagian", "minggu yang sibuk",
    "dana Rp 2.025", "kata Mei Lestari",
    "halaman 2025",
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_date(text):
    assert find_dates(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("sekitar seminggu yang lalu", "2026-05-20~"),
        ("sepekan lalu", "2026-05-20~"),
        ("pekan lalu", "2026-05-18/2026-05-24"),
    ],
)
def test_a_week_ago_is_no_week_of_the_calendar(text, value):
    (found,) = find_dates(f"Hal itu terjadi {text}.")
    assert resolve(found, Anchor(**ARTICLE)).edtf == value


@pytest.mark.parametrize(
    "text", ["1-2 tahun yang lalu", "Kejadian 1-2 tahun lalu itu", "selama dua tahun ini", "lebih dari 1,5 tahun lalu"]
)
def test_the_second_number_of_a_range_begins_no_date(text):
    assert find_dates(text) == []


@pytest.mark.parametrize(("ahead", "value"), [(True, "2026-12-17"), (False, "XXXX-12-17")])
def test_a_far_day_without_a_year_is_the_coming_one_only_where_it_is_said_to_come(ahead, value):
    (found,) = find_dates("Festival akan digelar pada 17 Desember.")
    assert resolve(found, Anchor(published=date(2026, 7, 10), ahead=ahead)).edtf == value


def test_the_last_days_are_those_up_to_publication():
    (found,) = find_dates("beberapa hari terakhir")
    anchor = Anchor(published=date(2026, 9, 1), nearest=date(2026, 8, 31))
    assert resolve(found, anchor).edtf == "../2026-09-01"
