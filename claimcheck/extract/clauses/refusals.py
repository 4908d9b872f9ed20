"""Whether a cue says nothing where it stands: refused, wanted, a noun, an idiom."""

from itertools import pairwise

from claimcheck.domain.claim import Polarity
from claimcheck.extract.bareclauses import is_period
from claimcheck.extract.clauses.reading import OFFICES, WISHES, ClauseReading
from claimcheck.extract.clauses.subjects import subject_follows
from claimcheck.extract.hits import LONGEST_PHRASE, Hit, phrase_at
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.objects import ACCUSATIVE, is_definite, is_governed, is_known
from claimcheck.extract.sources.agreement import is_imperfect
from claimcheck.extract.sources.phrases import LIST_MARK, PEOPLE, QUOTE_MARKS_IN_NAMES, Range, can_speak, is_medium
from claimcheck.extract.units import COMMAS, STOPS, Unit
from claimcheck.extract.zones import Zone, ZoneKind, opens_infinitive
from claimcheck.languages.language import Frame
from claimcheck.text.normalise import fold

SHORTEST_FUTURE = 4  # letters of one: سيمنع
FIRST_VOWEL = 2  # letters before the first vowel of a verb, with the one that carries none: اتُهم
IDIOM_REACH = 7  # words between a cue and the object with which it says nothing: "claimed the lives"
AUXILIARY_REACH = 4  # units between an auxiliary and its participle: "a également jeudi affirmé"
CAUSING_REACH = 7  # units between a verb that makes somebody speak and its infinitive: "forced the bank to admit"
NUMBER_REACH = 6  # units between "at" and its number: "at somewhere between 3 and 4"
NEEDED_REACH = 14  # words between a cue and the object without which it says nothing
UNREAL_REACH = 14  # units between a modal or an "if" and the verb that closes its clause
FAR_REACH = 24  # units between a modal and such a verb where nobody else can be its subject
SHORTEST_BEFORE = 4  # words of a clause before its cue
LONGEST_MEDIUM = 7  # words of a medium's name with its kind
LONGEST_ADJUNCT = 5  # units of an adjunct that opens a verb-first sentence
FEMININE_ENDINGS = ("ه", "ات")  # folded
POSSESSIVE_ENDINGS = ("'s", "s'")


