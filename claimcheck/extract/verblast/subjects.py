"""Where the subject ends that opens a verb-last clause: at its comma or particle, or behind the office that
heads it."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.phrases import PEOPLE, SPEAKERS, Range, is_name
from claimcheck.extract.units import COLONS, COMMAS, Unit
from claimcheck.extract.verblast.endings import ends, is_cased, without_ending

JOINTS = frozenset("&/-")  # inside a name
SUBJECT_REACH = 10  # units of a subject that no mark closes
LONGEST_SUBJECT = 24  # units of one that a mark closes
UNDOTTED = str.maketrans("İI", "iı")
SETTINGS = Kind.DOCUMENT | Kind.SETTING | Kind.TIME | Kind.TIME_NOUN | Kind.ADVERB | Kind.ADDRESSEE
FULL_NAME = 2  # words of a first name and a surname
STATEMENT_REACH = 10  # units of "in the statement he made to the press"
ALONE = 3  # units behind a comma that a second comma may close: ", on Monday,"
LONGEST_SETTING = 4  # units of "in a later statement" behind the subject


def find_subject(text: str, units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> tuple[Range | None, int]:
    """(subject, first unit of the content) of the stretch [start, end), whose end is the cue or a quotation."""
    start = _behind_opening(units, start, end, lexicon)
    mark, high = _first_mark(units, start, min(end, start + LONGEST_SUBJECT), lexicon), min(end, start + SUBJECT_REACH)
    paper = start
    while paper < end - 1 and (units[paper].norm,) in lexicon.phrases["document_attributes"]:
        paper += 1
    alone = mark < 0 and paper < end - 1 and units[paper + 1].is_word and says_where(units[paper], lexicon)
    if alone and not units[paper].norm.endswith(lexicon.endings["owned_suffixes"]):
        return (start, paper + 1), paper + 1  # "Belgelerde | köprünün kapandığı belirtiliyor", "Aynı metinde | …"
    head = _behind_head(units, start, mark if mark >= 0 else high, end, lexicon)
    inside = 0 < head < mark and (
        units[head].kind & (Kind.ANAPHOR | Kind.CLAIM_NOUN) or units[mark - 1].kind & Kind.NEGATOR
    )
    if mark >= 0 and not inside:
        subject = _without_adjuncts(units, (start, mark), head, lexicon)
        if units[mark].kind & Kind.MARKER and _is_content(units[slice(*subject)], lexicon):
            return None, start
        last, genitives = units[mark - 1], lexicon.endings["genitive_suffixes"]
        owner = is_cased(last, lexicon) and last.norm.endswith(genitives)  # "Ece Tan'ın da | çalıştığını"
        if owner or ends(last, "owner_suffixes", lexicon):
            return None, start  # "memurların, | gemileri saydıklarını"
        return (subject if _names(units, subject) else None), _behind_mark(units, mark, end, lexicon)
    if head < 0 and end < len(units) and units[end].quote is not None and mark < 0 and end - start <= SUBJECT_REACH:
        subject = _without_adjuncts(units, (start, end), -1, lexicon)
        return (subject if _names(units, subject) else None), end
    issued = next((i for i in range(start + 2, high) if _is_issued(units, start, i, lexicon)), -1)
    if head < 0 and issued > 0 and mark < 0:
        return _without_adjuncts(units, (start, issued), -1, lexicon), issued  # "Banka'dan yapılan açıklamada | faizin"
    if head < 0:
        head = _behind_names(units, start, end, lexicon)
    if head <= start or (head == start + 1 < end and _only_opens(text, units, start, lexicon)):
        return None, start
    subject = _without_adjuncts(units, (start, head), head, lexicon)
    if _abbreviates(units, head, end):
        head += 3
    return (subject, behind_settings(units, head, end, lexicon)) if _names(units, subject) else (None, start)


def _behind_opening(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """Behind a clause or adjunct that opens the sentence before a name: "Görüşmeler sürerken | Ece Tan", "toplantıdan
    sonra | Ece Tan", "olayla ilgili | Ece Tan"; `start` without one."""
    plain = True  # no name stands before, which the adjunct could be said of
    for index in range(start + 1, min(end - 2, start + LONGEST_SUBJECT)):
        before, unit = units[index - 1], units[index]
        if not unit.is_word:
            return start
        plain = plain and not before.kind & PEOPLE and (not unit.capital or bool(unit.kind & Kind.TIME))
        converb = ends(unit, "converb_suffixes", lexicon)
        later = unit.kind & Kind.ADVERB and before.norm.endswith(lexicon.endings["adjunct_suffixes"])
        about = unit.kind & Kind.PREPOSITION and not unit.kind & Kind.AGENT and not before.capital
        if (converb or (plain and (later or about))) and _opens_name(units, index + 1, end, lexicon):
            return index + 1
    return start


