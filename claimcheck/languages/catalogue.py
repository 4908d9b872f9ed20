"""The languages claimcheck knows, by code."""

from claimcheck.errors import UnsupportedLanguage
from claimcheck.languages.ar import ARABIC
from claimcheck.languages.de import GERMAN
from claimcheck.languages.en import ENGLISH
from claimcheck.languages.es import SPANISH
from claimcheck.languages.fa import PERSIAN
from claimcheck.languages.fr import FRENCH
from claimcheck.languages.hi import HINDI
from claimcheck.languages.language import Language
from claimcheck.languages.ru import RUSSIAN
from claimcheck.languages.tr import TURKISH
from claimcheck.languages.uk import UKRAINIAN
from claimcheck.languages.ur import URDU
from claimcheck.languages.zh import CHINESE

LANGUAGES: dict[str, Language] = {
    known.code: known
    for known in (
        ARABIC,
        CHINESE,
        ENGLISH,
        FRENCH,
        GERMAN,
        HINDI,
        PERSIAN,
        RUSSIAN,
        SPANISH,
        TURKISH,
        UKRAINIAN,
        URDU,
    )
}


def language(code: str) -> Language:
    """The language of an ISO 639-1 code. Raises UnsupportedLanguage for a code without a file."""
    try:
        return LANGUAGES[code]
    except KeyError:
        known = ", ".join(sorted(LANGUAGES))
        raise UnsupportedLanguage(f"Language {code!r} has no language file; claimcheck knows {known}.") from None
