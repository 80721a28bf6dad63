"""What can go wrong, told so that an editor can mend it.

    DatelineError              every error of ours: what, where, hint
    ├── ConfigError            site.toml or a flag says something impossible
    ├── SourceError            one article cannot be read; the others go on
    ├── ExtractError           one article cannot be turned into a brief
    ├── StoreError             the store of kept briefs cannot be used
    ├── CatalogError           two pages want one address
    ├── RenderError            a template is broken
    └── PublishError           the site cannot be put in place

Libraries' own errors are caught where they rise and re-raised as one of these.
"""

from __future__ import annotations


class DatelineError(Exception):
    """An error with a place and a remedy.

    ``what`` says what is wrong, ``where`` names the file (and line or field), ``hint`` says what to do.
    """

    def __init__(self, what: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        return _revive, (type(self), self.what, self.where, self.hint)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{place}{self.what}{hint}"


def _revive(kind: type[DatelineError], what: str, where: str, hint: str) -> DatelineError:
    """Rebuild an error on the other side of a process boundary."""
    return kind(what, where=where, hint=hint)


class ConfigError(DatelineError):
    """``site.toml`` or a flag says something impossible."""


class SourceError(DatelineError):
    """One article cannot be read."""


class ExtractError(DatelineError):
    """One article cannot be turned into a brief."""


class StoreError(DatelineError):
    """The store of kept briefs cannot be used."""


class CatalogError(DatelineError):
    """Two pages want one address."""


class RenderError(DatelineError):
    """A template is broken or asks for a value that does not exist."""


class PublishError(DatelineError):
    """The finished site cannot be put in place."""
