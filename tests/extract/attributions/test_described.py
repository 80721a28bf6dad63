"""The unnamed attacker and the named one are one party, those of another incident stay apart."""

from __future__ import annotations

from generator.extract.pipeline import make_entries
from generator.model.article import Article

TEXT = (
    "A gunman killed six people at a mall in Tulsa on Tuesday. The attacker, Dean Harrow, shot himself.\n\n"
    "It was the deadliest shooting in the state since 2012, when a gunman killed nine people in Norman."
)


def test_the_gunman_of_another_incident_is_another(nlp):
    brief = next(iter(make_entries(nlp, [Article(TEXT, "a.md", "md", "0", published="2022-05-25")]))).brief
    persons = {a.name: {TEXT[m[0] : m[1]] for m in a.mentions} for a in brief.actors if a.type == "person"}
    assert set(persons) == {"Dean Harrow", "gunman"}
    told = {a.name: [TEXT[m[0] :][:24] for m in a.mentions] for a in brief.actors}
    assert told["gunman"] == ["gunman killed nine peopl"]
    assert "gunman killed six people" in told["Dean Harrow"]
