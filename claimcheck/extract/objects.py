"""After a verb that comes first: where the subject ends and the object begins, when only their forms tell them apart.

"نفى مقاتلو الجيش السوري الحر تلقيهم أي دعم": fighters of the Free Syrian Army | their receiving any support. A definite
phrase is over when an indefinite word, a demonstrative or a verbal noun follows it.
"""

from collections.abc import Sequence

from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.phrases import PEOPLE, Range
from claimcheck.extract.units import STOPS, Unit

LONGEST_SUBJECT = 12  # units
STAYS = Kind.AUXILIARY | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.RELATIVE | Kind.FINITE | Kind.NEGATOR | PEOPLE
OPENING_MARKS = frozenset("«“")
CLOSING_MARKS = frozenset("»”")
PLURAL_SUBJECT = "ون"  # nominative: what follows in the accusative is no attribute of it
SHORTEST_GOVERNED = 2  # letters behind a preposition
FEMININE_OWNED = "ته"  # no name ends so: سعادته
SHORTEST_OWNED = 4  # letters of دعمه
GOD = "الله"  # ends names: عبدالله
ACCUSATIVE = "ا"
FEMININE_PLURAL = "ات"
CAUSATIVE = 5  # letters of تفعيل and إفعال
SHORTEST_NAME = 2  # words of a first and a last name
FEMININE_ENDINGS = ("ه", "ي")
WOMEN = ("نساء", "فتيات", "سيدات")
OBLIQUE_PLURAL = "ين"  # no subject, and no attribute of one, ends so in the plural
SHORTEST_PLURAL = 8  # letters with the article: المواطنين, and not المعين
RELATIONAL_ENDINGS = ("ي", "يه", "يين", "يون", "يات")  # adjectives of relation keep to the noun before them


