"""Where a verb-last sentence itself begins, behind a heading, an hour of publication or a site's own words that run
into it without a stop."""

import re
from collections.abc import Sequence

from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.phrases import PEOPLE, SPEAKERS
from claimcheck.extract.units import COLONS, COMMAS, Unit
from claimcheck.extract.verblast.endings import ends, is_cased, is_verb

LONGEST_HEADING = 20  # units
SHORTEST_HEADING = 2  # words
LONG_WORD = 5  # letters of a word in capitals that is no mere abbreviation
LONGEST_INITIALS = 3  # letters of one that begins the sentence itself: AB
STAMP_REACH = 60  # units among which a page says when it was published and changed
LONGEST_CRUMBS = 5  # units of a site's own words before a heading: "Ana Sayfa Haberler"
LONGEST_DOUBLED = 20  # units of a heading that stands twice
SHORTEST_DOUBLED = 3
BEGINNINGS = Kind.DETERMINER | Kind.ANAPHOR | Kind.ADVERB | Kind.OPENER | Kind.PRONOUN  # no capital inside a sentence
APOSTROPHE = re.compile("['’]")


def behind_headings(text: str, units: Sequence[Unit], hits: Sequence[Hit], lexicon: Lexicon) -> int:
    """The first unit of the sentence that holds the first of `hits`; 0 where nothing runs into it."""
    start = max(_behind_stamp(units, lexicon), _behind_doubled(units))
    start += _behind_crumbs(units[start:], lexicon)
    start += _behind_capitals(text, units[start:])
    return _behind_verb(units, start, hits, lexicon)


def _behind_stamp(units: Sequence[Unit], lexicon: Lexicon) -> int:
    """Behind the day and hour of a page's publication: "Yayın: 3 Mayıs 2024, Cuma 09:10 | Vali Aydın, …"."""
    for index in range(min(len(units) - 1, STAMP_REACH) - 1, 0, -1):
        before, behind = units[index - 1], units[index + 1]
        dated = before.kind & Kind.TIME or before.norm in "-,|" or before.norm[0].isdecimal()
        if _is_hour(units[index]) and dated and behind.capital:
            return index + 1
    return 0


def _is_hour(unit: Unit) -> bool:
    hour, colon, minute = unit.norm.partition(":")
    return bool(colon) and hour.isdecimal() and minute.isdecimal()


def _behind_doubled(units: Sequence[Unit]) -> int:
    """Behind a heading that stands twice, behind a site's own words or not: "Haberler | Köprü yarın açılıyor | Köprü
    yarın açılıyor | Vali Aydın, …"."""
    norms = [unit.norm for unit in units[: LONGEST_CRUMBS + 2 * LONGEST_DOUBLED]]
    for first in range(min(LONGEST_CRUMBS, len(units) - 1) + 1):
        for size in range(min(LONGEST_DOUBLED, (len(units) - 1 - first) // 2), SHORTEST_DOUBLED - 1, -1):
            again = first + size
            if norms[first] == norms[again] and norms[first:again] == norms[again : again + size]:
                return again + size
    return 0


def _behind_crumbs(units: Sequence[Unit], lexicon: Lexicon) -> int:
    """Behind a site's own words: "Ova TV Haberler | Vali Aydın, …"."""
    crumbs = units[: LONGEST_CRUMBS + 1]
    words = next((at for at, unit in enumerate(crumbs) if not unit.capital), len(crumbs))
    last = next((at for at in range(words - 2, -1, -1) if (units[at].norm,) in lexicon.phrases["site_words"]), -1)
    return last + 1


def _behind_capitals(text: str, units: Sequence[Unit]) -> int:
    """Behind a heading in capitals: "YOĞUN İLGİ GÖRDÜ | Kavaloğlu, …"."""
    words = [index for index, unit in enumerate(units[:LONGEST_HEADING]) if unit.is_word]
    cased = (at for at in words if not text[units[at].start : units[at].end].isupper())
    end = next((at for at in cased if not units[at].norm[0].isdecimal()), 0)
    long = sum(units[at].end - units[at].start >= LONG_WORD for at in words if at < end)
    if long < SHORTEST_HEADING or not end or not units[end].capital:
        return 0
    before = units[end - 1]
    initials = before.end - before.start <= LONGEST_INITIALS  # "… AÇIKLAMA | AB Komisyonu"
    again = any(unit.norm == before.norm for unit in units[: end - 1])  # "OYKTAŞ KÖPRÜ YAPIYOR | OYKTAŞ Başkanı"
    return end - (before.is_word and (initials or again or before.norm.isdecimal()))  # "ÖNCELİKLİ | 2026 Yılı"


def _behind_verb(units: Sequence[Unit], start: int, hits: Sequence[Hit], lexicon: Lexicon) -> int:
    """Behind the finite verb of a heading or the colon of a label that a capital follows, "Köprü açıldı | Vali Aydın,
    …", or before the word of a closed class whose capital begins a sentence: "Köprü açılacak | Bu yıl …"."""
    for index in range(start + SHORTEST_HEADING - 1, min(len(units) - 1, start + LONGEST_HEADING)):
        unit, behind = units[index], units[index + 1]
        if unit.quote is not None or any(hit.start <= index <= hit.end for hit in hits):
            return start
        begins = behind.kind & BEGINNINGS or _is_subject(units, start, index + 1, lexicon)
        begins = begins and unit.is_word and not unit.capital
        if behind.capital and (begins or unit.norm in COLONS or is_verb(unit, lexicon)):
            return _behind_verb(units, index + 1, hits, lexicon)
    return start


def _is_subject(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    """Whether an office or a name that a comma or particle closes begins at `index`, behind a future that could be a
    participle as well, "Köprü açılacak | Vali Aydın, …", or with the name that opens the heading: "Aydın'dan çağrı |
    Cem Aydın, …"."""
    last = next((at for at in range(index, len(units)) if not units[at].capital), len(units) - 1)
    name = units[start].capital and not units[start].kind & PEOPLE and APOSTROPHE.split(units[start].norm)[0]
    again = any(unit.norm == name for unit in units[index:last])
    people = any(unit.kind & SPEAKERS for unit in units[index:last])
    closed = people or units[last].norm in COMMAS or units[last].kind & Kind.MARKER
    cased = any(is_cased(unit, lexicon) for unit in units[index:last])
    return bool(closed) and not cased and (again or ends(units[index - 1], "future_participles", lexicon))
