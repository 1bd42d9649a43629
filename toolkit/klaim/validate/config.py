"""What `[tool.klaim]` of a pyproject.toml and the command line say, the command line last."""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast, get_args

from klaim.errors import InputError, MissingError, why
from klaim.io.jsonl import MAX_LINE
from klaim.rules._rule import Severity
from klaim.validate.settings import Engine, Settings, split_names

_KEYS = {"select": list, "ignore": list, "severity": dict, "engine": str, "schema": str, "max-line": int}


def settings_from(
    config: str | None,
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severity: Iterable[str] = (),
    engine: str = "auto",
    schema: str | None = None,
    max_line: int | None = None,
    jobs: int = 1,
    information: bool = False,
) -> Settings:
    """Settings of a run; `severity` holds "RULE=severity". InputError names what cannot be understood."""
    table = read_config(config)
    chosen = engine if engine != "auto" else table.get("engine", "auto")
    return Settings(
        select=split_names(select) or split_names(table.get("select", ())),
        ignore=split_names((*table.get("ignore", ()), *ignore)),
        severity=_severities({**table.get("severity", {}), **_pairs(severity)}),
        engine=cast("Engine", _one_of(chosen, get_args(Engine), "engine")),
        schema=schema or table.get("schema"),
        max_line=_positive(max_line if max_line is not None else table.get("max-line", MAX_LINE)),
        jobs=max(jobs, 1),
        information=information,
    )


def _positive(size: int) -> int:
    if size < 1:
        raise InputError(f"max-line {size} is less than a byte", mend=f"leave it out, or name a size like {MAX_LINE}")
    return size


def read_config(config: str | None) -> dict[str, Any]:
    """Read `[tool.klaim]` from the file named, or from the first pyproject.toml upwards from here.

    A schema is looked for beside the file that names it.
    """
    path = Path(config) if config else _upwards()
    if path is None:
        return {}
    try:
        table = _table(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise MissingError(why(error), where=str(path), mend="name a pyproject.toml") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"not TOML: {error}", where=str(path), mend="correct the file") from error
    if table is None:
        raise InputError("[tool.klaim] is no table", where=str(path), mend="write settings below [tool.klaim]")
    for key, value in table.items():
        if key not in _KEYS:
            raise InputError(f"[tool.klaim] has no setting {key!r}", where=str(path), mend="use " + ", ".join(_KEYS))
        texts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        if type(value) is not _KEYS[key] or not all(isinstance(item, str) for item in texts):
            kind = _KEYS[key].__name__ + (" of texts" if _KEYS[key] in (list, dict) else "")
            raise InputError(f"{key!r} is no {kind}", where=str(path), mend="correct the setting")
    if "schema" in table:
        table["schema"] = str(path.parent / table["schema"])
    return table


def _table(data: dict[str, Any]) -> dict[str, Any] | None:
    """What lies under [tool.klaim], None where that is no table."""
    tool = data.get("tool", {})
    table = tool.get("klaim", {}) if isinstance(tool, dict) else {}
    return table if isinstance(table, dict) else None


def _upwards() -> Path | None:
    here = Path.cwd()
    return next((path for folder in (here, *here.parents) if (path := folder / "pyproject.toml").is_file()), None)


def _pairs(entries: Iterable[str]) -> dict[str, str]:
    pairs = {}
    for entry in split_names(entries):
        name, sign, value = entry.partition("=")
        if not sign:
            raise InputError(f"severity {entry!r} is not RULE=severity", mend="write e.g. C301=warning")
        pairs[name] = value
    return pairs


def _severities(pairs: dict[str, str]) -> dict[str, Severity]:
    levels = get_args(Severity)
    return {name: cast("Severity", _one_of(value, levels, f"severity of {name}")) for name, value in pairs.items()}


def _one_of(value: str, allowed: tuple[str, ...], what: str) -> str:
    if value not in allowed:
        raise InputError(f"{what} {value!r} is none of {', '.join(allowed)}", mend="choose one of them")
    return value
