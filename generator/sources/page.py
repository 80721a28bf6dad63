"""What a reader makes of one source, before it becomes an Article."""

from __future__ import annotations

import msgspec

from generator.model.article import Editorial


class Facts(msgspec.Struct, frozen=True):
    """What is known about a report besides its text; ``published`` is ISO."""

    id: str | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    author: str | None = None
    url: str | None = None


class Page(msgspec.Struct, frozen=True):
    """A source as read: its clean text, the facts about it, and what an editor said."""

    text: str
    facts: Facts = Facts()
    editorial: Editorial = Editorial()


def first_of(*layers: Facts) -> Facts:
    """Take each fact from the first layer that has it: what an editor states goes first."""
    known = {
        field: next((value for layer in layers if (value := getattr(layer, field)) is not None), None)
        for field in Facts.__struct_fields__
    }
    return Facts(**known)
