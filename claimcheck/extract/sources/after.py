"""Where the noun phrase that names the speaker ends, behind its cue."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.objects import STAYS, begins_noun, is_definite, is_known, is_setting_of
from claimcheck.extract.sources.apposed import apposed_name
from claimcheck.extract.sources.phrases import (
    LONGEST_SOURCE,
    PEOPLE,
    QUOTE_MARKS_IN_NAMES,
    Range,
    closes_nothing,
    continues_unnamed,
    lists_fields,
)
from claimcheck.extract.units import COMMAS, DASHES, QUOTE, STOPS, Unit, begins_count

PARTICIPLE = "م"  # begins one: المعترف, موال

OFFICES = Kind.TITLE | Kind.ROLE | Kind.SPOKESMAN
LONGEST_SETTING = 9  # units between a cue and the office of its speaker
LONGEST_PARTICIPLE = 14  # units of a participle with its words, behind a comma
BRACKETS = "()"
LONGEST_BRACKET = 12  # units of what brackets hold behind a comma
LONGEST_RENAMING = 5  # units behind a comma in which an office shows: ", la nouvelle directrice"
SHORTEST_NAME = 2  # words of a name behind a comma
LONGEST_TOLD = 6  # units that name who was told


def source_after(
    units: Sequence[Unit], start: int, high: int, lexicon: Lexicon, *, governed: bool = False
) -> Range | None:
    """The noun phrase that begins just after a cue, ending before unit `high`; None where there is none. `governed`: a
    preposition governs it, so that, where nouns have cases, an office in its plain form is not in apposition to it."""
    passed = Kind.AUXILIARY | Kind.ADVERB | Kind.PARTICLE | Kind.MARKER
    while (
        start < high
        and (units[start].kind & passed or lexicon.is_open_adverb(units[start].norm, units[start].kind))
        and not units[start].kind & Kind.DETERMINER
        and not (units[start].capital and not units[start].kind)
    ):
        start += 1  # "tuiteó falsamente | el mandatario"
    start += not governed and _tells_how(units, start, high, lexicon)
    if start < high and (units[start].norm,) in lexicon.phrases["object_determiners"] and not governed:
        return None  # "ділиться | своїми планами"
    if governed and lexicon.language.cue_closes and start < high and units[start].kind & Kind.COORDINATOR:
        return None  # "پایبند به عقیده | و ایمان"
    too = start + 1 < high and units[start].kind & Kind.COORDINATOR and lexicon.language.dative_suffixes
    if too and units[start + 1].norm not in lexicon.cue_openers:
        start += 1  # "підтвердила й | поліція"
    told = start + bool(start < high and units[start].kind & Kind.DETERMINER)
    cased = lexicon.language.dative_suffixes and told + 1 < high and units[told].kind & Kind.ADDRESSEE
    if cased and units[told + 1].capital > units[told].capital:
        start = told + 1  # "розповідає нашому виданню | Максим Гай"
    dated = start + 2 < high and units[start + 1].kind & Kind.TIME
    if dated and (units[start].norm.isdecimal() or units[start].kind & Kind.DETERMINER):
        start += 2  # "сообщает 27 января | агентство", "казав свого часу | мер"
    end = start
    headed = False  # the head is a role or body, which may be continued by a preposition
    while end < min(high, start + LONGEST_SOURCE):
        unit = units[end]
        kind = unit.kind
        name = apposed_name(units, start, end, lexicon) if unit.norm in COMMAS and end > start else -1
        if name > 0 and not (governed and units[name].kind & Kind.GOVERNED):  # "بحسب المدير، | ضاعت نسخة من"
            return (start, name) if name <= high else None
        if unit.norm in COMMAS and lexicon.language.cue_closes and lists_fields(units, start, end, high):
            end += 1  # "به گفته وزیر صنعت، | معدن و تجارت"
            continue
        if governed and end > start and lexicon.language.cue_closes and _is_whole(units, start, end):
            break
        if unit.norm in COMMAS and (close := _bracket_end(units, start, end, high)):
            end = close  # "los Centros (CDC, por su sigla) |"
            continue
        if unit.norm in COMMAS and (name := _name_end(units, start, end, high, lexicon)):
            end = name  # "según el ministro de Defensa, | Juan Pérez"
            break
        if unit.norm in COMMAS and end > start and _is_apposition(units, end, high, lexicon, governed):
            marks = (i for i in range(end + 1, high) if units[i].norm in COMMAS or units[i].norm == QUOTE)
            closing = next((i for i in marks if not _bracket_end(units, end, i, high)), high)
            if lexicon.language.verb_first:
                closing = _before_setting(units, end, closing)
            if governed and _names_by_capitals(lexicon) and not _renames(units, start, end, closing, lexicon):
                break  # "selon la banque, | la baisse des cours"
            if units[end + 1].kind & Kind.RELATIVE and (closing == end + 2 or _is_relative(units[end + 1], lexicon)):
                break  # "said Mr. Reed, | who stressed", "agregó el líder, | quien estuvo de visita"
            if not lexicon.language.verb_first and holds_clause(units, end + 1, closing, lexicon):
                break
            end = next((at for at in range(end + 2, closing) if _is_told(units, at, closing, lexicon)), closing)
            break
        glued = unit.norm in DASHES and start < end < high - 1 and units[end - 1].end == unit.start
        if glued and units[end + 1].start == unit.end:
            end += 2  # "32-летний"
            continue
        if not unit.is_word and unit.norm not in QUOTE_MARKS_IN_NAMES:
            break
        if lexicon.language.bare_clauses and end > start and _begins_clause(units, start, end, lexicon):
            break
        if lexicon.language.verb_first and end > start and begins_noun(units, start, end, lexicon):
            break  # "طمأن المراسل | المشاهدين بأن"
        if lexicon.language.bare_clauses and kind & Kind.FINITE and end > start and not unit.capital:
            break  # "according to the monitor | hit the village"
        if end > start and _names_club(units[end - 1], unit, lexicon):
            end += 1
            continue
        owned = lexicon.language.articles and end > start + 1 and units[end - 1].kind & Kind.GENITIVE
        owned = owned and units[end - 2].kind & PEOPLE and not units[end - 2].kind & Kind.SETTING
        owned = owned or (governed and end == start + 1 and units[start].kind & Kind.ARTICLE)  # "selon la | presse"
        told = Kind.NONE if owned else kind & Kind.ADDRESSEE  # but "l'agence de | presse"
        if unit.norm == "." or (
            (kind & (Kind.COMPLEMENTISER | Kind.CLITIC | Kind.TIME | Kind.ADVERB) or told)
            and end > start
            and not unit.capital
            and not _completes_participle(units[end - 1], unit, lexicon)
        ):
            break
        if (
            kind & (Kind.TIME | Kind.CLITIC)
            or (told and not unit.capital)
            or (kind & Kind.COMPLEMENTISER and not kind & Kind.RELATIVE)
        ):
            break
        if end > start and lexicon.is_open_adverb(unit.norm, kind) and not unit.capital:
            break  # "comentó Ruiz | visiblemente conmovida"
        governs = Kind.PREPOSITION | Kind.GENITIVE | Kind.NOUN_PREPOSITION | Kind.COORDINATOR
        dated = end > start and kind & Kind.ARTICLE and not units[end - 1].kind & governs
        if dated and any(behind.norm.isdecimal() for behind in units[end + 1 : end + 2]):
            break  # "affirme le maire | le 5 septembre"
        if kind & Kind.PRONOUN:
            return (start, end + 1) if end == start else _ended(units, start, end)
        if kind & (Kind.OPENER | Kind.RELATIVE) and not kind & (Kind.NOUN_PREPOSITION | Kind.DETERMINER):
            break
        addressed = lexicon.language.verb_first and is_audience(unit, lexicon)  # "قال | للجنة المالية"
        some = kind & Kind.DETERMINER and (governed or any(u.kind & PEOPLE for u in units[start + 1 : start + 3]))
        links = kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION) and not some  # but "selon | des témoins"
        if end == start and (addressed or links):
            break
        preposed = kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION) and end + 1 < high
        verb = lexicon.language.verb_first and end > start and kind & STAYS == Kind.AUXILIARY  # "الوزير | قد أبدى"
        if verb or (preposed and is_setting_of(units, start, end + 1, lexicon)):
            break
        if end > start and (opens_occasion(units, end, high) or _joins_verb(units, end, high, lexicon)):
            break
        role = end > start and units[start].kind & Kind.ROLE and is_audience(unit, lexicon)
        if role and not any(is_definite(u, lexicon) or u.norm.startswith(PARTICIPLE) for u in units[start + 1 : end]):
            break  # "مصدر أمني | للإذاعة", and not "عضو الهيئة للإذاعة", "مصدر موال للجيش"
        if end > start and _is_told(units, end, high, lexicon):
            break  # "un général | à la télévision publique"
        made = (
            kind & Kind.AGENT
            and end > start + 1
            and units[end - 1].norm.endswith(lexicon.endings["participle_endings"])
        )
        if kind & Kind.AGENT and end > start and units[end - 1 - bool(made)].kind & Kind.DOCUMENT:
            end += 1  # "a report | by the committee", "figures compiled | by the board"
            continue
        if (
            kind & Kind.PREPOSITION
            and not (lexicon.language.cue_closes and continues_unnamed(units, end, lexicon))
            and not (kind & Kind.NOUN_PREPOSITION and headed and not _is_setting(units, end + 1, high))
        ):
            break
        headed = headed or bool(kind & PEOPLE)
        end += 1
    return _ended(units, start, end)


def _tells_how(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> bool:
    """Whether a participle behind a cue says how its subject, which may be dropped, speaks: "finalizó | bailando",
    "explicó | emocionada | la ministra"."""
    language = lexicon.language
    if start >= high or not language.manner_endings or units[start].kind or units[start].capital:
        return False
    owned = start + 1 < len(units) and units[start + 1].kind & Kind.GENITIVE  # "un allegado del alcalde"
    return not owned and units[start].norm.endswith(lexicon.endings["manner_endings"])


def _before_setting(units: Sequence[Unit], comma: int, end: int) -> int:
    """Where an apposition behind `comma` ends before where it was said: ", عضو البرلمان | في تصريح للإذاعة"."""
    places = (i for i in range(comma + 2, end - 1) if units[i].kind & Kind.PREPOSITION)
    return next((i for i in places if units[i + 1].kind & Kind.SETTING), end)


def _name_end(units: Sequence[Unit], start: int, comma: int, high: int, lexicon: Lexicon) -> int:
    """Behind the name that a comma parts from the office before it and that a mark closes, or 0."""
    language = lexicon.language
    if not (language.articles and language.capitals_mark_names):
        return 0
    if not any(unit.kind & OFFICES for unit in units[start:comma]):
        return 0
    end = comma + 1
    while end < high and (
        units[end].capital or (end > comma + 1 and units[end].kind & (Kind.GENITIVE | Kind.ARTICLE | Kind.COORDINATOR))
    ):
        end += 1
    named = end - comma > SHORTEST_NAME and not units[comma + 1].kind & ~Kind.TITLE and units[end - 1].capital
    setting = Kind.NONE if language.bare_clauses else Kind.PREPOSITION
    behind = end >= len(units) or not units[end].is_word or units[end].kind & setting
    return end if named and behind else 0  # "le ministre, Jean Petit | lors d'une visite"


def _names_by_capitals(lexicon: Lexicon) -> bool:
    """Whether articles and capitals tell a name from a noun, and a clause does not follow its cue bare."""
    language = lexicon.language
    return bool(language.articles and language.capitals_mark_names) and not language.bare_clauses


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


def _is_relative(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the word is a relative pronoun alone, where articles tell an apposition from a clause."""
    return bool(lexicon.language.articles) and not unit.kind & Kind.DETERMINER


