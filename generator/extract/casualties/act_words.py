"""Words around an act: hospitals, aims, plans, denials; data."""

from __future__ import annotations

from generator.extract.lexicon import words
from generator.model.brief import Effect

# "claimed seven lives", "lost their lives": a count of lives, when one of these stands before it.
LIVES_TAKEN = words(
    """
    claimed claim claims claiming took take takes taking taken cost costs costing lost lose losing ended
    ending ends
    """
)


# "shot dead", "stabbed to death": the words after a verb, or before it, that make it a killing.
DEADLY_AFTER = ("dead", "to death", "and killed", "and kill", "and fatally wounded", "and murdered")


DEADLY_BEFORE = frozenset(("fatally", "mortally"))


DEADLY_VERBS = words(
    """
    shot shoot shoots shooting stabbed stab stabs stabbing beaten beat gunned hacked burned burnt
    crushed trampled bludgeoned strangled knifed choked wounded wounding injured injuring hurt
    """
)


# "Five shot in Seattle", "two shot dead": what follows the verb although it is tagged as a noun.
AFTER_SHOT = words(
    """
    in at near outside dead on during by to
    """
)


# "The number of people killed rose to 12": what the number counts.
COUNTED: dict[str, Effect] = {
    "killed": "killed",
    "dead": "killed",
    "deaths": "killed",
    "fatalities": "killed",
    "injured": "injured",
    "wounded": "injured",
    "injuries": "injured",
    "missing": "missing",
    "arrested": "detained",
    "displaced": "displaced",
}


# Nouns that look like a verb's form: "the arrest of two men".
NOUN_ACTS = words(
    """
    arrest rescue murder
    """
)


# "Rushed to hospital", "treated for burns", "in critical condition" tell of the injured.
TO_HOSPITAL = words(
    """
    taken rushed rushing brought transported sending sends flown airlifted admitted carried sent conveyed
    transferred treated
    treating went remained condition needed required needing requiring
    """
)


HOSPITALS = words(
    """
    hospital hospitals clinic infirmary medical
    """
)


CARE = words(
    """
    treatment attention care hospitalization hospitalisation surgery
    """
)


CONDITIONS_OF_PATIENTS = words(
    """
    critical stable serious fair grave good guarded poor
    """
)


# "Attempted murder" and "shot at officers" hurt nobody.
ATTEMPTED = words(
    """
    attempted attempt attempting alleged-attempt plotted planned botched failed foiled
    """
)


AIMED = words(
    """
    shot shoot shoots shooting
    """
)


AIMED_AT = words(
    """
    him her them it officer officers police deputies deputy troops soldiers people person man men woman
    suspect car vehicle by cop cops crowd each someone random
    """
)


# What makes a killing unreal: who plans, threatens or fears it.
UNREAL_GOVERNORS = words(
    """
    plan planned planning plans plot plotted plotting plots intend intended intends intending threaten
    threatened threatens threatening try tried trying tries attempt attempted attempting attempts want
    wanted wants wanting aim aimed aiming aims vow vowed vows vowing conspire conspired conspiring
    conspiracy order ordered hope hoped prepare prepared preparing swear swore pledge pledged call
    called calls urge urged designed meant going able likely willing ready prevent prevented prevents
    preventing stop stopped avoid avoided averted keep kept deter
    """
)


# "Beaten to death" kills; "sentenced to death" does not.
NOT_TO_DEATH = words(
    """
    sentenced condemned scared bored frightened worried sick led leading leads contributed related linked
    close near next due up prior sentence down right
    """
)


MODALS = frozenset(("would", "could", "should", "will", "can", "'ll", "'d", "wo", "ca"))


DENIALS = words(
    """
    deny denies denied denying rejects rejected disputes disputed
    """
)


GUESSES = frozenset(("may", "might"))


CONDITIONS = frozenset(("if", "unless", "whether"))

# "Hit four people", "was struck" wound where the sentence tells of shots.
HIT = words(
    """
    hit hits hitting struck striking strikes grazed grazing
    """
)
BODY_OPENERS = frozenset(("the", "his", "her"))
BODY = words("neck shoulder arm hand chest stomach abdomen back hip leg thigh knee foot torso")
GUNFIRE = words(
    """
    bullet bullets gunfire gunshot gunshots shots shrapnel gunman gunmen shooter fire
    """
)
