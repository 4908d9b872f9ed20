"""Text → sentences with offsets into the stored text: sentencex's rules, mended where news text defeats them."""

import re
from functools import cache
from itertools import pairwise

import sentencex

from claimcheck.domain.article import Sentence, Span
from claimcheck.languages.catalogue import language as known_language
from claimcheck.languages.language import Frame, Language
from claimcheck.text.quotes import closing_others, find_quotes, holds_mark, unpaired_marks

# Longer "sentences" come from a quotation mark that is never closed; they are cut at every full stop.
LONGEST_CHARS = 1200  # beside quotations whose marks tell opening from closing
LONGEST_QUOTATION = 4000  # characters; a longer one is cut all the same
LONGEST_DAY = 4  # characters of a blank, a day and its stop
LONGEST_OPENED_ORDINAL = 16  # characters of an ordinal and the word before it
ORDINAL_MARKS = "ªº"  # behind the stop of "6.ª Brigada"
LONGEST_SIGNATURE = 60  # characters
LONGEST_SIGNED_NAME = 6  # words of a name and its verb
LONGEST_SHORT_TITLE = 3  # letters: Ms, Dr, Sen; longer ones are words that may end a sentence
LONGEST_TITLE = 8  # characters of a short title with its marks, its stop and the blank before it
_ASKED = re.compile(r"[?!][\"”’»]$|[。！？][”’」』]$")
_RUN_ON = re.compile(
    r"(?<=[^\W\d_A-Z]{5})[.!?]\s+(?=\d)"  # a long word ends what a number goes on from
    r"|(?<![\w/@#.&=-])[a-zà-öø-ÿğışœ]{5,}(?=[A-ZÀ-ÖØ-ÞĞİŞŒ][a-zà-öø-ÿğışœ]{2})"  # two words in one: kapandıVali
    r"|(?:(?<=[^\W\d_]{3}[.!?])|(?<=[.!?][\"”“»]))\s+"  # before whose report it was: (dpa)
    r"(?=\( ?(?:\w+ )?[A-Za-z]{2,4}(?:/[A-Za-z]{2,5})* ?\)(?!\w))"
)
LONGEST_ORDINAL = 3  # digits: four are a year
_ENDING_NUMBER = re.compile(r"(?<!\d)\d{1,3}\.$")
_OPENING_NUMBER = re.compile(r"\d+\s?(?P<unit>[^\W\d]+|[%٪])")
_BLANK = re.compile(
    r"(?<=[^\W\d_a-zA-Z]|[%％》])[ \u3000]+(?=[^\W\d_a-zA-Z][^\W_a-zA-Z]|\d\d?[.．、](?!\d)|\d\d?[日月])"
    r"|(?<=[。！？])(?=\d)"
)  # between words of unspaced text, before a day or the number of the next in a list, or behind a stop before a number
LONGEST_UNMARKED = 40  # words of a sentence that may go without a stop
_WORD = re.compile(r"\w+")
_LAST_WORD = re.compile(r"\w+$")
LONGEST_VERB = 10  # letters of a verb that a word is written onto
_CLOSING_WORD = re.compile(r"(?:\w+|\)|(?<=[\w…])[\"”»])$")
_FULL_STOP = re.compile(r"[.!?؟。！？।۔…]+[\"”»“’')\]]*\s+|[。！？।]")


def split_sentences(text: str, language: Language) -> list[Sentence]:
    """Sentences of `text` in order, without the blanks around them; they never overlap and leave out blanks only.

    A line end always ends a sentence. A quotation is not cut where it is closed properly. An initial or honorific
    ("Mr.", "د.", "U.N.") does not end a sentence.
    """
    sentences: list[Sentence] = []
    for line in _lines(text):
        for span in _mended(text, _cut(text, line, language), language):
            sentences.append(Sentence(len(sentences), span))
    return sentences


def _lines(text: str) -> list[Span]:
    spans, start = [], 0
    for line in text.splitlines(keepends=True):
        spans.append(Span(start, start + len(line)))
        start += len(line)
    return spans


def _cut(text: str, line: Span, language: Language) -> list[Span]:
    """Sentence spans of one line, blanks trimmed."""
    cut: list[Span] = []
    for boundary in sentencex.get_sentence_boundaries(language.code, _paired(line.of(text), language)):
        span = Span(line.start + boundary["start_index"], line.start + boundary["end_index"])
        if span.end - span.start - _surely_quoted(text, span, language) > LONGEST_CHARS:
            cut.extend(_cut_at_stops(text, span))
        else:
            cut.extend(_cut_inside(text, span, language))
    cut = [part for span in cut for part in _cut_unmarked(text, span, language)]
    return [trimmed for span in cut if (trimmed := trim(text, span)).end > trimmed.start]