def _bracket_end(units: Sequence[Unit], start: int, index: int, high: int) -> int:
    """Behind the bracket that closes where unit `index` stands in brackets opened since `start`, or 0."""
    opened = next((at for at in range(index - 1, start, -1) if units[at].norm in BRACKETS), -1)
    if opened < 0 or units[opened].norm == BRACKETS[1]:
        return 0
    return next((i + 1 for i in range(index, min(high, index + LONGEST_BRACKET)) if units[i].norm == BRACKETS[1]), 0)


def _renames(units: Sequence[Unit], start: int, comma: int, closing: int, lexicon: Lexicon) -> bool:
    """Whether what follows a governed phrase says who he is: an office, or anything behind a person's name."""
    behind = units[comma + 1 : min(closing, comma + LONGEST_RENAMING)]
    if closing >= len(units):  # "selon Ana Rey, | présidente du club"
        return bool(units[comma + 1].kind & OFFICES)
    if any(unit.kind & PEOPLE & ~Kind.DOCUMENT for unit in behind):
        return True
    one = units[comma + 1].norm in lexicon.numbers  # "selon Rey, | un négociant,", and not ", | les tarifs des bus,"
    named = units[comma - 1].capital and (one or not units[comma + 1].kind & Kind.ARTICLE)
    return named and not any(unit.kind & (Kind.BODY | Kind.MEDIUM) for unit in units[start:comma])


