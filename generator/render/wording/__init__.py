"""Figures, dates and standings in words."""
