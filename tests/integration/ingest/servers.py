"""Real web servers on this machine, that remember what they were asked."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import AF_INET6

Answer = tuple[int, dict[str, str], bytes]


class Site:
    """A server with `pages`: path → answer, or a function from the request's headers to one."""

    def __init__(self, server: ThreadingHTTPServer, host: str) -> None:
        self.host, self.port = host, int(server.server_address[1])
        self.pages: dict[str, Answer | Callable[[dict[str, str]], Answer]] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []

    def url(self, path: str = "/") -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}{path}"


@contextmanager
def site(host: str = "127.0.0.1", port: int = 0) -> Iterator[Site]:
    """A running site."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            here.asked.append(self.path)
            here.headers.append({name.lower(): value for name, value in self.headers.items()})
            found = here.pages.get(self.path, (404, {}, b"not here"))
            status, headers, body = found(here.headers[-1]) if callable(found) else found
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if "Content-Length" not in headers and "Transfer-Encoding" not in headers:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        address_family = AF_INET6 if ":" in host else ThreadingHTTPServer.address_family
        daemon_threads = True

        def handle_error(self, *words: object) -> None:
            pass  # a client that hangs up is part of the tests

    server = Server((host, port), Handler)
    here = Site(server, host)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield here
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
