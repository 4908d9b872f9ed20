"""Where the noun phrase that names the speaker ends, behind its cue."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import LINKS, PREPOSITIONS, Kind, Lexicon
from claimcheck.extract.objects import STAYS, begins_noun, is_definite, is_known, is_setting_of
from claimcheck.extract.sources.apposed import apposed_name
from claimcheck.extract.sources.appositions import apposition_end, bracket_end, name_end
from claimcheck.extract.sources.phrases import (
    LONGEST_SOURCE,
    PEOPLE,
    QUOTE_MARKS_IN_NAMES,
    Range,
    begins_with,
    closes_nothing,
    continues_unnamed,
    is_bare_article,
    is_hyphen,
    is_name,
    is_told,
    lists_fields,
)
from claimcheck.extract.units import COMMAS, Unit, begins_count

PARTICIPLE = "م"  # begins one: المعترف, موال


def source_after(
    units: Sequence[Unit], start: int, high: int, lexicon: Lexicon, *, governed: bool = False
) -> Range | None:
    """The noun phrase that begins just after a cue, ending before unit `high`; None where there is none. `governed`: a
    preposition governs it, so that, where nouns have cases, an office in its plain form is not in apposition to it."""
    language = lexicon.language
    start = _behind_manner(units, start, high, lexicon, governed)
    if start < high and (units[start].norm,) in lexicon.phrases["object_determiners"] and not governed:
        return None  # "ділиться | своїми планами"
    if governed and language.cue_closes and start < high and units[start].kind & Kind.COORDINATOR:
        return None  # "پایبند به عقیده | و ایمان"
    end = start = _behind_told(units, start, high, lexicon)
    headed = False  # the head is a role or body, which may be continued by a preposition
    while end < min(high, start + LONGEST_SOURCE):
        unit = units[end]
        if unit.norm in COMMAS:
            name = apposed_name(units, start, end, lexicon)
            if name > 0 and not (governed and units[name].kind & Kind.GOVERNED):  # "بحسب المدير، | ضاعت نسخة من"
                return (start, name) if name <= high else None
            if language.cue_closes and lists_fields(units, start, end, high):
                end += 1  # "به گفته وزیر صنعت، | معدن و تجارت"
                continue
            if closing := bracket_end(units, start, end, high):
                end = closing
                continue
            end = name_end(units, start, end, high, lexicon) or apposition_end(
                units, start, end, high, lexicon, governed=governed
            )
            break
        if governed and end > start and language.cue_closes and _is_whole(units, start, end):
            break
        if is_hyphen(units, end, start, high):
            end += 2
            continue
        if not unit.is_word and unit.norm not in QUOTE_MARKS_IN_NAMES:
            break
        if end > start and _begins_other(units, start, end, lexicon):
            break
        if end > start and _names_club(units[end - 1], unit, lexicon):
            end += 1
            continue
        if _says_when_or_to_whom(units, start, end, lexicon, governed):
            break
        if unit.kind & Kind.PRONOUN and end == start:
            return start, end + 1
        if unit.kind & Kind.PRONOUN or _opens_other(units, start, end, high, lexicon, governed):
            break
        if unit.kind & Kind.PREPOSITION and not _goes_on(units, start, end, high, lexicon, headed):
            break
        headed = headed or bool(unit.kind & PEOPLE)
        end += 1
    return _ended(units, start, end)


def _behind_manner(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon, governed: bool) -> int:
    """Behind adverbs of the cue, "tuiteó falsamente | el mandatario", and a participle that says how its subject
    speaks."""
    passed = Kind.AUXILIARY | Kind.ADVERB | Kind.PARTICLE | Kind.MARKER
    while (
        start < high
        and (units[start].kind & passed or lexicon.is_open_adverb(units[start].norm, units[start].kind))
        and not units[start].kind & Kind.DETERMINER
        and not is_name(units[start])
        and not (units[start].capital and units[start].kind & Kind.TITLE)  # "témoigne | M. Rey"
    ):
        start += 1
    return start + (not governed and _tells_how(units, start, high, lexicon))


def _tells_how(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> bool:
    """Whether a participle behind a cue says how its subject, which may be dropped, speaks: "finalizó | bailando",
    "explicó | emocionada | la ministra"."""
    language = lexicon.language
    if start >= high or not language.manner_endings or units[start].kind or units[start].capital:
        return False
    owned = start + 1 < len(units) and units[start + 1].kind & Kind.GENITIVE  # "un allegado del alcalde"
    return not owned and units[start].norm.endswith(lexicon.endings["manner_endings"])


def _behind_told(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> int:
    """Behind "also", who was told and a day, where nouns have cases or a number tells it: "підтвердила й | поліція",
    "розповідає нашому виданню | Максим Гай", "сообщает 27 января | агентство", "казав свого часу | мер"."""
    cased = lexicon.language.dative_suffixes
    too = cased and start + 1 < high and units[start].kind & Kind.COORDINATOR
    if too and units[start + 1].norm not in lexicon.cue_openers:
        start += 1
    told = start + bool(start < high and units[start].kind & Kind.DETERMINER)
    addressed = cased and told + 1 < high and units[told].kind & Kind.ADDRESSEE
    if addressed and units[told + 1].capital > units[told].capital:
        start = told + 1
    dated = start + 2 < high and units[start + 1].kind & Kind.TIME
    return start + 2 * bool(dated and (units[start].norm.isdecimal() or units[start].kind & Kind.DETERMINER))


def _is_whole(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether what a preposition governs is over, though no mark follows: an agency that is a known name, "به نوشته
    ایرنا | دموکرات‌ها", a document that is pointed at, "بر اساس این گزارش | محصولات", or what stands before a title, a
    count or a day, "به گزارش پایگاه پلیس | سردار کمالی", "بانک مرکزی | هر دلار", "وزیر | هفته گذشته"."""
    first, last, behind = units[start], units[end - 1], units[end]
    again = behind.kind & Kind.ANAPHOR and not last.kind & Kind.PREPOSITION  # "طبق اعلام این دانشگاه | این واکسن"
    pointed = first.kind & Kind.ANAPHOR and (again or (end == start + 2 and last.kind & Kind.DOCUMENT))
    named = end == start + 1 and first.kind & Kind.MEDIUM and is_known(first)
    titled = end > start + 1 and first.kind & Kind.MEDIUM and behind.kind & Kind.TITLE
    counted = behind.kind & Kind.DETERMINER and not (behind.kind & Kind.ANAPHOR or last.kind & PEOPLE)
    dated = behind.kind & Kind.TIME_NOUN and end + 1 < len(units) and units[end + 1].kind & Kind.TIME
    whole = pointed or named or titled or counted or (dated and not last.kind & Kind.PREPOSITION)
    return bool(whole) and behind.is_word and not behind.kind & (Kind.COORDINATOR | Kind.PREPOSITION)


