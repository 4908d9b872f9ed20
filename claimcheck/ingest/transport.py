"""httpx over connections whose other end is judged after connecting, before a byte is sent."""

import socket
from collections.abc import Iterable, Iterator
from ssl import SSLContext
from time import monotonic
from typing import Any

import httpcore
import httpx

from claimcheck.ingest.addresses import Allowed, check_peer

MAX_ADDRESSES = 4  # of one name, tried one after another


class Deadline:
    """The moment at which all is over, however slowly and in however small portions a server answers."""

    def __init__(self) -> None:
        self.at = float("inf")  # of time.monotonic

    def left(self, timeout: float | None) -> float:
        """`timeout`, or the seconds left if they are fewer. Raises httpcore.TimeoutException where none are."""
        left = self.at - monotonic()
        if left <= 0:
            raise httpcore.TimeoutException("the time for this page is over")
        return left if timeout is None else min(timeout, left)


class _TimedStream(httpcore.NetworkStream):
    """A connection that keeps to a deadline: the limits of httpcore begin anew with each portion."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream, self._deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _TimedStream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class GuardedBackend(httpcore.NetworkBackend):
    """Connects, looks whom it is connected to, and hangs up on what is not to be talked to."""

    def __init__(self, allowed: Allowed, deadline: Deadline) -> None:
        self._allowed, self._deadline, self._plain = allowed, deadline, httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        stream = self._connected(host, port, timeout, local_address, socket_options)
        try:
            peer, own = (str(stream.get_extra_info(end)[0]) for end in ("server_addr", "client_addr"))
            check_peer(peer, self._allowed, own)
        except BaseException:
            stream.close()
            raise
        return _TimedStream(stream, self._deadline)

    def _connected(self, host: str, port: int, timeout: float | None, *more: Any) -> httpcore.NetworkStream:
        """To the first address of the name that answers; each has its time, all of them the deadline."""
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as unknown:
            raise httpcore.ConnectError(str(unknown)) from unknown
        addresses = list(dict.fromkeys(str(address[0]) for *_, address in found))[:MAX_ADDRESSES]
        for address in addresses[:-1]:
            try:
                return self._plain.connect_tcp(address, port, self._deadline.left(timeout), *more)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return self._plain.connect_tcp(addresses[-1], port, self._deadline.left(timeout), *more)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        raise NotImplementedError("no article is behind a socket file")


class GuardedTransport(httpx.BaseTransport):
    """What httpx sends its requests through: no proxy, no cache, each connection judged, all within `deadline`."""

    def __init__(self, allowed: Allowed) -> None:
        self.deadline = Deadline()
        self._pool = httpcore.ConnectionPool(
            network_backend=GuardedBackend(allowed, self.deadline),
            max_connections=4,
            keepalive_expiry=30,
            ssl_context=_trusting(),
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
