"""Reads YAML as plain data with the place of every value; aliases are refused, words stay words (`no`, dates, 1:30)."""

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from klaim.validate.json_numbers import number_trouble
from klaim.validate.scan import MAX_DEPTH

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?P<real>(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)")
_WORDS = {"null": None, "~": None, "": None, "true": True, "false": False}
_ODD = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_STRING = "tag:yaml.org,2002:str"
_SURROGATE = re.compile("[\ud800-\udfff]")


class Marked(NamedTuple):
    """Code points of a value in its file."""

    start: int
    end: int


class Fault(NamedTuple):
    """What other readers would let pass: rule, pointer, message; `on_key` if the key is at fault."""

    rule: str
    pointer: str
    message: str
    on_key: bool = False


@dataclass(slots=True)
class Tree:
    """Data, the places of its values and keys by JSON pointer, and what is wrong with them."""

    data: Any = None
    values: dict[str, Marked] = field(default_factory=dict)
    keys: dict[str, Marked] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
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
    except ValueError as error:  # an escape past the last character, which PyYAML hands on to chr()
        tree.error = str(error)
    return tree


def _index(mark: Any) -> int:
    return int(mark.index) if mark is not None else 0


def _build(node: Any, pointer: str, tree: Tree) -> Any:
    import yaml

    tree.values[pointer] = Marked(node.start_mark.index, node.end_mark.index)
    if isinstance(node, yaml.MappingNode):
        built: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.MarkedYAMLError(problem="a key that is no text", problem_mark=key.start_mark)
            name = _joined(str(key.value))
            below = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
            tree.keys[below] = Marked(key.start_mark.index, key.end_mark.index)
            if name in built:
                told = f"key {name!r} is there twice; readers keep the last and drop the first"
                tree.faults.append(Fault("duplicate-key", below, told, on_key=True))
            _look_for_halves(name, below, tree, on_key=True)
            built[name] = _build(value, below, tree)
        return built
    if isinstance(node, yaml.SequenceNode):
        return [_build(item, f"{pointer}/{index}", tree) for index, item in enumerate(node.value)]
    return _scalar(node, pointer, tree)


def _scalar(node: Any, pointer: str, tree: Tree) -> Any:
    """A scalar as JSON would have it: quoted or not otherwise known, it is text."""
    text = _joined(str(node.value))
    plain = node.style is None and node.tag != _STRING
    if plain and text in _WORDS:
        return _WORDS[text]
    number = _NUMBER.fullmatch(text) if plain else None
    if number is not None:
        trouble = number_trouble(text)
        if trouble:
            tree.faults.append(Fault("number-precision", pointer, trouble))
        return float(text) if number["real"] or trouble else int(text)
    if plain and _ODD.fullmatch(text):
        tree.faults.append(Fault("not-a-number", pointer, f"{text} is no number; other readers refuse or change it"))
    _look_for_halves(text, pointer, tree)
    return text


def _joined(text: str) -> str:
    """The text with two halves of a character, each written as an escape, made one."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _look_for_halves(text: str, pointer: str, tree: Tree, *, on_key: bool = False) -> None:
    half = _SURROGATE.search(text)
    if half is not None:
        told = f"\\u{ord(half[0]):04x} is half of a character; no UTF-8 file can hold it"
        tree.faults.append(Fault("lone-surrogate", pointer, told, on_key))
