"""Two passes over the tokens: words become expressions, and expressions join into larger ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.extract.times.builders import BUILDERS
from generator.extract.times.compose import COMPOSERS
from generator.extract.times.grammar import Found, find, patterns
from generator.extract.times.guards import GUARDS
from generator.extract.times.meaning import Calendar, Length, Mention, Shift
from generator.extract.times.tokens import Token

_MENTION = "MENTION"


def scan(tokens: list[Token], tags: Sequence[str | None]) -> tuple[list[Token], list[Mention]]:
    """Find the mentions; the tokens come back with every mention as one token."""
    first, kept = _pass("first", tokens, tags)
    second, _ = _pass("second", first, kept)
    return second, [token.keys[_MENTION] for token in second if _MENTION in token.keys]


def _pass(
    level: str, tokens: list[Token], tags: Sequence[str | None]
) -> tuple[list[Token], list[str | None]]:
    root = patterns(level)
    starts = root.next
    out: list[Token] = []
    kept: list[str | None] = []
    at, count = 0, len(tokens)
    while at < count:
        token = tokens[at]
        built: tuple[int, tuple[Mention, ...]] | None = None
        if token.word in starts or any(key in starts for key in token.keys):
            built = _build(level, tokens, tags, at)
        if built is None:
            out.append(token)
            kept.append(tags[at] if at < len(tags) else None)
            at += 1
        else:
            at, mentions = built
            out.extend(_as_token(mention, token) for mention in mentions)
            kept.extend("DATE" for _ in mentions)
    return out, kept


def _build(
    level: str, tokens: list[Token], tags: Sequence[str | None], at: int
) -> tuple[int, tuple[Mention, ...]] | None:
    for found in find(patterns(level), tokens, at):
        guard = found.rule.guard
        if guard and not GUARDS[guard](tokens, tags, at, found.stop):
            continue
        mentions = _mentions(level, tokens, at, found)
        if mentions:
            return found.stop, mentions
    return None


def _mentions(level: str, tokens: list[Token], at: int, found: Found) -> tuple[Mention, ...]:
    values = {**found.values, **found.rule.constants}
    start, end = tokens[at].start, tokens[found.stop - 1].end
    if found.rule.kind in {"days", "years"}:
        return _pair(tokens, at, found.stop, found.rule.kind, values)
    builders = BUILDERS if level == "first" else COMPOSERS
    mention = builders[found.rule.kind](start, end, values)
    return (mention,) if mention else ()


def _pair(tokens: list[Token], at: int, stop: int, kind: str, v: Mapping[str, Any]) -> tuple[Mention, ...]:
    """Two dates told together; the first carries the end of the span."""
    named = [i for i in range(at, stop) if {"DAY", "YEAR"} & set(tokens[i].keys)]
    if kind == "years":
        last = v.get("yy_last") or v["last"]
        last = last if last > 99 else v["first"] // 100 * 100 + last
        if last <= v["first"]:
            return ()
        one, two = Calendar(v["first"]), Calendar(last)
        middle = at + 1
    else:
        if v["last"] <= v["first"]:
            return ()
        one = Calendar(v.get("year"), v["month"], v["first"])
        two = Calendar(v.get("year"), v["month"], v["last"])
        middle = named[0] + 1
    second = Mention(tokens[middle + 1].start, tokens[stop - 1].end, two)
    joined = tokens[middle].word not in {"and", "or", "&"}
    first = Mention(tokens[at].start, tokens[middle - 1].end, one, until=second if joined else None)
    return first, second


def _as_token(mention: Mention, first: Token) -> Token:
    return Token("⟦⟧", mention.start, mention.end, _keys(mention), first.joined, first.breaks)


def _keys(mention: Mention) -> dict[str, Any]:
    keys: dict[str, Any] = {_MENTION: mention}
    core = mention.core
    if core is None:
        keys["TIME" if mention.clock else "PARTONLY"] = mention
    elif isinstance(core, Length):
        keys["LENGTH"] = mention
    elif isinstance(core, Calendar):
        keys.update({"DATE": mention, _calendar_key(core): mention})
        if core.weekday is not None and core.day is None:
            keys["WEEKDAYDATE"] = mention
    elif isinstance(core, Shift) and core.unit not in {"second", "minute", "hour"}:
        keys["DATE"] = mention
        keys["DAYDATE" if core.unit == "day" else f"{core.unit.upper()}STEP"] = mention
    if mention.part and "DAYDATE" in keys:
        keys["PARTONLY"] = mention
    return keys


def _calendar_key(core: Calendar) -> str:
    if core.day or core.holiday or core.weekday is not None:
        return "DAYDATE"
    for name in ("month", "season", "quarter", "decade"):
        if getattr(core, name) is not None:
            return f"{name.upper()}DATE"
    return "YEARDATE"
