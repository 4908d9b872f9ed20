"""Make the student: the English base model with a vocabulary for all the languages, before any training.

texts → pieces of each language → one vocabulary → IBM Model 1 → a starting vector for each piece → folder
"""

from __future__ import annotations

import json
import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from claimcheck.training import alignment, corpora, tokens

if TYPE_CHECKING:
    from tokenizers import Tokenizer

log = logging.getLogger(__name__)

# Pieces learnt for each language before the union is cut to size: more for rich morphology and a script of its own.
PIECES = {
    "ar": 6000, "ru": 6000, "uk": 4500, "fr": 4500, "es": 4500, "de": 5500, "tr": 5500,
    "fa": 4500, "hi": 4500, "ur": 4000, "it": 3000, "pt": 3000, "he": 4000,
}  # fmt: skip
WEIGHTS = {"en": 10.0, "ar": 1.2, "uk": 0.7, "hi": 0.8, "it": 0.25, "pt": 0.25, "he": 0.25}
CHINESE_WORDS = 4500
MAX_ALIGNED = 18_000  # sentence pairs of a language that Model 1 reads
MAX_ALIGNED_PIECES = 48


@dataclass(frozen=True, slots=True)
class StudentPlan:
    """What the student is made of; `size` counts pieces and Chinese words together (48,000 x 384 bytes = 18 MB).

    `growth` multiplies how many pieces are learnt of each language before the union is cut to size.
    """

    languages: tuple[str, ...] = (*corpora.LANGUAGES, *corpora.SIDE_LANGUAGES)
    size: int = 47_500
    max_tokens: int = 256
    growth: float = 1.0


def texts_of(data: Path, language: str, languages: Sequence[str]) -> list[str]:
    """Everything that may be trained on in that language: translations, dictionary words, inference pairs.

    English has the other side of the translations into every one of `languages`.
    """
    if language == "en":
        main = [other for other in languages if other != "en" and other in corpora.LANGUAGES]
        found = [t.english for other in main for t in corpora.parallel(data, other)]
    else:
        found = [t.foreign for t in corpora.parallel(data, language)]
        found += [t.foreign for t in corpora.dictionary(data, language)]
    found += [text for pair in corpora.training_pairs(data, language) for text in (pair.premise, pair.hypothesis)]
    return list(dict.fromkeys(found))


def learn_vocabulary(
    data: Path, base: tokens.Vocabulary, plan: StudentPlan, keep_all: bool = False
) -> tokens.Vocabulary:
    """The shared vocabulary: the base's pieces in use (with `keep_all`, all), and the most used of each language."""
    texts = {language: texts_of(data, language, plan.languages) for language in plan.languages}
    chinese = list(base.chinese_words)
    if "zh" in texts:
        lexicon = (entry.foreign for entry in corpora.dictionary(data, "zh"))
        found = tokens.chinese_words(texts["zh"], lexicon, int(CHINESE_WORDS * plan.growth))
        chinese = list(dict.fromkeys([*chinese, *found]))
    pieces = dict.fromkeys([*tokens.SPECIAL, *base.pieces])
    for language in plan.languages:
        if language in PIECES:
            wanted = int(PIECES[language] * plan.growth)
            pieces.update(dict.fromkeys(tokens.learn_pieces(texts[language], wanted)))
    pieces.update(
        dict.fromkeys(character for text in texts.get("zh", ()) for character in text if "一" <= character <= "鿿")
    )
    full = tokens.build_tokenizer(tokens.Vocabulary(tuple(pieces), tuple(chinese)))
    counts: dict[str, Counter[str]] = {}
    for language, of_language in texts.items():
        counts[language] = tokens.count_pieces(of_language, full)
        log.info("%s: %d texts, %d pieces in use", language, len(of_language), len(counts[language]))
    alphabet = [
        piece for piece in pieces if len(piece.removeprefix("##")) == 1 and any(c[piece] > 2 for c in counts.values())
    ]
    always = [*base.pieces, *base.chinese_words, *alphabet] if keep_all else alphabet
    kept = tokens.choose_pieces(counts, WEIGHTS, always, plan.size)
    words = [piece for piece in kept if piece in set(chinese)]
    return tokens.Vocabulary(tuple(piece for piece in kept if piece not in set(words)), tuple(words))


def starting_vectors(
    data: Path, tokenizer: Tokenizer, base: Mapping[str, np.ndarray], languages: Sequence[str]
) -> np.ndarray:
    """(pieces, dims): the base's own vector for English pieces, the aligned average for the others."""
    size = tokenizer.get_vocab_size()
    dims = len(next(iter(base.values())))
    english_vectors = np.zeros((size, dims), np.float32)
    is_base = np.zeros(size, bool)
    for piece, number in tokenizer.get_vocab().items():
        if piece in base:
            english_vectors[number], is_base[number] = base[piece], True
    foreign = [language for language in languages if language != "en"]
    with ThreadPoolExecutor(2) as pool:  # numpy's sorting and the tokenizer both leave the interpreter free
        tables = list(pool.map(lambda language: _table_of(data, language, tokenizer), foreign))
    vectors, found = alignment.aligned_vectors(tables, english_vectors, size)
    mean, spread = english_vectors[is_base].mean(0), english_vectors[is_base].std(0)
    noise = np.random.default_rng(0).normal(mean, spread * 0.3, (size, dims)).astype(np.float32)
    vectors = np.where(found[:, None], vectors, noise)
    return np.where(is_base[:, None], english_vectors, vectors)


