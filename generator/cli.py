"""Turns flags into calls, and is the only place that prints and exits."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import ConfigError, DatelineError
from generator.flags import parser

if TYPE_CHECKING:
    from generator.config import Config
    from generator.model.report import Report

USAGE, FAILED, INTERRUPTED = 2, 1, 130


def main(arguments: list[str] | None = None) -> int:
    """Run the command named on the command line (``build`` when none is) and return its exit code.

    0: done; 1: no site could be built, a problem under ``--strict``, a bad record; 2: bad usage.
    """
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads our output has had enough: no reason to complain, here or when Python exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        _say("stopped")
        return INTERRUPTED
    return code


def _run(arguments: list[str]) -> int:
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in {"-h", "--help", "--version"}):
        arguments = ["build", *arguments]
    try:
        flags = parser(COMMANDS).parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        return int(flags.run(flags))
    except DatelineError as error:
        _say(f"error: {error}")
        return USAGE if isinstance(error, ConfigError) and error.where.startswith("--") else FAILED


def build(flags: Namespace) -> int:
    """Build the site."""
    return _build(flags, commit=True)


def check(flags: Namespace) -> int:
    """Build and check the site, publishing nothing."""
    return _build(flags, commit=False)


def _build(flags: Namespace, *, commit: bool) -> int:
    from generator.backends import choose
    from generator.flow import build as build_site
    from generator.terminal import Screen

    config = _config(flags)
    backend = choose(flags.backend, flags.jobs)
    with Screen() as screen:
        report = build_site(config, backend, commit=commit, progress=screen.progress)
    screen.show(report, commit=commit)
    return FAILED if _is_failure(report, config, commit=commit) else 0


def _is_failure(report: Report, config: Config, *, commit: bool) -> bool:
    """Say whether problems count: under ``--strict``, and for ``check``, which is there to find them."""
    return bool(report.problems) and (config.strict or not commit)


def _config(flags: Namespace) -> Config:
    from generator.config import read_config

    given = {name: getattr(flags, name, None) for name in ("drafts", "strict", "clean")}
    folders = {name: getattr(flags, name, None) for name in ("output", "cache")}
    paths = {name: Path(value).absolute() for name, value in folders.items() if value}
    base_url = getattr(flags, "base_url", None) or os.environ.get("SITE_URL") or None
    return read_config(Path(flags.content), base_url, **given, **paths)


def serve(flags: Namespace) -> int:
    """Build, serve on this machine, and build again on every change."""
    from generator.backends import choose
    from generator.serve import serve as serve_site
    from generator.terminal import Screen

    serve_site(_config(flags), flags.port, Screen(), choose(flags.backend, flags.jobs))
    return 0


def extract(flags: Namespace) -> int:
    """Print the brief of every article, one JSON object a line."""
    import msgspec

    from generator.backends import choose
    from generator.records import error_line, extracted, reports
    from generator.terminal import output
    from generator.work import Failure

    failed = False
    lines = extracted(reports(flags.paths, sys.stdin.buffer), choose(flags.backend, flags.jobs), flags.model)
    with output(flags.output) as out:
        for line in lines:
            failed |= isinstance(line, Failure)
            text = error_line(line) if isinstance(line, Failure) else line
            out.write((msgspec.json.format(text, indent=2) if flags.indent else text) + b"\n")
    return FAILED if failed else 0


def new(flags: Namespace) -> int:
    """Write an article's skeleton and print its path."""
    from generator.skeleton import write_skeleton

    sys.stdout.write(f"{write_skeleton(Path(flags.content), flags.title, flags.source)}\n")
    return 0


def schema(flags: Namespace) -> int:
    """Print the JSON Schema of a brief."""
    from generator.schema import brief_schema
    from generator.terminal import output

    with output(flags.output) as out:
        out.write(brief_schema())
    return 0


def _say(text: str) -> None:
    sys.stderr.write(f"dateline: {text}\n")


COMMANDS = {f.__name__: f for f in (build, serve, check, extract, new, schema)}
