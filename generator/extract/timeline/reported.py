"""What somebody said, told with the speaker first: "The ministry said that nine people were killed"."""

from __future__ import annotations

from generator.extract.parse import Parse
from generator.extract.timeline.clauses import Clause, extent
from generator.extract.timeline.datelines import dateline_end
from generator.extract.timeline.kinds import SPEECH
from generator.extract.timeline.shortening import LONGEST, dated_tokens, shortened
from generator.extract.timeline.subjects import name_of, subject_of
from generator.extract.timeline.wording import told
from generator.model.findings import Span

_QUOTES = frozenset('"“”')
_NAMES = frozenset({"NNP", "NNPS", "PRP"})


def reported(parse: Parse, text: str, clause: Clause, time: Span | None) -> str | None:
    """Say a clause whose speaker comes last with the speaker first; None where the speaker does not.

    Words in quotation marks stay as they stand.
    """
    head = clause.head
    subject = subject_of(parse, head)
    said = parse.child(head, "ccomp", "parataxis")
    if subject is None or said is None or said > min(subject, head) or parse.words[head] not in SPEECH:
        return None
    if parse.child(head, "dobj") is not None:
        return None
    first, last = extent(parse, said)
    first = max(first, clause.first, dateline_end(parse, parse.sentence_of[first]) or 0)
    last = min(last, min(subject, head) - 1, clause.last)
    if first > said or any(parse.raw[t] in _QUOTES for t in range(max(0, first - 1), last + 2)):
        return None
    when = dated_tokens(parse, time)
    lead = [*range(name_of(parse, subject)[0], name_of(parse, subject)[1] + 1), head]
    lead += [t for t in when if t > max(lead) and t <= clause.last]
    words = [t for t in range(first, last + 1) if parse.raw[t].strip()]
    opening = told(parse, text, lead, {})
    tokens, broken = shortened(parse, words, said, None, LONGEST - len(opening) - len(" that "))
    if not tokens:
        return None
    lower = parse.tags[tokens[0]] not in _NAMES and parse.raw[tokens[0]][1:].islower() | (
        len(parse.raw[tokens[0]]) == 1
    )
    instead = {tokens[0]: parse.raw[tokens[0]].lower()} if lower else {}
    return f"{opening} that {told(parse, text, tokens, instead)}" + (" …" if broken else "")
