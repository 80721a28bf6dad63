"""How a build looks on a terminal, and where output goes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from generator.errors import ConfigError
from generator.model.report import Report


class Screen:
    """Progress and reports, on standard error; plain lines where that is no terminal."""

    def __init__(self) -> None:
        self.console = Console(stderr=True, highlight=False, soft_wrap=True)
        self._bar = Progress(
            TextColumn("Reading articles"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=self.console,
            transient=True,
            disable=not self.console.is_terminal,
        )

    def __enter__(self) -> Screen:
        self._bar.start()
        self._task = self._bar.add_task("", total=None, visible=False)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def progress(self, done: int, total: int) -> None:
        """Move the bar on."""
        self._bar.update(self._task, completed=done, total=total, visible=True)

    def show(self, report: Report, *, commit: bool = True) -> None:
        """Print a line per problem, per article left out and per notice, and the closing summary."""
        for problem in report.problems:
            self.problem(problem.where, problem.what, problem.hint)
        for left in report.left_out:
            self.console.print(f"[yellow]left out[/] {escape(left.path)}: {escape(left.reason)}")
        for notice in report.notices:
            self.console.print(f"[cyan]note[/] {escape(notice)}")
        self.console.print(escape(summary(report, commit=commit)))

    def problem(self, where: str, what: str, hint: str) -> None:
        """Print one problem on one line."""
        told = f" [dim]({escape(hint)})[/]" if hint else ""
        self.console.print(f"[red]problem[/] [bold]{escape(where)}[/]: {escape(what)}{told}")


def summary(report: Report, *, commit: bool = True) -> str:
    """Say what a build did, in one line."""
    parts = [
        counted(report.articles, "article"),
        f"{report.extracted} read anew",
        counted(report.briefs, "brief"),
        counted(report.pages, "page"),
        f"{report.written} written",
        f"{report.removed} removed",
        *([f"{len(report.left_out)} left out"] if report.left_out else []),
        counted(len(report.problems), "problem"),
        f"{report.seconds:.1f} s",
    ]
    end = "" if report.published else " Nothing was published." + (" The old site stands." if commit else "")
    return ", ".join(parts) + "." + end


def counted(number: int, noun: str) -> str:
    """Write a number of things: ``1 page``, ``2 pages``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


@contextmanager
def output(name: str | None) -> Iterator[BinaryIO]:
    """Open standard output, or a file that is there whole or not at all. Raises ConfigError."""
    if name is None:
        yield sys.stdout.buffer
        return
    file = Path(name)
    if file.exists() and not file.is_file():
        with _opened(file, name) as out:
            yield out
        return
    part = file.with_name(file.name + ".part")
    with _opened(part, name) as out:
        try:
            yield out
            out.close()
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)


def _opened(file: Path, name: str) -> BinaryIO:
    try:
        return file.open("wb")
    except OSError as error:
        raise ConfigError(
            f"cannot be written: {error.strerror}", where=f"--output {name}", hint="name a file in a folder"
        ) from error
