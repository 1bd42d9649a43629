"""The schemas are valid, say what each property is for, agree with the records, and mean the same to both engines."""
# ruff: noqa: E501 (a case is one line)

import copy
import json
import os
import random
from pathlib import Path

import jsonschema
import jsonschema_rs
import msgspec
import pytest
from tests.validate.clean import dump, make_record
from tests.validate.defects import KINDS

from klaim import schemas
from klaim.records import Article, Attribution, Claim, Evidence, Provenance, Span, Value
from klaim.validate.form import Form
from klaim.validate.typed import decoder

NAMES = ("article", "claim")
SHARED = Path(os.environ.get("KLAIM_SHARED", Path(__file__).parents[2] / "shared"))
SUITE = SHARED / "data" / "json-schema-test-suite" / "tests"
RECORDS = {"value": Value, "span": Span, "evidence": Evidence, "attribution": Attribution, "provenance": Provenance}
# What the engines judge differently, measured on the official suite; our schemas keep clear of it.
DIFFERENT = {
    "format",
    "$dynamicRef",
    "contentMediaType",
    "contentEncoding",
    "contentSchema",
    "unevaluatedItems",
    "unevaluatedProperties",
}


def properties(schema, place=""):
    for name, described in schema.get("properties", {}).items():
        yield f"{place}/{name}", described
        yield from properties(described, f"{place}/{name}")
    for name, definition in schema.get("$defs", {}).items():
        yield from properties(definition, f"{place}/$defs/{name}")


def keywords(node):
    if isinstance(node, dict):
        for key, value in node.items():
            yield key
            if key in ("properties", "$defs"):
                for below in value.values():
                    yield from keywords(below)
            elif key not in ("examples", "enum", "const"):
                yield from keywords(value)
    elif isinstance(node, list):
        for item in node:
            yield from keywords(item)


@pytest.mark.parametrize("name", NAMES)
def test_schema_is_valid(name):
    schema = schemas.load(name)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"].startswith("urn:klaim:schema:")


@pytest.mark.parametrize(("name", "place", "described"), [(n, *p) for n in NAMES for p in properties(schemas.load(n))])
def test_every_property_is_described_and_its_examples_are_valid(name, place, described):
    assert described["description"].endswith(".")
    assert described["examples"]
    schema = {**described, "$defs": schemas.load(name).get("$defs", {})}
    for example in described["examples"]:
        jsonschema.Draft202012Validator(schema).validate(example)
        jsonschema_rs.Draft202012Validator(schema).validate(example)


def test_records_and_schemas_have_the_same_fields():
    assert set(schemas.load("article")["properties"]) == set(Article.__struct_fields__)
    claim = schemas.load("claim")
    assert set(claim["properties"]) == set(Claim.__struct_fields__)
    for name, record in RECORDS.items():
        assert set(claim["$defs"][name]["properties"]) == set(record.__struct_fields__), name


@pytest.mark.parametrize("name", NAMES)
def test_only_keywords_that_both_engines_judge_alike(name):
    assert not set(keywords(schemas.load(name))) & DIFFERENT


@pytest.mark.parametrize("file", ["additionalProperties", "allOf", "const", "enum", "if-then-else", "items", "minItems", "minLength", "minProperties", "minimum", "not", "pattern", "properties", "propertyNames", "ref", "required", "type", "uniqueItems"])  # fmt: skip
def test_engines_agree_on_the_official_suite(file):
    if not SUITE.is_dir():
        pytest.skip("the official test suite is not here: set KLAIM_SHARED")
    differ, judged = [], 0
    for path in SUITE.rglob(f"{file}.json"):
        for group in json.loads(path.read_text("utf-8")):
            text = json.dumps(group["schema"])
            if (
                "http://" in text.replace("http://json-schema.org", "")
                or 'https://json-schema.org/draft/2020-12/schema"}' in text
            ):
                continue  # remote references are refused before an engine sees them
            reference = jsonschema.Draft202012Validator(group["schema"])
            fast = jsonschema_rs.Draft202012Validator(group["schema"], validate_formats=False)
            for case in group["tests"]:
                judged += 1
                if "\\\\p{" in text or "\\\\d" in text:
                    continue  # our patterns use ASCII classes alone
                if not reference.is_valid(case["data"]) == fast.is_valid(case["data"]) == case["valid"]:
                    differ.append((group["description"], case["description"]))
    assert judged
    assert not differ


def both():
    return Form(schemas.load("claim"), "reference"), Form(schemas.load("claim"), "fast")


