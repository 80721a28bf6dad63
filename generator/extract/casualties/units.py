"""Words that show a number not to count people: units, money, dates and addresses; data."""

from __future__ import annotations

from generator.extract.lexicon import words

UNIT_NOUNS = words(
    """
    % percent per cent year years yr yrs day days month months week weeks hour hours minute minutes
    second seconds decade decades century km kms kilometre kilometer kilometres kilometers metre meter
    metres meters mile miles mph kph feet foot ft inch inches yard yards acre acres hectare hectares kg
    kilograms kilogram kilos tonnes tonne ton tons pounds pound lb lbs litre litres gallons degrees am
    pm a.m. p.m. a.m p.m o'clock gmt utc est million billion dollars euros rupees pesos yuan cents block
    th st nd rd times caliber calibre mm cm points goals votes seats stories storeys floors storey story
    """
)
BEFORE_DECOYS = words(
    """
    $ £ € ¥ us$ usd # no. number highway route interstate room flight article section chapter aged age
    channel page apartment unit district precinct gate pier terminal level ward sector phase fc no rs
    rs.
    """
)
MONTHS = words(
    """
    january february march april june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sep. sept. oct. nov. dec.
    """
)
AGES = words(
    """
    in since of by until during before after from the and
    """
)
PARTITIVES = words(
    """
    the those these them their his her its whom which us
    """
)