def _paired(line: str, language: Language) -> str:
    """The line with its straight marks that have no partner blanked, so that they hold no sentences together; where
    marks are written either way round, a straight one closes another („P") or a quotation holds one in the same marks
    («P «Q»»), with those of its quotations turned."""
    if not holds_mark(line, language):
        return line
    either = any((closing, opening) in language.quotation_marks for opening, closing in language.quotation_marks[:1])
    if either or closing_others(line, 0, len(line), language) or _holds_same(line, language):
        return _turned(line, language)
    alone = unpaired_marks(line, 0, len(line.rstrip()), language)
    if not alone:
        return line
    marks = list(line)
    for index in alone:
        marks[index] = " "
    return "".join(marks)


def _holds_same(line: str, language: Language) -> bool:
    """Whether a quotation holds another in the same marks, which tell opening from closing."""
    around = ""
    for quote in find_quotes(line, language):
        mark = line[quote.outer.start]
        if quote.depth and mark == around and mark != line[quote.outer.end - 1]:
            return True
        around = around if quote.depth else mark
    return False


def _turned(line: str, language: Language) -> str:
    """The line with one kind of mark around its outermost quotations, and no others."""
    marks = {mark for pair in language.quotation_marks for mark in pair}
    chars = [" " if char in marks else char for char in line]
    for quote in find_quotes(line, language):
        if quote.depth == 0 and not quote.continues:
            chars[quote.outer.start], chars[quote.outer.end - 1] = "“", "”"
    return "".join(chars)


def _cut_unmarked(text: str, span: Span, language: Language) -> list[Span]:
    """The span's sentences where text goes on without stops: behind a verb that closes its sentence, before a word that
    joins nothing to it: "… محرکات ہیں | قطر ناکام رہا ہے | …". None in a quotation."""
    if not language.sentence_closers or span.of(text).count(" ") < LONGEST_UNMARKED:
        return [span]
    words = list(_WORD.finditer(text, span.start, span.end))
    quotes = [quote.outer for quote in find_quotes(span.of(text), language)]
    cuts, opened = [], False
    for index, word in enumerate(words[:-1]):
        before = words[index - 1].group() if index else ""
        pair = f"{before} {word.group()}"
        # a relative behind a verb comes after what it tells of: "… بلاک کرے گا | جو …"
        opened = opened or (word.group() in language.relatives and before not in language.sentence_closers)
        at, behind = word.end() - span.start, words[index + 1]
        following = {behind.group(), " ".join(one.group() for one in words[index + 1 : index + 3])}
        joined = not following.isdisjoint(language.sentence_joiners)
        anew = text.startswith(language.opening_phrases, behind.start())  # "اس حوالے سے" takes up no relative
        joined = joined or (opened and behind.group() in language.correlatives and not anew)
        joined = joined or pair in _clause_verbs(language.code)
        gap = text[word.end() : behind.start()]
        marked = gap.strip(' ’‘“"') or not gap[:1].isspace() or any(q.start < at < q.end for q in quotes)
        closes = word.group() in language.sentence_closers or pair in language.sentence_closers
        closes = closes or text.startswith(language.outlet_openers, behind.start())
        if closes and not joined and not marked:
            cuts.append(word.end())
            opened = False
    return [Span(start, end) for start, end in pairwise([span.start, *cuts, span.end])]


def _surely_quoted(text: str, span: Span, language: Language) -> int:
    """How many characters of a long stretch are in quotations that another mark closes than opens them: «P. Q.»."""
    if span.end - span.start <= LONGEST_CHARS:
        return 0
    stretch = span.of(text)
    outer = [quote.outer for quote in find_quotes(stretch, language) if quote.depth == 0]
    lengths = [quote.end - quote.start for quote in outer if stretch[quote.start] != stretch[quote.end - 1]]
    return sum(length for length in lengths if length <= LONGEST_QUOTATION)


def _cut_at_stops(text: str, span: Span) -> list[Span]:
    spans, start = [], span.start
    for stop in _FULL_STOP.finditer(text, span.start, span.end):
        spans.append(Span(start, stop.end()))
        start = stop.end()
    return [*spans, Span(start, span.end)]


