"""Writes croissant.json: Croissant 1.1 with the Responsible AI vocabulary, by the specification's names."""

import json
from pathlib import Path
from typing import Any

from klaim.package import card_text, terms
from klaim.package.about import About
from klaim.package.columns import CONFIGURATIONS, Column, columns, label_names
from klaim.package.parquet import Shards
from klaim.package.tally import Tally

NAME = "croissant.json"
_TYPES = {"string": "sc:Text", "int64": "cr:Int64", "float64": "cr:Float64", "label": "cr:Int64"}

_CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "arrayShape": "cr:arrayShape",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "containedIn": "cr:containedIn",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "description": {"@container": "@language"},
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isArray": "cr:isArray",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "name": {"@container": "@language"},
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}


def render(about: About, tally: Tally, shards: Shards) -> str:
    """The JSON-LD text."""
    return json.dumps(document(about, tally, shards), ensure_ascii=False, indent=2) + "\n"


def is_own(file: Path) -> bool:
    """Whether a file is a description that klaim wrote."""
    try:
        cited = json.loads(file.read_bytes())["citeAs"]
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return False
    return isinstance(cited, str) and "Built with klaim " in cited


def document(about: About, tally: Tally, shards: Shards) -> dict[str, Any]:
    """The description as a dictionary."""
    released = terms.released(about, tally)
    head: dict[str, Any] = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": ["http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/RAI/1.0"],
        "name": about.name,
        "alternateName": about.title,
        "description": card_text.description(tally),
        "citeAs": terms.bibtex(about, tally),
        # The specification asks for one even where nobody is named.
        "creator": {"@type": "sc:Organization", "name": about.creator or terms.NOT_STATED},
        "inLanguage": sorted(tally.languages),
        "isLiveDataset": False,
        "keywords": ["claim verification", "claim decomposition", "fact checking", "news"],
        "license": _license(about),
        "version": "1.0.0",
        "url": about.url,
        "datePublished": released,
        **_responsible(tally),
        "distribution": [item for name in CONFIGURATIONS for item in _distribution(name, shards)],
        "recordSet": [*_enumerations(), *(_record_set(name) for name in CONFIGURATIONS)],
    }
    return {key: value for key, value in head.items() if value not in (None, "")}


def _license(about: About) -> list[str]:
    stated = terms.licence_address(about) or about.license
    return [*([stated] if stated else []), "LICENSE.md: article texts remain under their publishers' terms"]


def _responsible(tally: Tally) -> dict[str, Any]:
    """The rai: properties, by the names of the vocabulary (rai:dataManipulationProtocol has one "data")."""
    return {
        "rai:dataCollection": card_text.collection(tally),
        "rai:dataCollectionType": ["Existing datasets", "Manual Human Curator"],
        "rai:dataCollectionTimeFrame": sorted({min(tally.dates), max(tally.dates)}) if tally.dates else None,
        "rai:dataCollectionMissingData": "Particulars of an article that are not known are null.",
        "rai:dataPreprocessingProtocol": ["None: an article's text is stored as received."],
        "rai:dataManipulationProtocol": "None: nothing was imputed, sampled or made anonymous.",
        "rai:dataAnnotationProtocol": [card_text.process(tally)],
        "rai:annotatorDemographics": [card_text.who_annotated(tally)],
        "rai:machineAnnotationTools": sorted(tally.tools),
        "rai:dataUseCases": ["Training and testing of claim extraction, normalisation, attribution and verification."],
        "rai:dataLimitations": card_text.limitations(tally),
        "rai:dataBiases": ["Choice of articles, topics and speakers follows the publishers named in the card."],
        "rai:personalSensitiveInformation": [
            "Names of people and what articles report about them, political opinions included."
        ],
        "rai:dataSocialImpact": "A verdict says if the article supports a claim, not if the claim is true.",
        "rai:dataReleaseMaintenancePlan": "Rebuilt when articles or annotations change; see the checksums.",
    }


def _distribution(name: str, shards: Shards) -> list[dict[str, Any]]:
    """The shards with their checksums, and the set of them that the record set reads.

    The set names no container: a FileSet "contained in" several plain files is not read by mlcroissant.
    """
    parts = [part for split in shards[name].values() for part in split]
    objects = [
        {
            "@type": "cr:FileObject",
            "@id": part.path,
            "name": part.path,
            "contentUrl": part.path,
            "contentSize": f"{part.size} B",
            "encodingFormat": "application/x-parquet",
            "sha256": part.sha256,
        }
        for part in parts
    ]
    file_set = {
        "@type": "cr:FileSet",
        "@id": f"{name}-files",
        "name": f"{name}-files",
        "encodingFormat": "application/x-parquet",
        "includes": f"{name}/*.parquet",
    }
    return [*objects, file_set]


def _enumerations() -> list[dict[str, Any]]:
    """The verdicts by number."""
    fields = [
        {"@type": "cr:Field", "@id": "labels/number", "name": "number", "dataType": "cr:Int64"},
        {"@type": "cr:Field", "@id": "labels/name", "name": "name", "dataType": "sc:Text"},
    ]
    rows = [{"labels/number": number, "labels/name": name} for number, name in enumerate(label_names())]
    return [
        {
            "@type": "cr:RecordSet",
            "@id": "labels",
            "name": "labels",
            "description": "Verdicts by the number that stands for them.",
            "dataType": "sc:Enumeration",
            "key": {"@id": "labels/number"},
            "field": fields,
            "data": rows,
        }
    ]


def _record_set(name: str) -> dict[str, Any]:
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": f"The rows of configuration {name}.",
        "key": {"@id": f"{name}/id"},
        "field": [_field(name, column) for column in columns(CONFIGURATIONS[name])],
    }


def _field(name: str, column: Column) -> dict[str, Any]:
    identifier = f"{name}/{column.path.replace('.', '/')}"
    field: dict[str, Any] = {
        "@type": "cr:Field",
        "@id": identifier,
        "name": identifier,
        "description": column.description,
    }
    if column.repeated:
        field |= {"isArray": True, "arrayShape": "-1"}
    if column.children:
        return field | {"subField": [_field(name, child) for child in column.children]}
    field |= {"dataType": _TYPES[column.kind], "source": _source(name, column)}
    if column.kind == "label":
        field["references"] = {"field": {"@id": "labels/number"}}
    if name == "claims" and column.path == "article_id":
        field["references"] = {"field": {"@id": "articles/id"}}
    return field


def _source(name: str, column: Column) -> dict[str, Any]:
    """Where a value stands: the Parquet column, and the path inside it for a nested field."""
    top, _, inside = column.path.partition(".")
    source: dict[str, Any] = {"fileSet": {"@id": f"{name}-files"}, "extract": {"column": top}}
    return source | {"transform": {"jsonPath": inside}} if inside else source