def says_nothing(reading: ClauseReading, hit: Hit, low: int) -> bool:
    """Whether nothing was said, or the word is a noun here: "to say", "a claim", "State Department", a refusal."""
    units, index = reading.units, hit.start
    refusals = reading.lexicon.phrases["refusals"]
    refused = _refused(reading, hit)
    if refused:
        reading.rejected.update(other.start for other in reading.hits if index < other.start < index + refused)
        sibling = reading.sibling_start(hit, None)
        said = _bare_words(reading, hit, refused)
        longer = any(phrase[:refused] == said and len(phrase) > refused for phrase in refusals)
        if sibling is not None and not longer:  # "refused to comment" is the speaker's, "refused to stop" may be inside
            reading.close_open(sibling)
        return True
    if index > reading.first and units[index - 1].norm in reading.lexicon.endings["verb_prefixes"]:
        return True  # "می | خواست": the rest of a verb, written apart
    if (
        _may_come(reading, hit)
        or _is_passive(reading, hit)
        or _is_attribute(reading, hit)
        or _is_impersonal(reading, hit)
        or _is_unreal(reading, hit)
        or _is_verbal_noun(reading, hit)
    ):
        return True
    if reading.language.heads_last and index > low and _closes_noun_phrase(reading, hit):
        return True
    if hit.end < len(units) and units[hit.end].norm in reading.lexicon.postposed["undoing_followers"]:
        return True  # "आदेश दिया | गया", "تصدیق کے | لیے"
    if _resumes(reading, hit):
        return True
    if _is_idiom(reading, hit) or _lacks_object(reading, hit):
        return True
    quoting = hit.end < len(units) and all(group.frames == {Frame.QUOTE} for group in hit.groups)
    if quoting and units[hit.end].kind & Kind.INFINITIVE:
        return True  # "continues to receive"
    if (
        reading.language.capitals_mark_names
        and units[index].capital
        and index > reading.first
        and units[index - 1].is_word
        and not reading.headline
    ):
        return True
    passed = Kind.ADVERB | Kind.NEGATOR
    while (
        index > low
        and units[index - 1].kind & passed
        and not units[index - 1].kind & (Kind.INFINITIVE | Kind.PASSIVE | Kind.DETERMINER)
    ):
        index -= 1
    before = units[index - 1] if index > low else None
    if before is None:
        return False
    if hit.shares_subject and before.norm.isdecimal():
        return True  # a participle counted is a noun: "11 accused"
    if before.kind & Kind.INFINITIVE:
        return hit.noun_like or not _took_place(reading, index - 1)
    if reading.language.verb_first:
        governs = Kind.NOUN_PREPOSITION | (Kind.PREPOSITION if hit.shares_subject else Kind.NONE)  # "رغم | مناشدة"
        if hit.shares_subject and not hit.joined and before.kind & Kind.NOUN_PREPOSITION:
            return True  # "من | منتقدين"
        return bool(before.kind & governs and not before.kind & (Kind.RELATIVE | Kind.TIME | Kind.ADVERB))
    if reading.language.adjuncts_before_cue:
        return False
    if (
        before.kind & (Kind.PREPOSITION | Kind.GENITIVE)
        and not before.kind & (Kind.ADVERB | Kind.AUXILIARY | Kind.OPENER)
        and (before.norm,) not in reading.lexicon.phrases["manner_words"]
        and not hit.shares_subject
    ):
        return not units[index - 2].kind & Kind.TIME if index - 2 >= low else True
    if reading.language.dative_suffixes and before.kind & Kind.ANAPHOR:
        return False  # "на это | ответила": no verb there is a noun as well
    governed = index - 2 >= low and units[index - 2].kind & (Kind.PREPOSITION | Kind.GENITIVE)
    if _stands_alone(reading, hit, before):
        return False
    if _is_behind_article(reading, hit):
        return True
    return _is_article(before) or bool(governed and before.kind & Kind.ARTICLE)  # "en respuesta a la denuncia"


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


def _is_verbal_noun(reading: ClauseReading, hit: Hit) -> bool:
    """Whether one of `verbal_nouns` is a noun: right behind "that", "أن | رفض القرار خطأ" but "بعد أن رفض", or before a
    definite noun and its verb: "رفض القرار | سيضر"."""
    units, lexicon, language, before = reading.units, reading.lexicon, reading.language, hit.start - 1
    if (reading.bare_word(hit),) not in lexicon.phrases["verbal_nouns"]:
        return False
    if language.articles:
        return before >= reading.first and _opens_noun(reading, before, hit.end)
    if before >= reading.first and not hit.joined and _governs_noun(reading, before):
        return True
    if before >= reading.first and units[before].kind & Kind.COMPLEMENTISER and not hit.joined:
        opening = units[max(before - 1, reading.first)]
        after = opening.kind & Kind.PREPOSITION and not opening.kind & Kind.GOVERNED
        return not after and (opening.norm,) not in lexicon.phrases["reason_openers"]
    bounds = PEOPLE | Kind.COMPLEMENTISER | Kind.CLITIC | Kind.OPENER | Kind.RELATIVE
    future = tuple(one for one in language.future_prefixes if one.endswith(language.imperfect_prefixes))  # no "سالم"
    for index in range(hit.end + 1, len(units)):
        noun, unit = units[index - 1], units[index]
        if not unit.is_word or noun.kind & bounds:
            return False
        finite = unit.kind & (Kind.FINITE | Kind.JOINED) == Kind.FINITE
        if finite or (not unit.kind and unit.norm.startswith(future)):
            return is_definite(noun, lexicon) or is_known(noun)
    return False


