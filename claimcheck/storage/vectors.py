"""Claim vectors as float32 bytes, keyed by model, version and claim."""

from collections.abc import Sequence

import numpy as np
from sqlalchemy import select
from sqlalchemy.orm import Session

from claimcheck.errors import NotFound
from claimcheck.storage.rows import insert_rows, known, portions, require
from claimcheck.storage.tables import ClaimRow, VectorRow

STORED = np.dtype("<f4")


def ids(session: Session, model_id: str, model_version: str) -> frozenset[str]:
    """Claims that have a vector of this model."""
    of_model = (VectorRow.model_id == model_id) & (VectorRow.model_version == model_version)
    return frozenset(session.scalars(select(VectorRow.claim_id).where(of_model)))


def add(session: Session, model_id: str, model_version: str, claim_ids: Sequence[str], vectors: np.ndarray) -> None:
    """Store row i of `vectors` (claims, dims) for claim i; those stored already stay. Raises NotFound."""
    if vectors.ndim != 2 or len(vectors) != len(claim_ids):
        raise ValueError(f"vectors have shape {vectors.shape} for {len(claim_ids)} claims")
    require(session, ClaimRow.id, claim_ids, "claim")
    place = {claim_id: row for row, claim_id in reversed(list(enumerate(claim_ids)))}
    of_model = {"model_id": model_id, "model_version": model_version}
    for portion in portions(place):
        have = _have(session, model_id, model_version, portion)
        rows = [
            {**of_model, "claim_id": one, "vector": vectors[place[one]].astype(STORED).tobytes()}
            for one in portion
            if one not in have
        ]
        insert_rows(session, VectorRow, rows)


def _have(session: Session, model_id: str, model_version: str, claim_ids: list[str]) -> set[str]:
    query = select(VectorRow.claim_id).where(
        VectorRow.model_id == model_id, VectorRow.model_version == model_version, VectorRow.claim_id.in_(claim_ids)
    )
    return set(session.scalars(query))


def get(session: Session, model_id: str, model_version: str, claim_ids: Sequence[str]) -> np.ndarray:
    """Vectors in the order asked for: (claims, dims) float32; no claims: (0, 0). Raises NotFound."""
    places: dict[str, list[int]] = {}
    for place, claim_id in enumerate(claim_ids):
        places.setdefault(claim_id, []).append(place)
    found: np.ndarray | None = None
    filled = 0
    for portion in portions(places):
        query = select(VectorRow.claim_id, VectorRow.vector).where(
            VectorRow.model_id == model_id, VectorRow.model_version == model_version, VectorRow.claim_id.in_(portion)
        )
        for claim_id, data in session.execute(query):
            vector = np.frombuffer(data, dtype=STORED)
            if found is None:
                found = np.empty((len(claim_ids), len(vector)), dtype=np.float32)
            found[places[claim_id]] = vector
            filled += 1
    if filled != len(places):
        have = known(session, VectorRow.claim_id, places) & ids(session, model_id, model_version)
        missing = next(one for one in places if one not in have)
        raise NotFound(f"No vector of model {model_id} {model_version} is stored for claim {missing}; embed it first.")
    return np.empty((0, 0), dtype=np.float32) if found is None else found
