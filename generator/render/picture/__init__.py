"""A picture of every brief, for what shows links as cards (https://ogp.me/)."""
