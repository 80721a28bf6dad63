"""The verbs of saying and who can speak; data."""

from __future__ import annotations

from generator.extract.lexicon import words

SPEECH = words(
    """
    placed places said says say saying told tells reported reports report reporting confirmed confirms
    confirm announced announces claimed claims claim stated states put added adds estimated estimates
    estimate acknowledged admitted insisted tweeted wrote noted quoted documented recorded identified
    identifies witnessing explained revealed declared posted listed cited stressed alleged alleges
    warned described adding
    """
)
# Verbs of writings only: "figures show", "the statement read".
SHOWING = words("show shows showed showing read reads")
# Who lowers a toll tells it; what raises it may be another death, unless a body does.
SETTING = words("lowered lowers revised revises updated updates cut cuts corrected")
RAISING = words("raised raises increased increases")
BODIES = frozenset(("ORG", "GPE", "NORP", "PERSON"))
INSTITUTIONS = words(
    """
    group groups company companies firm firms hospital hospitals school church state country city
    office account source sources village camp base
    """
)
NOBODY = frozenset(("nobody", "none", "neither"))
PRONOUNS = frozenset(("he", "she", "they", "it", "who", "which", "that", "i", "we"))
