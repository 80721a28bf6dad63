"""Keeps entries between builds, so that only new and changed articles are read again."""

from generator.store.fingerprint import fingerprint
from generator.store.store import Store, opened

__all__ = ["Store", "fingerprint", "opened"]
