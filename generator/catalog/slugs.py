"""Names as parts of an address."""

from __future__ import annotations

import hashlib
import re
import unicodedata

LONGEST = 80
WORD = re.compile(r"[^\W_]+")
APOSTROPHES = str.maketrans("", "", "'’ʼ`")


def slug(name: str) -> str:
    """Turn a name into lower-case words joined by hyphens: no accents, at most LONGEST characters.

    Letters of other scripts are kept. A name without letters or digits gets one made from its hash.
    """
    folded = unicodedata.normalize("NFKD", name.translate(APOSTROPHES)).casefold()
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    words = "-".join(WORD.findall(unicodedata.normalize("NFC", plain)))
    cut = words if len(words) <= LONGEST else words[: LONGEST + 1].rpartition("-")[0] or words[:LONGEST]
    return cut or "x" + hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:10]
