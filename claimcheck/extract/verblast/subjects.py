"""Where the subject ends that opens a verb-last clause: at its comma or particle, or behind the office that
heads it."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.phrases import PEOPLE, Range
from claimcheck.extract.units import COLONS, COMMAS, Unit
from claimcheck.text.quotes import APOSTROPHES

JOINTS = frozenset("&/")  # inside a name
SUBJECT_REACH = 10  # units of a subject; before a comma, not counting those of its names
LONGEST_SUBJECT = 24  # units
LONGEST_SETTING = 4  # units of "in a later statement" behind the subject
ALONE = 3  # units behind a comma that a second comma may close: ", on Monday,"


def find_subject(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> tuple[Range | None, int]:
    """(subject, first unit of the content) of the stretch [start, end), whose end is the cue or a quotation."""
    start = _behind_opening(units, start, end, lexicon)
    mark, high = _first_mark(units, start, _reach(units, start, end), lexicon), min(end, start + SUBJECT_REACH)
    head = _behind_head(units, start, mark if mark >= 0 else high, end, lexicon)
    inside = 0 < head < mark and (
        units[head].kind & (Kind.ANAPHOR | Kind.CLAIM_NOUN) or units[mark - 1].kind & Kind.NEGATOR
    )
    if mark >= 0 and not inside:
        subject = _without_adjuncts(units, (start, mark), head, lexicon)
        if units[mark].kind & Kind.MARKER and _is_content(units[slice(*subject)], lexicon):
            return None, start
        if _owns_content(units[mark - 1], lexicon):
            return None, start  # "memurların, | gemileri saydıklarını"
        return (subject if _names(units, subject) else None), _behind_mark(units, mark, end)
    if head < 0 and end < len(units) and units[end].quote is not None and mark < 0 and end - start <= SUBJECT_REACH:
        subject = _without_adjuncts(units, (start, end), -1, lexicon)
        return (subject if _names(units, subject) else None), end
    issued = next((i for i in range(start + 2, high) if _is_issued(units, start, i, lexicon)), -1)
    if head < 0 and issued > 0 and mark < 0:
        return _without_adjuncts(units, (start, issued), -1, lexicon), issued  # "Banka'dan yapılan açıklamada | faizin"
    if head < 0:
        head = _behind_names(units, start, end, lexicon)
    if head <= start:
        return None, start
    subject = _without_adjuncts(units, (start, head), head, lexicon)
    if _abbreviates(units, head, end):
        head += 3
    if head < end and units[head].norm in COMMAS:
        head += 1
    return (subject, behind_settings(units, head, end)) if _names(units, subject) else (None, start)


def _behind_opening(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """Behind a clause or adjunct that opens the sentence before a name: "Görüşmeler sürerken | Ece Tan", "toplantıdan
    sonra | Ece Tan", "olayla ilgili | Ece Tan"; `start` without one."""
    for index in range(start + 1, min(end - 2, start + SUBJECT_REACH)):
        before, unit, behind = units[index - 1], units[index], units[index + 1]
        if not unit.is_word or unit.capital or before.kind & PEOPLE:
            return start
        converb = not unit.kind and unit.norm.endswith(lexicon.endings["converb_suffixes"])
        later = unit.kind & Kind.ADVERB and before.norm.endswith(lexicon.endings["adjunct_suffixes"])
        about = unit.kind & Kind.PREPOSITION and not unit.kind & Kind.AGENT and not before.capital
        named = behind.capital and _goes_on(behind, lexicon) and (behind.kind & PEOPLE or units[index + 2].capital)
        if (converb or later or about) and named:
            return index + 1
    return start


def _reach(units: Sequence[Unit], start: int, end: int) -> int:
    """How far a subject that a comma closes can reach: its names may be long."""
    plain = 0
    for index in range(start, min(end, start + LONGEST_SUBJECT)):
        plain += not units[index].capital
        if plain > SUBJECT_REACH:
            return index
    return min(end, start + LONGEST_SUBJECT)


