"""Which party a word speaks of: its mentions, its members and spokesmen, and pronouns."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from generator.extract.attributions.frames import FRAMES
from generator.extract.attributions.grammar import RELATIVE, agents, spread
from generator.extract.parse import Parse
from generator.extract.people import is_people_noun
from generator.model.findings import ActorFinding, Span

SINGLE = frozenset({"person"})
MANY = frozenset({"group_of_people", "armed_group", "security_force", "government_body", "organisation"})
BACK = 3
PRONOUN_TAGS = frozenset({"PRP", "PRP$", "WP"})


@dataclass(frozen=True)
class Parties:
    """The actors of a reading by the words that speak of them."""

    parse: Parse
    actors: tuple[ActorFinding, ...]

    @cached_property
    def by_id(self) -> dict[str, ActorFinding]:
        """Actors by their ids."""
        return {a.id: a for a in self.actors}

    @cached_property
    def mentioned(self) -> dict[int, str]:
        """Every token inside a mention → the actor's id; the shorter mention wins."""
        spans = sorted(
            ((m.end - m.start, m.start, m.end, a.id) for a in self.actors for m in a.mentions), reverse=True
        )
        at = {start: i for i, start in enumerate(self.parse.starts)}
        found: dict[int, str] = {}
        for _, start, end, actor in spans:
            i = at.get(start)
            while i is not None and i < len(self.parse.starts) and self.parse.starts[i] < end:
                found[i] = actor
                i += 1
        return found

    @cached_property
    def heads_of(self) -> dict[str, list[int]]:
        """Actor id → the words of its mentions that the grammar hangs on, in text order."""
        found: dict[str, list[int]] = {}
        for i in sorted(self.mentioned):
            actor, up = self.mentioned[i], self.parse.heads[i]
            if up == i or self.mentioned.get(up) != actor:
                found.setdefault(actor, []).append(i)
        return found

    def tokens_in(self, span: Span) -> list[int]:
        """Return the tokens that begin in a stretch of the text."""
        first = bisect_left(self.parse.starts, span.start)
        return list(range(first, bisect_left(self.parse.starts, span.end)))

    def of(self, token: int, *, depth: int = 3, doer: bool = False) -> tuple[str, ...]:
        """Return the parties a phrase speaks of, by its head: none when it speaks of no known one.

        The ``doer`` of a deed, named by a pronoun, is an attacker where one was named.
        """
        actor = self.mentioned.get(token)
        if actor is not None:
            return self._owner(token) or self._name_of(token, actor)
        if self.parse.tags[token] in PRONOUN_TAGS or self.parse.words[token] == "both":
            return self._of_pronoun(token, doer=doer)
        if depth == 0 or (not self.parse.is_noun(token) and self.parse.tags[token] not in {"CD", "DT", "JJ"}):
            return ()
        return self._carrier(token, depth) or self._named_beside(token, depth)

    def is_named(self, actor: str) -> bool:
        """Say whether a party has a name of its own, not only a description."""
        last = self.by_id[actor].name.split()[-1]
        return last[:1].isupper() and not is_people_noun(last.lower())

    def speaking(self, token: int) -> tuple[str, ...]:
        """Return for whom a speaker says "we": the body that a person speaks for, else the speaker."""
        return tuple(self.by_id[a].parent or a for a in self.of(token))

    def _name_of(self, token: int, actor: str) -> tuple[str, ...]:
        """Prefer the name in "a student, X," and "a man named as X" to the description."""
        if self.parse.raw[token][:1].islower():
            described = self.mentioned.get(self.parse.heads[token])
            if self.parse.deps[token] == "appos" and described and self.by_id[described].type == "person":
                return (described,)
            for child in self.parse.children[token]:
                if self.parse.lemmas[child] in {"name", "identify"} and (called := self._called(child)):
                    return (called,)
                named = self.mentioned.get(child)
                if self.parse.deps[child] == "appos" and named and self.by_id[named].type == "person":
                    several = [self.mentioned.get(t) for t in spread(self.parse, [child])]
                    return tuple(dict.fromkeys(a for a in several if a))
                if self.parse.words[child] == "of" and self.parse.lemmas[token] in FRAMES["members"]:
                    return self._armed(child) or (actor,)
        return (actor,)

    def _called(self, verb: int) -> str | None:
        """Return the person whom "named as" or "identified as" names."""
        under = self.parse.children[verb] if self.parse.deps[verb] == "acl" else []
        names = [c for p in under if self.parse.words[p] == "as" for c in self.parse.children[p]]
        found = (self.mentioned.get(c) for c in names)
        return next((a for a in found if a and self.by_id[a].type == "person"), None)

    def _armed(self, preposition: int) -> tuple[str, ...]:
        of_whom = self.parse.child(preposition, "pobj")
        actor = self.mentioned.get(of_whom) if of_whom is not None else None
        return (actor,) if actor and self.by_id[actor].type == "armed_group" else ()

    def _owner(self, token: int) -> tuple[str, ...]:
        """Read "its fighters" as the party they belong to."""
        if self.parse.lemmas[token] not in FRAMES["members"]:
            return ()
        owner = self.parse.child(token, "poss")
        return self.of(owner, depth=0) if owner is not None and owner != token else ()

    def _carrier(self, token: int, depth: int) -> tuple[str, ...]:
        """Read "a communiqué reported by X" and "issued a statement" as X's and the issuer's."""
        if self.parse.lemmas[token] not in FRAMES["statements"]:
            return ()
        verbs = [self.parse.child(token, "acl")]
        if self.parse.deps[token] == "dobj":
            verbs.append(self.parse.heads[token])
        doers = [t for verb in verbs if verb is not None for t in agents(self.parse, verb) if t != token]
        return next((found for t in doers if (found := self.of(t, depth=depth - 1))), ())

    def _named_beside(self, token: int, depth: int) -> tuple[str, ...]:
        """Read "a group called X", "members of X", "X's branch", "X gunmen"."""
        parse = self.parse
        for child in parse.children[token]:
            if parse.deps[child] == "appos" and child in self.mentioned:
                return (self.mentioned[child],)
        if parse.lemmas[token] not in FRAMES["members"] | FRAMES["spokesmen"]:
            return ()
        if token + 1 in self.mentioned and parse.tags[token + 1].startswith("NNP"):
            return (self.mentioned[token + 1],)
        called = parse.child(token, "acl")
        if called is not None and parse.lemmas[called] in {"call", "name", "know", "style"}:
            return next(((self.mentioned[i],) for i in range(called, called + 8) if i in self.mentioned), ())
        if owner := self._owner(token):
            return owner
        for child in parse.children[token]:
            if parse.deps[child] in {"poss", "compound", "amod", "nmod"} and child in self.mentioned:
                return (self.mentioned[child],)
        for child in parse.children[token]:
            if parse.deps[child] == "prep" and parse.words[child] in {"of", "for", "from", "with", "by"}:
                found = [a for c in parse.children[child] for a in self.of(c, depth=depth - 1)]
                if found:
                    return tuple(found)
        return ()

    def _of_pronoun(self, token: int, *, doer: bool) -> tuple[str, ...]:
        word = self.parse.words[token]
        if word in RELATIVE:
            return ()
        if word == "both":
            return self._last_two(token)
        kinds = self._kinds(word)
        return self._last(token, kinds, doer=doer) if kinds else ()

    def _kinds(self, word: str) -> frozenset[str]:
        if word in FRAMES["he"]:
            return SINGLE
        if word in FRAMES["they"]:
            return MANY
        return MANY - {"group_of_people"} | {"state"} if word in FRAMES["it"] else frozenset()

    def _last(self, token: int, kinds: frozenset[str], *, doer: bool) -> tuple[str, ...]:
        """Return the party of a fitting kind named last, subjects of the sentence before others."""
        parse = self.parse
        number = parse.sentence_of[token]
        for back in range(BACK):
            if number - back < 0:
                break
            begin, end = parse.sentences[number - back]
            end = min(end, token)
            fitting = [i for i in range(begin, end) if self._fits(i, kinds)]
            first = kinds is MANY and (back == 0 or not fitting)
            if first and (joined := self._joined(range(begin, end))):
                return joined
            subjects = [i for i in fitting if parse.deps[i] in {"nsubj", "nsubjpass"}]
            attackers = [i for i in fitting if doer and self._attacks(i)]
            if fitting:
                return (self.mentioned[(attackers or subjects[:1] or fitting)[-1]],)
        return ()

    def _joined(self, tokens: range) -> tuple[str, ...]:
        """Return the parties of a subject of several ("X and Y")."""
        for i in tokens:
            if self.parse.deps[i] in {"nsubj", "nsubjpass"} and i in self.mentioned:
                several = [t for t in spread(self.parse, [i]) if t in self.mentioned]
                if len(several) > 1:
                    return tuple(dict.fromkeys(self.mentioned[t] for t in several))
        return ()

    def _attacks(self, i: int) -> bool:
        """Say whether a mention is of an armed group or of attackers."""
        armed = self.by_id[self.mentioned[i]].type == "armed_group"
        return armed or self.parse.lemmas[i] in FRAMES["attackers"]

    def _fits(self, i: int, kinds: frozenset[str]) -> bool:
        actor = self.mentioned.get(i)
        return actor is not None and self.by_id[actor].type in kinds

    def _last_two(self, token: int) -> tuple[str, ...]:
        """Return the two parties named last before "both", in the sentence before or this one."""
        begin = self.parse.sentences[max(0, self.parse.sentence_of[token] - 2)][0]
        seen: list[str] = []
        for i in range(token - 1, begin - 1, -1):
            actor = self.mentioned.get(i)
            if actor is not None and actor not in seen and self.by_id[actor].type != "person":
                seen.append(actor)
        return tuple(seen[:2]) if len(seen) >= 2 else ()
