"""Make the slim gazetteer of armed groups, forces and organisations from a list of actors.

usage: python scripts/build_actor_gazetteer.py ACTORS.jsonl

Reads one JSON object a line (``name``, ``aliases``, ``type``, ``country``, ``source``), such as the UCDP
Actor Dataset and the PETRARCH2 dictionaries in that form, and writes
``generator/extract/actors/data/gazetteer.tsv``: type, country (ISO 3166 alpha-2 or empty), names with the
fullest first. Needs pycountry. What is dropped and mended is told by the functions below; names we keep by
hand stand in ``curated.tsv`` beside it and are not touched.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path

import pycountry

DATA = Path(__file__).parents[1] / "generator/extract/actors/data"
TYPES = {
    "armed_group": "armed_group",
    "military": "security_force",
    "police": "security_force",
    "intelligence": "security_force",
    "igo": "organisation",
    "ngo": "organisation",
}


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


GROUP_WORDS = words_of(
    """
    action alliance anarchist anarchists anti army assembly assemblies bataillon battalion battalions
    brigade brigades cartel cell cells clan coalition command commando commandos committee communist
    congress contras corps council defence defense division faction federation fighters force forces
    freedom front fronts gang group groups guard guards guerrilla guerrillas independence insurgents
    islamic jihad league legion liberation lord militia militias movement mujahideen mujahidin national
    network nuclei nucleus ofensiva organisation organization party path patriotic people people's
    peoples popular rebels red regiment republican resistance revolutionary salvation sector self
    separatist shield soldiers squad squads struggle tigers union unit united units unity vanguard
    volunteer volunteers warriors wing workers lashkar jaish harakat harkat hizb hizbul ansar jamaat
    jamiat jabhat katibat liwa jaysh tehrik tehreek
    """
)
ORGANISATION_WORDS = words_of(
    """
    agency alliance association bank bureau centre center commission committee confederation conference
    congress council court federation foundation forum fund institute international league network
    nations office organisation organization program programme red society tribunal union watch world
    rights
    """
)
COMMON_WORDS = words_of(
    """
    army army-unity front union model royalists cobras ninjas tigers youth zero falcon organization
    unity neutralists tibet resistance boogeymen paradise machete mavericks greece colombia bolivia
    venezuela uzbekistan muhammed clandestini aleph omega-7 an ca car is isa lt hm msa may era dia ana
    arb order freedom justice hope reform people may-may peace change us un
    """
)
SMALL_WORDS = words_of(
    """
    of the and for in de la al el e i ul
    """
)
COUNTRY_NAMES = {
    "Russia (Soviet Union)": "RU", "Myanmar (Burma)": "MM", "Cambodia (Kampuchea)": "KH",
    "DR Congo (Zaire)": "CD", "Yemen (North Yemen)": "YE", "Serbia (Yugoslavia)": "RS",
    "Vietnam (North Vietnam)": "VN", "Zimbabwe (Rhodesia)": "ZW", "Madagascar (Malagasy)": "MG",
    "Bosnia-Herzegovina": "BA", "Macedonia, FYR": "MK", "Ivory Coast": "CI", "Laos": "LA", "Syria": "SY",
    "Iran": "IR", "South Yemen": "YE", "Turkey": "TR", "Moldova": "MD", "Tanzania": "TZ", "Bolivia": "BO",
    "Venezuela": "VE", "South Korea": "KR", "North Korea": "KP", "Congo": "CG", "Kosovo": "XK",
}  # fmt: skip


def country_code(text: str) -> str:
    """Return the alpha-2 code of one country's name or alpha-3 code, "" when it names none or several."""
    if text in COUNTRY_NAMES:
        return COUNTRY_NAMES[text]
    found = pycountry.countries.get(alpha_3=text) or pycountry.countries.get(name=text)
    return str(found.alpha_2) if found else ""


def mend(name: str) -> str:
    """Put casing and spacing right: ``The Lashkar-E-Jhangvi`` becomes ``Lashkar-e-Jhangvi``."""
    name = re.sub(r"\s+", " ", name.replace("_", " ")).strip(" ,")
    name = re.sub(r"^[Tt]he ", "", name)
    name = re.sub(r"-(E|I|Ul|As)-", lambda m: m.group(0).lower(), name)
    words = name.split(" ")
    return " ".join(w.lower() if i and w.lower() in SMALL_WORDS else w for i, w in enumerate(words))


def initials(name: str) -> str:
    """Return the initials of a name's capitalised words."""
    return "".join(w[0] for w in re.findall(r"[A-Za-z]+", name) if w[0].isupper())


def raise_acronym(name: str, names: list[str]) -> str:
    """Write ``Farc`` in capitals when another name of the entry has these initials."""
    letters = re.sub(r"[^A-Za-z]", "", name).upper()
    spelled = any(initials(other).startswith(letters) for other in names if " " in other)
    return name.upper() if " " not in name and len(letters) >= 3 and spelled else name


def is_group_name(name: str, words: frozenset[str]) -> bool:
    """Say whether a name of several words speaks of a group rather than a person or a place."""
    parts = set(re.findall(r"[a-z']+", name.lower()))
    return bool(parts & words)


def keep(name: str, kind: str, source: str) -> bool:
    """Say whether a name is safe to look for in a text."""
    if not name.isascii() and not re.match(r"^[\wÀ-ɏ' .\-/]+$", name):
        return False
    if len(name) > 70 or re.search(r"[\d,()]", name) or name.lower() in COMMON_WORDS:
        return False
    if " " in name:
        words = GROUP_WORDS if kind == "armed_group" else ORGANISATION_WORDS | GROUP_WORDS
        return is_group_name(name, words) or (source.startswith("UCDP") and kind == "armed_group")
    if kind == "organisation":
        return name.isupper() and len(name) >= 4
    acronym = name.isupper() and 3 <= len(name) <= 7
    return acronym or (source.startswith("UCDP") and len(name) >= 5) or "-" in name


def rows(lines: Iterable[str]) -> Iterable[tuple[str, str, tuple[str, ...]]]:
    """Yield type, country and kept names of every entry worth keeping."""
    for line in lines:
        entry = json.loads(line)
        kind = TYPES.get(entry["type"])
        if kind is None:
            continue
        names = [mend(n) for n in (entry["name"], *entry["aliases"])]
        names = [raise_acronym(n, names) for n in names]
        kept = dict.fromkeys(n for n in names if keep(n, kind, entry["source"]))
        if kept:
            full = sorted(kept, key=lambda n: (-len(n.split()), -len(n)))
            yield kind, country_code(entry["country"]), tuple(full)


def main(path: str) -> None:
    """Write the gazetteer."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    table = sorted({f"{kind}\t{country}\t{'|'.join(names)}" for kind, country, names in rows(lines)})
    (DATA / "gazetteer.tsv").write_text("\n".join(table) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
