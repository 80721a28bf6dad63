"""The commands and their flags."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping

from generator import __version__

Command = Callable[[Namespace], int]


def parser(commands: Mapping[str, Command]) -> ArgumentParser:
    """Make the parser; the namespace it gives holds the command to run as ``run``."""
    main = ArgumentParser(
        description="From a folder of news reports to a site of sourced incident briefs.",
        epilog="Without a command, `build` is run. Each command has a --help of its own.",
    )
    main.add_argument("--version", action="version", version=f"dateline {__version__}")
    rooms = main.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, command in commands.items():
        told = (command.__doc__ or "").strip()
        flags = rooms.add_parser(name, help=told, description=told, allow_abbrev=False)
        flags.set_defaults(run=command)
        FLAGS[name](flags)
    return main


def _site_flags(flags: ArgumentParser) -> None:
    flags.add_argument("--content", default="content", metavar="DIR", help="what to build (content)")
    flags.add_argument("--base-url", metavar="URL", help="the site's address; SITE_URL works too")
    flags.add_argument("--output", metavar="DIR", help="where the site goes (site)")
    flags.add_argument("--cache", metavar="DIR", help="where read articles are kept (.dateline)")
    flags.add_argument("--drafts", action="store_true", help="show drafts and articles of the future")


def _work_flags(flags: ArgumentParser) -> None:
    flags.add_argument("--jobs", type=int, metavar="N", help="how many processes work (one per processor)")
    flags.add_argument("--backend", metavar="NAME", help="processes, serial, or dask:tcp://HOST:PORT")


def _build_flags(flags: ArgumentParser) -> None:
    _site_flags(flags)
    _work_flags(flags)
    flags.add_argument("--strict", action="store_true", help="publish nothing and exit 1 on any problem")
    flags.add_argument("--clean", action="store_true", help="forget what is kept; read and make all anew")


def _serve_flags(flags: ArgumentParser) -> None:
    _site_flags(flags)
    _work_flags(flags)
    flags.add_argument("--port", type=int, default=8000, metavar="N", help="on 127.0.0.1 (8000; 0 for any)")


def _extract_flags(flags: ArgumentParser) -> None:
    flags.add_argument("paths", nargs="+", metavar="PATH", help="articles, folders, JSONL, or - for stdin")
    flags.add_argument("-o", "--output", metavar="OUT", help="a file to write to instead of stdout")
    flags.add_argument("--indent", action="store_true", help="spread each brief over lines")
    flags.add_argument("--model", metavar="NAME", help="an installed spaCy model")
    _work_flags(flags)


def _new_flags(flags: ArgumentParser) -> None:
    flags.add_argument("title", help="the headline, in quotes")
    flags.add_argument("--source", required=True, metavar="URL", help="where the report is published")
    flags.add_argument("--content", default="content", metavar="DIR", help="the content folder (content)")


def _schema_flags(flags: ArgumentParser) -> None:
    flags.add_argument("-o", "--output", metavar="OUT", help="a file to write to instead of stdout")


FLAGS: dict[str, Callable[[ArgumentParser], None]] = {
    "build": _build_flags,
    "check": _build_flags,
    "serve": _serve_flags,
    "extract": _extract_flags,
    "new": _new_flags,
    "schema": _schema_flags,
}
