"""The drafts of one sentence → whose words each is, how he is shown, and through whom his words are passed on."""

from collections.abc import Sequence

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity
from claimcheck.extract.article.reading import ArticleReading
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import folded_words
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.mentions import is_mute
from claimcheck.extract.merged import mention_of
from claimcheck.extract.sources.agreement import gender_shown
from claimcheck.extract.sources.phrases import PEOPLE
from claimcheck.extract.speakers import Speaker
from claimcheck.extract.units import COMMAS
from claimcheck.text.tokens import tokenise

LONGEST_AUXILIARY = 8  # characters of "habían "
LONGEST_CHAIN = 4  # names before that of the outermost draft


class DraftSpeakers:
    """The speakers of the drafts of one sentence, by the number of their drafts; None where nobody shows."""

    def __init__(self, reading: ArticleReading, drafts: Sequence[Draft]) -> None:
        self.drafts = drafts
        self.text = reading.text
        self.lexicon = reading.lexicon
        self.book = reading.book
        self._starts = reading.starts
        self._before = reading.placed[-1].draft if reading.placed else None
        self.speakers: list[Speaker | None] = []
        for number in range(len(drafts)):
            self.speakers.append(self._speaker(number))

    # --- who speaks

    def _speaker(self, number: int) -> Speaker | None:
        draft = self.drafts[number]
        return self._elided(draft) if draft.source is None else self._named(number, draft.source)

    def _named(self, number: int, source: Span) -> Speaker | None:
        """Whom the source names, or, as a pronoun, means."""
        draft, mention = self.drafts[number], mention_of(self.text, source, self.lexicon)
        if is_mute(mention, source.start in self._starts, self.lexicon):
            return None
        words = folded_words(mention)
        own = self._tells_whose(words)
        if own or words in self.lexicon.phrases["bare_sources"]:  # "ihren Angaben", "den Angaben"
            speaker = (self.book.pronoun(mention) if own else None) or self.book.last()
            speaker = speaker or (self.book.named(mention) if own else None)
            if speaker is not None:
                self.book.remember(speaker)
            return speaker
        if words and all(self.lexicon.kind(word) & Kind.OTHERS for word in words):
            return self.book.others(mention)
        outer = self.speakers[draft.within] if draft.within >= 0 else None
        if self.book.is_pronoun(mention):
            opens = outer and [span.start for span in self.drafts[draft.within].content[:1]] == [source.start]
            return self.book.pronoun(mention, outer if opens else None) or self.book.resolved(mention)
        relays = Kind.MEDIUM | Kind.DOCUMENT
        told = outer and outer.human and not any(self.lexicon.kind(word) & relays for word in outer.words)
        goes_on = draft.hangs_on < 0 or any(other.shares == number for other in self.drafts)
        credit = self._is_credit(draft)  # "به گزارش تابناک": no "he" means it
        if goes_on and not told and not credit and draft.denied_at < 0:  # "Lee said | the army denied it. He …"
            return self.book.named(mention, self._gender_shown(draft))
        return self.book.named_in_passing(mention, medium=credit)

    def _tells_whose(self, words: Sequence[str]) -> bool:
        """Whether a pronoun alone says whose words a noun is: "ihren Angaben"."""
        named = self.lexicon.kind(words[1]) if len(words) > 1 else 0
        return (*words[:1],) in self.lexicon.phrases["possessives"] and bool(named & Kind.ACCORDING_NOUN)

    def _elided(self, draft: Draft) -> Speaker | None:
        """Who spoke before, in the draft whose subject this one shares or last of all."""
        main = self.drafts[draft.shares] if draft.shares >= 0 else None
        if draft.documented and not self._is_told_by_document(main or self._before):
            return None
        if main is not None and main.source is not None and not self._is_credit(main):
            return self.speakers[draft.shares]
        own = [w for w in folded_words(draft.cue.of(self.text)) if (w,) in self.lexicon.phrases["possessives"]]
        gender = self.lexicon.language.genders.get(own[0], "") if own else ""
        gender = gender or self._gender_shown(draft)
        number = "" if own else self._number_shown(draft)
        if number:
            return self.book.last_in_number(several=number == "p")
        return self.book.last("several" if gender == "p" else "person" if own else "", gender)  # "по его словам"

    def _is_told_by_document(self, before: Draft | None) -> bool:
        """Whether the draft before is a passive with a document, or has one for its source."""
        if before is None or before.documented:
            return before is not None
        named = folded_words(before.source.of(self.text)) if before.source is not None else ()
        return any(self.lexicon.kind(word) & Kind.DOCUMENT for word in named)

    def _is_credit(self, draft: Draft) -> bool:
        """Whether the source is a medium that only passes on what others said: "به گزارش ایرنا"."""
        return folded_words(draft.cue.of(self.text)) in self.lexicon.phrases["according_media"]

    def _gender_shown(self, draft: Draft) -> str:
        """The gender of the speaker that the cue shows, where verbs do."""
        return gender_shown(tokenise(draft.cue.of(self.text))[0].norm, self.lexicon)

    def _number_shown(self, draft: Draft) -> str:
        """The number of its elided subject that a finite cue shows, or the auxiliary before it, "p" or "s": "dijeron",
        "han | dicho"; "" where a subject is elided in no other way than by a participle."""
        language, endings, text = self.lexicon.language, self.lexicon.endings, self.text
        words = [word for word in folded_words(draft.cue.of(text)) if not self.lexicon.kind(word)]
        if not (language.drops_subjects and language.articles and words):
            return ""
        groups = [group for entry in self.lexicon.cues.get(words[0], ()) for group in entry.groups]
        if words[0].endswith(endings["infinitive_endings"]) or all(group.shares_subject for group in groups):
            return ""
        before = folded_words(text[max(0, draft.cue.start - LONGEST_AUXILIARY) : draft.cue.start])[-1:]
        held = [word for word in before if self.lexicon.kind(word) & Kind.FINITE]
        return "p" if any(word.endswith(endings["plural_endings"]) for word in (*held, words[0])) else "s"

    # --- how he is shown

    def named_span(self, draft: Draft, speaker: Speaker) -> Span | None:
        """The span that names the speaker in this sentence; None for a pronoun or an elided subject named elsewhere."""
        if self._names(draft):
            return draft.source
        for other, named in zip(self.drafts, self.speakers, strict=True):
            if named is not None and named.id == speaker.id and self._names(other):
                return other.source
        return None

    def _names(self, draft: Draft) -> bool:
        """Whether the source is more than a pronoun."""
        mention = draft.source.of(self.text) if draft.source is not None else ""
        return bool(mention) and not self.book.is_pronoun(mention) and not self._tells_whose(folded_words(mention))

    def pronoun(self, draft: Draft) -> Span | None:
        """The pronoun before the cue, or before the cue whose subject this one shares."""
        for one in (draft, self.drafts[draft.shares] if draft.shares >= 0 else draft):
            if one.pronoun is not None:
                return one.pronoun
            if one.source is not None:
                return None if self._names(one) else one.source
        return None

    # --- through whom

    def chain(self, draft: Draft) -> tuple[str, ...]:
        """Names of those who report this speaker, outermost first."""
        chain: list[str] = []
        if draft.medium is not None:
            chain.append(self._name(draft.medium))
        number = draft.within
        while number >= 0 and len(chain) < LONGEST_CHAIN:
            outer, speaker = self.drafts[number], self.speakers[number]
            if speaker is not None and outer.cited is not None and self.is_outlet(speaker):
                chain.append(self._name(outer.cited))
            if speaker is not None:
                chain.append(speaker.name)
            if outer.medium is not None:
                chain.append(self._name(outer.medium))
            number = outer.within
        return tuple(reversed(chain))

    def _name(self, mention: Span) -> str:
        return self.book.resolved(mention.of(self.text)).name

    def is_outlet(self, speaker: Speaker) -> bool:
        """Whether a medium speaks, or one whom no word shows to be anything else: "Laut | Nordkurier"."""
        unknown = not speaker.kind and not any(self.lexicon.kind(w) & PEOPLE for w in folded_words(speaker.mention))
        return unknown or self.book.is_medium(speaker)

    def passes_on(self, number: int) -> bool:
        """Whether a medium only reports that another said it, "به گزارش ایسنا، | وزیر گفت: P", which is that one's
        claim."""
        outer, speaker, lexicon = self.drafts[number], self.speakers[number], self.lexicon
        words, start = folded_words(outer.cue.of(self.text)), outer.content[0].start
        according = bool({*words[:1]} & {*lexicon.according_to, *lexicon.according_after})
        medium = speaker is not None and (self.is_outlet(speaker) if according else self.book.is_medium(speaker))
        return (medium or words in lexicon.phrases["according_media"]) and any(
            inner.within == number
            and inner.source is not None
            and (not lexicon.language.heads_last or self._only_tells(inner))
            and told is not None
            and not any(lexicon.kind(w) & Kind.FIRST_PERSON for w in folded_words(self.text[start : inner.source.end]))
            and bool(inner.content)
            and len(folded_words(self.text[start : inner.source.start])) < 2  # "Laut dpa | sagte das Ministerium"
            and max(inner.cue.end, inner.content[-1].end) == outer.content[-1].end
            for inner, told in zip(self.drafts, self.speakers, strict=True)
        )

    def _only_tells(self, inner: Draft) -> bool:
        """Whether the speaker inside a report speaks, and does nothing besides: "警方表示", and not "警方打算",
        "市长会见代表，强调"; a denial, "警方否认", is news of the medium."""
        between = self.text[inner.source.end : inner.cue.start] if inner.source is not None else ""
        told = inner.polarity in (Polarity.ASSERT, Polarity.ACCUSE, Polarity.DEMAND)
        return told and not any(char in COMMAS for char in between)

    def refuses(self, number: int) -> bool:
        """Whether a denial or doubt opens what its own speaker is said to say: "said | it could not verify the
        reports"."""
        draft, own = self.drafts[number], self.speakers[number]
        if draft.within < 0 or draft.polarity not in (Polarity.DENY, Polarity.DOUBT) or draft.source is None:
            return False
        outer, told = self.drafts[draft.within], self.speakers[draft.within]
        opens = len(outer.content) == 1 and outer.content[0].start == draft.source.start and bool(draft.content)
        same = own is not None and told is not None and own.name == told.name
        return opens and same and not self._names(draft) and not outer.relay
