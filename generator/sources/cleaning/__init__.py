"""Parts a report from the page around it: menus, share lines, related stories, comments, footers.

Lines are kept or left out whole, in their order; nothing in a kept line changes but its white space.
"""

from generator.sources.cleaning.page import Cleaned, clean_lines, clean_page

__all__ = ["Cleaned", "clean_lines", "clean_page"]
