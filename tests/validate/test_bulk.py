"""Lines proved together: none is accepted that the schema engine refuses or the scanner objects to.

KLAIM_EXAMPLES=1000000 makes a longer fuzz run of it; the numbers are printed with -s.
"""
# ruff: noqa: E501, T201 (a case is one line; a long run tells its numbers)

import json
import os
import random

import pytest
from tests.test_schemas import mutated
from tests.validate.clean import dump, make_record
from tests.validate.defects import KINDS

from klaim import schemas
from klaim.validate.bulk import bulk
from klaim.validate.form import Form
from klaim.validate.reader import parser
from klaim.validate.scan import scan
from klaim.validate.typed import decoder

EXAMPLES = int(os.environ.get("KLAIM_EXAMPLES", "3000"))
SEED = int(os.environ.get("KLAIM_SEED", "5"))
PIECES = (
    b'"', b"\\", b",", b":", b" :", b'":', b"{", b"}", b"[", b"]", b"null", b"NaN", b"\t", b"\r", b"\x00", b"\xff",
    b"\xed\xa0\x80", b"\\ud800", b"\\u0000", b"\xef\xbb\xbf", b"0", b"1.0", b"1e400", b"123456789012345678901", b"0.10000000000000000001",
    b'"id":"x#y",', b'"id" :"x#y",', b'"flags":[],', b'"label":"REFUTED",', b'"value":null,', b'"start":0,', b" ", b"#", b"\xc3\xa9",
)  # fmt: skip


def spoilt_bytes(data, rng):
    """The bytes with some places changed, dropped, doubled or moved."""
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        place = rng.randrange(len(data) + 1)
        end = min(len(data), place + rng.choice((1, 1, 2, 5, 20)))
        action = rng.randrange(5)
        if action == 0:
            data = data[:place] + data[end:]
        elif action == 1:
            data = data[:place] + data[place:end] + data[place:]
        elif action == 2:
            data = data[:place] + bytes([rng.randrange(256)]) + data[end:]
        elif action == 3:
            after = data.find(rng.choice((b",", b":", b"{", b"[")), place) + 1
            data = data[:after] + rng.choice(PIECES) + data[after:]
        else:
            data = data[:place] + rng.choice(PIECES) + data[place:]
    return data.replace(b"\n", b" ")


def example(number, rng):
    """A line: a clean record, a known defect, a changed record, or changed bytes."""
    record = make_record(number % 1000)
    if number % 7 == 0:
        kinds = list(KINDS)
        return KINDS[kinds[number // 7 % len(kinds)]].spoil(record, number % 1000).split(b"\n")[-1]
    if number % 7 < 3:
        return json.dumps(mutated(record, rng), ensure_ascii=number % 2 == 0).encode("utf-8", "surrogatepass")
    return spoilt_bytes(dump(record), rng) if number % 7 < 6 else dump(record)


def refused(line, form):
    """Tell whether the engine or the scanner finds fault with the line."""
    try:
        record = parser()(line)
    except ValueError:
        return True
    return not form.is_valid(record) or bool(scan(line).problems)


@pytest.mark.parametrize("size", [1, 8])
def test_nothing_is_accepted_that_is_refused_otherwise(size):
    together, form, rng = bulk(), Form(schemas.load("claim"), "fast"), random.Random(SEED)
    taken, faulty = 0, 0
    for begin in range(0, EXAMPLES, size):
        lines = [example(number, rng) if number % size == begin % size or rng.random() < 0.2 else dump(make_record(number % 1000))
                 for number in range(begin, begin + size)]  # fmt: skip
        given = (lines, b"\n".join([*lines, b""])) if begin // size % 2 else (lines,)
        for line, claim in zip(lines, together(*given), strict=True):
            if claim is not None:
                taken += 1
                assert not refused(line, form), line
            elif refused(line, form):
                faulty += 1
    print(f"{EXAMPLES} lines in batches of {size}: {taken} accepted, {faulty} refused by both")
    assert taken > EXAMPLES / 10
    assert faulty > EXAMPLES / 100


def test_clean_lines_are_proved_together():
    lines = [dump(make_record(number)) for number in range(64)]
    assert None not in bulk()(lines)


@pytest.mark.parametrize("name", ["made_by", "annotators", "parent"])
def test_a_colon_in_a_text_does_not_stand_for_a_key(name):
    record = {**make_record(1), "text": ": null, tertulis di papan"}
    del record["provenance"][name]
    assert dump(record).count(b'":') == dump(make_record(1)).count(b'":')
    assert decoder()(dump(record)) is None
    assert bulk()([dump(record)]) == [None]


def test_a_line_that_is_refused_leaves_the_others():
    lines = [dump(make_record(number)) for number in range(8)]
    lines[3] = lines[3].replace(b'"SUPPORTED"', b'"NO"')
    assert [claim is None for claim in bulk()(lines)] == [number == 3 for number in range(8)]


def test_a_key_that_is_there_twice_stops_the_proof_of_its_line():
    lines = [dump(make_record(number)) for number in range(8)]
    lines[3] = lines[3].replace(b'"label":', b'"label":"REFUTED","label":', 1)
    assert [claim is None for claim in bulk()(lines)] == [number == 3 for number in range(8)]


@pytest.mark.parametrize("space", [b"", b" "])
@pytest.mark.parametrize("key", ["number", "number_max"])
@pytest.mark.parametrize(
    ("written", "sound"), [(b"1250.5", True), (b"1250.50000000000000000001", False), (b"1250.5e0", False)]
)
def test_a_number_whose_first_digits_are_what_is_read_may_have_lost_the_others(key, space, written, sound):
    value = {"number": 3, "number_max": 4, "unit": "ton", "comparison": "exact"}
    record = {
        **make_record(1),
        "type": "quantity",
        "value": {**value, key: "here"},
        "text": "Panen 1250.5, lalu turun.",
    }
    line = dump(record).replace(f'"{key}": "here"'.encode(), f'"{key}":'.encode() + space + written)
    assert [claim is not None for claim in bulk()([line])] == [sound]
    assert (decoder()(line) is not None) == sound
