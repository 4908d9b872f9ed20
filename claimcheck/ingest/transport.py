"""httpx over connections whose other end is judged after connecting, before a byte is sent."""

from collections.abc import Iterable, Iterator
from typing import Any

import httpcore
import httpx

from claimcheck.ingest.addresses import Allowed, check_peer


class GuardedBackend(httpcore.NetworkBackend):
    """Connects, looks whom it is connected to, and hangs up on what is not to be talked to."""

    def __init__(self, allowed: Allowed) -> None:
        self._allowed, self._plain = allowed, httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        stream = self._plain.connect_tcp(host, port, timeout, local_address, socket_options)
        try:
            check_peer(str(stream.get_extra_info("server_addr")[0]), self._allowed)
        except BaseException:
            stream.close()
            raise
        return stream

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        raise NotImplementedError("no article is behind a socket file")


class GuardedTransport(httpx.BaseTransport):
    """What httpx sends its requests through: no proxy, no cache, each connection judged."""

    def __init__(self, allowed: Allowed) -> None:
        self._pool = httpcore.ConnectionPool(
            network_backend=GuardedBackend(allowed), max_connections=4, keepalive_expiry=30, ssl_context=_trusting()
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        asked = httpcore.Request(
            request.method,
            httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        try:
            answer = self._pool.handle_request(asked)
        except httpcore.TimeoutException as late:
            raise httpx.TimeoutException(str(late)) from late
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol) as broken:
            raise httpx.NetworkError(str(broken)) from broken
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer), extensions=answer.extensions)

    def close(self) -> None:
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._answer.iter_stream()
        except httpcore.TimeoutException as late:
            raise httpx.TimeoutException(str(late)) from late
        except (httpcore.NetworkError, httpcore.ProtocolError) as broken:
            raise httpx.NetworkError(str(broken)) from broken

    def close(self) -> None:
        self._answer.close()


def _trusting() -> Any:
    import ssl

    import certifi

    return ssl.create_default_context(cafile=certifi.where())
