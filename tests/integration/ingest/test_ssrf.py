"""Whatever address an attacker gives, a server inside is never asked: real servers listen, and count their requests."""

import socket
from collections.abc import Iterator
from ipaddress import ip_address

import pytest

from claimcheck.errors import ClaimcheckError, FetchRefused, SettingsError
from claimcheck.ingest.addresses import Allowed, check_peer, is_reserved, unwrapped
from claimcheck.ingest.fetch import Fetcher, Manners
from tests.integration.ingest.servers import Site, site

PUBLIC = "127.0.0.2"  # plays the public internet: the only network that is allowed in these tests
SECRET = (200, {"Content-Type": "text/html"}, b"<p>the password is 1234</p>")


class Network:
    """An outlet in public, and a server inside that must never be asked."""

    def __init__(self, outlet: Site, inside: Site) -> None:
        self.outlet, self.inside = outlet, inside
        self.fetcher = Fetcher(Manners(Allowed.of(PUBLIC), delay_seconds=0), sleep=lambda seconds: None)


@pytest.fixture
def network() -> Iterator[Network]:
    with site(PUBLIC) as outlet, site("127.0.0.1") as inside:
        for path in ("/", "/secret", "/robots.txt"):
            inside.pages[path] = SECRET
        found = Network(outlet, inside)
        with found.fetcher:
            yield found


# Every way to write 127.0.0.1 that a resolver or a parser might take, and what else is never fetched.
# {port} is that of the server inside.
DIRECT = [
    "http://127.0.0.1:{port}/secret",
    "http://127.1:{port}/secret",
    "http://127.0.1:{port}/secret",
    "http://0:{port}/secret",
    "http://0.0.0.0:{port}/secret",
    "http://2130706433:{port}/secret",
    "http://0x7f000001:{port}/secret",
    "http://0x7f.0.0.1:{port}/secret",
    "http://0177.0.0.1:{port}/secret",
    "http://017700000001:{port}/secret",
    "http://127.0.0.01:{port}/secret",
    "http://0x7f.1:{port}/secret",
    "http://localhost:{port}/secret",
    "http://LOCALHOST:{port}/secret",
    "http://localhost.:{port}/secret",
    "http://127.0.0.1.:{port}/secret",
    "http://127.255.255.254:{port}/secret",
    "http://[::1]:{port}/secret",
    "http://[0:0:0:0:0:0:0:1]:{port}/secret",
    "http://[::]:{port}/secret",
    "http://[::ffff:127.0.0.1]:{port}/secret",
    "http://[::ffff:7f00:1]:{port}/secret",
    "http://[::127.0.0.1]:{port}/secret",
    "http://[64:ff9b::7f00:1]:{port}/secret",
    "http://[2002:7f00:1::]:{port}/secret",
    "http://[fe80::1%25lo]:{port}/secret",
    "http://①②⑦.⓪.⓪.①:{port}/secret",
    "http://127。0。0。1:{port}/secret",
    "http://user@127.0.0.1:{port}/secret",
    "http://user:word@127.0.0.1:{port}/secret",
    "http://outlet.example@127.0.0.1:{port}/secret",
    "http://outlet.example:80@127.0.0.1:{port}/secret",
    "http://127.0.0.1:{port}#@outlet.example/secret",
    "http://127.0.0.1:{port}\\@outlet.example/secret",
    "http:\\\\127.0.0.1:{port}\\secret",
    "http://outlet.example\\@127.0.0.1:{port}/secret",
    "http://127.0.0.1:{port}/\r\nHost: outlet.example",
    "http://127.0.0.1 :{port}/secret",
    "http:///127.0.0.1:{port}/secret",
    "http://",
    "//127.0.0.1:{port}/secret",
    "127.0.0.1:{port}/secret",
    "ftp://127.0.0.1:{port}/secret",
    "file:///etc/passwd",
    "file://127.0.0.1:{port}/secret",
    "gopher://127.0.0.1:{port}/_GET%20/secret",
    "dict://127.0.0.1:{port}/d:secret",
    "ldap://127.0.0.1:{port}/secret",
    "jar:http://127.0.0.1:{port}/secret!/",
    "data:text/html,<p>secret</p>",
    "javascript:alert(1)",
    "unix:///var/run/docker.sock",
]


@pytest.mark.parametrize("address", DIRECT)
def test_a_server_inside_is_not_asked(network: Network, address: str) -> None:
    with pytest.raises(FetchRefused) as refused:
        network.fetcher.get(address.replace("{port}", str(network.inside.port)))
    assert "\n" not in str(refused.value)
    assert network.inside.asked == []


REDIRECTED = [address for address in DIRECT if "{port}" in address and "outlet.example" not in address]