def _cut_inside(text: str, span: Span, language: Language) -> list[Span]:
    """The span's sentences where a number opens one: "… ums Leben gekommen. | 1.403 Menschen …", or a heading runs into
    one without a blank: "Köprü trafiğe kapandı|Vali Aydın …", or without a stop: "Neue Vorwürfe | Die Polizei …", or
    whose report it was stands behind it: "… sagte er. | (dpa)"; in unspaced text where a blank ends a headline. None in
    a quotation."""
    pattern = _RUN_ON if language.spaced else _BLANK
    stops = [stop.end() for stop in pattern.finditer(text, span.start, span.end)]
    stops = sorted({*stops, *_before_openers(text, span, language), *_before_glued(text, span, language)})
    if not stops:
        return [span]
    quotes = [quote.outer for quote in find_quotes(span.of(text), language)]
    cuts = [stop for stop in stops if not any(q.start < stop - span.start < q.end for q in quotes)]
    return [Span(start, end) for start, end in pairwise([span.start, *cuts, span.end])]


def _before_openers(text: str, span: Span, language: Language) -> list[int]:
    """Where a word begins that has its capital only because it opens a sentence, though no stop is before it: not
    inside a name, "die Partei Die Linke", "für Die Linke"."""
    if not language.sentence_openers:
        return []
    openers, within = _opening_words(language.code)
    found = []
    for blank in openers.finditer(text, span.start, span.end):
        before = _CLOSING_WORD.search(text, span.start, blank.start())
        if before and before[0] not in within and not before[0].lower().endswith(language.titled_nouns):
            found.append(blank.end())
    return found


def _before_glued(text: str, span: Span, language: Language) -> list[int]:
    """Where a word begins that opens a sentence and is written onto the verb before it: "باز هستند|سخنگوی دولت"."""
    if not language.glued_openers:
        return []
    found = (word.start() for word in _glued_words(language.code).finditer(text, span.start, span.end))
    verbs = ((at, _LAST_WORD.search(text, max(span.start, at - LONGEST_VERB), at)) for at in found)
    return [at for at, verb in verbs if verb and verb.group() in language.finite_verbs]


@cache
def _glued_words(code: str) -> re.Pattern[str]:
    """Each of the language's `glued_openers` that ends a longer word."""
    openers = "|".join(known_language(code).glued_openers)
    return re.compile(rf"(?:{openers})(?<=\w{{4}})(?!\w)")


@cache
def _opening_words(code: str) -> tuple[re.Pattern[str], frozenset[str]]:
    """The blanks before a capital word that opens a sentence, and the words before one that opens none."""
    language = known_language(code)
    openers = [word.capitalize() for word in language.sentence_openers]
    linked = {*language.prepositions, *language.noun_prepositions, *language.determiners, *language.coordinators}
    within = linked - {*language.particles}
    behind = "" if language.nouns_are_capital else r" [a-zß-öø-ÿ]"  # "El ministro", and not "El Salvador"
    pattern = re.compile(rf"[ \u00a0]+(?=(?:{'|'.join(openers)})\b{behind})")
    return pattern, frozenset({*within, *openers})  # "Doch Aufgrund der Lage"


def _mended(text: str, spans: list[Span], language: Language) -> list[Span]:
    """Joins what was cut after an honorific or an initial, and a closing mark that was cut off."""
    mended: list[Span] = []
    for span in spans:
        previous = mended[-1] if mended else None
        if previous and (
            _ends_in_initial(text, previous)
            or _ends_in_title(text, previous, language)
            or _is_remnant(text, span)
            or text[span.start] in ORDINAL_MARKS
            or _ends_in_ordinal(text, previous, language)
            or (language.blank_decimals and _is_split_decimal(text, previous, span, language))
            or _is_month(text, previous, span, language)
            or _is_signature(text, previous, span, language)
            or (language.script != "Latin" and _is_address(text, previous, span))
        ):
            mended[-1] = Span(previous.start, span.end)
        else:
            mended.append(span)
    return mended


def _ends_in_initial(text: str, span: Span) -> bool:
    """ "… د." or "… J." at the end: a lone letter and a stop."""
    tail = text[max(span.start, span.end - 3) : span.end]
    alone = len(tail) < 3 or tail[0].isspace()
    return (
        len(tail) >= 2
        and tail[-1] == "."
        and tail[-2].isalpha()
        and alone
        and (tail[-2].isupper() or not tail[-2].islower())
    )


