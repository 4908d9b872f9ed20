"""A content that only points at an earlier claim ends with that word: "denied this | on Friday", "the charge | in a
statement". What follows says when, where or how it was denied, and would hide what the content stands for."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Quotation
from claimcheck.extract.bareclauses import is_period
from claimcheck.extract.drafts import Draft
from claimcheck.extract.lexicon import PREPOSITIONS, Kind, Lexicon
from claimcheck.extract.units import Unit

SETTING_REACH = 5  # units from a preposition to the day or the occasion


def with_bare_references(units: Sequence[Unit], drafts: Sequence[Draft], lexicon: Lexicon) -> list[Draft]:
    """The drafts, those cut whose content is a word or noun for an earlier claim and a setting behind it."""
    language = lexicon.language
    if not language.nominal_markers and (language.verb_last or language.heads_last):
        return list(drafts)
    return [_cut(units, draft, bool(language.nominal_markers)) for draft in drafts]


def _cut(units: Sequence[Unit], draft: Draft, before: bool) -> Draft:
    """The draft without the setting behind the word for an earlier claim, or `before` it where the cue closes."""
    if len(draft.content) != 1 or draft.quotation is not Quotation.INDIRECT:
        return draft
    (content,) = draft.content
    told = [unit for unit in units if content.start <= unit.start and unit.end <= content.end]
    if before:
        kept = _behind_setting(told) if content.end <= draft.cue.start else 0
        return replace(draft, content=(Span(told[kept].start, content.end),)) if kept else draft
    kept = _before_setting(told) if content.start >= draft.cue.end and not draft.object_first else 0
    return replace(draft, content=(Span(content.start, told[kept - 1].end),)) if kept else draft


def _before_setting(told: Sequence[Unit]) -> int:
    """How many units at the start are a word for an earlier claim, with a setting behind it; 0 for none."""
    size = _reference(told)
    clause = any(unit.kind & Kind.FINITE for unit in told[size:])
    if not size or size == len(told) or clause or not _opens_setting(told, size, size == 1):
        return 0
    return size


def _behind_setting(told: Sequence[Unit]) -> int:
    """Where the word for an earlier claim begins behind a setting, which ends the content: "शाम को | इस आरोप"; 0 where
    none does."""
    size = 2 if len(told) > 1 and told[-1].kind & Kind.CLAIM_NOUN and told[-2].kind & Kind.ANAPHOR else 1
    setting = told[:-size]
    if not 0 < len(setting) < SETTING_REACH or not told[-size].kind & Kind.ANAPHOR:
        return 0
    bound = setting[-1].kind & (Kind.GENITIVE | Kind.COORDINATOR) or any(unit.kind & Kind.FINITE for unit in setting)
    return 0 if bound else len(setting)


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
