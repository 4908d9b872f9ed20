"""Folds text so that what a person types finds what was printed: case, accents, vowel marks, Arabic letter forms."""

import unicodedata

# Letters that writers interchange, and that Unicode does not decompose.
_LETTERS = str.maketrans({"ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك", "ـ": None, "ı": "i", "ß": "ss", "ؤ": "و", "ئ": "ي"})
_DROPPED = {"Mn", "Me", "Cf", "Cc", "Cs", "Co"}


def folded(text: str) -> str:
    """`text` for searching: lower case, bare letters, single blanks. Folding twice changes nothing."""
    spaced = " ".join(text.split())
    bare = "".join(
        sign for sign in unicodedata.normalize("NFKD", spaced.casefold()) if unicodedata.category(sign) not in _DROPPED
    )
    return " ".join(bare.casefold().translate(_LETTERS).split())


def search_words(query: str) -> list[str]:
    """The folded words of a query; a dispute is found if it holds all of them, anywhere."""
    return folded(query).split()
