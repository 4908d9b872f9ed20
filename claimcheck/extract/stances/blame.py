"""Whether a content blames by its words alone: a word of blame, or a duty that somebody else neglected."""

from collections.abc import Collection, Sequence

from claimcheck.extract.drafts import Draft
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.stances.denials import is_barred, is_denied
from claimcheck.extract.stances.reaches import DENIAL_REACH, LONGEST_WRONG
from claimcheck.extract.stances.speakers import has_other_subject

DUTY_REACH = 6  # words behind a negator among which the duty stands that was not done


def holds_blame(norms: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a word of blame stands in a part of a content, and is not denied in it: "я не винен"."""
    for at in lexicon.starts("blame_words", norms):
        end = at + lexicon.opening("blame_words", norms[at : at + LONGEST_WRONG])
        if end > at and not is_barred(norms, at, end, lexicon) and not is_denied(norms, at, end, lexicon):
            return True
    return False


def neglects(norms: Sequence[str], source: Collection[str], draft: Draft, lexicon: Lexicon) -> bool:
    """Whether somebody but the speaker is said not to have done a duty: "工厂没有及时向居民 | 通报", "no supervisor
    reported it", "we were not warned"; not where a verb stands between, "没有收到 | 通知"."""
    for index in lexicon.starts("duty_words", norms):
        size = lexicon.opening("duty_words", norms[index : index + LONGEST_WRONG])
        if not size:
            continue
        first = max(0, index - DUTY_REACH)
        at = next((i for i in range(index - 1, first - 1, -1) if lexicon.kind(norms[i]) & Kind.NEGATOR), -1)
        if at < 0 or lexicon.holds("condition_openers", norms[:at]):
            continue
        kinds = [lexicon.kind(norm) for norm in norms[at:index]]
        verbs = any(kind & Kind.FINITE and not kind & Kind.AUXILIARY for kind in kinds[1:])
        if verbs or (norms[at],) in lexicon.phrases["blame_bars"]:
            continue
        told = any(lexicon.kind(norm) & Kind.FIRST_PERSON for norm in norms[first:index])
        passive = any(lexicon.kind(norm) & Kind.PASSIVE for norm in norms[max(0, index - DENIAL_REACH) : index])
        if (
            any(kind & Kind.DETERMINER for kind in kinds[:2])  # "没有 | 一名 | 主管上报"
            or (norms[at + 1],) in lexicon.phrases["any_words"]
            or (told and passive)
            or has_other_subject(norms, at, size, source, draft, lexicon)
        ):
            return True
    return False
