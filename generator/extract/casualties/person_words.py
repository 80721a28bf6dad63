"""Words that tell one person from another: sex, kinship, titles, "another"; data."""

from __future__ import annotations

from generator.extract.lexicon import words

MALE = words(
    """
    man boy male he him his father brother husband son uncle nephew grandfather boyfriend fiance
    policeman gunman men grandson stepfather stepson
    """
)
FEMALE = words(
    """
    woman girl female she her mother sister wife daughter aunt niece grandmother girlfriend fiancee
    women granddaughter stepmother stepdaughter
    """
)
KIN = words(
    """
    father brother husband son uncle nephew grandfather boyfriend mother sister wife daughter aunt niece
    grandmother girlfriend cousin friend neighbour neighbor colleague driver bodyguard aide
    """
)
FAMILIAR = {"mom": "mother", "mum": "mother", "dad": "father"}
# Words for a death that the text speaks of as known: "mourned the death of his friend".
LOSSES = words(
    """
    death martyrdom murder killing slaying assassination body
    """
)
# Nouns that may speak of anybody told of before.
ANYBODY = words(
    """
    man woman boy girl person victim male female individual teenager teen youth adult child juvenile
    other patient one resident he she him her
    """
) | {""}
OTHER = words(
    """
    another second third fourth fifth other
    """
)
INDEFINITE = words(
    """
    a an one another
    """
)
TITLES = words(
    """
    mr mr. mrs mrs. ms ms. dr dr. officer sgt sgt. deputy trooper cpl lt capt sheriff detective the a an
    police jr. sr. jr sr - al el abu umm bin ibn bint de la van der von
    """
)