def _opens_name(units: Sequence[Unit], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether an office or a name of several words stands at `index`, in no case: "Ece Tan", not "Ova Barajı'nın"."""
    last = next((at for at in range(index, end) if not units[at].capital), end)
    named = units[index].kind & PEOPLE or last - index > 1
    return last > index and bool(named) and all(_goes_on(unit, lexicon) for unit in units[index:last])


def _first_mark(units: Sequence[Unit], start: int, high: int, lexicon: Lexicon) -> int:
    """The comma, colon or particle that closes a subject, or -1; behind a content they only go on with it."""
    for index in range(start, high):
        unit = units[index]
        closes = unit.norm in COMMAS or unit.norm == ";" or unit.kind & Kind.MARKER
        clause = index > start and not units[index - 1].capital
        clause = clause and any(
            ends(units[index - 1], f"{field}_suffixes", lexicon) for field in ("content", "converb")
        )
        if closes and clause:
            return -1  # "Ali Kaya köprünün açıldığını, | tünelin kapandığını söyledi"
        if _is_topical(units, index, start, lexicon):
            continue
        spoken = index + 1 < len(units) and units[index + 1].quote is not None
        if closes or (unit.norm in COLONS and spoken):
            return index
        if unit.quote is not None:
            return -1
    return -1


def _is_topical(units: Sequence[Unit], index: int, start: int, lexicon: Lexicon) -> bool:
    """Whether a particle stands behind an adjunct or an object, which it only brings forward: "Ova'da ise | Ece Tan",
    "Planı da | açıklayan Ece Tan"."""
    before = units[index - 1]
    linked = before.kind & (Kind.PREPOSITION | Kind.GOVERNED)
    return index > start and bool(units[index].kind & Kind.MARKER) and bool(linked or _is_adjunct(before, lexicon))


def _behind_mark(units: Sequence[Unit], mark: int, end: int, lexicon: Lexicon) -> int:
    after = mark + 1
    while after < end and units[after].norm in COMMAS:
        after += 1
    comma = next((i for i in range(after, min(end, after + ALONE + 1)) if units[i].norm in COMMAS), -1)
    if 0 < comma < end - 1 and units[comma - 1].kind & SETTINGS:
        return comma + 1
    while after < end - 1 and units[after].kind & Kind.ADVERB and not units[after].kind & Kind.TIME:
        after += 1
    return behind_settings(units, after, end, lexicon, closed=True)


def _behind_head(units: Sequence[Unit], start: int, high: int, end: int, lexicon: Lexicon) -> int:
    """The unit behind the office or body that heads the subject, with the names that follow it, or -1: "Norviya spor
    bakanı | radyoda"."""
    for index in range(start, high):
        unit = units[index]
        if unit.quote is not None or (index > start and unit.kind & (Kind.ANAPHOR | Kind.CLAIM_NOUN)):
            return -1
        if ends(unit, "content_suffixes", lexicon):
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
            partner = behind - index > FULL_NAME + 1 and joined == behind and not units[joined].kind & Kind.COORDINATOR
            return behind - 1 if partner else -1  # "Bakan Cem Aydın | Çin ile anlaşıldığını"
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
    cased = is_cased(unit, lexicon)
    return unit.capital and unit.is_word and not cased and not unit.kind & Kind.TIME


def _is_modifier(head: Unit, following: Unit, lexicon: Lexicon) -> bool:
    """Whether a bare noun only qualifies the next one, which has a possessive: "hükümet | kaynaklarından"."""
    if following.capital and following.norm.endswith(lexicon.endings["genitive_suffixes"]):
        return True  # "aktivist Talos'un | kız kardeşi"
    if is_name(head):
        return False  # "Sekreter Ali Koç | anlaşmanın"
    owned = head.norm.endswith(lexicon.endings["possessive_suffixes"])
    return not owned and not following.kind and following.norm.endswith(lexicon.endings["owned_suffixes"])


def _behind_names(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> int:
    """The unit behind the capitalised names that open the clause, or -1 where nothing tells them from the content."""
    index = start
    while index < end and (
        (index > start and (units[index].norm in JOINTS or _links_names(units, index, end, lexicon)))
        or (
            units[index].is_word
            and (units[index].capital or units[index].kind & PEOPLE)
            and not units[index].kind & Kind.TIME
        )
    ):
        index += 1
    if index > start and is_cased(units[index - 1], lexicon):
        return -1  # "ABD'de | açıklanan veriler", "Hong Kong'un | avantajlarının"
    joined = index + 3 if _abbreviates(units, index, end) else index
    if joined < end and units[joined].kind & (Kind.PREPOSITION | Kind.COORDINATOR):
        return -1
    alone = index >= end and end - start > 1 and not units[index - 1].kind & PEOPLE
    return -1 if index == start or alone else index


def _links_names(units: Sequence[Unit], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a word joins two parts of a name or a place to a name: "Ova | merkezli Kaya Holding", "Bank | of Ova"."""
    links = units[index].kind & Kind.NOUN_PREPOSITION or units[index].norm in lexicon.postposed["attribute_words"]
    return bool(links) and index + 1 < end and units[index + 1].capital


def _only_opens(text: str, units: Sequence[Unit], start: int, lexicon: Lexicon) -> bool:
    """Whether the word at `start` has its capital from opening the sentence, and no name: "Aynı | gün", "Sektör |
    genelinde", "Göçmenleri | jandarmanın", "Dernekle | ilgili", "Satışların | azalması", "Türk | lirasının", or
    "Manşet | enflasyonun" where the text has it without a capital as well."""
    word, behind = units[start], units[start + 1]
    if word.kind & PEOPLE or not behind.is_word:
        return False
    genitive = behind.norm.endswith(lexicon.endings["genitive_suffixes"])
    closed = ends(word, "owner_suffixes", lexicon) or (word.norm,) in lexicon.phrases["attributive_names"]
    owned = not genitive and ends(behind, "owned_suffixes", lexicon)
    people = without_ending(word.norm, "possessive_suffixes", PEOPLE | Kind.DETERMINER, lexicon)
    people = people or (word.norm,) in lexicon.phrases["partisans"]
    closed = closed or (not people and ends(word, "object_suffixes", lexicon))  # and not "Avukatları", "Bazıları"
    closed = closed or word.kind & (Kind.DETERMINER | Kind.ADVERB | Kind.PREPOSITION | Kind.ANAPHOR)
    common = text[word.start].translate(UNDOTTED).lower() + text[word.start + 1 : word.end] in text
    return bool(owned or closed or lexicon.is_number(word.norm) or common)


def _without_adjuncts(units: Sequence[Unit], subject: Range, head: int, lexicon: Lexicon) -> Range:
    """The subject without a relative clause before its name, and without days, documents, places and addressees behind
    it: "Defterleri inceleyen | Sayıştay", "Ordu sözcüsü | üç gün sonra"."""
    start, end = subject
    while start < end - 1 and units[start].kind & (Kind.TIME | Kind.TIME_NOUN):
        start += 1
    timed = start > subject[0]  # "Haziran | sonunda | Kaya Holding"
    for index in range(end - 2, start - timed, -1):
        before = (
            ends(units[index], "participle_suffixes", lexicon)
            or units[index].kind & Kind.ADVERB
            or _is_setting(units[index], lexicon)
        )
        named = units[index + 1].capital and not units[index].capital
        if (before and named) or _is_topical(units, index, start, lexicon):
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
        return says_where(unit, lexicon)
    return ends(unit, "owned_suffixes", lexicon)


def says_where(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the word is a document or a place in which something is said: "açıklamada"."""
    return bool(unit.kind & (Kind.DOCUMENT | Kind.SETTING)) and unit.norm.endswith(lexicon.endings["adjunct_suffixes"])


def _is_issued(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the phrase is a document behind the participle that says whose it is: "Kulübün yaptığı | açıklamada"."""
    named = end - 2 > start and units[end - 2].capital
    if end - start < 2 or not units[end - 1].kind & Kind.DOCUMENT or named or units[end - 2].kind:
        return False
    endings = (*lexicon.endings["participle_suffixes"], *lexicon.endings["content_suffixes"])
    return units[end - 2].norm.endswith(endings)


def _is_adjunct(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the ending of a word behind a subject says where or to whom: "radyoda", "Meclis'e"."""
    if unit.kind & SPEAKERS:
        return False  # "kaptan"
    if unit.capital:
        cased = is_cased(unit, lexicon) or "'" in unit.norm
        return cased and not unit.norm.endswith(lexicon.endings["genitive_suffixes"])
    return unit.norm.endswith(lexicon.endings["adjunct_suffixes"])


def behind_settings(units: Sequence[Unit], start: int, end: int, lexicon: Lexicon, *, closed: bool = False) -> int:
    """The first unit that is not said of when or in what document something was said: "cumartesi günü", "haftalık
    bülteninde", "ajansa yaptığı açıklamada", but not another's: "bakanlığın yaptığı açıklamada hata olduğunu".
    `closed`: days belong to the content, and so does a document without a comma or who made it."""
    while not closed and start < end - 1 and units[start].kind & SETTINGS & ~(Kind.DOCUMENT | Kind.SETTING):
        start += 1
    for index in range(start, min(end - 1, start + STATEMENT_REACH)):
        unit, comma = units[index], units[index + 1].norm in COMMAS
        if not unit.is_word or unit.kind & (Kind.ANAPHOR | Kind.CLAIM_NOUN):
            return start
        if not says_where(unit, lexicon):
            continue
        near = index - start < LONGEST_SETTING
        done = next(
            (at for at in (index - 1, index - 2) if at >= start and ends(units[at], "relative_suffixes", lexicon)), -1
        )
        owners = units[start:index] if done < 0 else units[max(start, done - 1) : done]
        own = done >= 0 or (near and unit.norm.endswith(lexicon.endings["owned_suffixes"]))  # "konuşmasında"
        own = own and not any(ends(owner, "genitive_suffixes", lexicon) for owner in owners)
        if own or (near and (comma or not closed)):
            return behind_settings(units, index + 1 + comma, end, lexicon, closed=closed)
    return start


def _names(units: Sequence[Unit], subject: Range) -> bool:
    if subject[1] <= subject[0]:
        return False
    bare = Kind.DETERMINER | Kind.ADVERB if subject[1] == subject[0] + 1 else Kind.NONE  # "Aynı | zamanda"
    people = any(unit.kind & SPEAKERS for unit in units[slice(*subject)])  # "Bu sistemi eleştirenler"
    return people or not units[subject[0]].kind & (Kind.TIME | Kind.PREPOSITION | Kind.ANAPHOR | bare)


def _is_content(words: Sequence[Unit], lexicon: Lexicon) -> bool:
    """Whether words before a particle belong to a nominalised content: "büyüyeceğini ve bunun | da"."""
    if not words:
        return False  # a particle opens the sentence
    last = words[-1]
    owner = not last.capital and not last.kind & PEOPLE and last.norm.endswith(lexicon.endings["genitive_suffixes"])
    endings = lexicon.endings["content_suffixes"]
    return owner or any(unit.norm.endswith(endings) and not unit.capital for unit in words)


def without_clause(units: Sequence[Unit], phrase: Range) -> Range:
    """The phrase behind a participle up to its last name or office: "diyen Hammond | bu hedefe yönelik adımlar",
    "diyen Menkul Kıymetler ve Borsa Kurulu"."""
    end = phrase[0]
    while end < len(units) - 1 and units[end].norm not in COMMAS:
        unit, joined = units[end], units[end].kind & Kind.COORDINATOR and units[end + 1].capital and end > phrase[0]
        inside = end < phrase[1] and (unit.kind & PEOPLE or not unit.is_word)
        if not (inside or joined or (unit.capital and not unit.kind & Kind.TIME)):
            break
        end += 1
    return (phrase[0], end) if end > phrase[0] else phrase