def _begins_other(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    """Whether a clause or another noun begins at `index` behind the phrase, no comma between."""
    unit, language = units[index], lexicon.language
    if language.bare_clauses and _begins_clause(units, start, index, lexicon):
        return True
    if language.verb_first and begins_noun(units, start, index, lexicon):
        return True  # "طمأن المراسل | المشاهدين بأن"
    return (
        language.bare_clauses and bool(unit.kind & Kind.FINITE) and not unit.capital
    )  # "the monitor | hit the village"


def _begins_clause(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    """Whether a count begins at `index` behind a name, no comma between: "Rami Abdel Rahman | 23 people", "MSF |
    two"."""
    if begins_count(units, index, lexicon):
        return True
    unit = units[index]
    if index + 1 >= len(units) or not (unit.norm.isdecimal() or unit.norm in lexicon.numbers):
        return False
    if units[index + 1].kind & Kind.GENITIVE:
        return False  # "one of the factions"
    if lexicon.language.cue_closes and (units[index - 1].kind & Kind.MEDIUM or units[start].norm in lexicon.marks):
        return False  # "شبکه | سه", "«ورزش | سه»"
    linked = Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.COORDINATOR
    return not unit.capital and not units[index - 1].kind & linked and units[index - 1].is_word


def _names_club(before: Unit, unit: Unit, lexicon: Lexicon) -> bool:
    """Whether those who are told stand in the name of a body: "باشگاه | خبرنگاران جوان"."""
    joined = before.kind & Kind.BODY and unit.kind & Kind.ADDRESSEE
    return bool(joined) and lexicon.language.cue_closes


def _says_when_or_to_whom(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon, governed: bool) -> bool:
    """Whether a day, an adverb, who was told or the clause that was said begins at `index`."""
    unit, before = units[index], units[index - 1]
    kind = unit.kind
    owned = lexicon.language.articles and index > start + 1 and before.kind & Kind.GENITIVE
    owned = owned and units[index - 2].kind & PEOPLE and not units[index - 2].kind & Kind.SETTING
    owned = owned or (governed and index == start + 1 and before.kind & Kind.ARTICLE)  # "selon la | presse"
    told = kind & Kind.ADDRESSEE and not owned and not unit.capital  # but "l'agence de | presse"
    relative = kind & Kind.COMPLEMENTISER and kind & Kind.RELATIVE
    if unit.norm == "." or kind & (Kind.TIME | Kind.CLITIC) or told or (kind & Kind.COMPLEMENTISER and not relative):
        return True
    if index == start:
        return False
    ranked = index == start + 1 and before.kind & Kind.DETERMINER  # "the | first mate"
    adverb = kind & Kind.ADVERB and not (ranked and lexicon.language.bare_clauses)
    if (relative or adverb) and not unit.capital and not _completes_participle(before, unit, lexicon):
        return True
    if lexicon.is_open_adverb(unit.norm, kind) and not unit.capital:
        return True  # "comentó Ruiz | visiblemente conmovida"
    dated = kind & Kind.ARTICLE and not before.kind & (LINKS | Kind.COORDINATOR)
    behind = units[index + 1 : index + 2]
    return bool(dated) and any(unit.norm.isdecimal() for unit in behind)  # "affirme le maire | le 5 septembre"


def _completes_participle(before: Unit, unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a preposition with a pronoun belongs to the passive participle before it: "الحكومة المعترف | بها"."""
    language = lexicon.language
    if not unit.kind & Kind.ADVERB or not unit.norm.endswith(language.pronoun_suffixes or "\0"):
        return False
    return any(before.norm.startswith(article + PARTICIPLE) for article in language.article_prefixes)


def _opens_other(units: Sequence[Unit], start: int, index: int, high: int, lexicon: Lexicon, governed: bool) -> bool:
    """Whether a clause, another verb, or where or to whom it was said begins at `index`."""
    unit, language = units[index], lexicon.language
    kind = unit.kind
    if kind & (Kind.OPENER | Kind.RELATIVE) and not kind & (Kind.NOUN_PREPOSITION | Kind.DETERMINER):
        return True
    if index == start:
        some = kind & Kind.DETERMINER and (governed or any(u.kind & PEOPLE for u in units[start + 1 : start + 3]))
        addressed = language.verb_first and is_audience(unit, lexicon)  # "قال | للجنة المالية"
        return addressed or bool(kind & PREPOSITIONS and not some) or _places(units, start, index, high, lexicon)
    if language.verb_first and kind & STAYS == Kind.AUXILIARY:
        return True  # "الوزير | قد أبدى"
    if _places(units, start, index, high, lexicon):
        return True
    if opens_occasion(units, index, high) or _joins_verb(units, index, high, lexicon):
        return True
    if not governed and _opens_participle(units, index, high, lexicon):
        return True
    role = units[start].kind & Kind.ROLE and is_audience(unit, lexicon)
    if role and not any(is_definite(u, lexicon) or u.norm.startswith(PARTICIPLE) for u in units[start + 1 : index]):
        return True  # "مصدر أمني | للإذاعة", and not "عضو الهيئة للإذاعة", "مصدر موال للجيش"
    return is_told(units, index, high, lexicon)  # "un général | à la télévision publique"


def _opens_participle(units: Sequence[Unit], index: int, high: int, lexicon: Lexicon) -> bool:
    """Whether a participle with its preposition describes who stands before it, in a language without cases: "said a
    lawyer | hired by the family"; not who made a document: "figures | compiled by the board"."""
    unit, before = units[index], units[index - 1]
    if not lexicon.language.bare_clauses or unit.kind or unit.capital or index + 1 >= high:
        return False
    made = unit.norm.endswith(lexicon.endings["participle_endings"]) and not before.kind & (Kind.DOCUMENT | LINKS)
    return made and bool(units[index + 1].kind & (PREPOSITIONS | Kind.AGENT))


def _places(units: Sequence[Unit], start: int, index: int, high: int, lexicon: Lexicon) -> bool:
    """Whether the preposition at `index` and the noun behind it say where the phrase at `start` spoke."""
    preposed = units[index].kind & PREPOSITIONS and index + 1 < high
    return bool(preposed) and is_setting_of(units, start, index + 1, lexicon)


def opens_occasion(units: Sequence[Unit], index: int, high: int) -> bool:
    """Whether a place preposition behind a name or before an earlier claim says where or to what it was said: "Иван
    Петров | на встрече с рабочими", "мер | на закиди активістів"."""
    if not units[index].kind & Kind.PLACE or index + 1 >= high:
        return False
    behind = units[index + 1]
    if behind.kind & (Kind.CLAIM_NOUN | Kind.ANAPHOR):
        return True
    body = any(unit.kind & (PEOPLE | Kind.DOCUMENT) or unit.capital for unit in units[index + 1 : min(high, index + 4)])
    linked = Kind.ADVERB | Kind.AUXILIARY | Kind.OPENER | Kind.TIME | Kind.COORDINATOR  # "Водночас | у школі"
    named = units[index - 1].capital and not units[index - 1].kind & linked
    return named and behind.is_word and not behind.kind & Kind.DETERMINER and not body


def _joins_verb(units: Sequence[Unit], index: int, high: int, lexicon: Lexicon) -> bool:
    """Whether a coordinator joins another verb to the cue, where nouns have cases: "сказав віцемер | і подарував
    книгу"."""
    if not units[index].kind & Kind.COORDINATOR or index + 1 >= high or not lexicon.language.dative_suffixes:
        return False
    behind = units[index + 1]
    return not behind.kind and not behind.capital and behind.norm.endswith(lexicon.endings["finite_suffixes"])


def is_audience(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether who was told can stand here in verb-first text: those who are, or "to the": "للإذاعة"."""
    language = lexicon.language
    to_the = language.verb_first and unit.norm.startswith(language.article_prefixes[1:2] or "\0")
    return bool(to_the or unit.kind & Kind.ADDRESSEE)


def _goes_on(units: Sequence[Unit], start: int, index: int, high: int, lexicon: Lexicon, headed: bool) -> bool:
    """Whether the phrase goes on with the preposition at `index`: with who made a document, "a report | by the
    committee", "figures compiled | by the board", with people who are not named, or behind an office with its own."""
    unit = units[index]
    made = index > start + 1 and units[index - 1].norm.endswith(lexicon.endings["participle_endings"])
    if unit.kind & Kind.AGENT and index > start and units[index - 1 - made].kind & Kind.DOCUMENT:
        return True
    if lexicon.language.cue_closes and continues_unnamed(units, index, lexicon):
        return True
    own = headed and unit.kind & Kind.NOUN_PREPOSITION
    if own and not unit.kind & Kind.GENITIVE and _names_no_office(units, index, high, lexicon):
        return False
    return bool(own) and not begins_with(units, index + 1, high, Kind.TIME | Kind.DOCUMENT)


def _names_no_office(units: Sequence[Unit], index: int, high: int, lexicon: Lexicon) -> bool:
    """Whether a name stands before the preposition at `index`, and no name behind it, so that it says where or to whom:
    "el periodista Luis Rey | en otro vídeo", but not "el embajador de España | en la OEA"."""
    behind = next((at for at in range(index + 1, high) if not units[at].kind & Kind.DETERMINER), high)
    articles = lexicon.language.articles and lexicon.language.capitals_mark_names
    return bool(articles and is_name(units[index - 1])) and behind < high and not units[behind].capital


def _ended(units: Sequence[Unit], start: int, end: int) -> Range | None:
    trailing = PREPOSITIONS | Kind.COORDINATOR | Kind.GOVERNED
    while end > start and (
        closes_nothing(units, start, end) or (units[end - 1].kind & trailing and not units[end - 1].capital)
    ):
        end -= 1
    named = any(unit.is_word for unit in units[start:end]) and not is_bare_article(units, start, end)
    return (start, end) if named else None
