"""What keeps words of blame from laying any: a denial, a condition, a clause that only describes."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.stances.reaches import DENIAL_REACH, DOER_REACH
from claimcheck.extract.stances.speakers import governs_behind

LONGEST_BAR = 2  # words of "التحقيق في", which before a word of blame says that none is blamed yet
UNSPACED_REACH = 6  # words before a blame among which it is denied, in text without blanks: "没有隐瞒"


def is_supposed(norms: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a content opens with a condition: "अगर कोई उल्लंघन करे"."""
    return (norms[0],) in lexicon.phrases["condition_openers"]


def is_barred(norms: Sequence[str], first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the words before a blame, or behind it where nouns are governed from behind, say that it is looked into
    or fought: "التحقيق في جريمة", "भ्रष्टाचार | के खिलाफ"; or a condition is open, "if the bank | lied", or a report."""
    near = norms[max(0, first - DOER_REACH) : first]
    if lexicon.holds("condition_openers", near) or lexicon.holds("report_openers", near):
        return True
    if lexicon.closing("blame_bars", norms[max(0, first - LONGEST_BAR) : first]):
        return True
    return governs_behind(lexicon) and bool(lexicon.opening("blame_bars", norms[end : end + LONGEST_BAR]))


def is_denied(norms: Sequence[str], first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a negator stands shortly before a blame, or right behind it where the verb closes the clause:
    "हमला | नहीं किया"; not before what is negative itself: "hiçbir yetkili uyarmadı", "никто не сообщил"."""
    behind = norms[end : end + 2] if lexicon.language.nominal_markers or lexicon.language.cue_closes else ()
    if any(word.startswith(lexicon.endings["negating_prefixes"]) for word in behind):
        return True
    opens = lexicon.kind(norms[first]) & Kind.NEGATOR
    negative = opens or norms[end - 1].endswith(lexicon.endings["negating_suffixes"])
    reach = DENIAL_REACH if lexicon.language.spaced else UNSPACED_REACH
    before = () if negative else norms[max(0, first - reach) : first]
    return any(lexicon.kind(word) & Kind.NEGATOR for word in (*before, *behind))


def is_attribute(norms: Sequence[str], end: int, lexicon: Lexicon) -> bool:
    """Whether the words before `end` close with a genitive that a noun follows, and no verb: "शोषण की | वजह"."""
    if not lexicon.language.nominal_markers or not lexicon.kind(norms[end - 1]) & Kind.GENITIVE:
        return False
    return end < len(norms) and not lexicon.kind(norms[end]) & (Kind.FINITE | Kind.COORDINATOR | Kind.OPENER)


def is_relative(before: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the words before a wrong make it one of a relative clause: "arrested a man who"."""
    subject = next((word for word in reversed(before) if not lexicon.kind(word) & (Kind.AUXILIARY | Kind.ADVERB)), "")
    return bool(lexicon.kind(subject) & Kind.RELATIVE)
