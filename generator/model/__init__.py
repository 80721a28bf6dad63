"""The nouns that pass between stages: frozen, hashable, with tuples for sequences."""
