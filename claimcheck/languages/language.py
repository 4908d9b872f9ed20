"""The record a language is described by: closed word classes, cues and quotation marks. Data only, never code.

Words are written as the language writes them; matching folds case, marks and letter variants (claimcheck.text.normalise).
A phrase of several words is written with blanks. Fields a language has no use for stay empty.
docs/languages.md names each field, and adds a language as an example.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from claimcheck.domain.claim import Polarity


class Frame(StrEnum):
    """What a cue can take as its content."""

    CLAUSE = "clause"  # said (that) P
    THAT = "that"  # established (that) P: a clause behind its complementiser, or one whose verb is plain to see
    QUOTE = "quote"  # said "P"
    NOUN = "noun"  # denied the report; called for a truce
    OBJECT = "object"  # accused X of Y: the person blamed or asked belongs to the content
    INFINITIVE = "infinitive"  # vowed to do; denied doing
    QUESTION = "question"  # asked whether P; asked "P?"
    NAMED = "named"  # called the report a lie, where thing and name stand before the cue: इस खबर को झूठ बताया


@dataclass(frozen=True, slots=True)
class CueGroup:
    """Cues that share polarity and frames. A form "teilte … mit" has a tail that stands after the subject.

    `shares_subject`: participles and converbs ("adding", قائلا, заявив), whose subject is the main clause's.
    `noun_like`: forms that are also common nouns ("claims", "reports"): taken only with a complementiser, a quotation or
    an unmistakable subject. `relay`: "quoted X as saying": the subject only passes on what X says. `placed`: the source
    stands in a place phrase: "hieß es in der Mitteilung", "aus dem Bericht geht hervor". `nominal`: a noun with a copula,
    whose subject stands before one of `nominal_markers`: सरकार का कहना है. `documented`: counts only where a document is the
    subject, "the poll showed Reed leading", or spoke last: "belirtiliyor". `governs`: the prepositions, one of which opens
    the content wherever it stands in the clause: "bat die Stadt gestern um Hilfe". `reflexive`: one of `reflexives`
    stands with it: "bekannte sich zu".
    """

    polarity: Polarity
    frames: frozenset[Frame]
    forms: tuple[str, ...]
    shares_subject: bool = False
    noun_like: bool = False
    relay: bool = False
    placed: bool = False
    nominal: bool = False
    documented: bool = False
    governs: tuple[str, ...] = ()
    reflexive: bool = False


def words(text: str) -> tuple[str, ...]:
    """Words separated by blanks."""
    return tuple(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Phrases separated by commas or line ends; blanks inside a phrase are kept single."""
    parts = (" ".join(part.split()) for part in text.replace("\n", ",").replace("،", ",").replace("、", ",").split(","))
    return tuple(part for part in parts if part)


Sides = tuple[tuple[str, ...], tuple[str, ...]]
# What two words can be opposites in. The same in every language, so that they meet across languages; the first side first.
OPPOSITIONS = (
    "help", "open", "alive", "rise", "win", "accept", "advance", "begin", "stay", "calm", "intact", "normal", "accident",
    "real", "free", "legal", "safe", "attend", "civilian", "willing", "enough", "guilty", "paid", "success",
)  # fmt: skip


def opposites(table: str) -> Mapping[str, Sides]:
    """Opposition → the words of either side, from lines "open: open, opened / closed, shut"."""
    rows = (row.partition(":") for row in table.splitlines() if row.strip())
    parted = {name.strip(): tuple(phrases(side) for side in sides.split(" / ")) for name, _, sides in rows}
    return MappingProxyType({name: (first, second) for name, (first, second) in parted.items()})


def split_forms(table: str) -> str:
    """Forms of split verbs from lines "mit: teilt teilte teilten": "teilt … mit, teilte … mit, teilten … mit"."""
    rows = (row.partition(":") for row in table.splitlines() if row.strip())
    return ", ".join(f"{verb} … {tail.strip()}" for tail, _, verbs in rows for verb in verbs.split())


def combined(firsts: str, seconds: str, joint: str = " ") -> str:
    """Every phrase of `firsts` with every one of `seconds`: "juge … fausse, juge … infondée, jugent … fausse, …"."""
    return ", ".join(first + joint + second for first in phrases(firsts) for second in phrases(seconds))


def light_verbs(table: str) -> str:
    """Forms of verbs made of a noun and a light verb, from lines "اعلام, بیان: کرد, کردند": every noun with every
    verb."""
    rows = (row.partition(":") for row in table.splitlines() if row.strip())
    return ", ".join(combined(nouns, verbs) for nouns, _, verbs in rows)


def cues(
    polarity: Polarity,
    frames: str,
    forms: str,
    *,
    shares_subject: bool = False,
    noun_like: bool = False,
    relay: bool = False,
    placed: bool = False,
    nominal: bool = False,
    documented: bool = False,
    governs: str = "",
    reflexive: bool = False,
) -> CueGroup:
    """A cue group from a blank-separated list of frames, a comma-separated list of forms, and a blank-separated list of
    the prepositions that they govern."""
    kinds = frozenset(Frame(frame) for frame in frames.split())
    flags = shares_subject, noun_like, relay, placed, nominal, documented
    return CueGroup(polarity, kinds, phrases(forms), *flags, words(governs), reflexive)


