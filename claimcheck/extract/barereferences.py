"""A content that only points at an earlier claim ends with that word: "denied this | on Friday", "the charge | in a
statement". What follows says when, where or how it was denied, and would hide what the content stands for."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Quotation
from claimcheck.extract.bareclauses import is_period
from claimcheck.extract.drafts import Draft
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.units import Unit

SETTING_REACH = 5  # units from a preposition to the day or the occasion
PREPOSITIONS = Kind.PREPOSITION | Kind.NOUN_PREPOSITION


def with_bare_references(units: Sequence[Unit], drafts: Sequence[Draft], lexicon: Lexicon) -> list[Draft]:
    """The drafts, those cut whose content is a word or noun for an earlier claim and a setting behind it."""
    language = lexicon.language
    if language.nominal_markers:
        return [_cut_before(units, draft) for draft in drafts]
    if language.verb_last or language.heads_last:
        return list(drafts)
    return [_cut(units, draft) for draft in drafts]


def _cut(units: Sequence[Unit], draft: Draft) -> Draft:
    if len(draft.content) != 1 or draft.quotation is not Quotation.INDIRECT or draft.object_first:
        return draft
    (content,) = draft.content
    if content.start < draft.cue.end:
        return draft
    told = [unit for unit in units if content.start <= unit.start and unit.end <= content.end]
    size = _reference(told)
    clause = any(unit.kind & Kind.FINITE for unit in told[size:])
    if not size or size == len(told) or clause or not _opens_setting(told, size, size == 1):
        return draft
    return replace(draft, content=(Span(content.start, told[size - 1].end),))


def _cut_before(units: Sequence[Unit], draft: Draft) -> Draft:
    """The draft without the setting before the word for an earlier claim and its cue: "शाम को | इस आरोप"."""
    if len(draft.content) != 1 or draft.quotation is not Quotation.INDIRECT:
        return draft
    (content,) = draft.content
    if content.end > draft.cue.start:
        return draft
    told = [unit for unit in units if content.start <= unit.start and unit.end <= content.end]
    size = 2 if len(told) > 1 and told[-1].kind & Kind.CLAIM_NOUN and told[-2].kind & Kind.ANAPHOR else 1
    setting = told[:-size]
    if not 0 < len(setting) < SETTING_REACH or not told[-size].kind & Kind.ANAPHOR:
        return draft
    if setting[-1].kind & (Kind.GENITIVE | Kind.COORDINATOR) or any(unit.kind & Kind.FINITE for unit in setting):
        return draft
    return replace(draft, content=(Span(told[-size].start, content.end),))


def _reference(told: Sequence[Unit]) -> int:
    """How many units at the start of a content stand for an earlier claim: "this", "the charge"; 0 for none."""
    if len(told) < 2 or not told[0].is_word:
        return 0
    pointing = Kind.ANAPHOR | Kind.DETERMINER | Kind.ARTICLE
    if told[0].kind & pointing and told[1].kind & Kind.CLAIM_NOUN and not told[1].capital:
        return 2
    return int(bool(told[0].kind & Kind.ANAPHOR))


def _opens_setting(told: Sequence[Unit], at: int, pronoun: bool) -> bool:
    """Whether when, where or to whom it was said begins at `at`; behind a pronoun any preposition does."""
    unit = told[at]
    preposition = unit.kind & PREPOSITIONS and not unit.kind & (Kind.GENITIVE | Kind.COMPLEMENTISER)
    if pronoun:
        return bool(preposition and not unit.kind & Kind.DETERMINER)
    if unit.kind & Kind.TIME or is_period(told, at):
        return True
    occasion = Kind.TIME | Kind.TIME_NOUN | Kind.SETTING | Kind.ADDRESSEE | Kind.DOCUMENT
    return bool(preposition) and any(one.kind & occasion for one in told[at + 1 : at + SETTING_REACH])
