"""Folds text for matching: case, marks, letter variants and digits.

Folded text is for comparing only; nothing folded is ever shown or stored.
"""

import unicodedata
from functools import lru_cache

# Marks that a writer may leave out: Hebrew points, Arabic vowel signs, tatweel, the dot under borrowed letters of
# Devanagari, joiners, bidi controls, soft hyphen.
DROPPED = frozenset(
    chr(code)
    for first, last in (
        (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06ED), (0x0640, 0x0640),
        (0x093C, 0x093C),
        (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2069), (0x00AD, 0x00AD), (0xFEFF, 0xFEFF), (0x0307, 0x0307),
    )
    for code in range(first, last + 1)
)  # fmt: skip
VARIANTS = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ئ": "ي", "ؤ": "و", "ک": "ك", "ڪ": "ك",
        "ة": "ه", "ہ": "ه", "ھ": "ه", "ۃ": "ه", "ۂ": "ه", "ە": "ه", "ۀ": "ه", "ے": "ي", "ۓ": "ي", "ں": "ن", "ё": "е",
        "ı": "i",
        "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "٫": ".", "٬": ",",
        "ँ": "ं",
    }
)  # fmt: skip


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """`word` as it is compared: NFKC, case, marks, letter variants and digits folded."""
    if word.isascii():
        return word.lower()
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", word).casefold())
    kept = "".join(_ascii_digit(char) for char in folded if char not in DROPPED)
    return kept.translate(VARIANTS)


def _ascii_digit(char: str) -> str:
    return str(unicodedata.decimal(char)) if not char.isascii() and char.isdecimal() else char
