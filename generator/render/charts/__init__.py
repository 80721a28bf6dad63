"""Figures of the dead as small drawings: by month or day, and side by side in a table."""
