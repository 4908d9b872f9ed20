"""The command that scores pairs of texts from a table."""

from itertools import tee
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.output import DeviceOption, JsonFlag, print_json
from claimcheck.settings import load_settings

ModelOption = Annotated[
    str | None, typer.Option("--model", metavar="FOLDER|ID", help="NLI model. Default: the embedded one.")
]


def nli(
    file: Annotated[Path, typer.Argument(metavar="FILE.tsv", help="Columns premise and hypothesis; .gz is read too.")],
    model: ModelOption = None,
    device: DeviceOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Entailment, neutral and contradiction probabilities for each pair of texts in a table."""
    from claimcheck import assembly
    from claimcheck.domain.pair import TextPair
    from claimcheck.evaluation.tables import stream_table

    rows, ahead = tee(stream_table(file, ("premise", "hypothesis")))
    scorer = assembly.make_scorer(load_settings(nli_model=model, device=device))
    scored = zip(rows, scorer.stream(TextPair(row["premise"], row["hypothesis"]) for row in ahead), strict=True)
    if as_json:
        print_json(
            {
                "model": scorer.model_id,
                "version": scorer.model_version,
                "pairs": [{**row, **score.forward._asdict()} for row, score in scored],
            }
        )
        return
    print("premise\thypothesis\tentailment\tneutral\tcontradiction")
    for row, score in scored:
        figures = "\t".join(f"{probability:.4f}" for probability in score.forward)
        print(f"{row['premise']}\t{row['hypothesis']}\t{figures}")
