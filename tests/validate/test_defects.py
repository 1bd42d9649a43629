"""A thousand records with one defect each: all found at their place, none twice, none on clean ones."""

from pathlib import Path

import pytest
from tests.validate.clean import dump, make_article, make_record
from tests.validate.defects import KINDS

from klaim.validate import Settings, validate

PAIRS = ("id twice", "claim twice", "two dates", "twin like its parent")
ONCE = Settings(information=False)


def spoilt_lines(count):
    """Lines with their kind; numbers spread the kinds over articles so that each has an article of its own."""
    names = list(KINDS)
    for number in range(count):
        kind = KINDS[names[number % len(names)]]
        lines = kind.spoil(make_record(number), number).split(b"\n")
        yield names[number % len(names)], kind, lines


def articles(count):
    return {article.id: article for article in map(make_article, range(count + 1))}


def expected(kind, line):
    text = line.decode("utf-8", "replace")
    place = text.rindex(kind.needle) if kind.needle == "}" else text.index(kind.needle)
    if kind.rule == "overlapping-spans":
        place = text.index("}, {", place) + 4
    return place + kind.shift + 1


def test_every_defect_is_found_once_at_its_place(tmp_path):
    count, wanted, data, number = 1000, set(), [], 0
    for name, kind, lines in spoilt_lines(count):
        data += lines
        number += len(lines)
        wanted.add((name, number, expected(kind, lines[-1]), kind.pointer, kind.rule))
    path = tmp_path / "claims.jsonl"
    path.write_bytes(b"\n".join(data) + b"\n")
    found = [
        (item.line, item.column, item.pointer, item.name)
        for item in validate([str(path)], articles(count), settings=ONCE)
    ]
    kinds = {item[1]: item[0] for item in wanted}
    missing = [item for item in wanted if item[1:] not in found]
    more = [(kinds.get(item[0]), item) for item in found if item not in {want[1:] for want in wanted}]
    assert not missing, missing[:10]
    assert not more, more[:10]
    assert len(found) == len(set(found)) == count
    assert len(KINDS) >= 40


def test_clean_twins_have_no_findings(tmp_path):
    path = tmp_path / "claims.jsonl"
    path.write_bytes(b"".join(dump(make_record(number)) + b"\n" for number in range(1000)))
    assert list(validate([str(path)], articles(1000), settings=ONCE)) == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_findings_come_in_the_same_order_for_every_number_of_processes_and_size_of_pieces(tmp_path, jobs, monkeypatch):
    path = tmp_path / "claims.jsonl"
    path.write_bytes(b"".join(b"\n".join(lines) + b"\n" for _, _, lines in spoilt_lines(300)))
    alone = list(validate([str(path)], articles(300)))
    monkeypatch.setattr("klaim.validate.run.CHUNK", 1 << 13)
    monkeypatch.setattr("klaim.validate.run._FAR_CHUNK", 1 << 15)
    assert list(validate([str(path)], articles(300), settings=Settings(jobs=jobs))) == alone


def test_claims_that_stand_apart_get_the_findings_they_get_together(tmp_path):
    """Claims of one article are proved together; those of one in turn with others are not."""
    lines = [lines[-1] for _, _, lines in spoilt_lines(300) if len(lines) == 1]
    found = []
    for order in (lines, lines[::2] + lines[1::2]):
        path = tmp_path / "claims.jsonl"
        path.write_bytes(b"\n".join(order) + b"\n")
        findings = validate([str(path)], articles(300), settings=ONCE)
        found.append(sorted((order[item.line - 1], item.column, item.pointer, item.name) for item in findings))
    assert found[0] == found[1]


def test_a_rule_finds_nothing_where_its_clue_is_absent():
    """Asking every rule gives what asking the hinted ones gives."""
    import msgspec
    import orjson

    from klaim import rules
    from klaim.records import Claim
    from klaim.validate.claims import Bench

    bench = Bench(articles(300), Settings())
    every = [rule for rule in rules.all_rules() if rule.scope == "claim"]
    compared = 0
    for _, _, lines in spoilt_lines(300):
        try:
            claim = msgspec.convert(orjson.loads(lines[-1]), Claim)
        except ValueError:
            continue
        context = bench.context(claim)
        asked = {
            (rule.code, defect)
            for rule in every
            if rule.needs <= context.known
            for defect in rule.check(claim, context)
        }
        assert {(item.rule.code, item.defect) for item in bench.found(claim)} == asked
        compared += 1
    assert compared > 200


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{} bertemu {} di balai—Zulkifli.", "name-not-in-source"),
        ("{} bertemu {} di Élysée.", "name-not-in-source"),
        ("{} bertemu {} di Surabaya-barat.", "name-not-in-source"),
        ("{} bertemu {} di Surabaya.barat.", "name-not-in-source"),
        ("{} bertemu {} di Surabaya_barat.", "name-not-in-source"),
        ("{} bertemu {} di balai😀47 kota.", "number-not-in-source"),
        ("{} bertemu {} di balai…kami pergi.", "dangling-pronoun"),
        ("{} bertemu {} di balai–kemarin.", "relative-date"),
        ("{} bertemu {} di balai KEmarin.", "relative-date"),
        ("٣ rapat dihadiri {} dan {}.", "number-not-in-source"),
        ("Rapat terSEBUT digelar {} dan {}.", "dangling-reference"),
    ],
)
def test_words_are_parted_by_marks_of_every_script(tmp_path, text, name):
    path = tmp_path / "c.jsonl"
    record = make_record(1)
    told = text.format("Budi Wulandari", "Sari Hartono")
    path.write_bytes(dump({**record, "text": told}) + b"\n")
    assert name in [item.name for item in validate([str(path)], articles(3), settings=ONCE)]


def test_the_page_shows_the_current_table():
    from tests.validate.table import table

    page = Path(__file__).parents[2] / "docs" / "validation.md"
    assert table() in page.read_text("utf-8")
