"""Commands about models: what is there, fetching one from the hub when asked to, and writing one for other programs."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.output import JsonFlag, print_json, print_table, say
from claimcheck.cli.progress import make_progress

app = typer.Typer(help="List models and fetch more.", no_args_is_help=True, rich_markup_mode=None)


@app.command("list")
def list_models(as_json: JsonFlag = False) -> None:
    """Show every model with a card: whether its files are here, its languages and its measured figures."""
    from claimcheck.modelcards import list_cards
    from claimcheck.score.pull import is_present

    cards = [(card, is_present(card)) for card in list_cards()]
    if as_json:
        print_json(
            [
                {
                    "id": card.id,
                    "task": card.task,
                    "version": card.version,
                    "present": present,
                    "languages": card.languages,
                    "licence": card.licence,
                    "figures": [figure._asdict() for figure in card.figures],
                }
                for card, present in cards
            ]
        )
        return
    print_table(
        ("model", "task", "here", "languages", "licence"),
        (
            (card.id, card.task, "yes" if present else "no: models pull", " ".join(card.languages), card.licence)
            for card, present in cards
        ),
    )
    print_table(
        ("model", "figure", "value", "on"),
        ((card.id, figure.metric, figure.value, figure.measured_on) for card, _ in cards for figure in card.figures),
    )


@app.command()
def pull(
    model_id: Annotated[str, typer.Argument(metavar="ID", help="A Hugging Face model id, as owner/name.")],
) -> None:
    """Download a model from the hub (safetensors, tokenizer and configuration only)."""
    from claimcheck.score.pull import pull as pull_model

    folder = pull_model(model_id, progress=make_progress(quiet=False))
    say(f"{model_id} is in {folder}. Use it with CLAIMCHECK_NLI_MODEL={model_id}.")


@app.command()
def export(
    model: Annotated[str, typer.Argument(metavar="ID|FOLDER", help="An NLI model on this machine.")],
    out: Annotated[Path, typer.Argument(metavar="OUT", help="Folder to write.")],
) -> None:
    """Write an NLI model as a plain Hugging Face folder in float32, for other programs and for `train --base`."""
    from claimcheck.modelcards import locate, verify_files
    from claimcheck.score.weights import write_whole

    card = locate(model, "nli")
    verify_files(card)
    say(f"{card.id} is written to {write_whole(card, out)}.")
