"""One sentence's units → drafts for languages whose content stands between subject and cue, nominalised or quoted.

"Bakanlık, [kayıt sayısının 31 milyon olduğunu] söyledi": subject up to its comma or particle, content, cue.
"“…” diyen sözcü", "“…” dedi sözcü": a participle, or a quotation that opens the sentence, sends the subject behind.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.drafts import Draft
from claimcheck.extract.hits import Hit, find_hits
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.phrases import PEOPLE, SPEAKERS, Range, can_speak, is_spaced_dash, span_of
from claimcheck.extract.spans import content_spans
from claimcheck.extract.units import COLONS, COMMAS, STOPS, Unit
from claimcheck.extract.verblast.according import read_according
from claimcheck.extract.verblast.contents import (
    calls_false,
    fits,
    is_negated,
    polarity_of,
    reference_end,
    without_holders,
)
from claimcheck.extract.verblast.drafting import Found, found, is_documented
from claimcheck.extract.verblast.endings import is_verb
from claimcheck.extract.verblast.headings import behind_headings
from claimcheck.extract.verblast.subjects import (
    FULL_NAME,
    SUBJECT_REACH,
    behind_settings,
    find_subject,
    says_where,
    without_clause,
)
from claimcheck.languages.language import Frame

QUOTE_REACH = 5  # units between a quotation and its cue: who was told, "diye"
SHORTEST_BEHIND_COLON = 3  # units
LONGEST_TITLED = 14  # units of a name with what its bearer is, before a colon
LONGEST_CLOSING = 2  # units of a verb and the mark or conjunction behind it


def read_verb_last(text: str, units: Sequence[Unit], lexicon: Lexicon) -> tuple[list[Draft], list[Hit]]:
    """(drafts in the order of their cues, all cues found)."""
    hits = find_hits(units, lexicon)
    drafts: list[Draft] = []
    start = behind_headings(text, units, hits, lexicon) if hits else 0
    source: Range | None = None
    for hit in hits:
        stop = next((i for i in range(hit.start - 1, start - 1, -1) if _ends_sentence(units, i, lexicon)), -1)
        if stop >= 0:
            start, source = stop + 1, None
        heads = source is not None and source[1] == start < hit.start
        shared = bool(drafts) and start > 0 and (heads or _is_converb(units, start - 1, hits, lexicon))
        shared = shared and not _has_own_subject(text, units, start, hit.start, lexicon)
        described = _described(units, hit, hits, lexicon)
        read = _read_hit(text, units, lexicon, hit, start, shared, described)
        if read is None:
            continue
        shares = len(drafts) - 1 if read.draft.source is None and drafts else -1
        drafts.append(replace(read.draft, shares=shares))
        source = read.source or source
        start = max(read.end, hit.end)
    if not drafts:
        drafts = _behind_names(text, units, lexicon)
    inner = (_denial_inside(units, number, outer, lexicon) for number, outer in enumerate(drafts))
    return [*drafts, *(denial for denial in inner if denial is not None)], hits


def _denial_inside(units: Sequence[Unit], number: int, outer: Draft, lexicon: Lexicon) -> Draft | None:
    """The denial that closes what another reports, its subject in the genitive: "ordu|nun | P | yalanladığını"."""
    inside = [unit for unit in units if outer.content[0].start <= unit.start < outer.content[-1].end]
    size = lexicon.closing("embedded_denials", [unit.norm for unit in inside])
    for at, unit in enumerate(inside[: -size - 1] if size else ()):
        for ending in lexicon.endings["genitive_suffixes"]:
            stem = unit.norm.removesuffix(ending)
            if stem != unit.norm and (unit.capital or lexicon.kind(stem) & PEOPLE):
                source = Span(inside[0].start, unit.end - len(unit.norm) + len(stem.rstrip("'’")))
                content = Span(inside[at + 1].start, inside[-size - 1].end)
                cue = Span(inside[-size].start, inside[-1].end)
                return Draft(cue, (content,), source, Polarity.DENY, Quotation.INDIRECT, within=number)
    return None


def _is_converb(units: Sequence[Unit], last: int, hits: Sequence[Hit], lexicon: Lexicon) -> bool:
    """Whether the cue that ends at unit `last` shares its subject with the verb behind it: "belirterek | yalanladı",
    "istemiş | ve şirketi suçlamıştı"."""
    norm = units[last].norm
    joined = norm.endswith(lexicon.endings["perfect_suffixes"])
    return any(
        hit.end - 1 == last and (joined or (hit.shares_subject and not _sends_behind(norm, lexicon))) for hit in hits
    )


def _has_own_subject(text: str, units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a particle closes a subject behind a converb: "Kaya P derken, | Tan ise | Q dedi"."""
    first = _behind_marks(units, start, end)
    source, _ = find_subject(text, units, first, end, lexicon)
    return source is not None and bool(units[source[1]].kind & Kind.MARKER) and can_speak(units, source)


