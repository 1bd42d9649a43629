"""croissant.json is valid for mlcroissant, which reads the records through it."""

import json
import logging

import pytest

from klaim.package.columns import columns

RESPONSIBLE = {
    "dataCollection", "dataCollectionType", "dataCollectionTimeFrame", "dataCollectionMissingData",
    "dataPreprocessingProtocol", "dataManipulationProtocol", "dataAnnotationProtocol",
    "annotatorDemographics",
    "machineAnnotationTools", "dataUseCases", "dataLimitations", "dataBiases", "personalSensitiveInformation",
    "dataSocialImpact", "dataReleaseMaintenancePlan",
}  # fmt: skip
"""Names of the Responsible AI vocabulary."""


@pytest.fixture(scope="module")
def description(dataset):
    return json.loads((dataset.folder / "croissant.json").read_text())


@pytest.fixture(scope="module")
def croissant(dataset):
    import mlcroissant

    return mlcroissant.Dataset(dataset.folder / "croissant.json")


def test_mlcroissant_finds_nothing_wrong(dataset, caplog):
    import mlcroissant

    with caplog.at_level(logging.WARNING):
        found = mlcroissant.Dataset(dataset.folder / "croissant.json").metadata.ctx.issues
    assert not found.errors
    assert not [issue for issue in found.warnings if "url" not in str(issue)]
    assert not [record.message for record in caplog.records if "@context" in record.message]


def test_mlcroissant_yields_the_claims(croissant, varied_claims):
    records = {record["claims/id"].decode(): record for record in croissant.records("claims")}
    assert records.keys() == {claim.id for claim in varied_claims}
    labels = {record["labels/number"]: record["labels/name"] for record in croissant.records("labels")}
    for claim in varied_claims:
        record = records[claim.id]
        assert record["claims/text"].decode() == claim.text
        assert labels[record["claims/label"]] == claim.label
        assert [span["claims/source/exact"].decode() for span in record["claims/source"]] == ["Gunung Raung"]
    assert records["a1#c003"]["claims/value"]["claims/value/number"] == 50
    assert records["a1#c001"]["claims/value"]["claims/value/number"] is None


def test_mlcroissant_yields_the_articles(croissant, make_article):
    texts = [record["articles/text"].decode() for record in croissant.records("articles")]
    assert texts == [make_article().text] * 2


def test_checksums_and_sizes_are_those_of_the_files(description, dataset):
    objects = {item["@id"]: item for item in description["distribution"] if item["@type"] == "cr:FileObject"}
    shards = [shard for splits in dataset.shards.values() for parts in splits.values() for shard in parts]
    assert {name: item["sha256"] for name, item in objects.items()} == {shard.path: shard.sha256 for shard in shards}
    assert all((dataset.folder / item["contentUrl"]).is_file() for item in objects.values())


def test_every_column_is_a_field(description):
    def paths(fields):
        for field in fields:
            yield field["@id"]
            yield from paths(field.get("subField", ()))

    held = {path for record_set in description["recordSet"] for path in paths(record_set["field"])}
    expected = {
        f"{name}/{column.path.replace('.', '/')}"
        for name, schema in (("claims", "claim"), ("articles", "article"))
        for top in columns(schema)
        for column in top.walk()
    }
    assert held - {"labels/number", "labels/name"} == expected


def test_responsible_ai_properties_have_the_vocabulary_s_names(description):
    assert {name.removeprefix("rai:") for name in description if name.startswith("rai:")} == RESPONSIBLE


def test_required_properties_are_there(description):
    assert description["conformsTo"][0] == "http://mlcommons.org/croissant/1.1"
    for name in ("name", "description", "license", "creator", "datePublished", "version", "citeAs"):
        assert description[name], name
    assert description["datePublished"] == "2026-03-10"
