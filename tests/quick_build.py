"""``build.py`` without the language model, for tests that start processes of their own."""

import sys

from fakes import quick_entries

from generator import cli, work

work._entries = quick_entries

if __name__ == "__main__":
    sys.exit(cli.main())