def _first_mark(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> int:
    """The comma, colon or particle that closes a subject, or -1; behind a content they only go on with it."""
    for index in range(start, high):
        unit = units[index]
        closes = unit.norm in COMMAS or unit.kind & Kind.MARKER
        if closes and index > start and _closes_content(units[index - 1], lexicon):
            return -1  # "Ali Kaya köprünün açıldığını, | tünelin kapandığını söyledi"
        spoken = index + 1 < len(units) and units[index + 1].quote is not None
        if unit.norm in COMMAS or (unit.norm in COLONS and spoken) or unit.kind & Kind.MARKER:
            return index
        if unit.quote is not None:
            return -1
    return -1


def _closes_content(unit: Unit, lexicon: Lexicon) -> bool:
    return not unit.capital and not unit.kind and unit.norm.endswith(lexicon.endings["content_suffixes"])


def _owns_content(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a word before a comma is the subject inside a nominalised content, in the genitive."""
    return not unit.kind and unit.norm.endswith(lexicon.endings["owner_suffixes"])


def _behind_mark(units: Sequence[Unit], mark: int, end: int) -> int:
    after = mark + 1
    while after < end and (
        units[after].norm in COMMAS or units[after].kind & (Kind.MARKER | Kind.ADVERB | Kind.TIME | Kind.TIME_NOUN)
    ):
        after += 1
    comma = next((i for i in range(after, min(end, after + ALONE + 1)) if units[i].norm in COMMAS), -1)
    settings = Kind.DOCUMENT | Kind.SETTING | Kind.TIME | Kind.TIME_NOUN | Kind.ADVERB | Kind.ADDRESSEE
    return comma + 1 if 0 < comma < end - 1 and units[comma - 1].kind & settings else after


def _behind_head(units: Sequence[Unit], start: int, high: int, end: int, lexicon: Lexicon) -> int:
    """The unit behind the office or body that heads the subject, with the names that follow it, or -1: "Norviya spor
    bakanı | radyoda"."""
    for index in range(start, high):
        unit = units[index]
        if unit.quote is not None or (index > start and unit.kind & (Kind.ANAPHOR | Kind.CLAIM_NOUN)):
            return -1
        if unit.norm.endswith(lexicon.endings["content_suffixes"]) and not unit.kind:
            return -1
        if not unit.kind & PEOPLE or unit.kind & Kind.DOCUMENT:
            continue
        behind, limit = index + 1, high if high < end and not units[high].is_word else end
        while behind < limit and (
            _goes_on(units[behind], lexicon)
            or (_abbreviates(units, behind, limit) and behind + 3 < limit and _goes_on(units[behind + 3], lexicon))
        ):
            behind += 1 if units[behind].is_word else 3
        joined = behind + 3 if _abbreviates(units, behind, limit) else behind
        if joined < limit and units[joined].kind & (Kind.PREPOSITION | Kind.COORDINATOR):
            return -1
        if behind < end and _is_modifier(units[behind - 1], units[behind], lexicon):
            continue
        return behind
    return -1


def _abbreviates(units: Sequence[Unit], index: int, limit: int) -> bool:
    """Whether an abbreviation in brackets stands at `index`, in a name or behind it: "Derneği | (TÜGEM) Başkanı"."""
    if index + 2 >= limit or units[index].norm != "(" or units[index + 2].norm != ")":
        return False
    return units[index + 1].capital


def _goes_on(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a name or a second office follows the first: "sözcüsü Ali Kaya", "genel başkan yardımcısı"."""
    if unit.kind & PEOPLE and not unit.kind & Kind.DOCUMENT:
        return True
    cased = unit.norm.endswith(tuple(lexicon.language.case_suffixes))
    return unit.capital and unit.is_word and not cased and not unit.kind & Kind.TIME


def _is_modifier(head: Unit, following: Unit, lexicon: Lexicon) -> bool:
    """Whether a bare noun only qualifies the next one, which has a possessive: "hükümet | kaynaklarından"."""
    if following.capital and following.norm.endswith(lexicon.endings["genitive_suffixes"]):
        return True  # "aktivist Talos'un | kız kardeşi"
    if head.capital and not head.kind:
        return False  # "Sekreter Ali Koç | anlaşmanın"
    owned = head.norm.endswith(lexicon.endings["possessive_suffixes"])
    return not owned and not following.kind and following.norm.endswith(lexicon.endings["owned_suffixes"])


def _behind_names(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """The unit behind the capitalised names that open the clause, or -1 where nothing tells them from the content."""
    index = start
    while index < end and (
        (units[index].norm in JOINTS and index > start)
        or (
            units[index].is_word
            and (units[index].capital or units[index].kind & PEOPLE)
            and not units[index].kind & Kind.TIME
        )
    ):
        index += 1
    if index > start and units[index - 1].norm.endswith(tuple(lexicon.language.case_suffixes)):
        return -1  # "ABD'de | açıklanan veriler", "Hong Kong'un | avantajlarının"
    joined = index + 3 if _abbreviates(units, index, end) else index
    if joined < end and units[joined].kind & (Kind.PREPOSITION | Kind.COORDINATOR):
        return -1
    alone = index >= end and end - start > 1 and not units[index - 1].kind & PEOPLE
    return -1 if index == start or alone or _only_opens(units, start, index, end, lexicon) else index


def _only_opens(units: Sequence[Unit], start: int, index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the one word before `index` has its capital from opening the sentence, and no name: "Aynı | gün",
    "Sektör | genelinde", "Dernekle | ilgili"."""
    word, behind = units[start], units[index] if index < end else None
    if index - start > 1 or word.kind & PEOPLE or behind is None or not behind.is_word:
        return False
    genitive = behind.norm.endswith(lexicon.endings["genitive_suffixes"])
    owned = not behind.kind and not genitive and behind.norm.endswith(lexicon.endings["owned_suffixes"])
    closed = word.kind & (Kind.DETERMINER | Kind.ADVERB | Kind.PREPOSITION | Kind.ANAPHOR)
    return bool(owned or closed or lexicon.is_number(word.norm))


def _without_adjuncts(units: Sequence[Unit], subject: Range, head: int, lexicon: Lexicon) -> Range:
    """The subject without a relative clause before its name, and without days, documents, places and addressees behind
    it: "Defterleri inceleyen | Sayıştay", "Ordu sözcüsü | üç gün sonra"."""
    start, end = subject
    while start < end - 1 and units[start].kind & (Kind.TIME | Kind.TIME_NOUN):
        start += 1
    for index in range(end - 2, start, -1):
        relative = units[index].norm.endswith(lexicon.endings["participle_suffixes"]) and not units[index].kind
        before = relative or units[index].kind & Kind.ADVERB or _is_setting(units[index], lexicon)
        if before and units[index + 1].capital and not units[index].capital:
            start = index + 1
            break
    if _is_issued(units, start, end, lexicon):
        speaker = head if head > start else _behind_names(units, start, end, lexicon)
        done = speaker > start and units[end - 2].norm.endswith(lexicon.endings["content_suffixes"])
        genitives = lexicon.endings["genitive_suffixes"]
        owner = done and any(unit.norm.endswith(genitives) for unit in (units[start], units[speaker - 1]))
        return (start, speaker) if done and not owner else (start, end)  # "Banka | yaptığı açıklamada"
    while end > start + 1 and (
        not units[end - 1].is_word or units[end - 1].kind & (Kind.DOCUMENT | Kind.TIME | Kind.ADVERB | Kind.SETTING)
    ):
        end -= 1
    days = Kind.TIME | Kind.MARKER
    end = next((i for i in range(start + 1, end) if units[i].kind & days and not units[i].capital), end)
    adjunct = _is_adjunct(units[end - 1], lexicon) or end < subject[1]
    if start < head < end and (adjunct or _is_adjunct(units[head], lexicon)):
        return start, head
    while end > start + 1 and _is_adjunct(units[end - 1], lexicon):
        end -= 1
    return start, end


def _is_setting(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the word, before a name, says where or in what something was said: "yaptığı paylaşımda | Ali Kaya",
    "gündemin odağında | Ali Kaya"."""
    if unit.norm.endswith(lexicon.endings["genitive_suffixes"]):
        return False
    if unit.kind & (Kind.DOCUMENT | Kind.SETTING):
        return unit.norm.endswith(lexicon.endings["adjunct_suffixes"])
    return not unit.kind and unit.norm.endswith(lexicon.endings["owned_suffixes"])


def _is_issued(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the phrase is a document behind the participle that says whose it is: "Kulübün yaptığı | açıklamada"."""
    named = end - 2 > start and units[end - 2].capital
    if end - start < 2 or not units[end - 1].kind & Kind.DOCUMENT or named or units[end - 2].kind:
        return False
    endings = (*lexicon.endings["participle_suffixes"], *lexicon.endings["content_suffixes"])
    return units[end - 2].norm.endswith(endings)


def _is_adjunct(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the ending of a word behind a subject says where or to whom: "radyoda", "Meclis'e"."""
    if unit.kind & PEOPLE & ~Kind.DOCUMENT:
        return False  # "kaptan"
    if unit.capital:
        cased = unit.norm.endswith(tuple(lexicon.language.case_suffixes)) or "'" in unit.norm
        return cased and not unit.norm.endswith(lexicon.endings["genitive_suffixes"])
    return unit.norm.endswith(lexicon.endings["adjunct_suffixes"])


def behind_settings(units: Sequence[Unit], start: int, end: int) -> int:
    """The first unit that is not said of when or in what document something was said: "cumartesi günü", "haftalık
    bülteninde", "sosyal medyada"."""
    while start < end - 1:
        if units[start].kind & (Kind.TIME | Kind.TIME_NOUN | Kind.ADVERB | Kind.ADDRESSEE):
            start += 1
            continue
        document = next(
            (
                i
                for i in range(start, min(end - 1, start + LONGEST_SETTING))
                if units[i].kind & (Kind.DOCUMENT | Kind.SETTING)
            ),
            -1,
        )
        between = units[start : max(start, document)]
        if document < 0 or any(not unit.is_word or unit.kind & (Kind.ANAPHOR | Kind.CLAIM_NOUN) for unit in between):
            return start
        start = document + 1
    return start


def _names(units: Sequence[Unit], subject: Range) -> bool:
    if subject[1] <= subject[0]:
        return False
    bare = Kind.DETERMINER | Kind.ADVERB if subject[1] == subject[0] + 1 else Kind.NONE  # "Aynı | zamanda"
    return not units[subject[0]].kind & (Kind.TIME | Kind.PREPOSITION | Kind.ANAPHOR | bare)


def _is_content(words: Sequence[Unit], lexicon: Lexicon) -> bool:
    """Whether words before a particle belong to a nominalised content: "büyüyeceğini ve bunun | da"."""
    if not words:
        return False  # a particle opens the sentence
    last = words[-1]
    owner = not last.capital and not last.kind & PEOPLE and last.norm.endswith(lexicon.endings["genitive_suffixes"])
    endings = lexicon.endings["content_suffixes"]
    return owner or any(unit.norm.endswith(endings) and not unit.capital for unit in words)


def without_clause(units: Sequence[Unit], phrase: Range | None) -> Range | None:
    """The phrase behind a participle up to its last name or office: "diyen Hammond | bu hedefe yönelik adımlar"."""
    if phrase is None:
        return None
    end = phrase[0]
    while end < phrase[1] and (units[end].capital or units[end].kind & PEOPLE or not units[end].is_word):
        end += 1
    return (phrase[0], end) if end > phrase[0] else phrase


def _kind_of_owned(unit: Unit, lexicon: Lexicon) -> int:
    """What the word can be, also with the case behind its possessive: "komutanlığına"."""
    return unit.kind or (lexicon.kind(unit.norm[:-2]) if unit.norm.endswith(("na", "ne")) else Kind.NONE)


def authority(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> Range | None:
    """Who stands right before "göre", behind the last comma; None for what something is only compared with: "önceki aya
    göre"."""
    comma = next((index for index in range(end - 1, start - 1, -1) if units[index].norm in COMMAS), start - 1)
    named = units[comma + 1 : end]
    names = sum(unit.capital for unit in named if unit.is_word and not unit.kind & Kind.TIME)
    suffixed = any(not APOSTROPHES.isdisjoint(unit.norm) for unit in named)
    if named and not (named[-1].capital or _kind_of_owned(named[-1], lexicon) & (PEOPLE | Kind.ACCORDING_NOUN)):
        return None  # "geçen yılın sonuna göre"
    speaks = any(unit.kind & PEOPLE for unit in named) or (names > 0 and (names > 1 or suffixed or comma >= start))
    return (comma + 1, end) if speaks and named else None
