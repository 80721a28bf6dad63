"""From an Article to a Brief; the only room that knows spaCy."""