@pytest.mark.parametrize("address", REDIRECTED)
def test_nor_is_it_by_a_redirect(network: Network, address: str) -> None:
    target = address.replace("{port}", str(network.inside.port)).replace("\r\n", "").encode().decode("latin-1")
    network.outlet.pages["/article"] = (302, {"Location": target}, b"")
    with pytest.raises(FetchRefused):
        network.fetcher.get(network.outlet.url("/article"))
    assert network.inside.asked == []
    assert "/article" in network.outlet.asked


def test_nor_by_the_second_redirect_nor_by_that_of_robots_txt(network: Network) -> None:
    outlet = network.outlet
    outlet.pages["/a"] = (301, {"Location": "/b"}, b"")
    outlet.pages["/b"] = (307, {"Location": network.inside.url("/secret")}, b"")
    with pytest.raises(FetchRefused, match="private or reserved"):
        network.fetcher.get(outlet.url("/a"))
    outlet.pages["/robots.txt"] = (302, {"Location": network.inside.url("/robots.txt")}, b"")
    with (
        Fetcher(Manners(Allowed.of(PUBLIC), delay_seconds=0)) as fresh,
        pytest.raises(FetchRefused, match="private or reserved"),
    ):
        fresh.get(outlet.url("/a"))
    assert network.inside.asked == []


def resolving(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Let outlet.example have these addresses, one after another, as a resolver under an attacker's control may."""
    real, given = socket.getaddrinfo, list(answers)

    def resolve(host: object, port: object, *more: object, **named: object) -> object:
        if str(host) in ("outlet.example", "b'outlet.example'"):
            host = given.pop(0) if len(given) > 1 else given[0]
        return real(host, port, *more, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return given


def test_a_name_that_resolves_to_the_inside_is_hung_up_on(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    resolving(monkeypatch, "127.0.0.1")
    with pytest.raises(FetchRefused, match="private or reserved"):
        network.fetcher.get(f"http://outlet.example:{network.inside.port}/secret")
    assert network.inside.asked == []


def test_a_name_that_resolves_to_the_inside_the_second_time_is_hung_up_on(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    with site(PUBLIC, network.inside.port) as outlet:
        outlet.pages["/secret"] = (200, {"Connection": "close"}, b"public")
        outlet.pages["/robots.txt"] = (404, {"Connection": "close"}, b"")
        resolving(monkeypatch, PUBLIC, "127.0.0.1")
        with pytest.raises(FetchRefused, match="private or reserved"):
            network.fetcher.get(f"http://outlet.example:{network.inside.port}/secret")
        assert outlet.asked == ["/robots.txt"]
    assert network.inside.asked == []


RESERVED = [
    "0.0.0.0", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "127.0.0.1", "169.254.169.254", "169.254.170.2",
    "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1",
    "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "168.63.129.16", "::",
    "::1", "::127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::a00:1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "2002:a9fe:a9fe::1", "fc00::1", "fd00:ec2::254",
    "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "ff05::1:3", "2001:4860::5efe:7f00:1", "not an address",
]  # fmt: skip


@pytest.mark.parametrize("peer", RESERVED)
def test_a_private_or_reserved_peer_is_refused(peer: str) -> None:
    with pytest.raises(FetchRefused):
        check_peer(peer, Allowed())


@pytest.mark.parametrize(
    "peer", ["93.184.216.34", "8.8.8.8", "2606:4700::6810:84e5", "2a00:1450:4001:831::200e", "64:ff9b::808:808"]
)
def test_a_public_peer_is_not(peer: str) -> None:
    check_peer(peer, Allowed())


def test_python_itself_calls_some_of_them_global() -> None:
    inner = [one for text in ("64:ff9b::7f00:1", "2002:7f00:1::") for one in unwrapped(ip_address(text))]
    assert [str(one) for one in inner] == ["127.0.0.1", "127.0.0.1"] and all(map(is_reserved, inner))


def test_an_intranet_is_fetched_from_where_a_setting_allows_it(network: Network) -> None:
    manners = Manners(Allowed.of("10.0.0.0/8, 127.0.0.0/8"), delay_seconds=0)
    with Fetcher(manners) as fetcher:
        assert b"1234" in fetcher.get(network.inside.url("/secret")).content
    with pytest.raises(FetchRefused):
        check_peer("192.168.0.1", manners.allowed)
    with pytest.raises(SettingsError, match="fetch_allow has 'everything'"):
        Allowed.of("everything")


def test_proxies_of_the_environment_are_not_used(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, network.inside.url())
    network.outlet.pages["/article"] = (200, {"Content-Type": "text/html"}, b"<p>public</p>")
    with Fetcher(Manners(Allowed.of(PUBLIC), delay_seconds=0)) as fetcher:
        assert fetcher.get(network.outlet.url("/article")).content == b"<p>public</p>"
    assert network.inside.asked == []


def test_every_refusal_is_an_error_for_the_user() -> None:
    assert issubclass(FetchRefused, ClaimcheckError)
