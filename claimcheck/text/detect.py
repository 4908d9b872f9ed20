"""Text → language code, by script first and by py3langid's n-grams within the script.

Whether an unknown language is an error is for the reader of the file to say; here it is None.
"""

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.languages.catalogue import LANGUAGES

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SAMPLE_CHARS = 4000  # more does not change the answer and costs time
SHORT_CHARS = 60  # below this, n-grams of an unlisted language are not believed against the script
SCRIPT_RANGES = (
    ("Latin", 0x41, 0x24F), ("Latin", 0x1E00, 0x1EFF), ("Cyrillic", 0x400, 0x52F), ("Hebrew", 0x590, 0x5FF),
    ("Arabic", 0x600, 0x77F), ("Arabic", 0xFB50, 0xFDFF), ("Arabic", 0xFE70, 0xFEFC), ("Devanagari", 0x900, 0x97F),
    ("Kana", 0x3040, 0x30FF), ("Han", 0x3400, 0x9FFF), ("Hangul", 0xAC00, 0xD7A3),
)  # fmt: skip
# Letters that only one of the languages of a script writes: enough to tell a headline apart.
TELLING_LETTERS = {"ur": "ٹڈڑںےھہ", "fa": "پچژگ", "uk": "іїєґ", "ru": "ыэъё"}


def detect_language(text: str) -> str | None:
    """ISO 639-1 code of the language `text` is written in, or None if no language file knows it (or there are no
    letters)."""
    sample = text[:SAMPLE_CHARS]
    script = main_script(sample)
    known = [code for code, language in LANGUAGES.items() if language.script == script]
    if not known:
        return None
    letters = Counter(char for char in sample.casefold() if char.isalpha())
    telling = {code: sum(letters[char] for char in TELLING_LETTERS[code]) for code in known if code in TELLING_LETTERS}
    if script == "Han":
        return known[0]
    guess = _identifier().classify(sample)[0]
    if guess in known:
        return guess
    best = max(telling, key=lambda code: telling[code], default=None)
    if best and telling[best] * 50 >= sum(letters.values()) and len(sample) < SHORT_CHARS:
        return best
    if len(sample) < SHORT_CHARS:
        return next((code for code, _ in _identifier().rank(sample) if code in known), None)
    return None


def main_script(text: str) -> str | None:
    """The Unicode script most letters of `text` are in; None without letters. Han with kana counts as Kana."""
    counts: Counter[str] = Counter()
    for char in text:
        if char.isalpha():
            counts[_script_of(ord(char))] += 1
    if counts["Kana"] * 10 > counts["Han"] > 0:
        return "Kana"
    script, count = max(counts.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    return script if count and script else None


def _script_of(code: int) -> str:
    return next((script for script, first, last in SCRIPT_RANGES if first <= code <= last), "")


@lru_cache(maxsize=1)
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
