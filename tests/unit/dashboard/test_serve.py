import asyncio
import base64
import hashlib
import re
import tomllib
from pathlib import Path

import streamlit
from starlette.responses import PlainTextResponse

from claimcheck.dashboard.serve import SAFE, SafeHeaders, content_security_policy
from claimcheck.dashboard.theme import THEME

ROOT = Path(__file__).parents[3]


def flat(table: dict, prefix: str = "") -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in table.items():
        found |= flat(value, f"{prefix}{name}.") if isinstance(value, dict) else {f"{prefix}{name}": value}
    return found


def test_the_clones_settings_are_those_the_server_is_started_with() -> None:
    written = flat(tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8")))
    assert written == {"server.address": "127.0.0.1", **SAFE, **THEME}


def test_every_setting_is_one_that_streamlit_knows() -> None:
    assert set(SAFE | THEME) <= set(streamlit.config._config_options_template)


def test_the_policy_allows_no_script_but_the_servers_own() -> None:
    policy = dict(part.strip().split(" ", 1) for part in content_security_policy().split(";"))
    assert policy["default-src"] == "'self'" and policy["object-src"] == "'none'"
    assert "'unsafe-inline'" not in policy["script-src"] and "'unsafe-eval'" not in policy["script-src"]
    assert "http" not in content_security_policy()
    index = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    inline = index.split("<script>")[1].split("</script>")[0]
    assert base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode() in policy["script-src"]


def test_every_answer_carries_the_safe_headers() -> None:
    sent = []

    async def run() -> None:
        async def receive() -> dict:
            return {"type": "http.request", "body": b""}

        async def send(message: dict) -> None:
            sent.append(message)

        await SafeHeaders(PlainTextResponse("x"))({"type": "http", "method": "GET", "headers": []}, receive, send)

    asyncio.run(run())
    headers = dict(sent[0]["headers"])
    assert headers[b"x-content-type-options"] == b"nosniff"
    assert headers[b"referrer-policy"] == b"same-origin"
    assert headers[b"content-security-policy"].startswith(b"default-src 'self'")


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio of two #rrggbb colours."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def test_text_stands_out_enough_in_both_themes() -> None:
    css = (ROOT / "claimcheck" / "dashboard" / "style.css").read_text(encoding="utf-8")
    colours = {name: both for name, *both in re.findall(r"--cc-([a-z]+): light-dark\((#\w{6}), (#\w{6})\)", css)}
    assert len(colours) == 12
    for theme in (0, 1):
        for ground in ("paper", "page", "content", "cue", "source"):
            assert contrast(colours["ink"][theme], colours[ground][theme]) >= 7, (ground, theme)
        for ink in ("quiet", "first", "second", "warn", "good"):
            for ground in ("paper", "page"):
                assert contrast(colours[ink][theme], colours[ground][theme]) >= 4.5, (ink, ground, theme)
