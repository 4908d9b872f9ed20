"""Learn one word-piece vocabulary for all the languages, keeping the English pieces of the base model.

The normaliser folds what readers do not distinguish (case, Arabic letter variants, vowel marks, digits of four scripts,
quotation marks) so that one piece, and one vector, serves all spellings.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers, pre_tokenizers, processors, trainers

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
MAX_LETTERS = 400  # of one language
CJK = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"

FOLDED = {
    "[\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u0307\u200d\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]": "",
    "[\u200c\u00a0]": " ",
    "[\u0623\u0625\u0622\u0671]": "\u0627",  # alef with hamza or madda
    "[\u0649\u06cc\u06d0]": "\u064a",  # yeh of Arabic, Persian and Urdu
    "[\u06a9\u06aa]": "\u0643",  # kaf
    "[\u06c1\u06c0\u06d5\u06c2]": "\u0647",  # heh
    "[\u060c\u3001]": ",",
    "\u061b": ";",
    "\u061f": "?",
    "[\u3002\u06d4\u0964]": ".",
    "[\u00ab\u00bb\u201c\u201d\u201e\u201f\u300c\u300d\u300e\u300f\u2039\u203a]": '"',
    "[\u2018\u2019\u201a\u02bc\u02b9]": "'",
    "[\u2010-\u2015\u2212]": "-",
    **{f"[{chr(0x660 + d)}{chr(0x6F0 + d)}{chr(0x966 + d)}]": str(d) for d in range(10)},
}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Pieces in the order of their ids, and the Chinese words matched whole before them."""

    pieces: tuple[str, ...]
    chinese_words: tuple[str, ...]


def empty_tokenizer(vocabulary: Mapping[str, int] | None = None) -> Tokenizer:
    """A word-piece tokenizer with the house's normalisation; Chinese characters stand alone."""
    tokenizer = Tokenizer(models.WordPiece(dict(vocabulary or {}), unk_token="[UNK]", max_input_chars_per_word=60))
    folds = [normalizers.Replace(Regex(pattern), to) for pattern, to in FOLDED.items()]
    clean = normalizers.BertNormalizer(
        clean_text=True, handle_chinese_chars=False, strip_accents=False, lowercase=False
    )
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase(), *folds, clean])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Split(Regex(f"[{CJK}]"), "isolated"), pre_tokenizers.BertPreTokenizer()]
    )
    return tokenizer


def build_tokenizer(vocabulary: Vocabulary) -> Tokenizer:
    """The finished tokenizer: `[CLS] a [SEP]` or `[CLS] a [SEP] b [SEP]`."""
    ids = {piece: number for number, piece in enumerate(vocabulary.pieces)}
    tokenizer = empty_tokenizer(ids)
    tokenizer.add_special_tokens(list(SPECIAL))
    tokenizer.add_tokens([AddedToken(word, normalized=True, special=False) for word in vocabulary.chinese_words])
    cls, sep = ids["[CLS]"], ids["[SEP]"]
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1", special_tokens=[("[CLS]", cls), ("[SEP]", sep)]
    )
    return tokenizer


def learn_pieces(texts: Iterable[str], size: int) -> list[str]:
    """Word pieces of one language, at most `size`, learnt by merging; the same ones in the same order in every run."""
    texts = list(texts)
    tokenizer = empty_tokenizer()
    letters, inner = _letters_of(texts, tokenizer)
    trainer = trainers.WordPieceTrainer(
        vocab_size=size,
        min_frequency=3,
        limit_alphabet=MAX_LETTERS,
        show_progress=False,
        # Both are known beforehand: else a hash orders them, which settles what is cut and which equal merge is first.
        initial_alphabet=letters,
        special_tokens=[f"##{letter}" for letter in letters if letter in inner],
    )
    tokenizer.train_from_iterator(texts, trainer)
    pieces = tokenizer.get_vocab()
    return [piece for piece in sorted(pieces, key=pieces.__getitem__) if piece not in SPECIAL]


def _letters_of(texts: Iterable[str], tokenizer: Tokenizer) -> tuple[list[str], set[str]]:
    """The most frequent letters of the words, and those that stand behind the first of a word."""
    counts: Counter[str] = Counter()
    inner: set[str] = set()
    for text in texts:
        for word, _ in tokenizer.pre_tokenizer.pre_tokenize_str(tokenizer.normalizer.normalize_str(text)):
            counts.update(word)
            inner.update(word[1:])
    return [letter for letter, _ in counts.most_common(MAX_LETTERS)], inner


def count_pieces(texts: Iterable[str], tokenizer: Tokenizer) -> Counter[str]:
    """How often greedy matching uses each piece."""
    counts: Counter[int] = Counter()
    batch = list(texts)
    for start in range(0, len(batch), 2000):
        for encoding in tokenizer.encode_batch_fast(batch[start : start + 2000], add_special_tokens=False):
            counts.update(encoding.ids)
    return Counter({tokenizer.id_to_token(number): count for number, count in counts.items()})


def chinese_words(texts: Iterable[str], lexicon: Iterable[str], size: int) -> list[str]:
    """The lexicon's words of two to four characters that longest match finds most often in the texts."""
    known = {word for word in lexicon if 2 <= len(word) <= 4 and re.fullmatch(f"[{CJK}]+", word)}
    counts: Counter[str] = Counter()
    for text in texts:
        for run in re.findall(f"[{CJK}]{{2,}}", text):
            start = 0
            while start < len(run):
                word = next((run[start : start + n] for n in (4, 3, 2) if run[start : start + n] in known), run[start])
                counts[word] += 1
                start += len(word)
    ranked = [word for word, count in counts.most_common() if len(word) > 1 and count >= 4]
    return ranked[:size]


def choose_pieces(
    counts: Mapping[str, Mapping[str, float]], weights: Mapping[str, float], alphabet: Iterable[str], size: int
) -> list[str]:
    """The `size` pieces of greatest weighted share over the languages; the alphabet is kept whatever its share."""
    share: Counter[str] = Counter()
    for language, of_language in counts.items():
        total = sum(of_language.values())
        for piece, count in of_language.items():
            share[piece] = max(share[piece], weights.get(language, 1.0) * count / total)
    kept = dict.fromkeys([*SPECIAL, *alphabet])
    for piece, _ in share.most_common():
        if len(kept) >= size:
            break
        kept.setdefault(piece)
    return list(kept)
