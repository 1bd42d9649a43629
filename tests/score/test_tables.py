import pytest

from klaim.score import Rate, compare, figures
from klaim.score.tables import patterns_table, pipe_table, put, scores_table, share, values_table

from .claims import make

CLAIMS = [make("Rapat dua jam.", "duration", value={"iso8601": "PT2H"})]


def test_columns_are_aligned():
    lines = pipe_table(["name", "n"], [["a", "100"], ["longer", "1"]]).splitlines()
    assert lines[1] == "| ------ | --: |"
    assert lines[3] == "| longer |   1 |"
    assert len({len(line) for line in lines}) == 1


def test_shares_have_two_digits_and_nothing_has_no_share():
    assert [share(0.625), share(1), share(0), share(0, 0)] == [".62", "1.00", ".00", "–"]


def test_a_row_for_each_scoring_and_each_type_of_value():
    found = figures(compare(CLAIMS, []))
    assert "| klaim |    1 |      0 |" in scores_table({"klaim": found})
    assert "| duration |    1 |   .00 |      0 |     – |" in values_table(found)


def test_patterns_that_made_nothing_are_left_out():
    table = patterns_table({"main-clause": Rate(0, 0, 1, 4), "gold": Rate(1, 2, 0, 0)})
    assert "main-clause" in table
    assert "gold" not in table


def test_a_part_of_a_page_is_replaced_and_nothing_else(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- a: begin -->\nold\n<!-- a: end -->\nafter\n", encoding="utf-8")
    for _ in range(2):
        put(page, "a", "| new |")
    assert page.read_text(encoding="utf-8") == "before\n<!-- a: begin -->\n\n| new |\n\n<!-- a: end -->\nafter\n"
    with pytest.raises(ValueError, match="b: begin"):
        put(page, "b", "x")
