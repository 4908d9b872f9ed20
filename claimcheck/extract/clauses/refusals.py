"""Whether a cue says nothing where it stands: refused, undone, unreal, governed."""

from itertools import pairwise

from claimcheck.domain.claim import WISHING, Polarity
from claimcheck.extract.clauses.idioms import is_idiom, lacks_object
from claimcheck.extract.clauses.nouncues import (
    closes_noun_phrase,
    is_article,
    is_behind_article,
    is_verbal_noun,
    stands_alone,
)
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.subjects import points_back
from claimcheck.extract.hits import LONGEST_PHRASE, Hit
from claimcheck.extract.lexicon import OFFICES, Kind
from claimcheck.extract.objects import is_governed, is_known
from claimcheck.extract.sources.agreement import is_imperfect
from claimcheck.extract.sources.phrases import PEOPLE
from claimcheck.languages.language import Frame
from claimcheck.text.normalise import fold

FIRST_VOWEL = 2  # letters before the first vowel of a verb, with the one that carries none: اتُهم
AUXILIARY_REACH = 4  # units between an auxiliary and its participle: "a également jeudi affirmé"
CAUSING_REACH = 7  # units between a verb that makes somebody speak and its infinitive: "forced the bank to admit"
UNREAL_REACH = 14  # units between a modal or an "if" and the verb that closes its clause
UNGOVERNING = Kind.ADVERB | Kind.AUXILIARY | Kind.OPENER  # a preposition that is one of these governs no cue
FAR_REACH = 24  # units between a modal and such a verb where nobody else can be its subject


def says_nothing(reading: ClauseReading, hit: Hit, low: int) -> bool:
    """Whether nothing was said, or the word is a noun here: "to say", "a claim", "State Department", a refusal."""
    if _is_refusal(reading, hit):
        return True
    units, index = reading.units, hit.start
    if index > reading.first and units[index - 1].norm in reading.lexicon.endings["verb_prefixes"]:
        return True  # "می | خواست": the rest of a verb, written apart
    if (
        _may_come(reading, hit)
        or _is_passive(reading, hit)
        or _is_attribute(reading, hit)
        or _is_impersonal(reading, hit)
        or _is_unreal(reading, hit)
        or is_verbal_noun(reading, hit)
    ):
        return True
    if reading.language.heads_last and index > low and closes_noun_phrase(reading, hit):
        return True
    if hit.end < len(units) and units[hit.end].norm in reading.lexicon.postposed["undoing_followers"]:
        return True  # "आदेश दिया | गया", "تصدیق کے | لیے"
    if _resumes(reading, hit) or is_idiom(reading, hit) or lacks_object(reading, hit):
        return True
    quoting = hit.end < len(units) and all(group.frames == {Frame.QUOTE} for group in hit.groups)
    if quoting and units[hit.end].kind & Kind.INFINITIVE:
        return True  # "continues to receive"
    named = reading.language.capitals_mark_names and units[index].capital and not reading.headline
    if named and index > reading.first and units[index - 1].is_word:
        return True
    passed, kept = Kind.ADVERB | Kind.NEGATOR, Kind.INFINITIVE | Kind.PASSIVE | Kind.DETERMINER
    while index > low and units[index - 1].kind & passed and not units[index - 1].kind & kept:
        index -= 1
    return index > low and _is_governed(reading, hit, index - 1, low)


