"""Lines that are boilerplate for certain, even between two sentences of the report."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

LONGEST = 320
PASSED_OVER = frozenset(
    {"advertising", "conditional", "credit", "empty", "newsletter", "pointer", "share", "via"}
)
_HARM = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|dead|die[ds]?|deaths?|wounded|wounding|injur(?:ed|ies|ing|y)|missing|victims?|casualt(?:y|ies)"
    r"|toll|bodies|hurt|maimed|abducted|kidnapped|displaced|survivors?|fatal(?:ly|ities)?|hostages?)\b"
)
_SENTENCE = re.compile(r"[.!?][\"”’')\]]*$")
_OPENS_SMALL = re.compile(
    r"^(?:read more|also read|read also|see also|related|sponsored|must read|watch|more) ?[:|»→>]"
)


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    table = tomllib.loads((files(__package__) / "certain.toml").read_text("utf-8"))
    return {
        kind: re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
        for kind, patterns in table.items()
    }


def is_boilerplate(line: str) -> bool:
    """Say whether a line is certain to be no part of a report.

    A whole sentence about people harmed is never certain, unless it ends in the credit of a photograph or
    opens as a pointer to another story.
    """
    kind = kind_of(line)
    return kind is not None and (
        kind in ("credit", "conditional") or not tells_of_harm(line) or _points(line)
    )


def is_passed_over(line: str) -> bool:
    """Say whether a line is boilerplate of a kind that stands between paragraphs as well as around them."""
    return is_boilerplate(line) and kind_of(line) in PASSED_OVER


def kind_of(line: str) -> str | None:
    """Name the kind of boilerplate a line is certain to be, None when it may be part of the report."""
    low = " ".join(line.lower().replace("’", "'").split())
    if not low or not re.search(r"\w", low):
        return "empty"
    if len(low) > LONGEST:
        return None
    return next((kind for kind, pattern in _patterns().items() if pattern.fullmatch(low)), None)


def tells_of_harm(line: str) -> bool:
    """Say whether a line is a sentence, not a heading, about people killed, hurt, missing or taken."""
    return len(line.split()) > 3 and bool(_SENTENCE.search(line)) and bool(_HARM.search(line.lower()))


def _points(line: str) -> bool:
    return bool(_OPENS_SMALL.match(line.lower()))
