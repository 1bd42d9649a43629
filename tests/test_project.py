import ast
import re
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
import yaml

import klaim
from klaim.discovery import modules

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "toolkit/klaim"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SOURCES = sorted(PACKAGE.rglob("*.py"))


def bound(statement):
    """The names that a statement of a module binds."""
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        return [statement.name]
    targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
    return [target.id for target in targets if isinstance(target, ast.Name)]


@cache
def parsed(source):
    return ast.parse(source.read_text(encoding="utf-8"))


def text(name):
    return (ROOT / name).read_text(encoding="utf-8")


def first_screen():
    """The README's commands above its first section."""
    return re.findall(r"^```sh\n(.*?)\n```$", text("README.md").partition("\n## ")[0], re.MULTILINE | re.DOTALL)


def test_the_first_screen_has_two_commands_of_one_line():
    build, tests = first_screen()
    assert "\n" not in build + tests
    assert "klaim build seeds --annotations data/annotations --out out" in build
    assert "[test]" in tests
    assert " -m pytest" in tests
    assert all((ROOT / folder).is_dir() for folder in ("seeds", "data/annotations"))


def test_continuous_integration_runs_the_tests_by_the_readme():
    lines, inside = [], False
    for line in text("README.md").splitlines():
        if line.startswith("```"):
            inside = not inside
        elif inside and "pytest" in line:
            lines.append(line)
    assert lines == [first_screen()[1]]
    assert "inside && /pytest/" in text(".ci/run")
    assert "run: .ci/run" in text(".github/workflows/ci.yml")


def test_the_documentation_service_builds_from_the_same_settings():
    settings = yaml.safe_load(text(".readthedocs.yaml"))
    assert (ROOT / settings["sphinx"]["configuration"]).is_file()
    assert settings["sphinx"]["fail_on_warning"] is True


def test_every_supported_python_is_tested():
    named = re.findall(r"Python :: (3\.\d+)", " ".join(PROJECT["project"]["classifiers"]))
    workflow = yaml.safe_load(text(".github/workflows/ci.yml"))
    assert workflow["jobs"]["check"]["strategy"]["matrix"]["python"] == named


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_to_files_lead_somewhere(name):
    targets = re.findall(r"\]\(([^)#:]+)\)", text(name))
    assert targets or name == "CHANGELOG.md" or name == "CONTRIBUTING.md"
    assert not [target for target in targets if not (ROOT / target).exists()]


def test_paths_in_contributing_are_there():
    named = re.findall(r"`((?:toolkit|schemas|seeds|data|docs)/[\w/.]+)`", text("CONTRIBUTING.md"))
    assert len(named) >= 8
    assert not [path for path in named if "NAME" not in path and not (ROOT / path).exists()]


def test_the_version_is_the_same_everywhere():
    assert PROJECT["project"]["version"] == klaim.__version__
    assert f"\nversion: {klaim.__version__}\n" in text("CITATION.cff")


def test_the_changelog_has_a_place_for_what_comes_next():
    assert "\n## [Unreleased]\n" in text("CHANGELOG.md")


def test_licences_are_there_in_full():
    assert "Apache License" in text("LICENSE")
    assert "END OF TERMS AND CONDITIONS" in text("LICENSE")
    assert all((folder / "LICENSE").is_file() for folder in PACKAGE.glob("language/*/pipeline"))


def test_the_hook_runs_a_verb_that_is_there():
    (hook,) = yaml.safe_load(text(".pre-commit-hooks.yaml"))
    program, verb = hook["entry"].split()
    assert program == "klaim"
    assert verb in {module.__name__.rpartition(".")[2] for module in modules("klaim.cli")}


def test_the_wheel_holds_schemas_pipeline_and_all_that_is_read_at_run_time():
    from hatchling.builders.wheel import WheelBuilder

    builder = WheelBuilder(str(ROOT))
    held = {file.distribution_path for file in builder.recurse_included_files()}
    wanted = {f"klaim/schemas/{path.name}" for path in (ROOT / "schemas").glob("*.json")}
    wanted |= {
        str(path.relative_to(PACKAGE.parent))
        for path in PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert any(name.startswith("klaim/language/id/pipeline/") for name in wanted)
    assert len([name for name in wanted if name.endswith(".schema.json")]) == 2
    assert not wanted - held
    assert not [name for name in held if not name.startswith("klaim/")]


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module.partition(".")[0]


def normal(name):
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", name)[0]).lower()


def test_every_package_that_is_imported_is_declared():
    extras = PROJECT["project"]["optional-dependencies"]
    declared = {normal(name) for name in [*PROJECT["project"]["dependencies"], *extras["fast"], *extras["sheets"]]}
    homes = packages_distributions()
    found = {name for source in SOURCES for name in imported(parsed(source))} - sys.stdlib_module_names - {"klaim"}
    found = {name for name in found if not name.startswith("_")}  # what exists for type checkers alone
    missing = {name for name in found if not declared & {normal(home) for home in homes.get(name, [name])}}
    assert not missing


def test_nothing_asks_for_torch():
    extras = PROJECT["project"]["optional-dependencies"].values()
    named = [*PROJECT["project"]["dependencies"], *(name for extra in extras for name in extra)]
    assert not {normal(name) for name in named} & {"torch", "tensorflow", "transformers"}


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_public_part_says_what_it_is_for(source):
    nodes = [
        parsed(source),
        *(node for node in parsed(source).body if isinstance(node, ast.FunctionDef | ast.ClassDef)),
    ]
    silent = [getattr(node, "name", source.name) for node in nodes if not ast.get_docstring(node)]
    assert not [name for name in silent if not name.startswith("_") or name == "__init__.py"]


def test_files_stay_under_300_lines():
    assert not [source for source in SOURCES if len(source.read_text(encoding="utf-8").splitlines()) > 300]


def test_functions_stay_under_60_lines_below_their_signature():
    functions = [
        (source.name, node)
        for source in SOURCES
        for node in ast.walk(parsed(source))
        if isinstance(node, ast.FunctionDef)
    ]
    assert not [(name, node.name) for name, node in functions if node.end_lineno - node.body[0].lineno >= 60]


def test_every_language_has_the_same_files():
    folders = [path for path in sorted((PACKAGE / "language").iterdir()) if (path / "__init__.py").is_file()]
    assert "id" in [folder.name for folder in folders]
    wanted = {path.name for path in (PACKAGE / "language/id").iterdir()} - {"__pycache__"}
    for folder in folders:
        assert {path.name for path in folder.iterdir()} - {"__pycache__"} == wanted


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: str(source.relative_to(PACKAGE)))
def test_no_module_binds_a_name_twice(source):
    names = [name for statement in parsed(source).body for name in bound(statement)]
    assert len(names) == len(set(names))
