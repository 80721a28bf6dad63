"""Dateline: from a folder of reports to a site of sourced incident briefs."""

__version__ = "0.1.0"
