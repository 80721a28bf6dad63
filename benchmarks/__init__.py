"""Benchmarks: figures to compare within one run, not between machines."""
