"""Words for people and for things; data that tells who can be a victim."""

from __future__ import annotations

from generator.extract.lexicon import words

PERSON_NOUNS = words(
    """
    person man woman boy girl child baby infant toddler teen teenager youth adult pensioner student
    pupil schoolgirl schoolboy teacher civilian resident villager citizen national local tourist
    passenger commuter pedestrian passer-by passerby bystander worshipper worshiper pilgrim shopper
    customer patient visitor guest officer policeman policewoman cop deputy sheriff trooper soldier
    troop serviceman marine airman sailor guard guardsman ranger recruit cadet conscript peacekeeper
    paramilitary militant fighter insurgent rebel terrorist guerrilla gunman attacker bomber assailant
    shooter hijacker suspect extremist commander leader member official officer minister mayor governor
    mechanic chef cook attorney assistant attendant consultant accountant servant merchant immigrant
    participant nanny maid intern apprentice poet rapper lover widow orphan nomad mourner congregant deacon
    sheikh mullah sibling twin newborn mom dad mum grandma grandpa stepmother stepfather stepson
    stepdaughter stepbrother stepsister godfather godmother schoolchild schoolchildren waiter waitress
    actress hostess stewardess
    politician lawmaker mp senator judge lawyer prosecutor journalist reporter photojournalist
    photographer cameraman cameramen editor driver pilot crewman crewmember worker employee coworker
    co-worker colleague staffer miner fisherman farmer shepherd trader vendor shopkeeper owner manager
    doctor nurse medic paramedic rescuer firefighter volunteer aid-worker engineer contractor technician
    guardian parent mother father son daughter brother sister wife husband spouse uncle aunt cousin
    nephew niece grandmother grandfather grandson granddaughter grandparent grandchild relative friend
    neighbour neighbor family couple girlfriend boyfriend partner fiancee fiance victim survivor hostage
    captive detainee prisoner inmate refugee migrant asylum-seeker protester protestor demonstrator
    activist supporter voter candidate priest pastor cleric imam nun monk bishop rabbi missionary
    scientist professor player athlete footballer coach singer musician actor artist businessman
    businesswoman bodyguard aide adviser advisor diplomat ambassador councilman councilwoman councillor
    general colonel major captain lieutenant sergeant corporal private constable inspector
    superintendent agent personnel people men women children wives police policemen policewomen
    fishermen servicemen businessmen staff crew troops individual male female human soul body occupant
    other third elder trainee escapee addict principal supervisor caretaker contestant bride groom elder
    pal lad fifth fourth sixth herder tribesman tribesmen peasant nurse occupant motorist cyclist biker
    rider clerk cashier responder operative chief deputy secretary president king prince princess kid
    adolescent juvenile youngster freshman sophomore junior senior classmate schoolmate roommate tenant
    homeowner
    bartender patron partygoer reveler concertgoer fan spectator runner jogger hiker climber skier
    surfer swimmer diver militiaman militiamen jihadist islamist fedayeen mujahid mujahideen taliban
    militia mercenary sniper one two three four five six seven eight nine ten dozen dozens hundreds
    thousands scores
    """
)

# Nouns after a number that never are people, though things happen to them.
THINGS = words(
    """
    rocket missile bomb shell mortar drone strike airstrike attack explosion blast bombing shooting shot
    round bullet car vehicle truck bus train tram boat ship aircraft plane helicopter jet motorcycle
    motorbike van tank house home building apartment shop store school hospital church mosque temple
    office room floor storey story window door wall tree bridge road street block mile kilometre
    kilometer km metre meter foot feet yard inch acre hectare hour minute second day week month year
    decade century time percent per cent dollar euro pound yuan rupee peso ton tonne kg kilogram pound
    liter litre degree vote seat point goal game match case incident event raid operation battle war
    weapon gun rifle pistol knife grenade mine camp base village town city country state province
    district region site place location area company firm brand charge count sentence group animal dog
    cat cow calf wolf cattle sheep goat horse pig bird chicken camel livestock elephant tiger lion whale fish
    checkpoint station post target position stage part side way type kind question reason thing item
    generation outlet media piece phone message call email letter photo video image picture report statement
    article page book
    account source hashtag tweet leg arm head chest back face neck hand
    """
)

# Who dies by his own attack; their dead are a figure of their own.
ATTACKERS = words(
    """
    attacker assailant gunman gunmen shooter bomber hijacker perpetrator suspect himself herself
    themselves assailants attackers bombers shooters hijackers perpetrators suspects killer robber
    robbers assassin stabber knifeman
    """
)

NOT_PEOPLE = words(
    """
    power order computer tower river border number matter paper water weather disaster door career
    engine murder error terror motor factor sector tractor behavior honor humor color fear coffee
    committee fever yeman yemen
    """
)
PRONOUNS = words("he him she her")
REFLEXIVE = frozenset(("himself", "herself", "themselves", "itself"))

IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "people": "people",
    "wives": "wife",
    "gunmen": "gunman",
    "policemen": "policeman",
    "feet": "foot",
    "persons": "person",
    "families": "family",
    "babies": "baby",
    "bodies": "body",
    "lives": "life",
    "others": "other",
    "storeys": "storey",
    "stories": "story",
    "cities": "city",
    "countries": "country",
    "knives": "knife",
    "wolves": "wolf",
    "calves": "calf",
}


def singular(word: str) -> str:
    """Return a noun's singular, well enough for look-up."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def may_be_person(word: str) -> bool:
    """Say whether a noun could name a person where only people make sense: "killed the principal"."""
    return is_person(word) or (
        not is_thing(word) and word not in NOT_PEOPLE and word.endswith(("er", "or", "ian")) and len(word) > 4
    )


def is_person(word: str) -> bool:
    """Say whether a noun names people: listed, or by its ending ("-man", "-ist", "-goer")."""
    base = singular(word)
    if base in NOT_PEOPLE:
        return False
    if base in PERSON_NOUNS or word in PERSON_NOUNS:
        return True
    return base.endswith(("man", "woman", "ist", "goer", "seeker", "holder", "-in-law", "keeper", "worker"))


def is_thing(word: str) -> bool:
    """Say whether a counted noun is a thing, a measure or a happening."""
    return singular(word) in THINGS or word in THINGS
