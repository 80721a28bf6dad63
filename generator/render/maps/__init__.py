"""Maps drawn by ourselves: outlines of countries, a locator, the world."""