def is_audience(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether who was told can stand here in verb-first text: those who are, or "to the": "للإذاعة"."""
    language = lexicon.language
    to_the = language.verb_first and unit.norm.startswith(language.article_prefixes[1:2] or "\0")
    return bool(to_the or unit.kind & Kind.ADDRESSEE)


def _names_club(before: Unit, unit: Unit, lexicon: Lexicon) -> bool:
    """Whether those who are told stand in the name of a body: "باشگاه | خبرنگاران جوان"."""
    joined = before.kind & Kind.BODY and unit.kind & Kind.ADDRESSEE
    return bool(joined) and lexicon.language.cue_closes


def _completes_participle(before: Unit, unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a preposition with a pronoun belongs to the passive participle before it: "الحكومة المعترف | بها"."""
    language = lexicon.language
    if not unit.kind & Kind.ADVERB or not unit.norm.endswith(language.pronoun_suffixes or "\0"):
        return False
    return any(before.norm.startswith(article + PARTICIPLE) for article in language.article_prefixes)


def holds_clause(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a verb, known or by its ending, "la carga | quedará", stands in [start, end) that belongs to no relative
    clause, so that it is no apposition."""
    tenses = (*lexicon.endings["past_verb_endings"], *lexicon.endings["future_suffixes"])
    shown = tenses if _names_by_capitals(lexicon) else ()
    for index in range(start, end):
        unit = units[index]
        if unit.kind & (Kind.RELATIVE | Kind.OPENER):
            return False
        if unit.kind & Kind.FINITE and not unit.kind & (PEOPLE | Kind.PREPOSITION):
            return True
        noun = index > start and units[index - 1].kind & (Kind.DETERMINER | Kind.GENITIVE | Kind.PREPOSITION)
        if not noun and not unit.kind and not unit.capital and unit.norm.endswith(shown):
            return True  # and not "du choléra", "la mayoría"
    return False


def office_after(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> int:
    """Where the speaker begins behind when, where or to whom it was said, told by the first office in its plain form
    where nouns have cases: "рассказал журналистам | офицер", "сказал на условиях анонимности | высокопоставленный
    чиновник"; or -1."""
    if start + 1 >= high or not lexicon.language.dative_suffixes:
        return -1
    first, last = units[start + (units[start].norm in QUOTE_MARKS_IN_NAMES)], min(high, start + LONGEST_SETTING)
    setting = first.kind & (Kind.PREPOSITION | Kind.TIME | Kind.ADDRESSEE | Kind.ADVERB | Kind.NOUN_PREPOSITION)
    cased = first.norm.endswith(lexicon.endings["dative_suffixes"])
    thing = start + 2 < high and units[start + 1].kind & OFFICES and units[start + 2].capital
    thing = thing and not first.kind & ~Kind.CLAIM_NOUN and not first.capital  # "прокоментувала рішення | депутатка"
    adjective = first.norm.endswith(lexicon.endings["plain_adjective_suffixes"])
    if first.kind & PEOPLE or not first.is_word or not (setting or ((cased or thing) and not adjective)):
        return -1
    people = PEOPLE & ~Kind.DOCUMENT
    for index in range(start + 1, last):
        unit, before = units[index], units[index - 1]
        if not unit.is_word and unit.norm not in QUOTE_MARKS_IN_NAMES:
            return -1
        if not unit.kind & people or unit.capital or before.kind & Kind.PREPOSITION:
            continue
        while index - 1 > start and _agrees(units, index - 1, lexicon):
            index -= 1
        return index
    return -1


def _agrees(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether an adjective in the case of the subject stands at `index`."""
    plain = units[index].norm.endswith(lexicon.endings["plain_adjective_suffixes"])
    return plain and not units[index].kind & ~PEOPLE and not units[index - 1].kind & Kind.PREPOSITION


def begins_sentence(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether a capital article before a lower-case word begins a sentence though no mark ends the one before it."""
    article = units[index].capital and units[index].kind & Kind.ARTICLE and lexicon.language.bare_clauses
    return bool(article) and index + 1 < len(units) and units[index + 1].is_word and not units[index + 1].capital


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


def place_after(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> Range | None:
    """The source in a place phrase behind its cue: "сообщили | в компании", or whose the document is: "говорится в
    сообщении | ведомства", "говорится на сайте | прокуратуры"."""
    if start + 1 >= high or not units[start].kind & Kind.PREPOSITION or not is_place_phrase(units, start, lexicon):
        return None
    body = start + 1
    told = body + 1 < high and units[body + 1].kind & (Kind.DOCUMENT | Kind.SETTING)
    if (units[body].kind & Kind.DETERMINER and body + 1 < high) or (told and not units[body].kind):
        body += 1  # "в їхньому | звіті", "в официальном | сообщении"
    if units[body].kind & (Kind.DOCUMENT | Kind.SETTING):
        closes = body + 1 >= len(units) or units[body + 1].norm in STOPS
        document = closes and lexicon.language.place_sources and units[body].kind & Kind.DOCUMENT
        whole = (start, body + 1) if document else None  # "говорится | в заявлении."
        return source_after(units, body + 1, high, lexicon) or whole
    if not units[body].kind & (Kind.BODY | Kind.MEDIUM | Kind.ROLE) and not units[body].capital:
        body += 1  # "в пресс-службе компании", a noun of no class before the body's
        if body >= high or (not units[body].kind & Kind.BODY and not units[body].capital):
            return None
    phrase = source_after(units, start + 1, high, lexicon)
    return (start, phrase[1]) if phrase else None


def is_place_phrase(units: Sequence[Unit], start: int, lexicon: Lexicon) -> bool:
    """Whether what the place preposition at `start` governs can stand in the case of a place, as far as its first word
    tells: "на | сайте", and not "на | вопрос"."""
    first, endings = units[min(start + 1, len(units) - 1)], lexicon.endings["place_endings"]
    told = first.is_word and not first.capital and not first.kind & (Kind.BODY | Kind.MEDIUM)
    return not (endings and told) or first.norm.endswith(endings)


def impersonal_place(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> Range | None:
    """The place phrase behind who was told, where a verb in the plural has no subject: "сообщили ТАСС | в полиции",
    "рассказали журналистам | в пресс-службе"."""
    if not start or not units[start - 1].norm.endswith(lexicon.endings["impersonal_endings"]):
        return None
    dative = lexicon.endings["dative_suffixes"]
    for index in range(start, min(high, start + LONGEST_TOLD)):
        if units[index].kind & Kind.PREPOSITION:
            if not units[index].kind & Kind.PLACE or not is_place_phrase(units, index, lexicon):
                return None
            phrase = source_after(units, index + 1, high, lexicon)
            return (index, phrase[1]) if phrase else None
        if not units[index].is_word and units[index].norm not in QUOTE_MARKS_IN_NAMES:
            return None
        told = units[index].capital or units[index].kind or units[index].norm.endswith(dative)
        if dative and units[index].is_word and not told:
            return None  # "пропонували | роботу в громаді"
    return None


def _ended(units: Sequence[Unit], start: int, end: int) -> Range | None:
    trailing = Kind.COORDINATOR | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.GOVERNED
    while end > start and (
        closes_nothing(units, start, end) or (units[end - 1].kind & trailing and not units[end - 1].capital)
    ):
        end -= 1
    alone = end - start == 1 and units[start].kind & Kind.ARTICLE and not units[start].kind & Kind.PRONOUN
    return (start, end) if any(unit.is_word for unit in units[start:end]) and not alone else None


def _is_setting(units: Sequence[Unit], index: int, high: int) -> bool:
    """Whether what follows a preposition is when or in what document something was said."""
    return (index < high and bool(units[index].kind & (Kind.TIME | Kind.DOCUMENT))) or (
        index + 1 < high
        and bool(units[index].kind & Kind.DETERMINER)
        and bool(units[index + 1].kind & (Kind.TIME | Kind.DOCUMENT))
    )


def _joins_verb(units: Sequence[Unit], index: int, high: int, lexicon: Lexicon) -> bool:
    """Whether a coordinator joins another verb to the cue, where nouns have cases: "сказав віцемер | і подарував
    книгу"."""
    if not units[index].kind & Kind.COORDINATOR or index + 1 >= high or not lexicon.language.dative_suffixes:
        return False
    behind = units[index + 1]
    return not behind.kind and not behind.capital and behind.norm.endswith(lexicon.endings["finite_suffixes"])


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


def _is_told(units: Sequence[Unit], index: int, high: int, lexicon: Lexicon) -> bool:
    """Whether a preposition stands at `index` and a medium or an audience behind it."""
    kind = units[index].kind
    if not kind & Kind.GOVERNED or kind & Kind.GENITIVE or lexicon.language.verb_first:
        return False
    index, told = index + 1, Kind.MEDIUM | Kind.ADDRESSEE
    first = index < high and units[index].kind
    return bool(first) and bool(
        first & told or (first & Kind.DETERMINER and index + 1 < high and units[index + 1].kind & told)
    )


def opens_attribute(units: Sequence[Unit], index: int, high: int, lexicon: Lexicon) -> bool:
    """Whether a participle with a preposition behind it stands at `index` and tells of what is named before its comma:
    "el Instituto, | dependiente del Ministerio"."""
    if index + 1 >= high or units[index].kind or units[index].capital:
        return False
    governs = Kind.GENITIVE | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.AGENT
    return bool(units[index + 1].kind & governs) and units[index].norm.endswith(lexicon.endings["manner_endings"])


def _is_apposition(units: Sequence[Unit], comma: int, high: int, lexicon: Lexicon, governed: bool) -> bool:
    following = units[comma + 1] if comma + 1 < high else None
    if governed and following is not None and lexicon.language.agreeing_participles:
        closes = any(unit.norm in COMMAS for unit in units[comma + 2 : min(high, comma + LONGEST_PARTICIPLE)])
        agrees = following.norm.endswith(lexicon.endings["agreeing_participles"]) and not following.kind
        return closes and (agrees or bool(following.kind & Kind.RELATIVE and not following.kind & Kind.COMPLEMENTISER))
    if governed and following is not None and lexicon.language.cue_closes:
        closing = next((i for i in range(comma + 1, high) if not units[i].is_word), high)
        clausal = Kind.PREPOSITION | Kind.ADVERB | Kind.AUXILIARY | Kind.FINITE | Kind.TIME | Kind.OBJECT_MARKER
        plain = not any(unit.kind & clausal for unit in units[comma + 1 : closing])
        return plain and closing < high and units[closing].norm in COMMAS and bool(following.kind & OFFICES)
    article = Kind.DETERMINER if lexicon.language.articles else Kind.NONE  # "Lee, a farmer"; without articles, a clause
    if governed and _names_by_capitals(lexicon) and units[comma - 1].capital:
        article |= Kind.GENITIVE  # "según Ana Rey, del Instituto, P"
    if following is not None and opens_attribute(units, comma + 1, high, lexicon):
        return True
    return (
        following is not None
        and bool(following.kind & (article | Kind.TITLE | Kind.ROLE | Kind.SPOKESMAN | Kind.RELATIVE))
        and not following.kind & Kind.COMPLEMENTISER
    )
