"""Puts the finished site in place, whole or not at all.

The new tree is built in ``.NAME.stage`` beside ``NAME`` (``site``), checked there, and then exchanged with
the old one. What is promised:

* A build killed at any moment leaves the old site or the new one, whole. On Linux and macOS the exchange
  is one system call. Where the file system has none, it is two renames: a kill between them leaves the
  old site as ``.NAME.old``, and the next build puts it back. Leftovers are cleared by the next build.
* Only files named in the site's manifest (``.dateline.json``) are ever changed or removed. Any other file
  is carried over by hard link, the same file with its times. Where a page would take the place of a
  file of somebody else's, the build stops and says so.
* A file whose bytes are unchanged is carried over too, and a site with no change at all is left alone.
* One build publishes to a folder at a time; another waits for it.

The promise covers killed processes, not a power cut: files are not forced to the disk one by one. The
next build compares every file with the manifest and writes again what is not as it should be.
"""

from generator.publish.stage import Stage, staging

__all__ = ["Stage", "staging"]
