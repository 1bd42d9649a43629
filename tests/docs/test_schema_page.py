import pytest
from docutils import nodes

from klaim import schemas
from klaim.site.schema_page import schema_page, sentence

SCHEMA = {
    "$id": "urn:x",
    "title": "Thing",
    "description": "A thing.",
    "type": "object",
    "properties": {"name": {"type": "string", "description": "Its name.", "examples": ["a"]}},
}


def shown(schema):
    return nodes.container("", *schema_page(schema)).astext()


def test_a_property_has_type_description_and_example():
    assert "string" in shown(SCHEMA)
    assert "Its name." in shown(SCHEMA)
    assert '"a"' in shown(SCHEMA)


@pytest.mark.parametrize("keyword", ["oneOf", "dependentRequired", "multipleOf", "not"])
def test_a_keyword_without_words_stops_the_build(keyword):
    with pytest.raises(ValueError, match=keyword):
        shown({**SCHEMA, keyword: {}})
    with pytest.raises(ValueError, match=keyword):
        shown({**SCHEMA, "properties": {"name": {**SCHEMA["properties"]["name"], keyword: {}}}})


def test_a_condition_is_a_sentence():
    conditions = schemas.load("claim")["allOf"]
    told = [sentence(condition) for condition in conditions]
    assert "Where `type` is `date`, `value` is null or has `edtf` and may have `resolved_by`." in told
    assert "Where `type` is `event` or `statement` or `assessment`, `value` is null." in told


@pytest.mark.parametrize(
    "then", [{"properties": {"value": {"minimum": 3}}}, {"properties": {"value": {"type": "string"}}}]
)
def test_a_condition_without_words_stops_the_build(then):
    with pytest.raises(ValueError, match="no words"):
        sentence({"if": {"properties": {"type": {"const": "date"}}}, "then": then})
