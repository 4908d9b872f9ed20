"""What reviews taught the judge: calibrations, append-only and numbered; the last one holds."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from claimcheck.domain.calibration import Calibration, Cut, StoredCalibration
from claimcheck.storage.tables import CalibrationRow


def last(session: Session) -> StoredCalibration | None:
    """The calibration that holds; None before the first."""
    row = session.scalar(select(CalibrationRow).order_by(CalibrationRow.number.desc()).limit(1))
    if row is None:
        return None
    cuts = {languages: Cut(listed, unsure) for languages, listed, unsure in row.cuts}
    return StoredCalibration(row.number, Calibration(row.slope, row.shift, cuts), row.reviews, row.fitted_at)


def add(session: Session, calibration: Calibration, reviews: int, now: datetime) -> StoredCalibration:
    """Append a calibration."""
    before = last(session)
    cuts = [[languages, cut.listed, cut.unsure] for languages, cut in sorted(calibration.cuts.items())]
    row = CalibrationRow(
        number=before.number + 1 if before else 1,
        slope=calibration.slope,
        shift=calibration.shift,
        cuts=cuts,
        reviews=reviews,
        fitted_at=now,
    )
    session.add(row)
    session.flush()
    return StoredCalibration(row.number, calibration, reviews, now)
