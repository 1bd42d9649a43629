"""Reads YAML as plain data with the place of every value; dates stay text, aliases are refused."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from klaim.validate.scan import MAX_DEPTH


class Marked(NamedTuple):
    """Code points of a value in its file."""

    start: int
    end: int


@dataclass(slots=True)
class Tree:
    """Data, the places of its values and keys by JSON pointer, and keys that stand there twice."""

    data: Any = None
    values: dict[str, Marked] = field(default_factory=dict)
    keys: dict[str, Marked] = field(default_factory=dict)
    twice: list[str] = field(default_factory=list)
    error: str = ""
    error_at: int = 0


def read(text: str) -> Tree:
    """Read one YAML document; `error` says why it could not be read."""
    import yaml

    tree = Tree()
    try:
        depth = 0
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                tree.error, tree.error_at = f"more than {MAX_DEPTH} lists within one another", _index(event.start_mark)
                return tree
            if isinstance(event, yaml.AliasEvent):
                tree.error, tree.error_at = "an alias (*); write the value itself", _index(event.start_mark)
                return tree
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        tree.data = _build(node, "", tree) if node is not None else None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        tree.error, tree.error_at = str(error.problem or error.context), _index(mark)
    except yaml.YAMLError as error:
        tree.error, tree.error_at = str(error).splitlines()[0], getattr(error, "position", 0) or 0
    except RecursionError:
        tree.error = "more brackets within one another than can be read"
    return tree


def _index(mark: Any) -> int:
    return int(mark.index) if mark is not None else 0


def _build(node: Any, pointer: str, tree: Tree) -> Any:
    import yaml

    tree.values[pointer] = Marked(node.start_mark.index, node.end_mark.index)
    if isinstance(node, yaml.MappingNode):
        built: dict[str, Any] = {}
        for key, value in node.value:
            name = str(key.value)
            below = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
            if name in built:
                tree.twice.append(below)
            tree.keys[below] = Marked(key.start_mark.index, key.end_mark.index)
            built[name] = _build(value, below, tree)
        return built
    if isinstance(node, yaml.SequenceNode):
        return [_build(item, f"{pointer}/{index}", tree) for index, item in enumerate(node.value)]
    return _scalar(node)


def _scalar(node: Any) -> Any:
    import yaml

    kind = node.tag.rpartition(":")[2]
    if kind in ("null", "bool", "int", "float"):
        try:
            return yaml.SafeLoader("").construct_object(node)
        except (ValueError, yaml.YAMLError):
            return node.value
    return node.value
