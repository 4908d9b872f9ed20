"""Commands that make the embedded models again, or train any encoder the same way."""

import json
import logging
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.output import JsonFlag, print_figures, print_json

app = typer.Typer(
    help="Train models from a data folder (see docs/training.md).", no_args_is_help=True, rich_markup_mode=None
)
DataOption = Annotated[Path, typer.Option("--data", help="Data folder, laid out as docs/training.md says.")]
OutOption = Annotated[
    Path, typer.Option("--out", help="Folder to write to; checkpoints lie in it while a model is trained.")
]
DeviceOption = Annotated[str, typer.Option("--device", metavar="auto|cpu|cuda", help="Where to train.")]
SeedOption = Annotated[int, typer.Option("--seed", help="Same seed, same batches in the same order.")]
ResumeOption = Annotated[bool, typer.Option("--resume", help="Go on from the last checkpoint in --out.")]
LimitOption = Annotated[int | None, typer.Option("--limit", help="Stop after this many batches.")]
FrozenOption = Annotated[
    bool,
    typer.Option("--frozen-words", help="Keep the word-piece table of --base, to be shared (train pack --words-of)."),
]
RateOption = Annotated[
    float | None,
    typer.Option(
        "--rate",
        min=1e-9,
        metavar="R",
        help="Peak learning rate. Default: the stage's; 2e-5 for encoders of 768 dimensions and more.",
    ),
]
BaseOption = Annotated[str, typer.Option("--base", metavar="FOLDER|ID", help="Encoder to start from.")]