def _is_refusal(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the cue is a refusal, "refused to comment". The cues within it are none, and the content before one that
    is its speaker's ends at it."""
    refused = _refused(reading, hit)
    if not refused:
        return False
    refusals, said = reading.lexicon.phrases["refusals"], _bare_words(reading, hit, refused)
    reading.rejected.update(other.start for other in reading.hits if hit.start < other.start < hit.start + refused)
    sibling = reading.sibling_start(hit, None)
    longer = any(phrase[:refused] == said and len(phrase) > refused for phrase in refusals)
    if sibling is not None and not longer:  # "refused to comment" is the speaker's, "refused to stop" may be inside
        reading.close_open(sibling)
    return True


def _is_governed(reading: ClauseReading, hit: Hit, governor: int, low: int) -> bool:
    """Whether the word at `governor`, the last before the cue but for adverbs, makes it a noun or what may not have
    been said: "a | claim", "the will | to say", "11 | accused"."""
    units, language, before = reading.units, reading.language, reading.units[governor]
    further = units[governor - 1].kind if governor > low else Kind.NONE
    if hit.shares_subject and before.norm.isdecimal():
        return True  # a participle counted is a noun
    if before.kind & Kind.INFINITIVE:
        return hit.noun_like or not _took_place(reading, governor)
    if language.verb_first:
        governs = Kind.NOUN_PREPOSITION | (Kind.PREPOSITION if hit.shares_subject else Kind.NONE)  # "رغم | مناشدة"
        if hit.shares_subject and not hit.joined and before.kind & Kind.NOUN_PREPOSITION:
            return True  # "من | منتقدين"
        return bool(before.kind & governs and not before.kind & (Kind.RELATIVE | Kind.TIME | Kind.ADVERB))
    if language.adjuncts_before_cue:
        return False
    governs = before.kind & (Kind.PREPOSITION | Kind.GENITIVE) and not before.kind & UNGOVERNING
    if governs and (before.norm,) not in reading.lexicon.phrases["manner_words"] and not hit.shares_subject:
        return not further & Kind.TIME
    if language.dative_suffixes and before.kind & Kind.ANAPHOR:
        return False  # "на это | ответила": no verb there is a noun as well
    if stands_alone(reading, hit, before):
        return False
    if is_article(before) or is_behind_article(reading, hit):
        return True
    return bool(further & (Kind.PREPOSITION | Kind.GENITIVE) and before.kind & Kind.ARTICLE)  # "a la | denuncia"


def reject_attributed(reading: ClauseReading) -> None:
    """Rejects the refusals of somebody of whom the cue before tells, "قال ضابط | طلب عدم كشف اسمه إن", before any cue
    of a verb-first sentence is read."""
    ends = Kind.COMPLEMENTISER | Kind.CLITIC
    for before, hit in pairwise(reading.hits if reading.language.verb_first else ()):
        between = reading.units[before.end : hit.start]
        told = bool(between) and all(unit.is_word and not unit.kind & ends for unit in between)
        refused = 0 if hit.joined or before.shares_subject or not told else _refused(reading, hit)
        inside = range(hit.start, hit.start + refused)
        reading.rejected.update(other.start for other in reading.hits if other.start in inside)


def _refused(reading: ClauseReading, hit: Hit) -> int:
    """How many words of a refusal stand at the cue."""
    return reading.lexicon.opening("refusals", _bare_words(reading, hit, LONGEST_PHRASE))


def _bare_words(reading: ClauseReading, hit: Hit, count: int) -> tuple[str, ...]:
    """The `count` words at the cue, the first without its conjunction."""
    return reading.bare_word(hit), *(unit.norm for unit in reading.units[hit.start + 1 : hit.start + count])


def _may_come(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a particle before an imperfect makes it what may yet be said: "قد | تتساءل عن السبب", not "قد | أعلن"."""
    units, before = reading.units, hit.start - 1
    if hit.joined or before < reading.first or not is_imperfect(units[hit.start].norm, reading.lexicon):
        return False
    return (units[before].norm,) in reading.lexicon.phrases["imperfect_modals"]


def _is_passive(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the verb is a passive, as its vowel shows, "اتُهم", or that it has what is blamed and nobody to blame:
    "اتهم | بالرشوة"."""
    units, language = reading.units, reading.language
    if not language.passive_vowel:
        return False
    cue = reading.bare_word(hit)
    written = reading.text[hit.char_start : hit.char_end]
    first = written.partition(language.passive_vowel)[0]
    if len(first) < len(written) and len(fold(first)) <= FIRST_VOWEL and not hit.shares_subject:
        return not is_imperfect(cue, reading.lexicon)
    by = language.preposition_prefixes[:1]
    if (cue,) not in reading.lexicon.phrases["objectless_passives"] or hit.end >= len(units):
        return False
    governed = [unit.norm.startswith(by) and not unit.kind and not is_known(unit) for unit in units[hit.end :]]
    sure = is_governed(units[hit.end], reading.lexicon, by)
    return governed[0] and (sure or not any(governed[1:]))  # and not "اتهم برنامج الإغاثة المسلحين | بنهب القافلة"


def _took_place(reading: ClauseReading, mark: int) -> bool:
    """Whether the verb before the infinitive mark at `mark` says that its speaker did so: "appeared | to suggest",
    "forced the bank | to admit"."""
    units, phrases = reading.units, reading.lexicon.phrases
    before = mark - 1
    if before > reading.first and (units[before].norm,) in phrases["raising_verbs"]:
        return not any(unit.kind & Kind.NEGATOR for unit in units[max(reading.first, before - 2) : before])
    for index in range(before - 1, max(reading.first, before - CAUSING_REACH), -1):
        if not units[index].is_word or units[index].kind & (Kind.FINITE | Kind.INFINITIVE | Kind.RELATIVE):
            return False
        if (units[index].norm,) in phrases["causing_verbs"]:
            return not units[index - 1].kind & Kind.INFINITIVE
    return False


def _is_attribute(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a participle that is finite only with an auxiliary stands without one: "un collectif appelé X"."""
    if not reading.units[hit.start].norm.endswith(reading.lexicon.endings["bound_participles"]):
        return False
    for unit in reversed(reading.units[max(0, hit.start - AUXILIARY_REACH) : hit.start]):
        if unit.kind & (Kind.AUXILIARY | Kind.PASSIVE) and not unit.kind & Kind.ARTICLE:
            return False
        if unit.kind & Kind.ARTICLE:
            return True  # "es | el encuentro confirmado"
    return True


def _is_impersonal(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a reflexive makes the cue a passive without speaker: "se negaron el 40 %", "la grève | se poursuit"."""
    named = reading.units[hit.end - 1].norm.endswith(reading.lexicon.endings["subject_endings"])  # "se rappelle-t-il"
    if hit.start <= reading.first or hit.shares_subject or named:
        return False
    nearest = reversed(reading.units[max(reading.first, hit.start - 2) : hit.start])
    for before in nearest:  # "se atribuyó", "se le atribuyó"
        if not before.kind & Kind.AUXILIARY or before.kind & Kind.PASSIVE:
            return False
        if (before.norm,) in reading.lexicon.phrases["impersonal"]:
            return True
    return False


def _is_unreal(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a cue that closes its clause stands in a condition, or in its bare stem behind an impersonal modal: "اگر
    شورا نامزدها را | تایید می‌کرد", "نمی‌توان این خبر را | رد کرد"."""
    units, start = reading.units, hit.start
    conditions = reading.lexicon.phrases["condition_openers"]
    if reading.language.heads_last:
        planned = hit.end < len(units) and units[hit.end].kind & Kind.PARTICLE
        if planned and all(group.polarity is Polarity.INTEND for group in hit.groups):
            return True  # "地形决定 | 了桥的走向"
        while start > reading.first and units[start - 1].kind & (Kind.ADVERB | Kind.AUXILIARY):
            start -= 1
        before = (units[start - 1].norm,) if start > reading.first else ()
        if before in reading.lexicon.phrases["demand_words"] or before in reading.lexicon.phrases["intend_words"]:
            return True  # "各国应 | 重申", "政府不再明确 | 承诺"
    if not reading.language.cue_closes:
        bare = reading.language.drops_subjects or reading.language.verb_first
        at = start - 1 - (not bare)  # "decidirán si | quieren cobrar", "إذا | رفض المشرعون", "si elles | veulent"
        subject = at == start - 1 or bool(units[start - 1].kind & Kind.PRONOUN)
        named = reading.language.dative_suffixes or not units[start - 1].kind & Kind.PRONOUN
        if named and all(group.polarity in WISHING for group in hit.groups):
            edges = (i for i in range(at, reading.first - 1, -1) if not units[i].is_word or units[i].kind & Kind.OPENER)
            at, subject = next(edges, -1), True  # "если банк | хочет", "si la ville | veut"
        return at >= reading.first and subject and (units[at].norm,) in conditions
    bounds, modals = Kind.COMPLEMENTISER | Kind.FINITE, reading.lexicon.phrases["impersonal_modals"]
    far = False  # nobody with an office stands between the cue and a modal far before it, "نمی‌توان رفت | و … را رد کرد"
    while start > max(reading.first, hit.start - FAR_REACH) and units[start - 1].is_word:
        far = far or hit.start - start >= UNREAL_REACH
        if far and any(unit.kind & OFFICES for unit in units[start - 1 : hit.start]):
            break
        if units[start - 1].kind & bounds and (units[start - 1].norm,) not in modals:
            alone = not reading.read_so_far and not any(unit.kind & PEOPLE for unit in units[start : hit.start])
            if not alone or not units[start].kind & Kind.COORDINATOR:
                break
            far = True
        start -= 1
    clause = [unit.norm for unit in units[start : hit.start]]
    stem = units[hit.end - 1].norm.endswith(reading.lexicon.endings["stem_endings"])
    return reading.lexicon.holds("condition_openers", clause[-UNREAL_REACH:]) or (
        stem and reading.lexicon.holds("impersonal_modals", clause)
    )


def _resumes(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the cue closes a relative clause, by a pronoun behind it, "المبادرة التي أعلن عنها", or goes on with what
    was told before, by the pronoun that it governs: "وأعلن عنه المدير"."""
    units, index = reading.units, hit.start
    if not points_back(reading, hit):
        return False
    tails = (entry.tail for entry in reading.lexicon.cues.get(reading.bare_word(hit), ()) if entry.tail)
    if units[hit.end].norm.startswith(tuple(tails)):
        joints = Kind.COMPLEMENTISER | Kind.CLITIC
        return not any(u.kind & joints or u.quote is not None for u in units[hit.end :])
    return index > reading.first and bool(units[index - 1].kind & Kind.RELATIVE)