def made(schema, root, rng):
    """A random value that the schema allows, by the keywords that our schemas use."""
    if "$ref" in schema:
        schema = {
            **root["$defs"][schema["$ref"].rpartition("/")[2]],
            **{k: v for k, v in schema.items() if k != "$ref"},
        }
    if "enum" in schema:
        return rng.choice(schema["enum"])
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    kind = rng.choice(kinds)
    if kind == "null":
        return None
    if kind == "integer":
        return rng.choice([0, 1, rng.randrange(10**6), 2**53])
    if kind == "number":
        return rng.choice([0, -5, 4.75, 1e12, rng.random(), 10**15])
    if kind == "string":
        return (
            rng.choice(schema.get("examples") or ["x"])
            if "pattern" in schema
            else "".join(rng.choices('aZ9 .é"\\:\n\u200b😀#', k=rng.randint(1, 9)))
        )
    if kind == "array":
        count = rng.randint(schema.get("minItems", 0), 3)
        items = [made(schema["items"], root, rng) for _ in range(count)]
        return list(dict.fromkeys(items)) if schema.get("uniqueItems") else items
    return {name: made(below, root, rng) for name, below in schema["properties"].items() if "examples" in below}


def generated(rng):
    """A random claim record that the schema allows."""
    schema = schemas.load("claim")
    plain = {name: below for name, below in schema["properties"].items() if name not in ("value", "allow")}
    record = made({"type": "object", "properties": plain}, schema, rng)
    record["attribution"] = made(schema["properties"]["attribution"], schema, rng)
    record["provenance"]["parent"] = rng.choice([None, "a#c1"])
    if rng.random() < 0.3:
        del record["flags"]
    record["value"] = None
    for rule in schema["allOf"]:
        told = rule["if"]["properties"]["type"]
        shape = rule["then"]["properties"]["value"].get("then")
        if record["type"] in (told.get("enum") or [told.get("const")]) and shape and rng.random() < 0.9:
            names = shape["propertyNames"]["enum"]
            kept = [name for name in names if name in shape["required"] or rng.random() < 0.5]
            record["value"] = {name: made(schema["$defs"]["value"]["properties"][name], schema, rng) for name in kept}
    return record


def test_engines_accept_generated_records():
    reference, fast = both()
    short, rng, taken = decoder(), random.Random(3), 0
    count = int(os.environ.get("KLAIM_EXAMPLES", "800"))
    for number in range(count):
        record = generated(rng)
        assert fast.is_valid(record), record
        assert (number >= 2000 and number % 20) or reference.is_valid(record), record
        claim = short(msgspec.json.encode(record))
        taken += claim is not None
        if claim is not None:
            again = json.loads(msgspec.json.encode(claim))
            assert {key: again[key] for key in record} == record
    assert taken > count / 100


def mutated(record, rng):
    """A copy of the record with one place dropped, doubled, or given a value of another kind."""
    record = copy.deepcopy(record)
    node = record
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            return record
        key = rng.choice(keys)
        if isinstance(node[key], dict | list) and node[key] and rng.random() < 0.7:
            node = node[key]
            continue
        action = rng.randrange(4)
        if action == 0:
            del node[key]
        elif action == 1 and isinstance(node, dict):
            node[f"{key}x"] = node[key]
        elif action == 2 and isinstance(node, list):
            node.append(node[key])
        else:
            odd = [
                None,
                True,
                0,
                -1,
                1.5,
                2**70,
                "",
                "\n",
                "id\n",
                "x#y\n",
                [],
                {},
                [1],
                {"a": 1},
                "SUPPORTED",
                "2026",
                "é",
                "a b",
            ]
            node[key] = rng.choice(odd)
        return record


def samples(count):
    names = list(KINDS)
    for number in range(count):
        line = KINDS[names[number % len(names)]].spoil(make_record(number), number).split(b"\n")[-1]
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            record = make_record(number)
        whole = isinstance(record, dict) and "\\ud83d" not in json.dumps(record)
        yield record if whole else make_record(number)


def test_engines_give_one_verdict_and_one_set_of_findings_on_mutated_records():
    reference, fast = both()
    rng, refused = random.Random(7), 0
    for record in samples(700):
        spoilt = mutated(record, rng)
        assert reference.is_valid(spoilt) == fast.is_valid(spoilt), spoilt
        if not fast.is_valid(spoilt):
            refused += 1
            here, there = reference.violations(spoilt), fast.violations(spoilt)
            assert here
            assert [item[:2] for item in here] == [item[:2] for item in there], spoilt
    assert refused > 300


def test_the_short_way_accepts_nothing_that_an_engine_refuses():
    short, fast = decoder(), Form(schemas.load("claim"), "fast")
    rng, taken = random.Random(11), 0
    for record in samples(6000):
        spoilt = mutated(record, rng) if rng.random() < 0.9 else record
        line = json.dumps(spoilt, ensure_ascii=False).encode()
        if short(line) is not None:
            taken += 1
            assert fast.is_valid(json.loads(line)), line
    assert taken > 500


def test_the_short_way_accepts_a_clean_record():
    assert all(decoder()(dump(make_record(number))) is not None for number in range(50))