@app.callback()
def _log_progress() -> None:
    """Progress goes to standard error as lines, so that a log file of a long run can be read."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")


@app.command()
def embed(
    data: DataOption,
    out: OutOption,
    base: Annotated[Path, typer.Option("--base", metavar="FOLDER", help="English sentence model: body and teacher.")],
    student: Annotated[
        Path | None,
        typer.Option("--student", metavar="FOLDER", help="Student already made; default: make it in OUT/student."),
    ] = None,
    number: Annotated[
        int,
        typer.Option("--round", min=1, max=3, help="2: more of the languages that lag; 3: after `train widen`."),
    ] = 1,
    scale: Annotated[float, typer.Option("--scale", help="Share of the round's lessons to draw.")] = 1.0,
    device: DeviceOption = "auto",
    seed: SeedOption = 0,
    resume: ResumeOption = False,
    limit: LimitOption = None,
) -> None:
    """Give an English sentence model the other languages: vocabulary, alignment, distillation."""
    from claimcheck.training.embed import distil
    from claimcheck.training.student import make_student

    made = student or out / "student"
    if not (made / "config.json").exists():
        make_student(data, base, made)
    distil(data, base, made, out, device=device, seed=seed, resume=resume, limit=limit, number=number, scale=scale)
    print(f"Embedding model written to {out}")


@app.command()
def widen(
    student: Annotated[Path, typer.Argument(metavar="STUDENT", help="Embedding model that `train embed` wrote.")],
    data: DataOption,
    out: OutOption,
    size: Annotated[int, typer.Option("--size", help="Pieces of the wider vocabulary.")] = 62_000,
    growth: Annotated[
        float, typer.Option("--growth", help="How many times more pieces of each language to learn.")
    ] = 2.2,
) -> None:
    """Give a trained student more word pieces, each with an aligned starting vector; train it again with --round 3."""
    from claimcheck.training.student import StudentPlan
    from claimcheck.training.student import widen as widen_student

    widen_student(data, student, out, StudentPlan(size=size, growth=growth))
    print(f"Student of up to {size} pieces written to {out}")


@app.command()
def nli(
    data: DataOption,
    out: OutOption,
    base: BaseOption,
    device: DeviceOption = "auto",
    seed: SeedOption = 0,
    resume: ResumeOption = False,
    limit: LimitOption = None,
    scale: Annotated[float, typer.Option("--scale", help="Share of the sets beside XNLI and headline stance.")] = 1.0,
    mixed: Annotated[int, typer.Option("--mixed", help="Pairs whose two sides are in different languages.")] = 12_000,
    rate: RateOption = None,
    frozen_words: FrozenOption = False,
    teacher: Annotated[
        Path | None,
        typer.Option(
            "--teacher", metavar="FOLDER", help="Cross-encoder; what it says of English text is taught of translations."
        ),
    ] = None,
    encoder: Annotated[
        Path | None,
        typer.Option("--embed", metavar="FOLDER", help="Sentence model that finds what the teacher is to compare."),
    ] = None,
    taught: Annotated[int, typer.Option("--taught", help="How many pairs the teacher speaks of.")] = 90_000,
) -> None:
    """Train a cross-encoder on public inference sets in every language."""
    from claimcheck.training.inference import GENERAL_TOKENS, fine_tune
    from claimcheck.training.mixture import DRESSED_SHARE, general

    if (teacher is None) != (encoder is None):
        raise typer.BadParameter("--teacher and --embed are given together.")
    pairs = general(data, seed, scale, mixed, dressed_share=DRESSED_SHARE)
    if teacher and encoder:
        from claimcheck.training.crosslingual import distilled

        pairs += distilled(data, teacher, encoder, taught, seed, device)
    loss = fine_tune(
        pairs,
        base,
        out,
        device=device,
        seed=seed,
        resume=resume,
        limit=limit,
        max_tokens=GENERAL_TOKENS,
        rate=rate,
        frozen_words=frozen_words,
    )
    print(f"Cross-encoder written to {out}; mean loss of the last tenth {loss:.3f}")


@app.command()
def transfer(
    classifier: Annotated[Path, typer.Argument(metavar="CLASSIFIER", help="Cross-encoder trained on the old body.")],
    old_body: Annotated[Path, typer.Argument(metavar="OLD", help="Encoder it was trained from.")],
    new_body: Annotated[Path, typer.Argument(metavar="NEW", help="The same encoder, trained further.")],
    out: OutOption,
) -> None:
    """Give a cross-encoder what its encoder has learnt since: adds NEW minus OLD to its weights."""
    from claimcheck.training.transfer import carry_over

    carry_over(classifier, old_body, new_body, out)
    print(f"Cross-encoder written to {out}")


@app.command()
def adopt(
    classifier: Annotated[Path, typer.Argument(metavar="CLASSIFIER", help="Cross-encoder to give other words.")],
    encoder: Annotated[Path, typer.Argument(metavar="ENCODER", help="Whose tokenizer and word-piece table it gets.")],
    out: OutOption,
) -> None:
    """Give a cross-encoder the words of an encoder, to share them; train it again with --frozen-words."""
    from claimcheck.training.transfer import adopt_words

    adopt_words(classifier, encoder, out)
    print(f"Cross-encoder written to {out}")


@app.command()
def average(
    earlier: Annotated[Path, typer.Argument(metavar="EARLIER", help="Cross-encoder.")],
    later: Annotated[Path, typer.Argument(metavar="LATER", help="The same, trained further.")],
    out: OutOption,
) -> None:
    """Write the mean of the weights of a cross-encoder before and after a stage."""
    from claimcheck.training import transfer

    transfer.average(earlier, later, out)
    print(f"Cross-encoder written to {out}")


@app.command()
def temperature(
    data: DataOption,
    model: Annotated[Path, typer.Argument(metavar="MODEL", help="Cross-encoder to calibrate.")],
    device: DeviceOption = "auto",
) -> None:
    """Print the temperature that fits a cross-encoder best on XNLI rows kept out of training (0 to 99)."""
    from claimcheck.training.temperature import best_temperature

    print(f"{best_temperature(data, model, device):.2f}")


@app.command()
def disputes(
    data: DataOption,
    out: OutOption,
    base: BaseOption,
    rows: Annotated[list[Path], typer.Option("--rows", help="Dispute-NLI file to train on; may be given again.")],
    gold: Annotated[
        list[Path] | None,
        typer.Option("--gold", metavar="GOLD_DIR", help="Judged pairs to train on too; may be given again."),
    ] = None,
    device: DeviceOption = "auto",
    seed: SeedOption = 0,
    resume: ResumeOption = False,
    limit: LimitOption = None,
    rate: RateOption = None,
    frozen_words: FrozenOption = False,
) -> None:
    """Teach a cross-encoder to read attributed claims: who affirms and who denies what."""
    from claimcheck.evaluation.gold import read_gold
    from claimcheck.evaluation.pairs import judged_readings
    from claimcheck.training.authored import read_rows
    from claimcheck.training.corpora import Pair
    from claimcheck.training.disputes import COURSE, dispute_mixture
    from claimcheck.training.inference import fine_tune

    judged = [Pair(*reading) for folder in gold or () for reading in judged_readings(read_gold(folder))]
    pairs = dispute_mixture(data, read_rows(rows), seed, judged=judged)
    loss = fine_tune(
        pairs,
        base,
        out,
        device=device,
        seed=seed,
        resume=resume,
        limit=limit,
        course=COURSE,
        rate=rate,
        frozen_words=frozen_words,
    )
    print(f"Cross-encoder written to {out}; mean loss of the last tenth {loss:.3f}")


@app.command()
def tagger(
    corpus: Annotated[Path, typer.Argument(metavar="POLNEAR.zip", help="PolNeAR's training archive.")],
    encoder: Annotated[
        Path, typer.Option("--embed", metavar="FOLDER", help="Packed embedding model that it is to stand on.")
    ],
    out: OutOption,
    device: DeviceOption = "auto",
    seed: SeedOption = 0,
    resume: ResumeOption = False,
    limit: LimitOption = None,
    without: Annotated[
        int, typer.Option("--without", min=0, metavar="N", help="Keep N articles, drawn by the seed, out of training.")
    ] = 0,
) -> None:
    """Teach the embedding model to find who says what, beside the rules; English."""
    from claimcheck import assembly
    from claimcheck.evaluation.attribution_corpora import read_polnear
    from claimcheck.settings import load_settings
    from claimcheck.training.tagger import Lesson, drawn, train_tagger

    gold, rules = read_polnear(corpus), assembly.make_rules(load_settings())
    lessons = [
        Lesson(rules.read(article), tuple(claim.attribution for claim in gold.claims_of(article.id)))
        for article in drawn(gold.articles, len(gold.articles) - without, seed)
    ]
    loss = train_tagger(lessons, encoder, out, device=device, seed=seed, resume=resume, limit=limit)
    print(f"Tagger written to {out}; mean loss of the last tenth {loss:.3f}")


@app.command()
def pack(
    trained: Annotated[Path, typer.Argument(metavar="TRAINED", help="Folder that a stage wrote.")],
    out: Annotated[Path, typer.Option("--out", help="Folder to ship, such as models/nli-NAME.")],
    task: Annotated[str, typer.Option("--task", metavar="nli|embed|tag", help="What the model is for.")],
    model_id: Annotated[str, typer.Option("--id", help="Its id; the name of the folder is customary.")],
    version: Annotated[str, typer.Option("--version", help="Its version; the date is customary.")],
    base: Annotated[str, typer.Option("--base", metavar="NAME", help="The model it was made from.")] = "",
    languages: Annotated[str, typer.Option("--languages", help="ISO codes, separated by blanks.")] = "",
    licence: Annotated[str, typer.Option("--licence", help="Licence of the weights.")] = "",
    temperature: Annotated[float, typer.Option("--temperature", help="What the logits are divided by (nli).")] = 1.0,
    bits: Annotated[int, typer.Option("--bits", metavar="16|8", help="8: matrices as float8, half the size.")] = 16,
    words_of: Annotated[
        Path | None,
        typer.Option(
            "--words-of",
            metavar="MODEL",
            help="Packed encoder beside OUT that keeps the words of both; for a tagger the one it stands on.",
        ),
    ] = None,
    figures: Annotated[
        Path | None,
        typer.Option("--figures", metavar="FILE.jsonl", help="Lines of metric, value, measured_on, command."),
    ] = None,
) -> None:
    """Write shards of 16 or 8 bits, tokenizer and model.toml with the digest of every file."""
    from claimcheck.modelcards import TASKS
    from claimcheck.training.corpora import LANGUAGES
    from claimcheck.training.packing import MAX_TOKENS, pack_tagger
    from claimcheck.training.packing import pack as pack_model

    if task not in TASKS:
        raise typer.BadParameter(f"--task is one of {', '.join(TASKS)}, not {task}.")
    if bits not in (8, 16):
        raise typer.BadParameter(f"--bits is 16 or 8, not {bits}.")
    fields = {
        "id": model_id,
        "version": version,
        "languages": languages.split() or list(LANGUAGES),
        "licence": licence or "see README.md",
        "base": base,
        "max_tokens": MAX_TOKENS,
    }
    lines = figures.read_text(encoding="utf-8").splitlines() if figures else []
    measured = [json.loads(line) for line in lines if line.strip()]
    if task == "tag":
        if words_of is None:
            raise typer.BadParameter("--words-of must name the packed model that the tagger was trained on.")
        pack_tagger(trained, out, fields, measured, words_of)
    else:
        fields |= {"temperature": temperature} if task == "nli" else {}
        pack_model(trained, out, task, fields, measured, bits, words_of)
    print(f"Model {model_id} packed into {out}; write its README.md beside it")


@app.command("held-out")
def held_out(data: DataOption, out: OutOption) -> None:
    """Write the rows that training never reads as files for `claimcheck evaluate nli` and `retrieval`."""
    from claimcheck.training.held_out import write_held_out

    print(f"{len(write_held_out(data, out))} files written to {out}")


@app.command("judged-news")
def judged_news(
    table: Annotated[
        Path, typer.Argument(metavar="TABLE.tsv[.gz]", help="Articles: key, title, publisher, date, text.")
    ],
    judgements: Annotated[
        Path,
        typer.Argument(metavar="JUDGED.jsonl", help="Pairs as in seeds/judged-news, or claims as in attributed-news."),
    ],
    out: Annotated[Path, typer.Option("--out", help="Folder to write, in the gold format.")],
    language: Annotated[str, typer.Option("--language", help="ISO code of the articles' language.")] = "en",
    key: Annotated[str, typer.Option("--key", help="Column that the judgements name articles by.")] = "unit_id",
) -> None:
    """Write judged pairs or claims of real news, which are kept without the text, in the gold format."""
    from claimcheck.evaluation.judged_news import write_judged_news

    written = write_judged_news(table, judgements, out, language, key)
    print(f"{written.articles} articles, {written.claims} claims and {written.pairs} judged pairs written to {out}")


@app.command()
def judge(
    gold: Annotated[
        list[Path], typer.Argument(metavar="GOLD_DIR…", help="Judged pairs in the gold format of seeds/README.md.")
    ],
    out: Annotated[Path, typer.Option("--out", help="weights.toml to write.")],
    rows: Annotated[list[Path] | None, typer.Option("--rows", help="Dispute-NLI file; may be given again.")] = None,
    judged: Annotated[
        list[Path] | None,
        typer.Option(
            "--judged", metavar="GOLD_DIR", help="Pairs the path proposed in real news, judged; may be given again."
        ),
    ] = None,
    listed: Annotated[
        list[Path] | None,
        typer.Option(
            "--listed",
            metavar="GOLD_DIR",
            help="Judged pairs that were chosen: an earlier judge's list, or those of a gold set; may be given again.",
        ),
    ] = None,
    taught: Annotated[
        list[Path] | None,
        typer.Option("--taught", metavar="GOLD_DIR", help="Gold set the scorer was trained on; may be given again."),
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Fit the weights of the dispute logic; prints figures on disputes held out from each fold."""
    from claimcheck import assembly
    from claimcheck.dispute.weights import write_weights
    from claimcheck.evaluation.dispute_rows import read_dispute_rows
    from claimcheck.evaluation.gold import read_gold
    from claimcheck.evaluation.judge_fitting import fit_judge
    from claimcheck.settings import load_settings

    settings = load_settings()
    fit = fit_judge(
        [read_gold(folder) for folder in gold],
        assembly.make_retriever(),
        assembly.make_embedder(settings),
        [row for path in rows or [] for row in read_dispute_rows(path)],
        assembly.make_scorer(settings),
        judged=[read_gold(folder) for folder in judged or []],
        listed=[read_gold(folder) for folder in listed or []],
        taught=[read_gold(folder) for folder in taught or []],
    )
    heading = "Fitted by `claimcheck train judge`; figures on held-out disputes are printed when it runs."
    out.write_text(write_weights(fit.structure, fit.scored or fit.structure, heading), encoding="utf-8")
    if as_json:
        print_json(fit.figures)
    else:
        print_figures(fit.figures)
