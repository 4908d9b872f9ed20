"""A trained student is given more pieces; what it knew stays."""

from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from claimcheck.training.corpora import TRAINING_SETS
from claimcheck.training.student import StudentPlan, widen
from tests.unit.training.tiny import make_encoder, write_table

EMPTY_SETS = ("xnli-dev.en", "xnli-dev.tr", *TRAINING_SETS["en"])


def test_a_widened_student_keeps_its_vectors_and_starts_new_pieces_from_what_they_translate(tmp_path: Path) -> None:
    from transformers import AutoModel

    student = make_encoder(tmp_path / "student", spread=1.0)
    rows = [("ntrex", "not used", "yok")] * 500
    words = (("port", "liman"), ("bridge", "kopru"))
    rows += [("tatoeba", f"{english} {n}", f"{turkish} {n}") for n in range(40) for english, turkish in words]
    write_table(tmp_path / "data" / "parallel" / "en-tr.tsv.gz", ("source", "en", "tr"), rows)
    for name in EMPTY_SETS:
        write_table(tmp_path / "data" / "nli" / f"{name}.tsv.gz", ("premise", "hypothesis", "label"), ())
    plan = StudentPlan(languages=("en", "tr"), size=400, max_tokens=64)
    wide = widen(tmp_path / "data", student, tmp_path / "wide", plan)
    (old_ids, old), (new_ids, new) = (
        (
            Tokenizer.from_file(str(folder / "tokenizer.json")).get_vocab(),
            AutoModel.from_pretrained(folder).get_input_embeddings().weight.detach().numpy(),
        )
        for folder in (student, wide)
    )
    assert "liman" not in old_ids and "liman" in new_ids
    assert all(np.allclose(new[new_ids[piece]], old[number]) for piece, number in old_ids.items())
    assert np.allclose(new[new_ids["liman"]], old[old_ids["port"]], atol=0.1)
