"""Who a source span names: the entity behind "the ministry's spokesman", "he", "الوزارة" or "Moscow", in one article.

A SpeakerBook reads the sources of one article in text order. Names come from the gazetteer, from offices of a state
("Russian" + "defence ministry"), or from the article's own earlier mentions; what matches none of these stays itself.
"""

from dataclasses import dataclass, field, replace
from itertools import pairwise

from anyascii import anyascii

from claimcheck.domain.identity import OWN
from claimcheck.domain.ids import content_id
from claimcheck.extract.fullnames import FullNames
from claimcheck.extract.gazetteer import Entity, Gazetteer, folded_words
from claimcheck.extract.hannames import han_name, is_whole_name
from claimcheck.extract.lexicon import FILLERS, OFFICES, Kind, Lexicon
from claimcheck.extract.mentions import bare_mention, bare_word, gender_of, out_of_place, plain_words, shortens
from claimcheck.extract.personalnames import personal_name
from claimcheck.extract.smallnames import small_name
from claimcheck.extract.sources.phrases import is_plural
from claimcheck.extract.stateoffices import StateOffices
from claimcheck.text.normalise import fold
from claimcheck.text.tokens import tokenise

MAX_KEY_CHARS = 80
OWN_DIGITS = 12
OWN_PLACE = 300  # characters from its first mention on by which a speaker without a name is told from others
LONGEST_SHORTENED = 3  # words by which a speaker is named again
REMEMBERED = 200  # speakers: every source is compared with each, and a hostile article names one in each sentence
OPENING_MARKS, CLOSING_MARKS = frozenset('"“„«'), ('"', "”", "“", "»")


@dataclass(frozen=True, slots=True)
class Speaker:
    """A resolved speaker: as the article names it, its key, and its display name."""

    mention: str
    id: str
    name: str
    kind: str = ""  # state, body, person, medium, "" where unknown
    words: frozenset[str] = frozenset()
    human: bool = False  # a person spoke, if only for a body
    gender: str = ""  # m, f, n; "" where no word shows it
    state: str = ""  # key of the state it is, or officially speaks for


