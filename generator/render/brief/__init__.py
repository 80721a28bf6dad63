"""The page of one brief: one module a block."""

from generator.render.brief.page import BriefPage, BriefShown, brief_page, find_briefs

__all__ = ["BriefPage", "BriefShown", "brief_page", "find_briefs"]