def _table_of(data: Path, language: str, tokenizer: Tokenizer):
    """Model 1 over the language's sentences and dictionary; each dictionary entry counts as a short sentence."""
    sentences = corpora.parallel(data, language)
    order = np.random.default_rng(0).permutation(len(sentences))[:MAX_ALIGNED]
    chosen = [sentences[i] for i in order] + corpora.dictionary(data, language)[:60_000]
    english = [
        e.ids[:MAX_ALIGNED_PIECES]
        for e in tokenizer.encode_batch([t.english for t in chosen], add_special_tokens=False)
    ]
    foreign = [
        e.ids[:MAX_ALIGNED_PIECES]
        for e in tokenizer.encode_batch([t.foreign for t in chosen], add_special_tokens=False)
    ]
    size = tokenizer.get_vocab_size()
    keys, heads = alignment.cooccurrences(english, foreign, size)
    return alignment.translation_table(keys, heads, size)


def make_student(data: Path, base: Path, out: Path, plan: StudentPlan = StudentPlan()) -> Path:
    """Write the student, a sentence-transformers folder, to `out`; return it. Nothing has been trained yet."""
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(base, local_files_only=True)
    ranked = sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])
    own = tokens.Vocabulary(tuple(piece for piece, _ in ranked if not piece.startswith("[unused")), ())
    return _write_student(data, base, out, learn_vocabulary(data, own, plan), dict(ranked), plan)


def widen(data: Path, student: Path, out: Path, plan: StudentPlan) -> Path:
    """Write to `out` the trained `student` with more pieces, up to `plan.size`; the old ones keep their vectors."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(student / "tokenizer.json"))
    every = tokenizer.get_vocab(with_added_tokens=True)
    in_order = sorted(tokenizer.get_vocab(with_added_tokens=False), key=every.__getitem__)
    words = sorted(every.keys() - set(in_order), key=every.__getitem__)
    own = tokens.Vocabulary(tuple(in_order), tuple(words))
    return _write_student(data, student, out, learn_vocabulary(data, own, plan, keep_all=True), every, plan)


def _write_student(
    data: Path,
    base: Path,
    out: Path,
    vocabulary: tokens.Vocabulary,
    base_ids: Mapping[str, int],
    plan: StudentPlan,
) -> Path:
    """The base's body with a table for the vocabulary: its own vectors for its pieces, aligned ones for the others."""
    import torch
    from transformers import AutoModel

    model = AutoModel.from_pretrained(base, local_files_only=True, dtype="float32")
    old = model.get_input_embeddings().weight.detach().numpy()
    tokenizer = tokens.build_tokenizer(vocabulary)
    vectors = starting_vectors(data, tokenizer, {p: old[i] for p, i in base_ids.items()}, plan.languages)
    model.resize_token_embeddings(len(vectors), mean_resizing=False)
    model.get_input_embeddings().weight.data.copy_(torch.from_numpy(vectors))
    model.config.pad_token_id = tokenizer.token_to_id("[PAD]")
    out.mkdir(parents=True, exist_ok=True)
    save_tokenizer(tokenizer, out, plan.max_tokens)
    model.save_pretrained(out)
    save_sentence_layout(out, plan.max_tokens, model.config.hidden_size)
    return out


def save_tokenizer(tokenizer: Tokenizer, out: Path, max_tokens: int) -> None:
    """tokenizer.json and the two lines of configuration that make any transformers version read it as it is."""
    tokenizer.save(str(out / "tokenizer.json"))
    names = dict(zip(("pad", "unk", "cls", "sep", "mask"), tokens.SPECIAL, strict=True))
    configuration = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": max_tokens,
        "model_input_names": ["input_ids", "token_type_ids", "attention_mask"],
        **{f"{role}_token": name for role, name in names.items()},
    }
    (out / "tokenizer_config.json").write_text(json.dumps(configuration, indent=2) + "\n", encoding="utf-8")


def save_sentence_layout(out: Path, max_tokens: int, dims: int) -> None:
    """The small files by which sentence-transformers knows: this encoder, mean pooling, unit length."""
    modules = [
        {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
        {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
        {"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
    ]
    pooling = {"word_embedding_dimension": dims, "pooling_mode_cls_token": False, "pooling_mode_mean_tokens": True}
    for folder in ("1_Pooling", "2_Normalize"):
        (out / folder).mkdir(exist_ok=True)
    written = {
        "modules.json": modules,
        "1_Pooling/config.json": pooling,
        "sentence_bert_config.json": {"max_seq_length": max_tokens, "do_lower_case": False},
    }
    for name, content in written.items():
        (out / name).write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
