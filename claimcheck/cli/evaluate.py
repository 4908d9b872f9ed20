"""Commands that measure on files anyone can give: attribution, pairs, end-to-end, nli, retrieval, dispute-nli."""

from pathlib import Path
from typing import Annotated, Any

import typer

from claimcheck.cli.output import DeviceOption, JsonFlag, print_figures, print_json
from claimcheck.cli.scoring import ModelOption
from claimcheck.settings import Settings, load_settings

ALL_DISPUTES = 1_000_000  # a list as long as any

app = typer.Typer(
    help="Measure extraction, models and disputes on gold files.", no_args_is_help=True, rich_markup_mode=None
)
GoldFolder = Annotated[Path, typer.Argument(metavar="GOLD_DIR", help="Folder in the gold format of seeds/README.md.")]
EmbedModelOption = Annotated[
    str | None, typer.Option("--model", metavar="FOLDER|ID", help="Embedding model. Default: the embedded one.")
]


def _show(result: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print_json(result)
    else:
        print_figures(result)


@app.command()
def attribution(
    gold: Annotated[
        Path,
        typer.Argument(
            metavar="GOLD_DIR", help="Gold folder, dispute-NLI .jsonl, PolNeAR .zip, or Wikinews .jsonl[.gz]."
        ),
    ],
    model: Annotated[
        str | None,
        typer.Option("--model", metavar="on|off|FOLDER", help="Tagger beside the rules; off: the rules alone."),
    ] = None,
    device: DeviceOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Source, cue and content by exact and overlap F1, speaker and polarity accuracy, by language."""
    from claimcheck import assembly
    from claimcheck.evaluation.attribution import evaluate_attribution
    from claimcheck.evaluation.gold import read_gold

    extractor = assembly.make_extractor(load_settings(tag_model=model, device=device))
    _show(evaluate_attribution(read_gold(gold), extractor), as_json)


@app.command()
def pairs(gold: GoldFolder, model: ModelOption = None, device: DeviceOption = None, as_json: JsonFlag = False) -> None:
    """Gold claims given: relation and dispute P/R/F1, by language pair, monolingual and cross-lingual."""
    from claimcheck import assembly
    from claimcheck.evaluation.gold import read_gold
    from claimcheck.evaluation.pairs import evaluate_pairs

    settings = load_settings(nli_model=model, device=device)
    models = assembly.make_scorer(settings), assembly.make_embedder(settings)
    _show(evaluate_pairs(read_gold(gold), assembly.make_judge(), *models), as_json)


@app.command("end-to-end")
def end_to_end(
    gold: GoldFolder,
    show_unjudged: Annotated[
        bool, typer.Option("--show-unjudged", help="Print the listed pairs that nobody has judged.")
    ] = False,
    device: DeviceOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Raw articles in, listed disputes out: P/R/F1 on the judged pairs and precision of the first 20."""
    from claimcheck.evaluation.end_to_end import evaluate_end_to_end
    from claimcheck.evaluation.gold import read_gold

    gold_set = read_gold(gold)
    result = evaluate_end_to_end(gold_set, _list_disputes(gold_set.articles, load_settings(device=device)))
    unjudged = result.pop("unjudged_pairs")
    if as_json:
        print_json({**result, "unjudged_pairs": unjudged} if show_unjudged else result)
        return
    print_figures(result)
    if show_unjudged:
        for pair in unjudged:
            print("\n".join(f"{name}: {value}" for name, value in pair.items()), end="\n\n")


def _list_disputes(articles: Any, settings: Settings) -> list[Any]:
    """All disputes of `articles` in the order of the list, found by the shipped path in a database of their own."""
    from claimcheck import assembly
    from claimcheck.cli.progress import SilentProgress
    from claimcheck.domain.listing import DisputeFilter
    from claimcheck.pipeline.check import check
    from claimcheck.storage.store import open_store

    store = open_store("sqlite://")
    store.add_articles(articles)
    check(
        store,
        **assembly.make_parts(settings),
        judge=assembly.make_judge(),
        progress=SilentProgress(),
    )
    return list(store.disputes(DisputeFilter(grouped=False), limit=ALL_DISPUTES).rows)


@app.command()
def nli(
    file: Annotated[Path, typer.Argument(metavar="FILE.tsv[.gz]", help="Columns premise, hypothesis, label.")],
    model: ModelOption = None,
    device: DeviceOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Accuracy, calibration error and P/R/F1 by class on labelled pairs of texts."""
    from claimcheck import assembly
    from claimcheck.evaluation.nli import evaluate_nli
    from claimcheck.evaluation.tables import read_table

    rows = read_table(file, ("premise", "hypothesis", "label"))
    _show(evaluate_nli(rows, assembly.make_scorer(load_settings(nli_model=model, device=device))), as_json)


@app.command()
def retrieval(
    one: Annotated[Path, typer.Argument(metavar="A.txt", help="One sentence a line.")],
    other: Annotated[Path, typer.Argument(metavar="B.txt", help="Line i translates line i of A.")],
    model: EmbedModelOption = None,
    device: DeviceOption = None,
    as_json: JsonFlag = False,
) -> None:
    """How often a line's translation is its nearest neighbour: accuracy at 1 and 10, both ways."""
    from claimcheck import assembly
    from claimcheck.evaluation.retrieval import evaluate_retrieval
    from claimcheck.evaluation.tables import read_lines

    embedder = assembly.make_embedder(load_settings(embed_model=model, device=device))
    _show(evaluate_retrieval(read_lines(one), read_lines(other), embedder), as_json)


@app.command("dispute-nli")
def dispute_nli(
    file: Annotated[Path, typer.Argument(metavar="FILE.jsonl", help="Rows of seeds/dispute-nli/README.md.")],
    model: ModelOption = None,
    device: DeviceOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Macro-F1, AUC and contradiction P/R/F1 on rows of attributed claims, by language and mixed."""
    from claimcheck import assembly
    from claimcheck.evaluation.dispute_nli import evaluate_dispute_nli, read_rows

    scorer = assembly.make_scorer(load_settings(nli_model=model, device=device))
    _show(evaluate_dispute_nli(read_rows(file), scorer), as_json)