def _described(units: Sequence[Unit], hit: Hit, hits: Sequence[Hit], lexicon: Lexicon) -> int:
    """Behind the last participle that the cue is joined to: "P belirten ve Q söyleyen | Kaya"."""
    if hit.end >= len(units) or not units[hit.end].kind & Kind.COORDINATOR:
        return hit.end
    later = (other.end for other in hits if other.start > hit.end and _sends_behind(units[other.end - 1].norm, lexicon))
    return next(later, hit.end)


def _sends_behind(norm: str, lexicon: Lexicon) -> bool:
    """Whether a cue is a participle, whose subject stands behind it: "diyen", not "derken"."""
    converb = norm.endswith(lexicon.endings["converb_suffixes"])
    return norm.endswith(lexicon.endings["participle_suffixes"]) and not converb


def _ends_sentence(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether a stop ends a sentence here; behind a number it makes an ordinal, "7. Tümen", and a semicolon ends one
    only behind its verb, "yapıldı;", not "grupların; kadınlar ve çocuklar olduğunu"."""
    ordinal = index > 0 and units[index].norm == "." and units[index - 1].norm.isdecimal()
    goes_on = index > 0 and units[index].norm == ";" and not is_verb(units[index - 1], lexicon)
    return units[index].norm in STOPS and not ordinal and not goes_on


def _read_hit(
    text: str, units: Sequence[Unit], lexicon: Lexicon, hit: Hit, start: int, shared: bool, described: int
) -> Found | None:
    """`shared`: the subject is that of the cue before. `described`: where whom a participle describes stands."""
    first = _behind_marks(units, start, hit.start)
    if hit.according:
        return read_according(text, units, lexicon, hit, first)
    quote = _quote_before(units, first, hit, lexicon)
    if quote < 0 and hit.end < len(units) and units[hit.end].norm in COLONS:
        return _behind_colon(text, units, lexicon, hit, first, shared)
    end = hit.start if quote < 0 else quote
    clause = _behind_clause(units, first, end, hit, lexicon)
    source, content_start = (None, clause) if shared else _subject(text, units, first, clause, end, lexicon)
    behind = hit.end
    participle = hit.shares_subject and _sends_behind(units[hit.end - 1].norm, lexicon)
    inverted = quote >= 0 and quote == first and hit.end < len(units) and units[hit.end].is_word
    if participle or (inverted and not hit.shares_subject and not units[hit.end].kind & Kind.COORDINATOR):
        after = source_after(units, described, len(units), lexicon)
        if after is not None:
            source = without_clause(units, after)
            behind = source[1] if described == hit.end else hit.end
            content_start = behind_settings(units, clause, end, lexicon, closed=True)
    if (source is not None or not shared) and _is_of_thing(units, source, hit, lexicon):
        return None
    if source is not None and _has_no_document(units, first, max(content_start, source[1]), hit, lexicon):
        return None
    if hit.placed and participle:
        if source is None or behind == hit.end or not units[behind - 1].kind & Kind.DOCUMENT:
            return None  # "sızdığı bildirilen | gaz"
    elif hit.placed:
        return _passive(text, units, lexicon, hit, first)
    reference = reference_end(units, content_start, end)
    if reference > 0 and calls_false(text, units, reference, hit.start, lexicon):
        doubts = hit.groups[0].polarity is Polarity.DOUBT
        polarity = Polarity.DOUBT if doubts else Polarity.DENY
        return found(text, units, lexicon, hit, source, (content_start, reference), polarity, behind)
    group = hit.group(Frame.QUOTE)
    if quote >= 0 and group:
        content, polarity = (quote, quote + 1), group.polarity
    else:
        content = without_holders(units, content_start, hit.start, hit, lexicon)
        if content[1] <= content[0] or not fits(units, content, hit, lexicon):
            return None
        polarity = polarity_of(units, content, hit, lexicon)
    if is_negated(units, content, hit):
        return None
    return found(text, units, lexicon, hit, source, content, polarity, behind)


def _subject(
    text: str, units: Sequence[Unit], first: int, clause: int, end: int, lexicon: Lexicon
) -> tuple[Range | None, int]:
    """(subject, first unit of the content), where a clause with a verb of its own may end before unit `clause`: "Kaya
    köprüyü açtı, | tünelin kapandığını söyledi", "Köprü açıldı, | Kaya tünelin kapandığını söyledi"."""
    source, content = find_subject(text, units, clause, end, lexicon)
    closed = source is not None and (units[source[0]].capital or not units[source[1]].is_word)
    if clause == first or (source is not None and closed and can_speak(units, source)):
        return source, content
    return find_subject(text, units, first, clause - LONGEST_CLOSING, lexicon)[0], clause


def _behind_clause(units: Sequence[Unit], first: int, end: int, hit: Hit, lexicon: Lexicon) -> int:
    """Behind the last clause before `end` that closes with a finite verb, or one that shares the ending of the cue:
    "köprüyü açtı, | …", "tüneli açmış, | köprünün kapandığını duyurmuştu"; `first` without one."""
    perfect = lexicon.endings["perfect_suffixes"]
    shares = units[hit.end - 1].norm[:-2].endswith(perfect)
    for index in range(end - LONGEST_CLOSING, first, -1):
        unit, behind = units[index], units[index + 1]
        joins = behind.norm in COMMAS or behind.kind & (Kind.COORDINATOR | Kind.OPENER)
        ended = shares and unit.is_word and not unit.capital and unit.norm.endswith(perfect)
        if joins and (ended or is_verb(unit, lexicon)):
            return index + LONGEST_CLOSING
    return first


def _is_of_thing(units: Sequence[Unit], source: Range | None, hit: Hit, lexicon: Lexicon) -> bool:
    """Whether a cue that needs a will stands with a thing, that is no document either, "yeni fabrika … hedefliyor", or
    one that things have in their own clause without a subject that was found: "verilerin artması … ortaya koydu"."""
    cue = tuple(unit.norm for unit in units[hit.start : hit.end])
    if source is None:
        return cue in lexicon.phrases["evident_cues"]
    if cue not in lexicon.phrases["wilful_cues"] or can_speak(units, source):
        return False
    return not units[source[1] - 1].norm.startswith(lexicon.endings["document_stems"])


def _has_no_document(units: Sequence[Unit], first: int, end: int, hit: Hit, lexicon: Lexicon) -> bool:
    """Whether a passive stands with neither a document nor an agent before its content, which says who told it: "Kaya
    Bank | köprünün kapandığı belirtiliyor"."""
    return is_documented(hit) and not any(
        unit.kind & Kind.AGENT or says_where(unit, lexicon) for unit in units[first:end]
    )


def _quote_before(units: Sequence[Unit], first: int, hit: Hit, lexicon: Lexicon) -> int:
    """The quotation that the cue reports, or -1: right before it, or before who was told."""
    if not hit.group(Frame.QUOTE):
        return next((i for i in range(hit.start - 1, first - 1, -1) if units[i].quote is not None), -1)
    for index in range(hit.start - 1, max(first, hit.start - QUOTE_REACH) - 1, -1):
        if units[index].quote is not None:
            return index
        if units[index].norm.endswith(lexicon.endings["content_suffixes"]):
            return -1  # a quotation inside the clause that is reported
        if units[index].norm.endswith(lexicon.endings["genitive_suffixes"]) and not units[index].kind:
            return -1  # "“…” araştırmasının | sonuçları açıklandı"
    return -1


def _passive(text: str, units: Sequence[Unit], lexicon: Lexicon, hit: Hit, first: int) -> Found | None:
    """Reads an earlier claim before its passive cue, where its agent stands between: "Haber | bakanlıkça
    yalanlandı"."""
    reference, last = reference_end(units, first, hit.start), units[hit.start - 1]
    begin = reference
    while 0 < begin < hit.start and units[begin].norm in COMMAS:
        begin += 1
    by = bool(last.kind & Kind.AGENT)
    end = hit.start - by
    if not 0 < begin < end or not (by or last.norm.endswith(lexicon.endings["agent_suffixes"])):
        return None
    return found(text, units, lexicon, hit, (begin, end), (first, reference), hit.groups[0].polarity, hit.end)


def _behind_colon(
    text: str, units: Sequence[Unit], lexicon: Lexicon, hit: Hit, first: int, shared: bool
) -> Found | None:
    """Reads a clause behind its cue: "Kurum orduyu suçladı: P"."""
    group = next((group for group in hit.groups if group.frames & {Frame.CLAUSE, Frame.QUOTE}), None)
    spoken = any(unit.quote is not None for unit in units[hit.end :])
    if group is None or (len(units) - hit.end <= SHORTEST_BEHIND_COLON and not spoken):
        return None
    source = None if shared else find_subject(text, units, first, hit.start, lexicon)[0]
    if source is None and not shared and hit.start > first:
        end = hit.start - bool(units[hit.start - 1].kind & Kind.ADVERB)  # "Ece Tan | şöyle diyor"
        named = end - first <= SUBJECT_REACH or units[end - 1].capital
        source = (first, end) if named and end > first else None
    quoted = hit.end + 1 < len(units) and units[hit.end + 1].quote is not None
    content = hit.end + 1, hit.end + 2 if quoted else len(units)
    return found(text, units, lexicon, hit, source, content, group.polarity, content[1])


def _behind_names(text: str, units: Sequence[Unit], lexicon: Lexicon) -> list[Draft]:
    """Quotations behind a colon that a name with what its bearer is stands before, "Ece Tan, iktisatçı: “…”", or any
    verb of one who can speak: "Bakan Ece Tan konuya açıklık getirdi: “…”"."""
    start, drafts = behind_headings(text, units, (), lexicon), []
    for quote, unit in enumerate(units):
        if unit.quote is None:
            continue
        colon, first = quote - 1, _behind_marks(units, start, quote)
        start = quote + 1
        if colon <= first or units[colon].norm not in COLONS:
            continue
        verb = is_verb(units[colon - 1], lexicon)
        source = find_subject(text, units, first, colon - 1, lexicon)[0] if verb else (first, colon)
        if source is None or not _is_person(units, source, lexicon, alone=not verb):
            continue
        spans, quotation = content_spans(text, units, [Span(quote, quote + 1)], lexicon)
        named, cue = span_of(units, source), span_of(units, (colon, quote))
        drafts += [Draft(cue, spans, named, Polarity.ASSERT, quotation)] if spans else []
    return drafts


def _is_person(units: Sequence[Unit], source: Range, lexicon: Lexicon, *, alone: bool) -> bool:
    """Whether a full name or, not `alone`, an office heads the phrase, which has no other words without a comma."""
    phrase = units[slice(*source)]
    names = sum(1 for _ in takewhile(lambda unit: unit.capital, phrase))
    if not alone:
        return names >= FULL_NAME or any(unit.kind & SPEAKERS for unit in phrase)
    closed = names == len(phrase) or phrase[names].norm in COMMAS
    return names >= FULL_NAME and closed and len(phrase) <= LONGEST_TITLED


def _behind_marks(units: Sequence[Unit], start: int, end: int) -> int:
    """The first word from `start`, over marks, conjunctions and a dateline's dash."""
    for index in range(start, min(end, start + 6)):
        if index > start and is_spaced_dash(units, index):
            start = index + 1
    while (
        start < end
        and units[start].quote is None
        and (not units[start].is_word or units[start].kind & (Kind.COORDINATOR | Kind.OPENER | Kind.ADVERB))
    ):
        start += 1
    return start
