"""Addresses of records, for sharing: the same record has the same address for everybody who can open the dashboard."""

from urllib.parse import urlencode


def dispute_path(pair_id: str) -> str:
    """The path of a dispute on the dashboard."""
    return "/dispute?" + urlencode({"pair": pair_id})


def dispute_link(base_url: str, pair_id: str) -> str:
    """The whole address of a dispute on the dashboard at `base_url`; without one, the path alone."""
    return base_url.rstrip("/") + dispute_path(pair_id)