@dataclass(frozen=True, slots=True)
class Language:
    """One language, as extraction, the number reader and the dispute logic need to know it."""

    code: str  # ISO 639-1
    name: str  # English name
    script: str  # Unicode script: Latin, Arabic, Cyrillic, Han, Devanagari, Hebrew
    # shape of the clause
    spaced: bool = True  # False: words are not separated by blanks
    verb_first: bool = False  # the subject commonly follows its verb
    cue_closes: bool = False  # a cue closes its clause, and nothing marks its subject: Persian
    objects_before: bool = False  # a noun content stands between subject and cue: Persian, Hindi, Urdu
    object_markers: tuple[str, ...] = ()  # behind such an object: Persian را
    object_openers: tuple[str, ...] = ()  # before it: Chinese 对
    sentence_openers: tuple[str, ...] = ()  # have a capital only where they open a sentence, stop or not: German die
    titled_nouns: tuple[str, ...] = ()  # unless behind one of these, whose name may open so: German Partei (Die Linke)
    glued_openers: tuple[str, ...] = ()  # open a sentence, written onto the verb before: Persian هستندسخنگوی
    sentence_closers: tuple[str, ...] = ()  # end a sentence in long text without stops: Urdu ہے
    sentence_joiners: tuple[str, ...] = ()  # behind those, go on with it: Urdu کہ
    clause_joiners: tuple[str, ...] = ()  # join two clauses of a content: Hindi और, "mientras que"
    clause_binders: tuple[str, ...] = ()  # bind what is joined behind them to their clause: Hindi हालांकि, "न केवल"
    clause_closers: tuple[
        str, ...
    ] = ()  # verbs that close such a clause, in Hindi and Urdu beside `finite_verbs`: हुआ, होगा, Persian است
    correlatives: tuple[str, ...] = ()  # behind those, go on with it if a relative opened it: Urdu وہ
    dateline_brackets: bool = False  # a report opens with its place and its agency in brackets: Urdu ممبئی (ایجنسی)
    outlet_marks: tuple[
        str, ...
    ] = ()  # between an outlet or a crosshead and the report: Persian «ایسنا| وزیر گفت», Urdu caption
    dateline_colons: bool = False  # a text opens with the place of its report and a colon: Urdu, اسلام آباد:
    heads_last: bool = False  # a noun phrase ends with its noun, and a clause opens with its adjuncts: Chinese
    adjuncts_before_cue: bool = False  # when and where stand between subject and cue: Chinese 在…上表示
    nouns_are_capital: bool = False  # every noun is written with a capital: German
    compounds: bool = False  # a noun is what its last part is: German Polizeisprecher
    brackets: tuple[str, ...] = ()  # auxiliaries that stand far before their participle: German "hat … zurückgewiesen"
    subject_after: bool = False  # an opening adjunct sends the subject behind the verb: German
    drops_subjects: bool = False  # a finite cue needs no subject: Spanish, Russian, Persian
    verb_last: bool = False  # the content stands before the cue, nominalised
    verb_second: bool = (
        False  # one constituent stands before the finite verb, which closes a subordinate clause: German
    )
    subjunctives: tuple[str, ...] = ()  # verbs in the mood of reported speech: German sei, habe
    weak_subjunctives: tuple[str, ...] = ()  # the same or unreal: they go on with reported speech only right after it
    subjunctive_endings: tuple[str, ...] = ()  # of other verbs in that mood, as weak: German -e
    abstract_endings: tuple[str, ...] = ()  # of nouns that nobody answers to: German -ung, unless a class says so
    ordinal_openers: tuple[str, ...] = ()  # before an ordinal that is written with a stop: German "dem 19. Jahrhundert"
    past_endings: tuple[str, ...] = ()  # of verbs that look the same and are not: German -te
    day_openers: tuple[str, ...] = ()  # say when on a day, before it: "said late on Monday that"
    time_words: tuple[str, ...] = ()  # nouns of time without a date of their own: night, week
    object_determiners: tuple[str, ...] = ()  # before a noun that is no subject: Russian эту, своими
    oblique_words: tuple[
        str, ...
    ] = ()  # open a phrase that is no subject, or are none: German dem, den; Russian которого, нас
    manner_words: tuple[str, ...] = ()  # "as" in "as the ministry said": German wie
    aside_openers: tuple[str, ...] = ()  # open "as the ministry said" where its subject comes first: English as
    so_words: tuple[str, ...] = ()  # according-words that need a mark or cue by them: German so, Russian так
    genitive_offices: tuple[str, ...] = ()  # offices that go on with a source in the genitive: Белова, члена совета
    back_references: tuple[str, ...] = ()  # "according to that", "about this": German demnach, Russian об этом
    ordinal_stops: bool = False  # a stop behind a number makes it an ordinal: Turkish 7. Tümen
    capitals_mark_names: bool = False  # an inner capital marks a proper noun
    elided_words: tuple[
        str, ...
    ] = ()  # lose a vowel before an apostrophe and stand as words of their own: French l', qu'
    conjunction_prefixes: tuple[str, ...] = ()  # written onto the next word: Arabic و ف
    preposition_prefixes: tuple[str, ...] = ()  # Arabic ب ل ك
    article_prefixes: tuple[str, ...] = ()  # Arabic ال
    merged_articles: tuple[tuple[str, str], ...] = ()  # a preposition with its article, and the article: Arabic لل, ال
    pronoun_suffixes: tuple[str, ...] = ()  # Arabic ه ها هم
    imperfect_prefixes: tuple[str, ...] = ()  # a verb with one is an infinitive right behind "that": Arabic أن يعلن
    imperfect_modals: tuple[str, ...] = ()  # before an imperfect verb: what may yet be said is not said: Arabic قد يعلن
    passive_vowel: str = ""  # behind the first letter of a past verb, written to show that it is passive: Arabic اتُهم
    objectless_passives: tuple[str, ...] = ()  # cues that are passive right before what is blamed: Arabic اتهم بالرشوة
    verbal_nouns: tuple[str, ...] = ()  # cues that are spelt like their nouns: Arabic رفض, "he rejected", "rejecting"
    topic_openers: tuple[str, ...] = ()  # before a subject whose verb comes after it: Arabic "كان X قد أعلن", "أما X"
    content_suffixes: tuple[str, ...] = ()  # endings of nominalised content: Turkish -dığını
    demand_suffixes: tuple[str, ...] = ()  # endings of a wanted action: Turkish -masını
    future_suffixes: tuple[str, ...] = ()  # endings of futures and of nominalised plans: French -ra, Turkish -acağını
    genitive_suffixes: tuple[str, ...] = ()  # endings of the subject of a nominalised content: Turkish -nın
    site_words: tuple[str, ...] = ()  # end what a page writes before a heading: Turkish Haberler
    evident_cues: tuple[str, ...] = ()  # have their subject, mostly a thing, in their own clause: Turkish ortaya koydu
    wilful_cues: tuple[str, ...] = ()  # of things they say no more than where they lead: Turkish hedefliyor
    first_future_endings: tuple[str, ...] = ()  # of futures in the first person, which close a content: Turkish -acağız
    passive_future_endings: tuple[str, ...] = ()  # of those that say what an authority has done: Turkish -ılacağını
    no_plan_endings: tuple[str, ...] = ()  # of futures that only may be: Turkish -abileceğini
    future_participles: tuple[str, ...] = ()  # endings of a future verb or a participle: Turkish açılacak
    dative_cues: tuple[str, ...] = ()  # report nothing but a dative: Turkish köprünün kapandığına dikkat çekti
    owner_suffixes: tuple[str, ...] = ()  # those of them that no name or noun has of itself: Turkish -ların, not kadın
    possessive_suffixes: tuple[str, ...] = ()  # of nouns that another owns: Turkish -ı, -sı, -ları
    owned_suffixes: tuple[str, ...] = ()  # the same with a case: Turkish -ının, -ndan
    adjunct_suffixes: tuple[str, ...] = ()  # of words behind a subject that say where or to whom: Turkish -da, -lara
    agent_suffixes: tuple[str, ...] = ()  # of the speaker of a passive cue: Turkish -nca
    participle_suffixes: tuple[str, ...] = ()  # endings of cues whose subject follows: Turkish -an in "açıklayan bakan"
    converb_suffixes: tuple[str, ...] = ()  # of cues that look like those participles and keep their subject: -ken
    passive_participles: tuple[str, ...] = ()  # endings of those that are passive always: Spanish -ada, -idos
    active_participles: tuple[str, ...] = ()  # endings of those that are active behind an auxiliary: English was arming
    bound_participles: tuple[str, ...] = ()  # endings of participles that report only behind an auxiliary: French -é
    subject_endings: tuple[str, ...] = ()  # of cues with their subject written on: French dit-elle
    singular_endings: tuple[
        str, ...
    ] = ()  # of one thing, which is no subject of a verb in the plural: Ukrainian -ий, -т
    plural_endings: tuple[str, ...] = ()  # of verbs whose subject is plural: French -ent, Spanish -n
    plural_nouns: tuple[str, ...] = ()  # endings of people in the plural, whom no "he" means: English lawmaker-s
    past_verb_endings: tuple[str, ...] = ()  # of verbs, where no other word ends so: Spanish -ó, -aron
    own_future_endings: tuple[
        str, ...
    ] = ()  # of a first person's plan, behind its pronoun or where that is dropped: French -rons, откроем
    case_suffixes: tuple[str, ...] = ()  # endings that a speaker's name is cited without
    plain_words: tuple[str, ...] = ()  # of no class, for cutting text without blanks: Chinese 反对党, that is not 对
    # who says
    cues: tuple[CueGroup, ...] = ()
    governing_cues: tuple[CueGroup, ...] = ()  # that take a preposition's object alone: German bat … um Hilfe
    reflexives: tuple[str, ...] = ()  # stand with those that are `reflexive`: German sich
    tail_cues: tuple[CueGroup, ...] = ()  # that count in a tail alone: "which the army confirmed", Arabic نفته
    tail_openers: tuple[str, ...] = ()  # open a tail, for all that was said before: which, ce que, وهو ما
    tail_nouns: tuple[str, ...] = ()  # the same with a relative behind them, beside `claim_nouns`: something (that)
    tail_links: tuple[str, ...] = ()  # those relatives: that, que, которое
    closed_clauses: bool = False  # a comma closes a clause that a complementiser opens: Russian, German
    comma_tails: bool = False  # a mere comma opens such a tail too: Chinese ，政府对此予以否认
    tail_contrasts: tuple[str, ...] = ()  # open a tail with its own object, "but the army denies | this": mais, однако
    according_to: tuple[str, ...] = ()  # before the source: "according to"
    according_unsure: tuple[str, ...] = ()  # according-phrases that also stand before laws and plans: Persian طبق
    according_media: tuple[str, ...] = ()  # according-phrases before media alone: Persian به گزارش
    according_weak: tuple[str, ...] = ()  # according-words that count only before one of `according_nouns`: German nach
    according_nouns: tuple[str, ...] = ()  # Angaben, Einschätzung: they belong to the source
    own_adjectives: tuple[str, ...] = ()  # before one of those: the words of the subject of the clause: German eigenen
    according_after: tuple[str, ...] = ()  # after the source: Turkish göre
    citing: tuple[str, ...] = ()  # before whom an outlet cites, beside its own name: German unter Berufung auf
    citing_after: tuple[str, ...] = ()  # after him: Turkish dayanarak
    embedded_denials: tuple[str, ...] = ()  # they close a reported clause, subject in the genitive: yalanladığını
    source_markers: tuple[
        str, ...
    ] = ()  # postposed subject markers, the first of which may stand far from its cue: Hindi ने
    nominal_markers: tuple[str, ...] = ()  # behind the subject of a nominal cue: Hindi का
    oblique_genitives: tuple[str, ...] = ()  # those of them that only stand inside a phrase with a marker: Hindi के
    nominal_pronouns: tuple[str, ...] = ()  # carry that marker: Hindi उनका
    oblique_pronouns: tuple[str, ...] = ()  # carry the marker of an according-phrase: Hindi उनके मुताबिक
    place_markers: tuple[str, ...] = ()  # behind the source of a placed cue: Hindi में; the first also behind a setting
    agent_closers: tuple[str, ...] = ()  # behind the speaker of a placed cue, anywhere before it: Urdu کی جانب سے
    attribute_words: tuple[str, ...] = ()  # end an attribute before its noun: Hindi वाले, हुए
    converb_endings: tuple[str, ...] = ()  # of the word before one of those that then is a clause: Hindi -ते in कहते हुए
    imperfective_endings: tuple[str, ...] = ()  # of cues whose subject is not marked: Hindi -ते in करते हैं
    cue_particles: tuple[str, ...] = ()  # may stand between two words of a cue: Hindi भी in दावा भी किया
    undoing_followers: tuple[str, ...] = ()  # behind a cue make it passive or a noun: Hindi दिया गया, Persian گرفته شد
    adjunct_closers: tuple[str, ...] = ()  # end an adjunct before the subject: Hindi बाद, शर्त पर
    wanted_endings: tuple[str, ...] = ()  # of what is asked for before a verb of saying: Hindi -ने in रुकने को कहा
    naming_markers: tuple[str, ...] = ()  # between a thing and what it is called: Hindi को
    object_pronouns: tuple[str, ...] = ()  # carry that marker: Hindi इसे
    naming_converbs: tuple[str, ...] = ()  # before a cue, close what its object is called: Hindi कहकर
    manner_phrases: tuple[
        str, ...
    ] = ()  # between object and cue, either way round: Hindi सिरे से, "à plusieurs reprises"
    complementisers: tuple[str, ...] = ()
    complemented_cues: tuple[str, ...] = ()  # written together with their complementiser: Urdu کہاکہ
    question_complementisers: tuple[str, ...] = ()  # open a reported question and stay in it: whether
    question_openers: tuple[str, ...] = ()  # those of them that open adverbial clauses too: when, if
    condition_openers: tuple[
        str, ...
    ] = ()  # those that open a content right behind a verb of saying: if, unless; a cue in their clause says nothing
    clitic_complementisers: tuple[str, ...] = ()  # carry a pronoun, so they stay in the content: Arabic أنها
    quotation_marks: tuple[tuple[str, str], ...] = ()  # (opening, closing)
    speech_openers: tuple[str, ...] = ()  # open a clause that goes on with what was reported: Chinese 希望, 中国愿
    side_openers: tuple[str, ...] = ()  # the same behind the one sign of a land: 方愿, as in 白方愿
    speaker_words: tuple[str, ...] = ()  # of a speaker who goes on with what was reported of him: Hindi हमने, Urdu ہم نے
    leaning_openers: tuple[str, ...] = ()  # open a sentence that is a clause of the one before: Hindi जबकि, इसलिए
    say_verbs: tuple[str, ...] = ()  # the plainest forms of "say", which may stand before their subject without a comma
    intend_words: tuple[str, ...] = ()  # seeks to, plans to: the speaker's own plan
    plan_verbs: tuple[str, ...] = ()  # futures of common doings, where no ending tells them: Russian повысит
    no_plans: tuple[str, ...] = ()  # what befalls a subject rather than is done by it: will lose, habrá
    decision_words: tuple[
        str, ...
    ] = ()  # will not be allowed, no intention of: a plan of its speaker, whoever it names
    plan_nouns: tuple[str, ...] = ()  # opening a content, its speaker's plan: Ukrainian намір
    own_futures: tuple[str, ...] = ()  # verbs in the first person that are plans by themselves: Persian نخواهیم
    plans_open: bool = False  # a future without a subject is the speaker's: Chinese 将成立
    result_verbs: tuple[
        str, ...
    ] = ()  # behind an object that a word of the future marks, which then is no plan: Chinese 将…升格为
    opening_verbs: tuple[
        str, ...
    ] = ()  # verbs whose subject opens the sentence, which a cue behind a comma shares: Chinese 举行
    reply_verbs: tuple[
        str, ...
    ] = ()  # forms of asking somebody for his word, behind which a name is whom "he" then means: English contacted
    own_words: tuple[str, ...] = ()  # subjects that are the speaker's own side: Arabic بلاده
    own_bodies: tuple[str, ...] = ()  # the company, the country: the side of a speaker with an office
    future_prefixes: tuple[str, ...] = ()  # mark a future verb: Arabic س
    bare_clauses: bool = False  # the complementiser may be left out: "said the shelling was intense"
    finite_suffixes: tuple[
        str, ...
    ] = ()  # endings by which a clause without complementiser is told from a noun phrase: -ed
    participle_endings: tuple[str, ...] = ()  # of participles that can open a phrase but name nobody: -ing, -ed
    participles_after_comma: bool = False  # a participle that takes a noun shares the subject behind a comma only
    kinds_close_names: bool = False  # a name ends with what it names: the Mira Relief Committee
    joint_subjects: bool = (
        False  # two phrases that a coordinator joins are one subject, though no verb tells its number
    )
    comma_clauses: bool = False  # the content may follow the cue after a comma alone: German "sagte, er habe"
    addressee_verbs: tuple[str, ...] = ()  # cues that name who was told before the content: "told the agency that"
    confirmations: tuple[str, ...] = ()  # cues whose negation leaves the content open: "did not confirm"
    beliefs: tuple[str, ...] = ()  # cues whose negation denies the content: "does not believe"
    particles: tuple[str, ...] = ()  # parts of a cue that stand away from it: German "teilte … mit"
    author_commas: bool = False  # the author's words stand inside a quotation: « P, a dit le maire. Q »
    place_sources: bool = False  # a place phrase may be the speaker: Russian "В министерстве сообщили"
    name_cases: tuple[str, ...] = ()  # endings of names in other cases, and that of a subject: Кудрин|а:, Голиков|ой:а
    nominative_endings: tuple[str, ...] = ()  # one is instead of the last letter in its name: министерств|о, партии → я
    place_pronouns: tuple[str, ...] = ()  # take up such a speaker: Russian сообщили там, Hindi इसमें
    place_prepositions: tuple[str, ...] = ()  # open such a phrase: Russian в
    place_endings: tuple[str, ...] = ()  # that the first word behind them has in the case of a place: Russian -ом
    impersonal_endings: tuple[str, ...] = ()  # of verbs that need no subject beside it: Russian сообщили
    relay_markers: tuple[str, ...] = ()  # his saying (that): takes up the one quoted by a relay
    governed_prepositions: tuple[str, ...] = ()  # between a cue and its noun, part of neither
    passive_auxiliaries: tuple[str, ...] = ()  # with these, the grammatical subject is not the speaker: "was accused"
    passives_behind: tuple[str, ...] = ()  # auxiliaries behind a participle that make it passive: Persian کشته شدند
    perfect_closers: tuple[str, ...] = ()  # behind a participle, close a perfect infinitive: German haben
    participle_closings: tuple[str, ...] = ()  # endings of participles that close a clause: German -t, -en
    infinitive_marks: tuple[str, ...] = ()  # "to": the saying did not take place
    impersonal_modals: tuple[str, ...] = ()  # before a bare past stem, which then nobody says: Persian باید گفت
    stem_endings: tuple[str, ...] = ()  # of such stems: Persian -ت, -د
    raising_verbs: tuple[str, ...] = ()  # before "to" and a cue, which then says what it says: seemed to suggest
    causing_verbs: tuple[str, ...] = ()  # the same with the speaker for their object: forced the bank to admit
    adjective_endings: tuple[str, ...] = ()  # one of which an adjective before its noun has: German e, en
    plural_determiner_endings: tuple[
        str, ...
    ] = ()  # one of which each has before a subject in the plural: German e, Spanish s
    plural_noun_endings: tuple[str, ...] = ()  # that no subject in the singular has behind one of those: German en
    plural_verb_endings: tuple[str, ...] = ()  # one of which each finite verb in the plural has: German n, nd
    plain_adjective_suffixes: tuple[str, ...] = ()  # of adjectives in the case of the subject: Russian -ый, -ая
    dative_suffixes: tuple[str, ...] = ()  # endings that no subject has, where nouns have cases: Russian -ам
    naming_endings: tuple[str, ...] = ()  # of adjectives of what a thing is called: Russian чистой выдумкой
    agreeing_participles: tuple[str, ...] = ()  # of participles in another case behind a comma: Russian -вшего
    object_closers: tuple[str, ...] = ()  # behind a comma they end a noun content: which, but, while
    infinitive_endings: tuple[str, ...] = ()  # by which an infinitive content is told from a noun phrase: French -er
    # closed classes that bound a noun phrase
    determiners: tuple[str, ...] = ()
    prepositions: tuple[str, ...] = ()  # open an adjunct
    noun_prepositions: tuple[str, ...] = ()  # may continue a noun phrase: "spokesman for"
    genitives: tuple[str, ...] = ()  # always continue a noun phrase: of, de, des
    agent_prepositions: tuple[str, ...] = ()  # before the speaker of a passive cue: "denied by Brussels", 遭到军方否认
    coordinators: tuple[str, ...] = ()  # and, or
    clause_openers: tuple[str, ...] = ()  # but, while, because
    binding_openers: tuple[str, ...] = ()  # those that keep their clause inside the content they follow: before, when
    demand_auxiliaries: tuple[str, ...] = ()  # with an infinitive right behind, oblige: Ukrainian мають зробити
    opening_subordinators: tuple[str, ...] = ()  # those whose clause, opening a sentence, ends at a comma: while
    relatives: tuple[str, ...] = ()  # which, who
    auxiliaries: tuple[str, ...] = ()  # between subject and cue: has, had, also
    finite_verbs: tuple[str, ...] = ()  # common verbs that show that a stretch is a clause
    verb_prefixes: tuple[str, ...] = ()  # written with a joiner, of words that are verbs: Persian می in می‌خواهد
    first_person_endings: tuple[
        str, ...
    ] = ()  # of finite verbs, where unquoted speech goes on behind a colon: Persian م
    further_cues: tuple[str, ...] = ()  # of one who goes on speaking: added, in Persian ادامه داد
    verb_endings: tuple[str, ...] = ()  # the same at their end: Persian اند in تعطیل‌اند, هاست in اولویت‌هاست
    adverbs: tuple[str, ...] = ()  # also, earlier, however
    adverb_suffixes: tuple[str, ...] = ()  # endings of adverbs of manner, which are too many to list: English -ly
    manner_endings: tuple[str, ...] = ()  # of participles that tell how a dropped subject speaks: Spanish -ando, -ado
    # people
    pronouns: tuple[str, ...] = ()  # third-person subjects
    plural_pronouns: tuple[str, ...] = ()
    lone_subjects: tuple[str, ...] = ()  # determiners that are a subject by themselves: many, both, most
    body_pronouns: tuple[str, ...] = ()  # third-person subjects that stand for institutions: it
    genders: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({})
    )  # of articles, pronouns and forms of address: he → m, Frau → f
    gender_endings: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({})
    )  # of cues, whose subject they show: m, f, or p of several: Russian -ла → f
    feminine_offices: tuple[str, ...] = ()  # endings that tell women in office: German -in
    feminine_names: tuple[str, ...] = ()  # endings of women's first names, where they show the gender: Russian -а
    names_of_men: tuple[str, ...] = ()  # men's first names with those endings: Никита
    feminine_nouns: tuple[
        str, ...
    ] = ()  # endings of nouns whose masculine-looking article is a dative: German der Behörde
    genitive_articles: tuple[str, ...] = ()  # a noun behind one ends in -s: German des
    articles: tuple[str, ...] = ()  # determiners that a name is cited without: the, la
    indefinite_articles: tuple[
        str, ...
    ] = ()  # articles that in capitals open a sentence and stand in no name: English A
    first_person: tuple[str, ...] = ()
    agentless: tuple[str, ...] = ()  # cues that are passive when their complementiser follows at once: Arabic يذكر أن
    setting_nouns: tuple[str, ...] = ()  # behind a preposition they say where something was said: in an interview
    place_nouns: tuple[str, ...] = ()  # with a preposition written onto them they say where or under whom: Arabic ولاية
    time_nouns: tuple[str, ...] = ()  # with a determiner they say when: this month
    impersonal: tuple[str, ...] = ()  # subjects that are nobody: "it" in "it is said", Persian چیزی
    impersonal_verbs: tuple[str, ...] = ()  # behind one of those that is a pronoun too, it is nobody: German es gebe
    titles: tuple[str, ...] = ()  # before a name: minister, president, Mr
    time_names: tuple[str, ...] = ()  # words of `time_words` that name a land unless time words stand by: Urdu شام
    acronyms: tuple[str, ...] = ()  # words of a closed class that are names in capitals: English IS, US
    name_titles: tuple[str, ...] = ()  # forms of address that a name follows though they have the article: الدكتور
    document_parts: tuple[
        str, ...
    ] = ()  # nouns before the document that speaks: Persian ادامه in در ادامه این بیانیه آمده است
    day_holders: tuple[str, ...] = ()  # nouns behind which a day says no time: Persian نماز in نماز جمعه
    bound_offices: tuple[str, ...] = ()  # titles of which the next word is a part: Urdu وزیر in وزیر خارجہ
    name_words: tuple[str, ...] = ()  # adverbs and prepositions that are names too, behind a title or cue: Arabic صباح
    spokesmen: tuple[str, ...] = ()  # speak for a body
    roles: tuple[str, ...] = ()  # heads of unnamed sources: official, source, diplomat
    bodies: tuple[str, ...] = ()  # heads of institutions: ministry, army, party
    generic_bodies: tuple[str, ...] = ()  # take up one that was named: the company, der Konzern
    generic_persons: tuple[str, ...] = ()  # take up the only one who was named: el mandatario
    company_forms: tuple[str, ...] = ()  # behind the name of a company: AG, Ltd
    attributive_names: tuple[str, ...] = ()  # what only qualifies the noun behind it: Turkish Türk in "Türk lirası"
    attributive_bodies: tuple[str, ...] = ()  # those that are adjectives too: Arabic المعارضة
    documents: tuple[str, ...] = ()  # statements that speak for their author: statement, report
    document_stems: tuple[str, ...] = ()  # of documents in any case: whoever is said to issue one is its author
    document_attributes: tuple[str, ...] = ()  # of a document, and not whose it is: Turkish yapılan açıklamada
    issuer_suffixes: tuple[str, ...] = ()  # of whose document it is: Turkish -dan in Kurumdan yapılan açıklamada
    object_suffixes: tuple[str, ...] = ()  # of a noun that is no subject: Turkish -leri in "Göçmenleri | …"
    authority_suffixes: tuple[str, ...] = ()  # of a body that something is according to: Turkish -a in Bakanlığa göre
    relative_suffixes: tuple[str, ...] = ()  # of what somebody did, before a noun: Turkish yaptığı açıklama
    perfect_suffixes: tuple[str, ...] = ()  # of a verb that leaves its ending to the last one: açmış, … duyurmuştu
    others: tuple[str, ...] = ()  # "others", the rest of the group just named
    partisans: tuple[str, ...] = ()  # people named by whom they stand to: "opponents of Assad" are not he
    addressees: tuple[str, ...] = ()  # told reporters: للصحفيين
    media: tuple[str, ...] = ()  # newspaper, agency: relays
    institution_names: tuple[str, ...] = ()  # those of bodies and media that are the name of one: Kreml, Росатом
    noun_cues: tuple[str, ...] = ()  # cues that are nouns too, where nouns end their phrases: 决定, 回应
    mute_words: tuple[str, ...] = ()  # heads of phrases that say nothing, whatever their verb: evidence, week, early
    # what it does to the content
    negators: tuple[str, ...] = ()
    negating_prefixes: tuple[str, ...] = ()  # of negated verbs: Persian نمی
    negating_suffixes: tuple[str, ...] = ()  # their endings: Turkish -madığını
    refusals: tuple[str, ...] = ()  # "declined to comment": no claim
    idioms: tuple[
        str, ...
    ] = ()  # a cue and, after a gap, the object with which it says nothing: "claimed … lives", Persian رد … مرز
    needed_objects: tuple[
        str, ...
    ] = ()  # a cue and, after a gap, the word without which it says nothing: حمل … مسؤولية, Persian خواست … از
    estimate_openers: tuple[str, ...] = ()  # before a number, for a word of needed_objects: put the hole | at 4bn
    hedges: tuple[str, ...] = ()  # may, perhaps, if
    demand_words: tuple[str, ...] = ()  # must, should
    demand_openers: tuple[str, ...] = ()  # open a content that demands: let them, Russian пусть
    demand_endings: tuple[str, ...] = ()  # of a verb of duty, which closes a content: Turkish -malı
    position_words: tuple[str, ...] = ()  # who decides, what is out of the question: alone, no role, red line
    future_words: tuple[str, ...] = ()  # will: with a first person, an intention
    passive_futures: tuple[str, ...] = ()  # will be, before what an authority will have done: Russian будут
    done_endings: tuple[str, ...] = ()  # of the verbs behind them: Russian -аны, Chinese 公布
    blame_words: tuple[str, ...] = ()  # massacre, war crimes: an accusation by content alone
    harm_words: tuple[str, ...] = ()  # killed, bombed: an accusation where a party is said to have done it
    wrong_words: tuple[str, ...] = ()  # bribed, forged, did not warn: wrongs, whoever but the speaker did them
    duty_words: tuple[str, ...] = ()  # what it is a wrong not to do, behind a negator: warned, Chinese 没有通知, 未上报
    doers: tuple[str, ...] = ()  # guards, ministers, warplanes: who is blamed by one of `harm_words` beside bodies
    combatants: tuple[str, ...] = ()  # blamed when they do harm; harm done to them blames nobody
    targets: tuple[str, ...] = ()  # whom and what they fight with, which blames nobody either: positions, tanks
    report_openers: tuple[str, ...] = ()  # who tells what follows, not the speaker: reports suggesting
    blame_bars: tuple[str, ...] = ()  # right before a blame or wrong: it is supposed, fought, looked into: Arabic أي
    grave_words: tuple[
        str, ...
    ] = ()  # whom, with what or how harm is a wrong: civilians, chlorine, kidnapped; where listed, no other harm blames
    dismissals: tuple[str, ...] = ()  # baseless, propaganda
    verdict_openers: tuple[str, ...] = ()  # as: what the rejected thing is called stands behind it
    credit_stems: tuple[str, ...] = ()  # of what a claim is called that is given weight: credible, serious
    update_words: tuple[str, ...] = ()  # so far, rose to: a count that brings an earlier one up to date, or will be
    opposites: Mapping[str, Sides] = field(
        default_factory=lambda: MappingProxyType({})
    )  # of OPPOSITIONS: words of each side
    retractions: tuple[str, ...] = ()  # retracted, took back: what was said before is said no more
    question_words: tuple[str, ...] = ()
    anaphors: tuple[str, ...] = ()  # stand for an earlier claim: this, it
    appealed: tuple[str, ...] = ()  # who is asked, and never asks, right behind a verb of asking: Arabic المجتمع الدولي
    verb_like_names: tuple[str, ...] = ()  # names with the form of a past verb in the feminine: Arabic مدحت
    thing_plurals: tuple[str, ...] = ()  # plurals with which a verb in the masculine never agrees: Arabic الأطراف
    lone_anaphors: tuple[str, ...] = ()  # those that are no determiner of the subject behind them: Arabic نفى ذلك الجيش
    taken_up_pronouns: tuple[str, ...] = ()  # stand for it before their verb, whole objects: Spanish lo niega
    claim_nouns: tuple[str, ...] = ()  # with a determiner, stand for an earlier claim: accusation, report
    claim_links: tuple[str, ...] = ()  # between such a noun, or its owner, and the claim: that, о том что
    claim_openers: tuple[str, ...] = ()  # before the claim, where the noun stands behind it: 关于…的说法
    news_nouns: tuple[str, ...] = ()  # those that stand for what is rumoured, by nobody: Persian شایعه
    news_links: tuple[str, ...] = ()  # between such a noun and what it is about: Persian مبنی بر
    news_closers: tuple[str, ...] = ()  # behind that, the verb by which it spreads: Persian منتشر
    accusation_stems: tuple[str, ...] = ()  # of those that stand for an accusation and for nothing else
    things: tuple[str, ...] = ()  # what is rejected and rejects nothing, and no adjective: Arabic الاتفاق
    any_words: tuple[str, ...] = ()  # dropped when a denial is turned into what it denies: "any support"
    adjunct_openers: tuple[str, ...] = ()  # of infinitives or clauses that are no content: um … zu, después de que
    bare_sources: tuple[str, ...] = ()  # that do not say whose words they are: den Angaben
    demonstratives: tuple[str, ...] = ()  # subjects by themselves, for whom was last named: German dieser, letztere
    possessives: tuple[str, ...] = ()  # his, its: opening a content, the speaker's
    feminine_possessives: tuple[str, ...] = ()  # those of women and of many: German ihre
    possessive_pattern: str = "{owner} {thing}"  # "{owner}'s {thing}"; "" where it would need another case
    action_nouns: tuple[
        str, ...
    ] = ()  # nouns of doing, which open an object behind a subject that nothing marks: Persian پرداخت
    closing_participles: tuple[str, ...] = ()  # end a clause before a comma or "and": هشدار داده و
    criticisms: tuple[str, ...] = ()  # dismissals that deny a claim, and find fault with anything else: اشتباه, غلط
    light_infinitives: tuple[
        str, ...
    ] = ()  # make an infinitive of the word before them: Persian شدن in کشته شدن, French l'avoir
    plain_bodies: tuple[str, ...] = ()  # bodies that need no name behind them: Persian دولت, پلیس
    envoys: tuple[str, ...] = ()  # go on with where they are: Persian سفیر چین در مصر
    outlet_openers: tuple[str, ...] = ()  # open the outlet's own voice: Persian این در حالی است که, Urdu واضح رہے کہ
    reason_openers: tuple[str, ...] = ()  # with "and that" behind it no second content: Arabic خاصة وأن
    opening_phrases: tuple[str, ...] = ()  # open a clause and belong to no subject: Persian با این حال
    governing_words: tuple[str, ...] = ()  # carry a preposition with them: Persian مبارزه با, نزدیک به
    rule_nouns: tuple[str, ...] = ()  # what binds rather than says, whoever made it: Persian مصوبه, قانون
    indefinite_suffixes: tuple[str, ...] = ()  # of people who are not named: Persian -ی in منبعی در وزارت
    receive_nouns: tuple[str, ...] = ()  # verbal nouns whose denial is a denial of the event: receiving, using
    # numbers and days
    number_words: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    scale_words: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    scope_words: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({})
    )  # phrase → claimcheck.text.numbers.Scope
    fates: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({})
    )  # word before a toll → unit: killing, toll
    further_words: tuple[str, ...] = ()  # another, other: what is counted is not what was counted before
    units: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))  # word → English unit
    clock_before: tuple[str, ...] = ()  # words before a time of day: saat 14.30; such a number is no quantity
    clock_after: tuple[str, ...] = ()  # words after one: 9.30 a.m., 9 h 30
    decimal_mark: str = "."
    blank_decimals: bool = False  # news agencies put a blank behind that mark: Persian "1. 64 درصد"
    months: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    weekdays: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))  # Monday 0
    relative_days: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))  # yesterday -1
