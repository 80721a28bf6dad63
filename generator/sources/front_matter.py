"""Front matter: YAML between two lines of ``---``, every field with the line it stands on.

All values are taken as they are written (``published: 2020-11-21`` stays those ten characters), so that
YAML's own ideas of dates, numbers and ``No`` change nothing.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple, cast

import frontmatter
import yaml
from frontmatter.default_handlers import YAMLHandler

from generator.errors import SourceError
from generator.sources.fields import FIELDS, Stated, near, read_fields

_OPENS = re.compile(r"\s{0,100}-{3,}[ \t]*(?:\n|$)")
_OPENS_WITH_FIELD = re.compile(r"\s{0,100}-{3,}[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*[A-Za-z_]+ ?:")
EMPTY = frozenset({"", "~", "null", "Null", "NULL"})


class Field(NamedTuple):
    """A value as written, and its line in the file, from 1."""

    value: object
    line: int


class _Marked(YAMLHandler):
    """Reads front matter with the lines of its fields; ``before`` is the line of the opening ``---``."""

    FM_BOUNDARY = re.compile(r"^-{3,}[ \t]*$", re.MULTILINE)

    def __init__(self, before: int) -> None:
        super().__init__()
        self.before = before

    def load(self, fm: str, **_: object) -> dict[str, Any]:
        top = yaml.compose(fm, Loader=yaml.BaseLoader)
        if not isinstance(top, yaml.MappingNode):
            if top is None:
                return {}
            raise yaml.MarkedYAMLError(problem="expected `field: value` lines", problem_mark=top.start_mark)
        fields: dict[str, Field] = {}
        seen: dict[int, object] = {}
        for key, value in top.value:
            name = str(_value(key, seen))
            if name in fields:
                raise yaml.MarkedYAMLError(problem=f"{name} is given twice", problem_mark=key.start_mark)
            fields[name] = Field(_value(value, seen), key.start_mark.line + self.before)
        return fields


def split(text: str, where: str, *, usual: bool) -> tuple[Stated, str]:
    """Part front matter from the body. Text without any gives nothing stated and itself.

    Where front matter is not ``usual``, a line of ``---`` opens it only with a field below. Raises
    SourceError with the line of what is wrong.
    """
    if not (_OPENS if usual else _OPENS_WITH_FIELD).match(text):
        return read_fields({}, lambda _: where), text
    before = len(text) - len(text.lstrip())
    handler = _Marked(text.count("\n", 0, before) + 1)
    try:
        fields, body = frontmatter.parse(text, handler=handler)
    except yaml.YAMLError as error:
        raise _broken(error, handler.before, where) from error
    except RecursionError as error:
        raise SourceError(
            "front matter is nested too deeply", where=where, hint="write plain fields"
        ) from error
    if body == text.strip():
        raise SourceError(
            "front matter has no end", where=f"{where}:{handler.before}", hint="close it with a line of ---"
        )
    return _stated(cast("dict[str, Field]", fields), where), body


def _stated(fields: dict[str, Field], where: str) -> Stated:
    def place(name: str) -> str:
        return f"{where}:{fields[name].line}" if name in fields else where

    for name in fields:
        if name not in FIELDS:
            meant = near(name, FIELDS)
            raise SourceError(
                f"{name!r} is not a field of front matter",
                where=place(name),
                hint=f"did you mean {meant}?" if meant else f"the fields are {', '.join(FIELDS)}",
            )
    return read_fields({name: field.value for name, field in fields.items()}, place)


def _value(node: yaml.Node, seen: dict[int, object]) -> object:
    """Return a node as text, list or dict; ``seen`` keeps aliases from growing, or going round."""
    if isinstance(node, yaml.ScalarNode):
        plain = node.style not in ("'", '"')
        return "" if plain and node.value in EMPTY else str(node.value)
    if id(node) not in seen:
        seen[id(node)] = ""
        if isinstance(node, yaml.SequenceNode):
            seen[id(node)] = [_value(item, seen) for item in node.value]
        else:
            seen[id(node)] = {str(_value(key, seen)): _value(value, seen) for key, value in node.value}
    return seen[id(node)]


def _broken(error: yaml.YAMLError, before: int, where: str) -> SourceError:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "it cannot be read"
    return SourceError(
        f"front matter is broken: {problem}",
        where=f"{where}:{mark.line + before}" if mark else where,
        hint='write `field: value`, and put a value with ": " or "#" in quotes',
    )
