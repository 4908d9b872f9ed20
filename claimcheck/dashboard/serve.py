"""Starts the dashboard's server on this machine, with the safe settings that the clone's .streamlit/config.toml has."""

import base64
import hashlib
import re
from pathlib import Path

import streamlit
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from claimcheck.dashboard import resources
from claimcheck.dashboard.theme import THEME
from claimcheck.settings import Settings

SCRIPT = Path(__file__).with_name("script.py")

SAFE = {
    "server.headless": True,  # no browser is opened, no question asked
    "server.enableXsrfProtection": True,
    "server.enableCORS": True,
    "server.fileWatcherType": "none",
    "server.maxUploadSize": 25,
    "server.enableAgentApi": False,
    "browser.gatherUsageStats": False,
    "client.toolbarMode": "viewer",
    "client.disableDataExport": True,
    "client.showErrorDetails": "type",
    "client.showSidebarNavigation": False,
    "runner.magicEnabled": False,
}


def serve(settings: Settings, port: int, address: str = "127.0.0.1") -> None:
    """Serve the dashboard until it is interrupted."""
    resources.use_settings(settings)
    app = streamlit.App(SCRIPT, middleware=[Middleware(SafeHeaders)])
    app.run(config={"server.address": address, "server.port": port, **SAFE, **THEME})


class SafeHeaders:
    """Middleware: the browser may load nothing from elsewhere, nor show these pages inside others."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._headers = {
            "Content-Security-Policy": content_security_policy(),
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",  # the address of a dispute stays in the newsroom
            "X-Frame-Options": "DENY",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        await self._app(scope, receive, send_with_headers if scope["type"] == "http" else send)


def content_security_policy() -> str:
    """What the pages may load: this server's own files, and the one script written into Streamlit's index page.

    Scripts of `blob:` are those that Streamlit's own make of what the server sent: see `focus`.
    """
    index = Path(streamlit.__file__).parent / "static" / "index.html"
    inline = re.findall(r"<script>(.*?)</script>", index.read_text(encoding="utf-8"), re.DOTALL)
    hashes = " ".join(f"'sha256-{_digest(script)}'" for script in inline)
    return (
        f"default-src 'self'; script-src 'self' blob: 'wasm-unsafe-eval' {hashes}; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss:; frame-src 'self' blob: data:; "
        "object-src 'none'; base-uri 'self'; frame-ancestors 'none'"
    )


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")