def _is_address(text: str, previous: Span, span: Span) -> bool:
    """Whether the cut fell inside an address in Latin letters: "агентство URA.|RU"."""
    joint = text[previous.end - 2 : span.start + 1]
    return len(joint) == 3 and joint[1] == "." and joint.isascii() and joint[0].isalnum() and joint[2].isalpha()


def _ends_in_title(text: str, span: Span, language: Language) -> bool:
    """ "… Ms.", "… डॉ." at the end: a short title of the language and a stop."""
    if text[span.end - 1] != ".":
        return False
    word = text[max(span.start, span.end - LONGEST_TITLE) : span.end - 1].split()[-1:]
    letters = sum(char.isalpha() for char in word[0]) if word else 0  # "प्रो" has two, and its marks
    return (
        0 < letters <= LONGEST_SHORT_TITLE
        and (word[0][0].isupper() or (letters < LONGEST_SHORT_TITLE and not word[0][0].islower()))
        and word[0].lower() in language.titles
    )


def _ends_in_ordinal(text: str, span: Span, language: Language) -> bool:
    """ "… 7." at the end, where the language writes ordinals so and a sentence ends with its verb, or behind a word
    that opens an ordinal: "ihre 7."."""
    if text[span.end - 1] != ".":
        return False
    words = text[max(span.start, span.end - LONGEST_OPENED_ORDINAL) : span.end - 1].split()[-2:]
    if not words or not words[-1].isdecimal() or len(words[-1]) > LONGEST_ORDINAL:
        return False
    opened = len(words) == 2 and len(words[1]) < LONGEST_ORDINAL and words[0].lower() in language.ordinal_openers
    return language.ordinal_stops or opened


def _is_split_decimal(text: str, previous: Span, span: Span, language: Language) -> bool:
    """A number on either side of the stop, with a unit or a scale behind the second: "معادل 1. | 64 درصد"."""
    before = _ENDING_NUMBER.search(text, max(previous.start, previous.end - LONGEST_ORDINAL - 2), previous.end)
    behind = _OPENING_NUMBER.match(text, span.start, span.end)
    if before is None or behind is None:
        return False
    return behind["unit"] in language.units or behind["unit"] in language.scale_words


def _is_month(text: str, previous: Span, span: Span, language: Language) -> bool:
    """The month of a day that was cut off, where the language writes days with a stop: "am Montag, 3. | Mai"."""
    day = text[max(previous.start, previous.end - LONGEST_DAY) : previous.end].split()[-1:]
    month = _WORD.match(text, span.start)
    dated = bool(day) and day[0].endswith(".") and day[0][:-1].isdecimal() and bool(language.ordinal_openers)
    return dated and month is not None and month.group().lower() in language.months


def _is_signature(text: str, previous: Span, span: Span, language: Language) -> bool:
    """Only a name and its verb of saying, behind a question or cry in quotation marks: "“Why?” | Ms. Lee asked."; in
    unspaced text behind any quotation that ends a sentence: "“堤坝安全。” | 他说。"."""
    if span.end - span.start > LONGEST_SIGNATURE or not _ASKED.search(text, previous.start, previous.end):
        return False
    if not language.spaced:
        words = _WORD.findall(span.of(text))
        return len(words) == 1 and words[0].endswith(tuple(_quote_verbs(language.code)))
    words = [word.strip(".,:") for word in span.of(text).split()]
    named = [word[:1].isupper() or word in language.articles for word in words[:-1]]
    return 1 < len(words) <= LONGEST_SIGNED_NAME and all(named) and words[-1] in _quote_verbs(language.code)


@cache
def _clause_verbs(code: str) -> frozenset[str]:
    """The cues that take a clause, which may follow without complementiser: "کہنا ہے"."""
    groups = known_language(code).cues
    return frozenset(form for group in groups if Frame.CLAUSE in group.frames for form in group.forms)


@cache
def _quote_verbs(code: str) -> frozenset[str]:
    """The cues of one word that take a quotation."""
    groups = known_language(code).cues
    return frozenset(form for group in groups if Frame.QUOTE in group.frames for form in group.forms)


def _is_remnant(text: str, span: Span) -> bool:
    """Only closing marks and stops."""
    return span.end - span.start <= 3 and not any(char.isalnum() for char in span.of(text))


def trim(text: str, span: Span, marks: str = "") -> Span:
    """`span` without blanks and any of `marks` at its ends."""
    start, end = span
    while start < end and (text[start].isspace() or text[start] in marks):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in marks):
        end -= 1
    return Span(start, end)
