"""Build the site: ``python build.py``; ``python build.py --help`` lists the rest."""

import sys

from generator.cli import main

if __name__ == "__main__":
    sys.exit(main())