def _governs_noun(reading: ClauseReading, index: int) -> bool:
    """Whether a preposition, or an imperfect of the future, stands at `index`, right behind which no verb can stand:
    "بعد | رفض الطلب", "سيمنع | رفض الطلب"."""
    unit, language = reading.units[index], reading.language
    loose = Kind.TIME | Kind.ADVERB | Kind.AUXILIARY | Kind.RELATIVE | Kind.OPENER | Kind.DETERMINER | Kind.ANAPHOR
    future = tuple(one for one in language.future_prefixes if one.endswith(language.imperfect_prefixes))
    bare = unit.norm.removeprefix(language.conjunction_prefixes[0])
    verb = not unit.kind and unit.is_word and bare.startswith(future) and len(bare) > SHORTEST_FUTURE
    return bool(unit.kind & Kind.PREPOSITION and not unit.kind & loose) or verb


def _opens_noun(reading: ClauseReading, index: int, end: int) -> bool:
    """Whether the word at `index`, a determiner that is a pronoun too, has no subject before it, or a genitive behind
    its noun: "que | la | condena se suspenda", "ahora | esta | denuncia", but "el juez | la | condena"."""
    units, opening = reading.units, reading.units[index - 1] if index > reading.first else None
    binds = Kind.COMPLEMENTISER | Kind.PREPOSITION | Kind.GENITIVE | Kind.COORDINATOR | Kind.OPENER | Kind.ADVERB
    alone = opening is None or not opening.is_word or bool(opening.kind & (binds | Kind.FINITE | Kind.TIME))
    owned = end < len(units) and bool(units[end].kind & Kind.GENITIVE)
    return bool(units[index].kind & Kind.DETERMINER) and (alone or owned)


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


def _stands_alone(reading: ClauseReading, hit: Hit, before: Unit) -> bool:
    """Whether a quantifier or number is a subject by itself: "Many | said", "some | accused the mayor"."""
    units = reading.units
    lone = (before.norm,) in reading.lexicon.phrases["lone_subjects"] or before.norm in reading.lexicon.numbers
    if not lone or not reading.language.lone_subjects or hit.end >= len(units):
        return False
    begins = units[hit.end].kind & (Kind.DETERMINER | Kind.PRONOUN | Kind.COMPLEMENTISER) or units[hit.end].capital
    said = (units[hit.start].norm,) in reading.lexicon.phrases["say_verbs"]  # not "several | suspected attacks"
    return bool(said or ((begins or units[hit.end].quote is not None) and not hit.noun_like))


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