@dataclass
class SpeakerBook:
    """The speakers of one article so far; `seen` the last ones, in the order of their last mention."""

    lexicon: Lexicon
    gazetteer: Gazetteer
    seen: list[Speaker] = field(default_factory=list)
    text: str = ""  # of the article, read for the states it names where a common noun stands for a body of one
    people: dict[str, str] = field(default_factory=dict)  # mention → the name of the person it means, "" for none
    place: str = ""  # the text from the sentence being read on
    own: dict[str, str] = field(default_factory=dict)  # key of a speaker without a name → its id
    about: Speaker | None = None  # whom a sentence behind the last speaker's words is about
    offices: StateOffices = field(init=False)
    full_names: FullNames = field(init=False)  # of people the text tells of

    def __post_init__(self) -> None:
        self.offices = StateOffices(self.lexicon, self.gazetteer, self.text)
        self.full_names = FullNames(self.text, self.lexicon)

    def named(self, mention: str, gender: str = "") -> Speaker:
        """The speaker a source names, of the `gender` that its cue shows; remembers it."""
        speaker = self.resolved(mention)
        speaker = replace(speaker, gender=gender) if gender else speaker
        self.remember(speaker)
        return speaker

    def named_in_passing(self, mention: str, *, medium: bool = False) -> Speaker:
        """The same, but whoever spoke last remains the one that a later pronoun means; `medium`: a name of no known
        kind is one."""
        last, speaker = self.last(), self.named(mention)
        if medium and not speaker.kind:
            speaker = replace(speaker, kind="medium", human=False)
            self.remember(speaker)
        if last is not None:
            self.remember(last)
        return speaker

    def resolved(self, mention: str) -> Speaker:
        """The speaker a source names, without remembering it."""
        mention = bare_mention(mention, self.lexicon)
        speaker = replace(self._resolve(self.full_names.in_nominative(self._out_of_place(mention))), mention=mention)
        kinds = [self._kind(word) for word in folded_words(mention)]
        persons = any(kind & OFFICES for kind in kinds)
        unknown = not speaker.kind and not any(kind & (Kind.MEDIUM | Kind.DOCUMENT) for kind in kinds)
        by_name = speaker.human and not any(map(self._kind, self._content_words(mention)))  # "Lee", once a spokeswoman
        human = speaker.kind == "person" or persons or unknown or by_name
        known = (other.gender for other in reversed(self.seen) if other.id == speaker.id)
        return replace(speaker, human=human, gender=gender_of(mention, self.lexicon) or next(known, ""))

    def _out_of_place(self, mention: str) -> str:
        """A known name without the preposition and the case of a place: "В министерстве" → "министерство", "в МЧС" →
        "МЧС"; any other mention as it is."""
        preposition, _, phrase = mention.partition(" ")
        noun, _, rest = phrase.partition(" ")
        placed = self.lexicon.language.nominative_endings and self._kind(fold(preposition)) & Kind.PLACE
        if not placed or not noun:
            return mention
        forms = (noun, *out_of_place(noun, self.lexicon))
        known = (form for form in forms if self._kind(fold(form)) & (Kind.BODY | Kind.MEDIUM) or self._is_named(form))
        name = next(known, "")
        return f"{name} {rest}".rstrip() if name else mention

    def _is_named(self, word: str) -> bool:
        return self.gazetteer.find(folded_words(word)) is not None

    def outlet(self, publisher: str) -> Speaker:
        """The outlet itself, which is one in all its articles whatever its name is made of."""
        speaker = self.resolved(publisher)
        return replace(speaker, id=speaker_key(speaker.name)) if OWN in speaker.id else speaker

    def remember(self, speaker: Speaker) -> None:
        """Makes `speaker` the last one mentioned."""
        self.about = None
        kept = [other for other in self.seen if (other.id, other.mention) != (speaker.id, speaker.mention)]
        self.seen = [*kept[1 - REMEMBERED :], speaker]

    def is_medium(self, speaker: Speaker) -> bool:
        """Whether the speaker is a newspaper, an agency or a channel."""
        if speaker.kind == "medium" or any(self._kind(word) & Kind.MEDIUM for word in speaker.words):
            return True
        if self.lexicon.language.spaced:
            return False
        tokens = tokenise(speaker.mention, vocabulary=self.lexicon.vocabulary)
        last = next((token.norm for token in reversed(tokens) if token.is_word), "")
        return bool(self._kind(last) & Kind.MEDIUM)  # "山海 | 媒体", but not "媒体 | 记者"

    def spoke(self, speaker: Speaker) -> bool:
        """Whether the article names `speaker`, a person or one of no known kind, as a source elsewhere."""
        return speaker.kind in ("", "person") and any(
            speaker.id == other.id
            or (speaker.words and speaker.words <= other.words and not self._is_place_in(speaker.words, other))
            for other in self.seen
        )

    def _is_place_in(self, wanted: frozenset[str], other: Speaker) -> bool:
        """Whether the only one of the words says where the other was: "الكاف" in "مراسل الإذاعة في الكاف", "کمپنی" in
        "کمپنی سے باہر ناقدین"."""
        if len(wanted) != 1:
            return False
        words = folded_words(other.mention)
        place = next((i for i, word in enumerate(words) if bare_word(word, self.lexicon) in wanted), 0)
        postposed = bool(self.lexicon.language.nominal_markers)
        linked = Kind.PREPOSITION if postposed else Kind.PREPOSITION | Kind.NOUN_PREPOSITION
        beside = words[place + 1 : place + 2] if postposed else words[max(0, place - 1) : place]
        return any(self._kind(word) & linked for word in beside)

    def last(self, wanted: str = "", gender: str = "") -> Speaker | None:
        """The last speaker; `wanted` "person" or "body" prefers one that can be that, "several" none that its verb or
        kind shows to be one, `gender` one of no other; no person is a medium. Where every verb shows it, none that
        another fits; a verb before several is masculine there: "قال خبراء … وأضافوا"."""
        fitting = ("m", "p") if gender == "p" and self.lexicon.language.verb_first else ("", gender)
        seen = [s for s in reversed(self.seen) if not gender or s.gender in fitting]
        if not seen and not self.lexicon.language.verb_first:
            seen = [s for s in reversed(self.seen) if "p" not in (s.gender, gender)]  # no "he" means several
        if wanted == "person":
            seen = [s for s in seen if not self.is_medium(s) or self._works_for_media(s)]
            people = (s for s in seen if s.human and not is_plural(self._head(s), self.lexicon))
            return self._told_of(gender) or next(people, seen[0] if seen else None)
        if wanted == "several" and self.lexicon.language.gender_endings:
            seen = [s for s in seen[:1] if s.gender == "p" or not (s.kind or s.mention.split(" ")[-1].istitle())]
        if wanted == "body":
            return next((s for s in seen if s.kind in ("body", "state", "medium")), None) or self.last()
        return seen[0] if seen else None

    def last_in_number(self, *, several: bool) -> Speaker | None:
        """The last speaker that can be the subject of a verb in the plural or in the singular: of the latter none that
        is several where another spoke, of the former no single person."""
        plural = [(speaker, self._is_several(speaker)) for speaker in reversed(self.seen)]
        if several:
            fitting = (s for s, shown in plural if shown or s.kind in ("body", "state", "medium"))
            return next(fitting, None)
        return next((s for s, shown in plural if not shown), self.last())

    def _is_several(self, speaker: Speaker) -> bool:
        """Whether a determiner in the plural opens the mention: "los vecinos", "varios expertos"."""
        opening = folded_words(speaker.mention)[:1]
        plural = self.lexicon.endings["plural_determiner_endings"]
        return any(word.endswith(plural) and self._kind(word) & Kind.DETERMINER for word in opening)

    def _works_for_media(self, speaker: Speaker) -> bool:
        """Whether a calling stands right behind the word for a medium: "media | activist Tom Lee", later "Lee"."""
        named = (folded_words(other.mention) for other in self.seen if other.id == speaker.id)
        pairs = (pair for words in named for pair in pairwise(words))
        return any(self._kind(word) & Kind.MEDIUM and self._kind(behind) & OFFICES for word, behind in pairs)

    def _told_of(self, gender: str) -> Speaker | None:
        """Whom the last sentence was about and who speaks now, if one of the `gender`."""
        if self.about is None or self.about.gender not in ("", gender):
            return None
        self.remember(self.about)
        return self.seen[-1]

    def is_pronoun(self, mention: str) -> bool:
        """Whether the source is a pronoun alone."""
        words = folded_words(mention)
        if len(words) != 1 or self._is_there(words):
            return self._is_there(words)
        return bool(self._kind(words[0]) & Kind.PRONOUN) or self._points(words[0])

    def _is_there(self, words: tuple[str, ...]) -> bool:
        """Whether the words take up a speaker in a place phrase: "сообщили там"."""
        return words in self.lexicon.phrases["place_pronouns"]

    def _points(self, word: str) -> bool:
        """Whether the word is a demonstrative that stands for whom was last named."""
        return (word,) in self.lexicon.phrases["demonstratives"]

    def pronoun(self, mention: str, outer: Speaker | None = None) -> Speaker | None:
        """The speaker a third-person pronoun stands for; `outer`: whose words it opens, "Chad said | it believed"."""
        word = folded_words(mention)[0]
        if self._is_there(folded_words(mention)):
            placed = (s for s in reversed(self.seen) if self._kind(folded_words(s.mention)[0]) & Kind.PLACE)
            return next(placed, None) or self.last()
        language = self.lexicon.language
        bodily = {folded_words(other)[0] for other in language.body_pronouns}
        gender = language.genders.get(word, "f" if (word,) in self.lexicon.phrases["feminine_possessives"] else "")
        personal = word not in bodily or gender in ("m", "f")  # "il" is a person or a body, "it" a body
        personal = personal and bool(gender or word not in language.plural_pronouns)  # "celles-ci"
        if personal and (told_of := self._told_of(gender)):
            return told_of
        one = "several" if word in language.plural_pronouns else "person"
        wanted = "" if self._points(word) else "body" if word in bodily else one
        persons = outer is None or outer.kind == "person" or any(self._kind(own) & OFFICES for own in outer.words)
        own = outer if wanted == "body" and not persons and outer and gender in ("", "n", outer.gender) else None
        meant = own or self.last(wanted, gender)
        return None if meant is not None and {meant.gender, gender} == {"m", "f"} else meant

    def others(self, mention: str) -> Speaker:
        """ "Others": the rest of the group last named."""
        last = self.last()
        base = last.name if last else ""
        name = f"{base} (others)" if base else mention
        own = last is None or OWN in last.id
        return Speaker(
            mention, self._own_id(name) if own else speaker_key(name), name, "", frozenset(folded_words(mention))
        )

    # --- resolution

    def _resolve(self, mention: str) -> Speaker:
        words = self._content_words(mention)
        if not words:
            return Speaker(mention, self._own_id(mention), mention.strip())
        full = plain_words(mention, self.lexicon)
        content = frozenset(words)
        known = self.gazetteer.find(full) or self.gazetteer.find(tuple(words))
        alone = not self.lexicon.language.spaced and len(full) == 1  # "俄 | 称"
        known = known or (self.offices.state_of(full[0]) if alone else None)
        if known is not None and self.offices.is_elsewhere(known, [self._kind(word) for word in words]):
            known = None
        characters = tokenise(mention, vocabulary=self.lexicon.vocabulary) if not self.lexicon.language.spaced else ()
        kinds = [self._kind(word) for word in ([token.norm for token in characters] or words)]
        joint = self._are_two(full)
        partisans = self._are_partisans(full)
        if known is None and not joint and not partisans:
            known = self._composite(self._without_name(full, mention), kinds)
        if known:
            return _speaker(mention, known, content)
        earlier = self._earlier(content, words, kinds)
        if earlier and not self._is_another(full, earlier):
            return replace(earlier, mention=mention, words=content | earlier.words)
        spokesman = any(kind & Kind.SPOKESMAN for kind in kinds)
        if spokesman and not (joint or partisans or characters):
            body = self._represented(full, mention) or self._own_spokesman(full)
            if body:
                return replace(body, mention=mention, words=content | body.words)
        taken_up = self._taken_up(words, full)
        if taken_up:
            return replace(taken_up, mention=mention, words=content | taken_up.words)
        joined = any(self._kind(word) & Kind.COORDINATOR for word in full)
        several = joined and not personal_name(mention, self.lexicon)  # "ministra de Sanidad y Consumo, Ana Rey"
        own = plain_words(mention.partition(",")[0], self.lexicon) if _opens_with_name(mention) else full
        apart = several or partisans
        known_person = None if apart or spokesman else self._contained(own, ("person",))
        titled = any(kind & Kind.TITLE for kind in kinds) and not spokesman
        titled = titled or (characters and any(kind & Kind.ROLE for kind in kinds[:-1]))  # "外交部官员 | 谷雨"
        body = known_person if titled or apart else known_person or self._contained(full, ("body",))
        people = any(kind & Kind.ROLE for kind in kinds)
        if not (body or titled or apart or people) and any(kind & Kind.MEDIUM for kind in kinds):
            body = self._contained(full, ("medium",))  # "state news agency | SANA"
        if body:
            return _speaker(mention, body, content)
        person = "" if apart else self._personal_name(mention)
        if person and (famous := self.gazetteer.find(folded_words(person))):
            return _speaker(mention, famous, content)
        state = "" if apart else self.offices.state_of_official(full) or self.offices.home_of(full)
        if not (person or apart):
            person = han_name(mention, self.lexicon)
            person = person if state or is_whole_name(person) else ""
        name = person or self._display(mention)
        kind = "body" if any(kind & Kind.BODY for kind in kinds[:2]) and not any(k & Kind.TITLE for k in kinds) else ""
        kind = self._closing_kind(own) or kind
        if person or (not kind and any(k & Kind.TITLE for k in kinds)):
            kind = "person"
        shared = characters and person and not is_whole_name(person)  # a surname: "科恩" of Israel is not all of them
        key = self._own_id(name) if self._is_nameless(name) else speaker_key(f"{name} {state}" if shared else name)
        return Speaker(mention, key, name, kind, content, state=state)

    def _personal_name(self, mention: str) -> str:
        """The name of a person that an office or the article shows, and of no body or state: "депутат | Верховной
        Рады"."""
        if mention not in self.people:
            name = personal_name(mention, self.lexicon) or small_name(mention, self.lexicon)
            name = name or self.full_names.of(mention)
            words = folded_words(name)
            other = any(self.offices.state_of(word) for word in words) or self.offices.office_in(words)
            self.people[mention] = "" if other or self._contained(words, ("state", "body", "medium")) else name
        return self.people[mention]

    def _own_id(self, name: str) -> str:
        """The id of a speaker without a name: "officials" are those of their article. It comes from where they are
        first named, so that a copy or a new version of the article has the same."""
        key = speaker_key(name)
        at = max(0, self.place.find(name))  # behind a dateline, which a copy may add
        said = " ".join(self.place[at : at + OWN_PLACE].split())
        return self.own.setdefault(key, f"{key}{OWN}{content_id(said)[:OWN_DIGITS]}")

    def _is_nameless(self, name: str) -> bool:
        """Whether no word of the speaker's is a name: "the mayor", "a senior Western diplomat", "المسؤولون". An
        attribute names no people, "Russian officials", but it does a body, "the Russian army"."""
        language = self.lexicon.language
        if not language.spaced:
            return all(self._kind(token.norm) for token in tokenise(name, vocabulary=self.lexicon.vocabulary))
        tokens = [token for token in tokenise(name) if token.is_word]
        head = self._head_of(tuple(token.norm for token in tokens) or ("",))
        if language.capitals_mark_names and self._kind(head) & Kind.ROLE and head in name:
            return True
        people = any(self._kind(bare_word(token.norm, self.lexicon)) & Kind.ROLE for token in tokens)
        return all(self._is_common(name[token.start : token.end], token.norm, people) for token in tokens)

    def _is_common(self, word: str, norm: str, of_people: bool) -> bool:
        """Whether the word cannot be a name: a small letter shows it, or a class has it, if not as the name of one
        institution; or an adjective says of what state people are."""
        bare = bare_word(norm, self.lexicon)
        if not {(norm,), (bare,)}.isdisjoint(self.lexicon.phrases["institution_names"]):
            return False
        if bare in self.gazetteer.adjectives:
            return of_people
        known = self._kind(norm) or self._kind(bare) or self.lexicon.is_number(norm)
        return word[0].islower() or bool(known)

    def _are_two(self, full: tuple[str, ...]) -> bool:
        """Whether two phrases are joined, and not two words of one office: "the bank | and its owners", but not "the
        ministry of trade and industry"."""
        pairs = pairwise(full) if self.lexicon.language.joint_subjects else ()
        return any(
            self._kind(word) & Kind.COORDINATOR and self._kind(behind) & Kind.DETERMINER for word, behind in pairs
        )

    def _are_partisans(self, full: tuple[str, ...]) -> bool:
        """Whether people are named by whom they stand to: "opponents | of Assad", "Assad's | lawyer", but not "Assad's
        ally | Russia"."""
        at = next((at for at, word in enumerate(full) if (word,) in self.lexicon.phrases["partisans"]), -1)
        named = (self.gazetteer.longest(full, before) for before in range(at))
        return at >= 0 and (at == len(full) - 1 or not any(named))

    def _closing_kind(self, full: tuple[str, ...]) -> str:
        """What the head of the phrase names, "body" or "medium", where it closes a name: "the Mira Relief | Committee",
        "state | television", "news | agency Mira"; else ""."""
        last = self._kind(self._head_of(full))
        if not self.lexicon.language.kinds_close_names or last & Kind.TITLE:
            return ""
        medium = last & Kind.MEDIUM or (not last and self._kind(full[max(0, len(full) - 2)]) & Kind.MEDIUM)
        return "body" if last & Kind.BODY else "medium" if medium else ""

    def _head_of(self, full: tuple[str, ...]) -> str:
        """The last word before the first preposition or coordinator."""
        linked = (at for at in range(1, len(full)) if self._kind(full[at]) & (FILLERS & ~Kind.DETERMINER))
        return full[next(linked, len(full)) - 1]

    def _head(self, speaker: Speaker) -> str:
        return self._head_of(folded_words(speaker.mention) or ("",))

    def _content_words(self, mention: str) -> list[str]:
        kept = []
        for word in plain_words(mention, self.lexicon):
            kind = self._kind(word)
            if kind & FILLERS and not kind & (Kind.ROLE | Kind.BODY | Kind.TITLE):
                continue
            kept.append(bare_word(word, self.lexicon))
        return kept

    def _kind(self, word: str) -> int:
        return self.lexicon.kind(word)

    def _composite(self, full: tuple[str, ...], kinds: list[int]) -> Entity | None:
        """An office of a state: "the Russian defence ministry", "وزارة الدفاع الروسية", with or without its
        spokesman."""
        tables = self.gazetteer
        spoken_for = any(kind & Kind.SPOKESMAN for kind in kinds)
        found = self.offices.office_in(full)
        if found is None:
            return None
        place, (key, pattern) = found
        if self.lexicon.language.spaced:
            kinds = self.offices.kinds_beside(place, full)
        if not spoken_for and any(kind & (Kind.ROLE | Kind.TITLE) for kind in kinds):
            return None
        if other := self.offices.other_body(full):
            return other
        rest = [index for index in range(len(full)) if index not in place]
        state = self.offices.first_state(full, rest, place[0]) or self.offices.named_state(full)
        leftover = [at for at in rest if not self._kind(full[at]) & (FILLERS | Kind.SPOKESMAN | Kind.TITLE)]
        if state is None:
            return None if leftover and not spoken_for else self._office_alone(key, pattern, full)
        name = pattern.replace("{adjective}", tables.state_adjectives.get(state.id, state.name))
        exact = tables.find(folded_words(name))
        return exact or Entity(speaker_key(name), name, "body", state.id)

    def _without_name(self, full: tuple[str, ...], mention: str) -> tuple[str, ...]:
        """The words but those of a person's name, which no state is in: "اللواء منصور | التركي"."""
        name = plain_words(small_name(mention, self.lexicon), self.lexicon)
        at = next((at for at in range(len(full)) if name and full[at : at + len(name)] == name), len(full))
        return full[:at] + full[at + len(name) :]

    def _office_alone(self, key: str, pattern: str, full: tuple[str, ...]) -> Entity:
        """An office without its state: the one the article named before, or the office by itself."""
        for speaker in reversed(self.seen):
            if speaker.id.endswith(key) or key in speaker.id:
                return Entity(speaker.id, speaker.name, speaker.kind, speaker.state)
        name = pattern.replace("{adjective} ", "")
        return Entity(self._own_id(name), name, "body", self.offices.home_of(full))

    def _earlier(self, content: frozenset[str], words: list[str], kinds: list[int]) -> Speaker | None:
        """An earlier speaker that this mention shortens: "Zarif", "the ministry", "الوزارة", 林德 (总统林德)."""
        if not self.lexicon.language.spaced:
            whole = "".join(words)
            return next((s for s in reversed(self.seen) if len(whole) > 1 and s.mention.endswith(whole)), None)
        if len(words) == 1 and kinds[0] & Kind.DOCUMENT and words[0] not in self.lexicon.openers["report_openers"]:
            last = self.last("body")  # "the statement", but "reports" are nobody's own, nor a study a newspaper's
            if last is None or last.kind == "person":
                return None
            return last if kinds[0] & Kind.CLAIM_NOUN or not self.is_medium(last) else None
        if any(kind & (Kind.ROLE | Kind.OTHERS) for kind in kinds) and not any(
            kind & (Kind.SPOKESMAN | Kind.TITLE) for kind in kinds
        ):
            same = next((s for s in reversed(self.seen) if s.words == content), None)
            return same or self._one_of_role(words)
        core = frozenset(
            word for word, kind in zip(words, kinds, strict=True) if not kind & (Kind.TITLE | Kind.SPOKESMAN)
        )
        if not core and any(kind & Kind.SPOKESMAN for kind in kinds):
            return self.last("body")
        wanted = core or content
        if len(wanted) > LONGEST_SHORTENED:
            return None
        for speaker in reversed(self.seen):
            if not wanted <= speaker.words and not self._shortens(wanted, speaker):
                continue
            named = (other for other in self.seen if other.id == speaker.id)
            whole = core and core < content <= speaker.words  # "la secretaria de Salud", once "…, Ana Rey"
            elsewhere = not whole and any(self._is_place_in(wanted, other) for other in named)
            if self._is_body_of(wanted, speaker) or elsewhere:
                continue
            if wanted == speaker.words or not self._is_list(speaker):
                return speaker
        return None

    def _is_another(self, full: tuple[str, ...], earlier: Speaker) -> bool:
        """Whether the mention names a known person other than the earlier speaker, in whose office he is named: "Putin"
        is not "Putin's spokesman Dmitry Peskov"."""
        known = self._contained(full, ("person",)) if earlier.kind == "person" else None
        return known is not None and known.id != earlier.id and full[-1] not in folded_words(earlier.name)

    def _one_of_role(self, words: list[str]) -> Speaker | None:
        """The last speaker that one of his kind takes up: "a military source", later "the | source"; of several people,
        "the officials", nobody can tell. Only where `plural_nouns` tell them."""
        alone = len(words) == 1 and self.lexicon.language.plural_nouns and not is_plural(words[0], self.lexicon)
        return next((s for s in reversed(self.seen) if alone and self._head(s) == words[0]), None)

    def _shortens(self, wanted: frozenset[str], speaker: Speaker) -> bool:
        """Whether each word is one of the speaker's, or what one of them ends in: "das Ministerium"."""
        return self.lexicon.language.compounds and all(
            any(shortens(word, longer, self.lexicon) for longer in speaker.words) for word in wanted
        )

    def _is_body_of(self, wanted: frozenset[str], speaker: Speaker) -> bool:
        """Whether the words only name whose body the speaker is, "Ann Lee" is not "the party of Ann Lee", or the body
        of a person, "the party" is not "the party's treasurer"."""
        named = any(self._kind(word) & Kind.BODY for word in wanted)
        bodies = any(self._kind(word) & Kind.BODY for word in speaker.words - wanted)
        return len(wanted) > 1 and (speaker.kind == "person" if named else bodies)

    def _is_list(self, speaker: Speaker) -> bool:
        """Whether several parties speak as one: "state media and the Observatory"."""
        return any(self._kind(word) & Kind.COORDINATOR for word in folded_words(speaker.mention))

    def _taken_up(self, words: list[str], full: tuple[str, ...]) -> Speaker | None:
        """The company or group with a name of its own that "the company" takes up, if only one has been named."""
        phrases = self.lexicon.phrases
        definite = len(full) == 1 or (self._kind(full[0]) & Kind.DETERMINER and full[0] not in self.lexicon.numbers)
        if len(words) == 1 and definite and len(full) > 1 and (words[0],) in phrases["generic_persons"]:
            return self._only_person(full[0])
        if len(words) != 1 or not definite or (words[0],) not in phrases["generic_bodies"]:
            return None
        other = Kind.TITLE | Kind.ROLE | Kind.SPOKESMAN | Kind.DOCUMENT | Kind.MEDIUM | Kind.BODY
        named = [s for s in self.seen if s.kind in ("", "body") and not any(self._kind(w) & other for w in s.words)]
        formed = [s for s in named if any((word,) in phrases["company_forms"] for word in s.words)]
        choice = {s.id: s for s in formed or named}
        return next(iter(choice.values())) if len(choice) == 1 else None

    def _only_person(self, article: str) -> Speaker | None:
        """The person with a name who has spoken so far, if only one has, and behind no other article than `article`."""
        people = [s for s in self.seen if s.human and s.kind in ("", "person") and not self._is_list(s)]
        named = {s.id: s for s in people if not self._is_nameless(s.name)}
        only = next(iter(named.values())) if len(named) == 1 else None
        first = only and folded_words(only.mention)[0]
        return None if first and self._kind(first) & Kind.ARTICLE and first != article else only

    def _represented(self, full: tuple[str, ...], mention: str) -> Speaker | None:
        """The body a spokesman speaks for, when the mention names it."""
        entity = self._contained(full, ("body", "state"))
        if entity:
            return replace(_speaker(mention, entity, frozenset(self._content_words(mention))), kind="body")
        bodies = [index for index, word in enumerate(full) if self._kind(word) & Kind.BODY]
        if bodies:
            words = frozenset(bare_word(full[index], self.lexicon) for index in bodies)
            others = (s for s in reversed(self.seen) if s.mention != mention)
            earlier = next((s for s in others if words <= s.words or self._shortens(words, s)), None)
            if earlier:
                return earlier
        return self._spoken_for(mention)

    def _own_spokesman(self, full: tuple[str, ...]) -> Speaker | None:
        """The body that spoke last, where the mention begins with whose spokesman it is: "its | spokesman Ann Lee"."""
        last = self.last()
        return last if full[:1] in self.lexicon.phrases["possessives"] and last is not None and not last.human else None

    def _spoken_for(self, mention: str) -> Speaker | None:
        """The body whose spokesman the mention names behind a preposition or in the genitive, known or not: "a
        spokesman for the harbour board"."""
        tokens = [token for token in tokenise(mention) if token.is_word]
        at = next((i for i, token in enumerate(tokens) if self._kind(token.norm) & Kind.SPOKESMAN), len(tokens))
        if at + 2 >= len(tokens) or not self._kind(tokens[at + 1].norm) & (Kind.GENITIVE | Kind.NOUN_PREPOSITION):
            return None
        article = self._kind(tokens[at + 1].norm) & Kind.DETERMINER
        first = at + 1 if article else at + 2
        party = self._resolve(mention[tokens[first].start :].partition(",")[0])
        kinds = [self._kind(token.norm) for token in tokens[first:]]
        body = any(kind & Kind.BODY for kind in kinds) and not any(kind & Kind.TITLE for kind in kinds)
        named = party.kind in ("body", "state", "medium") or (body and not party.kind)
        return replace(party, kind=party.kind or "body") if named else None

    def _contained(self, full: tuple[str, ...], kinds: tuple[str, ...]) -> Entity | None:
        """The longest gazetteer name inside the mention."""
        best: tuple[int, Entity] | None = None
        for start in range(len(full)):
            found = self.gazetteer.longest(full, start)
            article = found and found[1] == 1 and self._kind(full[start]) & Kind.DETERMINER  # French "un" is no UN
            spanned = [self._kind(word) for word in full[start : start + found[1]]] if found else []
            if found and self.offices.is_elsewhere(found[0], [kind for kind in spanned if not kind & Kind.DETERMINER]):
                continue
            given = found and found[1] == 1 and found[0].kind == "person" and self.lexicon.language.spaced
            if given and start + 1 < len(full) and not self._kind(full[start + 1]):
                continue  # "وزیر خزانہ | اسد | عمر" is no Assad
            if found and not article and found[0].kind in kinds and (best is None or found[1] > best[0]):
                best = (found[1], found[0])
        if best and best[0] == 1 and len(full) > 4 and best[1].kind not in ("person", "medium"):
            return None
        return best[1] if best else None

    def _display(self, mention: str) -> str:
        """The mention without a leading article and outer marks, but with that which closes a name in marks."""
        text = mention.strip(" \"“”«»„'،,")
        closing = mention.rpartition(text)[2].strip()[:1] if text else ""
        if closing in CLOSING_MARKS and not OPENING_MARKS.isdisjoint(text):  # 'партия "Новая | "'
            text += closing
        first, _, rest = text.partition(" ")
        words = folded_words(first)
        if (
            rest
            and len(words) == 1
            and self._kind(words[0]) & Kind.DETERMINER
            and words[0] in self.lexicon.article_words
        ):
            return rest
        return text


def _speaker(mention: str, entity: Entity, words: frozenset[str]) -> Speaker:
    return Speaker(mention, entity.id, entity.name, entity.kind, words, state=entity.state)


def _opens_with_name(mention: str) -> bool:
    """Whether a name of two words stands before a comma, so that who is named behind it is another: "Tom Reed, an
    adviser to Donald Trump"."""
    name, comma, _ = mention.partition(",")
    return bool(comma) and len(name.split()) > 1 and all(word[0].isupper() for word in name.split())


def speaker_key(name: str) -> str:
    """A key in Latin letters: the same name in the same spelling gives the same key."""
    return "-".join(folded_words(anyascii(name)))[:MAX_KEY_CHARS] or "unknown"