def split_subject(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> tuple[Range | None, int]:
    """(subject, start of the object) of the stretch after the verb; the subject is None where it is elided."""
    end = start
    if start < high and units[start].norm in lexicon.marks:  # "أكدت | "شركة رافا" | وصول السفن"
        end = next((at + 1 for at in range(start + 1, high) if units[at].norm in lexicon.marks), start)
    while end < high and end - start < LONGEST_SUBJECT:
        unit = units[end]
        if not unit.is_word and unit.norm not in "\"«»'":
            break
        closes = unit.norm in CLOSING_MARKS  # "شركة «البنيان|» هذا الاتهام"
        if end > start and not closes and _begins_object(units, start, end, lexicon):
            break
        if end == start and _is_object_itself(units, start, lexicon):
            return None, start
        end += 1
    while end > start and units[end - 1].norm in OPENING_MARKS:
        end -= 1
    if end == start:
        return None, start
    if end >= high or units[end].norm in STOPS:  # one phrase alone: the object, its subject elided
        return None, start
    return (start, end), end


def _is_object_itself(units: Sequence[Unit], start: int, lexicon: Lexicon) -> bool:
    """Whether the first word after the verb cannot be a subject: a preposition, a demonstrative, "its receiving"."""
    unit = units[start]
    if unit.kind & (Kind.PREPOSITION | Kind.COMPLEMENTISER | Kind.CLITIC | Kind.TIME) and not unit.kind & PEOPLE:
        return True
    if is_governed(unit, lexicon, lexicon.language.preposition_prefixes[:1]):
        return True  # "تعهد | بالعمل على"
    if unit.kind & Kind.DETERMINER and unit.norm not in ("بعض", "كل"):
        return True
    return opens_object(units, start, lexicon) or bool(unit.kind & Kind.CLAIM_NOUN and not unit.kind & PEOPLE)


def opens_object(units: Sequence[Unit], start: int, lexicon: Lexicon) -> bool:
    """Whether the noun at `start` is what is done: one of `things`, a verbal noun, or one with a pronoun, "إصراره"."""
    unit = units[start]
    if (unit.norm,) in lexicon.phrases["receive_nouns"] | lexicon.phrases["things"]:
        return True
    owned = has_pronoun(unit, lexicon) or is_owned(units, start, start, lexicon)
    return owned and not is_definite(unit, lexicon) and not unit.kind & PEOPLE


def _begins_object(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    unit, before = units[index], units[index - 1]
    if (
        unit.kind & (Kind.COMPLEMENTISER | Kind.CLITIC | Kind.TIME | Kind.ADDRESSEE)
        or unit.kind & STAYS == Kind.AUXILIARY
    ):
        return True
    headed = before.kind & (Kind.BODY | Kind.TITLE) or before.norm.endswith(FEMININE_ENDINGS[0])  # "هيئة | تنظيم السوق"
    apart = headed and (is_definite(before, lexicon) or before.norm.endswith(RELATIONAL_ENDINGS))
    apart = apart or units[start].kind & (Kind.ROLE | Kind.TITLE) == Kind.ROLE  # "مصادر مطلعة | وصول القافلة"
    if (
        unit.kind & (Kind.DETERMINER | Kind.ANAPHOR)
        or ((unit.norm,) in lexicon.phrases["receive_nouns"] and (apart or not headed))
        or (unit.kind & Kind.CLAIM_NOUN and not before.kind & Kind.DOCUMENT)
    ):
        return True
    setting = unit.kind & Kind.PREPOSITION and is_setting_of(units, start, min(index + 1, len(units) - 1), lexicon)
    if unit.kind & Kind.PREPOSITION and (not unit.kind & Kind.NOUN_PREPOSITION or setting):
        return True  # "ليون | في تصريح"
    resumes = unit.owned or unit.norm.endswith(lexicon.language.pronoun_suffixes[1:])  # "المعترف بها", not "بقوة"
    if unit.kind & Kind.ADVERB and not unit.kind & PEOPLE and not resumes:
        return True  # "الخارجية | مرارا"
    by = lexicon.language.preposition_prefixes[:1]
    if is_place(unit, lexicon):
        return False  # "شرطة كليفلاند | بولاية أوهايو"
    if is_governed(unit, lexicon, by) and not units[start].norm.startswith(by):
        return True
    if before.norm.endswith(PLURAL_SUBJECT) and unit.norm.endswith(ACCUSATIVE) and not is_definite(unit, lexicon):
        return True  # "كثيرون | وجها جديدا"
    if unit.kind & Kind.JOINED or joins_name(unit, lexicon):
        return False
    if begins_noun(units, start, index, lexicon):
        return True
    one_of = index == start + 1 and before.kind & Kind.ROLE and not is_definite(before, lexicon)  # "أحد أطبائها"
    if has_pronoun(unit, lexicon) and not is_definite(unit, lexicon) and not before.kind & Kind.TITLE and not one_of:
        return True
    if is_owned(units, start, index, lexicon) and not before.kind & Kind.PREPOSITION:
        return True
    prepositions = lexicon.language.preposition_prefixes
    if unit.norm.startswith(prepositions[1:2]) and lexicon.kind(unit.norm[1:]) & Kind.BODY:
        return False  # "الفرع المصري لتنظيم"
    if units[start].kind & Kind.BODY and is_definite(before, lexicon) and unit.norm.startswith(prepositions[1:2]):
        return False  # "الرابطة الوطنية لكرة القدم"
    if units[start].kind & Kind.ROLE and not is_definite(units[start], lexicon) and not unit.kind:
        return _leaves_role(units, start, index, lexicon)
    titled = any(u.kind & (Kind.TITLE | Kind.SPOKESMAN) for u in units[start:index])
    owned = has_pronoun(before, lexicon) and index > start + 1
    closed = owned or before.norm in CLOSING_MARKS or is_definite(before, lexicon)
    closed = closed and (units[index - 2].norm,) not in lexicon.phrases["name_titles"]  # "عبد اللطيف | حمدان"
    closed = closed or is_known(before) or joins_name(before, lexicon)
    if titled or before.kind & Kind.PREPOSITION or not closed:
        return False
    return not is_definite(unit, lexicon)


def is_setting_of(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    """Whether the noun at `index` says where the phrase at `start` spoke: "في | تصريح", "المنظمة في | مدونتها"."""
    unit, side = units[index], Kind.AUXILIARY if lexicon.language.verb_first else Kind.NONE
    own = (unit.owned or has_pronoun(unit, lexicon)) and not unit.kind and is_definite(units[start], lexicon)
    return bool(unit.kind & (Kind.SETTING | side)) or own


def begins_noun(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    """Whether a word behind a definite subject is a noun of its own rather than an attribute, as its kind or number
    shows: "المجلس | الحكومات", "القرار | الدول الأخرى", "الحزب | المسؤولين", "الوزارة | ادعاء المعارضة"."""
    unit, before = units[index], units[index - 1]
    articles = lexicon.language.article_prefixes[:1]
    known = gazetteer().find((before.norm,)) if index == start + 1 else None
    named = is_definite(before, lexicon) or (known is not None and known.kind in ("state", "person"))
    if unit.kind & Kind.CLAIM_NOUN and named and index > start and not is_definite(unit, lexicon):
        return True
    if index <= start or not before.is_word or not unit.norm.startswith(articles):
        return False
    if _is_action(unit, lexicon) and (named or _behind_name(units, start, index, lexicon)):
        return True  # "وزارة المالية | الترفيع في", "النائب سالم حمدي | الاستقالة"
    if not named:
        return False
    if (unit.norm,) in lexicon.phrases["things"] and (units[start].norm,) not in lexicon.phrases["things"]:
        return True  # "الوزير | الاتفاق النووي"
    if unit.norm.endswith(FEMININE_PLURAL):
        return not before.norm.endswith((FEMININE_PLURAL, *WOMEN))
    if unit.norm.endswith(RELATIONAL_ENDINGS):
        return False
    if before.norm.endswith(FEMININE_PLURAL) and index == start + 1 and not unit.norm.endswith(FEMININE_ENDINGS):
        return True  # "السلطات | الأشقاء"
    if unit.norm.endswith(OBLIQUE_PLURAL) and len(unit.norm) >= SHORTEST_PLURAL:
        plain = all(word.is_word and is_definite(word, lexicon) for word in units[start:index])
        plain = plain or before.norm.endswith(RELATIONAL_ENDINGS[1])  # "شرطة المدينة الأوكرانية | المواطنين"
        return plain and not before.norm.endswith(OBLIQUE_PLURAL)
    return bool(unit.kind & Kind.BODY) and (unit.norm,) not in lexicon.phrases["attributive_bodies"]


def _is_action(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the form of a definite word of no class is a verbal noun's, or that of a plural, which no adjective has:
    "التفعيل", "الإفعال", "الافتعال", "الاستفعال", "الاستفالة"."""
    stem = unit.norm.removeprefix(lexicon.language.article_prefixes[0])
    if (
        unit.kind
        or stem == unit.norm
        or stem.endswith(RELATIONAL_ENDINGS)
        or (unit.norm,) in lexicon.phrases["attributive_bodies"]
    ):
        return False
    second = len(stem) == CAUSATIVE and stem[0] == "ت" and stem[-2] == "ي"
    owned = stem[-1:] == FEMININE_ENDINGS[0]
    long = stem[-2 - owned : -1 - owned] == ACCUSATIVE
    return second or (stem[:1] == ACCUSATIVE and long and len(stem) >= CAUSATIVE)


def _behind_name(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    """Whether a first and a last name stand between a definite word of an office and `index`: "النائب | سالم حمدي |",
    and not "الأمين العام | لحزب |", "الوزير | محاولات |"."""
    first = index - SHORTEST_NAME
    if first <= start or not units[start].kind & Kind.TITLE or not is_definite(units[first - 1], lexicon):
        return False
    barred = (*lexicon.language.preposition_prefixes[:2], lexicon.language.article_prefixes[0])
    return not any(u.kind or u.norm.startswith(barred) or u.norm.endswith(FEMININE_PLURAL) for u in units[first:index])


def is_place(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a preposition is written onto a kind of place or a state: "بولاية", "بالعاصمة", "بتركيا"."""
    if not unit.norm.startswith(lexicon.language.preposition_prefixes[:1] or ("\0",)):
        return False
    rest = unit.norm[1:]
    bare = next((rest[len(a) :] for a in lexicon.language.article_prefixes if rest.startswith(a)), rest)
    if (bare,) in lexicon.phrases["place_nouns"]:
        return True
    state = gazetteer().find((rest,))
    return state is not None and state.kind == "state"


def joins_name(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a conjunction is written onto a known name: "وتركيا"."""
    prefixes = lexicon.language.conjunction_prefixes
    return unit.norm.startswith(prefixes) and gazetteer().find((unit.norm[1:],)) is not None


def _leaves_role(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    """Whether the word at `index` is no adjective of the unnamed people at `start`: "مصادر عسكرية | وصول قوات"."""
    if not units[index - 1].norm.endswith(RELATIONAL_ENDINGS) or is_definite(units[index - 1], lexicon):
        return False
    apart = any(unit.kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION) for unit in units[start:index])
    return not apart and not units[index].norm.endswith(RELATIONAL_ENDINGS) and not is_definite(units[index], lexicon)


def is_definite(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the word carries the article."""
    norm = unit.norm
    for prefix in lexicon.language.conjunction_prefixes:
        if norm.startswith(prefix) and norm[len(prefix) :].startswith(lexicon.language.article_prefixes):
            return True
    return norm.startswith(lexicon.language.article_prefixes)


def is_governed(unit: Unit, lexicon: Lexicon, prefixes: tuple[str, ...]) -> bool:
    """Whether one of the prepositions `prefixes` is written onto the word, as what is left of it shows: "بالقوات",
    "لموقع"."""
    rest = unit.norm[1:]
    if unit.kind or len(rest) < SHORTEST_GOVERNED or not unit.norm.startswith(prefixes):
        return False
    known = lexicon.kind(rest) or (rest,) in lexicon.phrases["receive_nouns"]
    return rest.startswith(lexicon.language.article_prefixes) or bool(known)


def has_pronoun(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the word may end in a possessive pronoun. A final -ah is as often the feminine ending, so it does not
    count."""
    long_suffixes = tuple(suffix for suffix in lexicon.language.pronoun_suffixes if len(suffix) > 1)
    return bool(long_suffixes) and len(unit.norm) > 4 and unit.norm.endswith(long_suffixes)


def is_owned(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    """Whether the word ends in "his", by its own letter; behind a title at or after `start` only where what follows it
    goes with a verbal noun rather than a name: "حرصه على", "رفضه للقانون", and not "نبيه بري"."""
    unit = units[index]
    named = unit.norm.endswith(GOD) or is_definite(unit, lexicon)
    if not unit.owned or unit.kind & ~Kind.SETTING or len(unit.norm) < SHORTEST_OWNED or named:
        return False
    if unit.norm.endswith(FEMININE_OWNED) or not any(other.kind & Kind.TITLE for other in units[start:index]):
        return True
    behind = units[index + 1] if index + 1 < len(units) else None
    if behind is None or not behind.is_word or behind.kind or is_definite(behind, lexicon):
        return True
    prepositions = lexicon.language.preposition_prefixes
    return behind.norm.endswith(ACCUSATIVE) or is_governed(behind, lexicon, prepositions)


def object_before(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """Where the object begins that ends just before unit `end` ("… الكاتب العام للنقابة | الإدارة بالاستعانة"): one
    noun with its relational adjectives and the indefinite heads it depends on."""
    index = end - 1
    opening = next((at for at in range(start, end) if units[at].norm in OPENING_MARKS), -1)
    if opening >= 0:
        return opening  # "اتهمت | «الجبهة الشمالية» المتمردة بتفجير"
    while (
        index > start
        and units[index].norm.endswith(RELATIONAL_ENDINGS)
        and is_definite(units[index], lexicon)
        and not units[index].kind & PEOPLE
        and not (is_known(units[index]) and is_known(units[index - 1]))  # "إيران | السعودية"
    ):
        index -= 1
    if units[index].norm.endswith(FEMININE_ENDINGS[:1]) and index - 1 > start:
        plural = units[index - 1].norm.endswith(FEMININE_PLURAL) and is_definite(units[index - 1], lexicon)
        index -= plural and is_definite(units[index], lexicon)  # "المصحات | الخاصة"
    if index - 1 > start and joins_name(units[index], lexicon):
        index -= 1  # "روسيا | تركيا وإيران"
    while (
        index > start
        and not _ends_phrase(units[index - 1], lexicon)
        and units[index - 1].is_word
        and not units[index - 1].kind & Kind.PREPOSITION
        and not units[index].kind & Kind.DETERMINER
    ):
        index -= 1
    return index


def _ends_phrase(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether no noun behind the word can depend on it: it has the article, is a known name, or a plural that has kept
    its ending, "ناشطون | الحكومة"."""
    if is_definite(unit, lexicon) or unit.norm.endswith(PLURAL_SUBJECT):
        return (unit.norm,) not in lexicon.phrases["name_titles"]  # "الدكتور | سالم"
    return is_known(unit) or joins_name(unit, lexicon)


def is_known(unit: Unit) -> bool:
    """Whether the word alone is a known name."""
    return gazetteer().find((unit.norm,)) is not None