def is_noun(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a word that could be a cue stands right behind a determiner, "before the | press", "a | claim", or, where
    no verb does, behind a genitive: "l'agence de | presse"."""
    if hit.start <= reading.first or hit.according:
        return False
    before = reading.units[hit.start - 1]
    if reading.language.verb_first and before.kind & Kind.ANAPHOR and not hit.noun_like:
        return False  # "نفى ذلك | مؤكدا": a determined noun would have its article
    owned = before.kind & Kind.GENITIVE and reading.language.articles and not reading.language.bare_clauses
    return bool(owned) or _is_article(before)


def _is_behind_article(reading: ClauseReading, hit: Hit) -> bool:
    """Whether what could be a pronoun before the cue is an article, since a participle stands behind it, "lo | dicho
    por el alcalde", or an infinitive before it, "presentar la | denuncia"."""
    units, before = reading.units, hit.start - 1
    if not reading.language.manner_endings or not units[before].kind & Kind.AUXILIARY:
        return False
    if not units[before].kind & (Kind.DETERMINER | Kind.ANAPHOR):
        return False
    doing = before - 1 > reading.first and opens_infinitive(units, before - 1, reading.lexicon)
    noun = doing and (reading.bare_word(hit),) in reading.lexicon.phrases["verbal_nouns"]
    return noun or units[hit.start].norm.endswith(reading.lexicon.endings["manner_endings"])


def _is_article(unit: Unit) -> bool:
    """Whether the word before a cue makes it a noun."""
    return bool(
        unit.kind & Kind.DETERMINER and not unit.kind & (Kind.PRONOUN | Kind.OTHERS | Kind.AUXILIARY | Kind.RELATIVE)
    )


def _closes_noun_phrase(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the cue is a noun behind its modifier or determiner, or a modifier itself: "这一 | 指控"."""
    before = reading.units[hit.start - 1].kind
    if hit.end < len(reading.units) and reading.units[hit.end].kind & Kind.GENITIVE:
        return True  # "公布 | 的数据"
    document = reading.units[hit.start].kind & Kind.DOCUMENT
    if document and hit.end < len(reading.units) and reading.units[hit.end].kind & Kind.PREPOSITION:
        return True  # "在声明 | 中说"
    unit = reading.units[hit.start]
    noun = unit.kind & Kind.CLAIM_NOUN or (unit.norm,) in reading.lexicon.phrases["noun_cues"]
    about = Kind.OBJECT_OPENER | Kind.PREPOSITION  # "对 | 指控予以否认"
    joint = Kind.COORDINATOR | Kind.PREPOSITION  # "施压和 | 威胁"
    opens = before & Kind.DETERMINER or before & about == about or before & joint == joint
    owned = before & Kind.GENITIVE and not _tells_of_document(reading, hit)
    return bool(owned or (opens and noun))


def _tells_of_document(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the cue is one word that says what a document says: "协会发布的 | 报告称"."""
    word = reading.units[hit.start].norm
    return any(reading.lexicon.kind(word[:size]) & Kind.DOCUMENT for size in range(2, len(word)))


def stands_as_noun(reading: ClauseReading, hit: Hit, before: Range | None) -> bool:
    """Whether one of `noun_cues` is a noun, where nouns end their phrases: a verb has it for its object ("尚未作出 |
    回应", "已授权内阁就如何 | 回应"), nothing follows that it could report ("受到洪水 | 威胁。"), a quotation ends with
    it ("“非对称 | 威胁”"), it belongs to a thing ("市民的坚定 | 决心") or stands in a list of things ("战略 |
    要求、新环境"), or a thing is before a cue of the will ("台风 | 预计登陆"). A subject that only points, or acts,
    says nothing: "这 | 表明"."""
    units, phrases, cue = reading.units, reading.lexicon.phrases, (reading.units[hit.start].norm,)
    named = units[before[0] : before[1]] if before is not None else ()
    points = len(named) == 1 and named[0].kind & Kind.ANAPHOR and not named[0].kind & Kind.PRONOUN
    if points or any((unit.norm,) in phrases["mute_words"] for unit in named[-1:]):
        return True
    if cue not in phrases["noun_cues"]:
        return False
    behind = units[hit.end].norm if hit.end < len(units) else ""
    if any(behind == close for _, close in reading.language.quotation_marks):
        return True
    unnamed = not any(unit.kind & PEOPLE for unit in named)
    alone = not behind or behind in STOPS or cue in phrases["wilful_cues"]
    joined = behind and units[hit.end].kind & Kind.COORDINATOR and any(unit.norm == LIST_MARK for unit in named)
    listed = behind == LIST_MARK or joined
    if unnamed and (alone or listed or reading.verb_before(hit) > 0):
        return True
    owner = max((at for at, unit in enumerate(named) if unit.kind & Kind.GENITIVE), default=len(named))
    beside = before is not None and all(unit.is_word for unit in units[before[1] : hit.start])
    if beside and owner < len(named) and not any(unit.kind & (PEOPLE | Kind.DETERMINER) for unit in named[owner:]):
        return True
    within = QUOTE_MARKS_IN_NAMES | {LIST_MARK}
    marks = (at for at in range(reading.first, hit.start) if not units[at].is_word and units[at].norm not in within)
    opened = max((at + 1 for at in marks), default=reading.first)
    subject = before[0] if before is not None and before[0] >= opened else opened
    head = max((at + 1 for at in range(subject, hit.start - 1) if units[at].kind & Kind.GENITIVE), default=subject)
    verb = hit.start
    while (
        verb > opened
        and units[verb - 1].kind & (Kind.AUXILIARY | Kind.ADVERB)
        and not units[verb - 1].kind & Kind.FINITE
    ):
        verb -= 1  # "军方 | 才正式承认"
    clause = units[max(opened, head - (head == subject)) : verb]
    does, clear = Kind.FINITE | Kind.AUXILIARY | Kind.OBJECT_OPENER, Kind.ADVERB | Kind.TIME
    doing = [unit.kind & does and not unit.kind & clear for unit in clause]
    return any(doing[:-1]) or bool(clause and clause[-1].kind & (Kind.FINITE | Kind.GENITIVE))


def _is_idiom(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the cue says nothing with the word behind it, "forces backed by Chad", or an object: "the attack claimed
    twelve lives"; where nouns end their phrases, one that closes the clause: "表示沉痛 | 哀悼。"; where the cue closes
    it, a mark that is passed."""
    if reading.language.cue_closes:
        return _passes_mark(reading, hit)
    units, last = reading.units, hit.end - 1
    if phrase_at(units, last, "idioms", reading.lexicon):
        return not (hit.start and units[hit.start - 1].kind & Kind.CLAIM_NOUN)  # "an account | backed by Chad"
    objects = reading.lexicon.idioms.get(units[last].norm if last > hit.start else reading.bare_word(hit))
    if not objects:
        return False
    for index in range(hit.end, min(hit.end + IDIOM_REACH, len(units))):
        unit = units[index]
        closes = not reading.language.heads_last or index + 1 == len(units) or not units[index + 1].is_word
        if unit.norm in objects and closes:
            return True
        if (not unit.is_word and unit.norm not in COMMAS) or unit.kind & Kind.COMPLEMENTISER:
            return False
    return False


def _passes_mark(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a mark and its count or kind stand before the cue, not governed: "دلار | مرز ۲۰ هزار را | رد کرد",
    "خطوط قرمز", but not "خبر عبور از مرز ۲۰ هزار را رد کرد"; or right before it "به دو سال | حبس | محکوم کرد"."""
    units, objects = reading.units, reading.lexicon.idioms.get(reading.units[hit.start].norm, frozenset())
    if units[hit.start - 1].norm in objects:
        return True
    for index in range(max(reading.first, hit.start - IDIOM_REACH), hit.start - 1):
        governed = index > reading.first and units[index - 1].kind & (Kind.PREPOSITION | Kind.OBJECT_OPENER)
        mark, behind = units[index].norm, units[index + 1].norm
        counted = mark in objects and reading.lexicon.is_number(behind)
        if (counted or f"{mark} {behind}" in objects) and not governed:
            return True
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
        if named and all(group.polarity in WISHES for group in hit.groups):
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


def _lacks_object(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the word is missing without which the cue says nothing: "حمل الحكومة المسؤولية" blames, "حمل السلاح"
    not; before it where the cue closes its clause: "از مردم | خواست" asks, "آرامش می‌خواهد" not."""
    units, table = reading.units, reading.lexicon.needed
    if reading.language.cue_closes:
        needed, near = table.get(units[hit.end - 1].norm), units[max(0, hit.start - NEEDED_REACH) : hit.start]
    else:
        needed = table.get(reading.bare_word(hit)) if hit.end - hit.start == 1 else None
        near = units[hit.end : hit.end + NEEDED_REACH]
    return bool(needed) and not any(unit.norm in needed for unit in near) and not _estimates(reading, hit)


def _estimates(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the phrase behind the cue is set at a number that is no hour: "put | the hole in its books at 4bn"."""
    units, lexicon = reading.units, reading.lexicon
    near = range(hit.end + 1, min(len(units), hit.end + NEEDED_REACH))
    at = next((i for i in near if (units[i].norm,) in lexicon.phrases["estimate_openers"]), -1)
    joints = (i for i in range(hit.end, at) if units[i].norm in COMMAS or units[i].kind & (Kind.FINITE | Kind.OPENER))
    if at < 0 or not all(units[i - 1].kind & Kind.PRONOUN for i in joints):  # "the sum it | will lose at"
        return False
    number = next(
        (i for i in range(at + 1, min(len(units), at + NUMBER_REACH)) if lexicon.is_number(units[i].norm)), -1
    )
    hour = 0 <= number < len(units) - 1 and units[number + 1].kind & Kind.TIME
    return number > 0 and not hour and not any(unit.kind & Kind.DETERMINER for unit in units[at + 1 : number])


def surely_verb(reading: ClauseReading, hit: Hit, zone: Zone, before: Range | None) -> bool:
    """Whether a form that is also a noun is a verb here."""
    clear = zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE, ZoneKind.QUESTION)
    announces = zone.kind is ZoneKind.COLON and zone.at == hit.end and zone.content == len(reading.units)
    clear = clear or (announces and reading.language.bare_clauses)  # "The Times reports:" and then its words
    if reading.language.verb_first:
        quoted = zone.kind is ZoneKind.COLON and zone.content < len(reading.units)
        clear = clear or (quoted and reading.units[zone.content].quote is not None)
        clear = clear and not _is_preposition(reading, hit)
        return clear and zone.at <= hit.end + 8 and not reading.units[zone.at].kind & Kind.JOINED
    if reading.language.cue_closes:  # a noun before its clause would be marked
        linked = reading.units[hit.start - 1].kind & (Kind.PREPOSITION | Kind.DETERMINER | Kind.COORDINATOR)
        told = zone.kind is ZoneKind.BARE and before is not None and not linked and can_speak(reading.units, before)
        told = told and hit.group(Frame.QUOTE) is not None  # "مدیر سد | گفته آب کافی است", but not "دریافت اسناد"
        return (told or zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE, ZoneKind.COLON)) and zone.at == hit.end
    if before is None:
        return hit.group(Frame.QUOTE) is not None and _names_medium(reading, hit)
    if _closes_sentence(reading, hit, before) or _closes_quotation(reading, hit, before):
        return True
    last = reading.units[before[1] - 1]
    if last.kind & Kind.PRONOUN:
        return True
    if last.kind & Kind.DOCUMENT and any(group.documented for group in hit.groups):
        return True  # "polls show Reed leading"
    if last.norm.endswith(POSSESSIVE_ENDINGS):
        return zone.kind is ZoneKind.COMPLEMENT and zone.at == hit.end
    if _opens_sentence(reading, hit, zone, before):
        return True
    follows = zone.kind is ZoneKind.BARE and zone.at == hit.end and reading.units[hit.end].kind
    if last.capital and follows & Kind.PRONOUN:
        return True  # "though Lynch notes they were appointed"
    if hit.group(Frame.INFINITIVE) and (last.capital or (before[0] == reading.first and last.kind & Kind.BODY)):
        return not (before[0] > reading.first and reading.units[before[0] - 1].kind & Kind.PREPOSITION)
    if zone.kind is ZoneKind.BARE and zone.at == hit.end and last.kind & Kind.ROLE:
        later = next((other.start for other in reading.hits if other.start >= hit.end), len(reading.units))
        plain = not any(unit.kind & (Kind.FINITE | Kind.PASSIVE) for unit in reading.units[hit.end : later])
        return later == len(reading.units) or (later > hit.end and not plain)  # not "state media reported"
    return clear and zone.at <= hit.end + 1 and (last.capital or bool(last.kind & PEOPLE))


def _is_preposition(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a verb-first form that is a preposition too stands inside a clause: "الفرق | بين الرقمين أن", and not
    "من جهته | بين الوزير أن"."""
    if hit.joined or hit.start <= reading.first or not reading.units[hit.start].kind & Kind.PREPOSITION:
        return False
    before = reading.units[hit.start - 1]
    opens = before.kind & (Kind.ADVERB | Kind.AUXILIARY | Kind.OPENER) and not before.kind & Kind.RELATIVE
    return before.is_word and not opens


def _opens_sentence(reading: ClauseReading, hit: Hit, zone: Zone, before: Range) -> bool:
    """Whether the cue's subject opens its sentence and a clause stands right behind the cue: "The suit claims | that
    he lied", "Schweizer notes | the fund hid it"."""
    units, last = reading.units, reading.units[before[1] - 1]
    if before[0] != reading.first or zone.at != hit.end or hit.end >= len(units) or not reading.language.bare_clauses:
        return False
    if zone.kind is ZoneKind.COMPLEMENT:
        return bool(units[before[0]].kind & Kind.DETERMINER) or last.capital
    named = last.capital or last.kind & PEOPLE
    opening, thing = units[hit.end], reading.is_noun_phrase(hit.end)
    begins = opening.capital or opening.kind & Kind.DETERMINER
    if thing and hit.group(Frame.NOUN) is not None:  # "The mayor disputes | the figure", "… | nearly all of it"
        pointed = any(unit.kind & Kind.ANAPHOR for unit in units[hit.end : hit.end + 4])
        return bool(named and (opening.kind & Kind.DETERMINER or pointed)) and not is_period(units, hit.end)
    told = hit.group(Frame.CLAUSE) is not None and not thing
    return zone.kind is ZoneKind.BARE and bool(named and begins) and told


def _closes_sentence(reading: ClauseReading, hit: Hit, before: Range) -> bool:
    """Whether the cue is the last word behind a comma and one who can speak: "the loss could grow, a rating agency
    estimates", "…, CNN reports"."""
    units, start = reading.units, before[0]
    behind_comma = start - SHORTEST_BEFORE > reading.first and units[start - 1].norm in COMMAS
    named = units[start].kind & Kind.ARTICLE or units[start].capital
    speaks = bool(named) and can_speak(units, before) and not is_listed(reading, start - 1)
    last = reading.closes_sentence(hit.end)
    parted = behind_comma or _runs_into(reading, hit, before)
    return reading.language.bare_clauses and parted and speaks and last


def _runs_into(reading: ClauseReading, hit: Hit, before: Range) -> bool:
    """Whether no mark parts one who reports from a clause before, nor does a word govern him: "21 people were killed |
    a monitoring group says"."""
    units, start, language = reading.units, before[0], reading.language
    if start - SHORTEST_BEFORE <= reading.first or not language.participle_endings:
        return False
    last = units[start - 1]
    governs = Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.COORDINATOR | Kind.OPENER
    governs |= Kind.INFINITIVE | Kind.FINITE | Kind.PASSIVE | Kind.COMPLEMENTISER | Kind.RELATIVE | Kind.AUXILIARY
    verb = last.norm in reading.lexicon.cue_openers or last.norm.endswith(language.participle_endings)
    reports = units[start].kind & Kind.ARTICLE or any(
        u.kind & (Kind.BODY | Kind.MEDIUM) for u in units[start : before[1]]
    )
    free = last.is_word and not last.kind & governs and not verb
    free = free and units[hit.end - 1].norm.endswith(language.plural_nouns)  # "the Observatory | reports", not "report"
    free = free and not any(start < other.start < hit.start for other in reading.hits)
    return bool(free and (reports or is_medium(units[before[1] - 1]))) and not is_listed(reading, start)


def _closes_quotation(reading: ClauseReading, hit: Hit, before: Range) -> bool:
    """Whether only a name stands between a quotation and the cue that ends its sentence: "“The plan failed,” Lee |
    notes."."""
    units = reading.units
    quoted = before[0] > 0 and units[before[0] - 1].quote is not None and hit.group(Frame.QUOTE) is not None
    last = all(not unit.is_word for unit in units[hit.end : hit.end + 1])
    return reading.language.bare_clauses and quoted and last and can_speak(units, before)


def _names_medium(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a comma stands before the cue and a medium with its article closes the sentence: "…, reports | the daily
    Times"."""
    units = reading.units
    if not reading.language.bare_clauses or hit.start - SHORTEST_BEFORE <= reading.first:
        return False
    rest = units[hit.end : -1] if units and not units[-1].is_word else units[hit.end :]
    if not rest or len(rest) > LONGEST_MEDIUM or units[hit.start - 1].norm not in COMMAS or not rest[-1].is_word:
        return False
    named = rest[-1].capital or rest[-1].kind & Kind.MEDIUM
    medium = any(unit.kind & Kind.MEDIUM for unit in rest) and all(unit.is_word for unit in rest)
    return medium and bool(named) and bool(rest[0].kind & Kind.ARTICLE) and not is_listed(reading, hit.start - 1)


def is_listed(reading: ClauseReading, comma: int) -> bool:
    """Whether what stands before `comma` shows no verb, so that the comma parts the members of a list."""
    return reading.is_noun_phrase(reading.first, comma)


def points_back(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a preposition with a pronoun stands right behind the verb, in which its subject says something: "أصدر
    الحزب بيانا | قال فيه"."""
    behind = reading.units[hit.end : hit.end + 1] if reading.language.verb_first else ()
    return any(u.kind & Kind.ADVERB and u.norm.endswith(reading.language.pronoun_suffixes) for u in behind)


def mid_phrase(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """In verb-first text, a cue inside another clause that neither opens it nor takes a complementiser is a noun."""
    if hit.start <= reading.first or hit.joined or hit.shares_subject or subject_follows(reading, hit, zone):
        return False
    if zone.kind is ZoneKind.COMPLEMENT and (zone.at == hit.end or points_back(reading, hit)):
        return False
    before = reading.units[hit.start - 1]
    opening = reading.units[reading.first : hit.start]
    if (
        opening[0].kind & Kind.PREPOSITION
        and len(opening) <= LONGEST_ADJUNCT
        and all(unit.is_word and not unit.kind & (Kind.FINITE | Kind.RELATIVE) for unit in opening[1:])
    ):
        return False  # "من جهة أخرى | دعا المبعوث"
    openers = Kind.OPENER | Kind.COMPLEMENTISER | Kind.CLITIC | Kind.RELATIVE
    return before.is_word and not before.kind & (openers | Kind.AUXILIARY | Kind.NEGATOR | Kind.ADVERB)


def _is_means(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Whether a participle behind a preposition takes no clause: "by adding a few villages", not "by saying it was"."""
    before = reading.units[hit.start - 1] if hit.start > reading.first else None
    governed = before is not None and before.kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.AGENT)
    return bool(governed) and zone.kind in (ZoneKind.BARE, ZoneKind.NONE) and reading.is_noun_phrase(hit.end)


def is_modifier(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Whether a participle that takes a noun follows one without a comma: "forces seeking to overthrow him", "معلومات
    مؤكدة من الأجهزة"."""
    if reading.language.verb_first and zone.kind is ZoneKind.NONE and hit.shares_subject:
        return _agrees_with_noun(reading, hit)
    if (
        not reading.language.participles_after_comma
        or not hit.shares_subject
        or (not hit.group(Frame.NOUN) and hit.group(Frame.CLAUSE) and not _is_means(reading, hit, zone))
    ):
        return False
    if zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE) and zone.at <= hit.end + 1:
        return False
    return (
        hit.start > reading.first
        and reading.units[hit.start - 1].is_word
        and not reading.units[hit.start - 1].kind & (Kind.OPENER | Kind.COORDINATOR)
    )


def _agrees_with_noun(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the noun right before a participle is indefinite and of its gender and case."""
    before, norm = reading.units[hit.start - 1], reading.bare_word(hit)
    if hit.start <= reading.first or hit.joined or not before.is_word or is_definite(before, reading.lexicon):
        return False
    if before.kind:
        return bool(before.kind & Kind.CLAIM_NOUN)
    endings = FEMININE_ENDINGS if norm.endswith(FEMININE_ENDINGS) else (ACCUSATIVE,)
    return norm.endswith((*FEMININE_ENDINGS, ACCUSATIVE)) and before.norm.endswith(endings)
