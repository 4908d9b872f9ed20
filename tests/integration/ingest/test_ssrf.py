"""Whatever address an attacker gives, a server inside is never asked: real servers listen, and count their requests."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from ipaddress import ip_address

import pytest

from claimcheck.errors import ClaimcheckError, FetchRefused, SettingsError
from claimcheck.ingest.addresses import Allowed, check_peer, is_reserved, unwrapped
from claimcheck.ingest.batch import Batch, Refused
from claimcheck.ingest.fetch import Fetcher, Manners
from claimcheck.pipeline.intake import follow_links, source_of
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
    with ExitStack() as running:
        outlet, inside = running.enter_context(site(PUBLIC)), running.enter_context(site("127.0.0.1"))
        for path in ("/", "/secret", "/robots.txt"):
            inside.pages[path] = SECRET
        with suppress(OSError):  # a machine without IPv6
            running.enter_context(site("::1", inside.port)).asked = inside.asked
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
    "http://127.000.000.001:{port}/secret",
    "http://00000000177.0.0.1:{port}/secret",
    "http://2130706433.:{port}/secret",
    "http://4294967297:{port}/secret",
    "http://%31%32%37.0.0.1:{port}/secret",
    "http://127.0.0.1%00.outlet.example:{port}/secret",
    "http://127.0.0.1%23.outlet.example:{port}/secret",
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
    "http://[::ffff:0:7f00:1]:{port}/secret",
    "http://[::1%25lo]:{port}/secret",
    "http://[::1%lo]:{port}/secret",
    "http://[0000:0000::0001]:{port}/secret",
    "http://ip6-localhost:{port}/secret",
    "http://[64:ff9b::7f00:1]:{port}/secret",
    "http://[2002:7f00:1::]:{port}/secret",
    "http://[fe80::1%25lo]:{port}/secret",
    "http://①②⑦.⓪.⓪.①:{port}/secret",
    "http://127。0。0。1:{port}/secret",
    "http://@127.0.0.1:{port}/secret",
    "http://:@127.0.0.1:{port}/secret",
    "http://%40127.0.0.1:{port}/secret",
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
    "https://127.0.0.1:{port}/secret",
    "HtTp://127.0.0.1:{port}/secret",
    "ws://127.0.0.1:{port}/secret",
    "http+unix://127.0.0.1:{port}/secret",
    "view-source:http://127.0.0.1:{port}/secret",
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


# Hosts that are none, though a resolver or a decoder may stumble over them; none may end a batch.
NONSENSE = [f"http://{host}/" for host in (
    "a..b", ".example", "example..", "a" * 70 + ".example", "xn--a.example", "xn--zzzzzz", "xn--.example", "-a.example", "1.2.3.4.5",
    "256.1.1.1", "[::1", "[v1.a]", "outlet.example:99999", "outlet.example:-1", "outlet.example:x", "\u2028.example", "♥.example",
)]  # fmt: skip


@pytest.mark.parametrize("address", NONSENSE)
def test_a_host_that_is_none_is_one_line(network: Network, address: str) -> None:
    with pytest.raises(FetchRefused) as refused:
        network.fetcher.get(address)
    assert "\n" not in str(refused.value)
    if address.isascii():
        network.outlet.pages["/article"] = (302, {"Location": address}, b"")
        with pytest.raises(FetchRefused):
            network.fetcher.get(network.outlet.url("/article"))


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


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.1:{port}/secret",
        "//127.0.0.1:{port}/secret",
        "\\\\127.0.0.1:{port}\\secret",
        "/\\127.0.0.1:{port}/secret",
        "http://169.254.169.254/latest/meta-data/",
        "file:///etc/passwd",
        "ftp://127.0.0.1:{port}/secret",
        "data:text/html,<p>secret</p>",
    ],
)
def test_no_kind_of_redirect_leads_inside(network: Network, status: int, target: str) -> None:
    network.outlet.pages["/article"] = (status, {"Location": target.format(port=network.inside.port)}, b"")
    with pytest.raises(FetchRefused):
        network.fetcher.get(network.outlet.url("/article"))
    assert network.inside.asked == []


def test_what_only_a_browser_follows_is_not_followed(network: Network) -> None:
    inside = network.inside.url("/secret")
    page = f"<meta http-equiv=refresh content='0; url={inside}'><script>location='{inside}'</script><img src={inside}>"
    head = {"Content-Type": "text/html", "Refresh": f"0; url={inside}", "Link": f"<{inside}>; rel=preload"}
    network.outlet.pages["/article"] = (200, head | {"Location": inside}, page.encode())
    with Batch() as batch:
        fetched = network.fetcher.get(network.outlet.url("/article"))
        list(batch.read_source(source_of(fetched)))
    assert network.inside.asked == []


def test_pages_that_feeds_and_sitemaps_name_are_no_way_in(network: Network) -> None:
    inside = network.inside.url("/secret")
    sitemap = f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>{inside}</loc></url></urlset>"
    item = f"<item><title>a</title><link>{network.inside.url()}</link></item>"
    feed = f"<rss version='2.0'><channel><title>t</title>{item}</channel></rss>"
    with Batch() as batch:
        follow_links(network.fetcher, batch)
        for path, xml in (("/sitemap.xml", sitemap), ("/feed.xml", feed)):
            network.outlet.pages[path] = (200, {"Content-Type": "application/xml"}, xml.encode())
            (refused,) = batch.read_source(source_of(network.fetcher.get(network.outlet.url(path))))
            assert isinstance(refused, Refused) and "private or reserved" in refused.reason
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


def test_a_name_with_a_public_and_an_inner_address_never_reaches_the_inner_one(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first address is dead, so that the second is tried: as an attacker's name server would have it."""
    real, port = socket.getaddrinfo, network.inside.port

    def resolve(host: object, *more: object, **named: object) -> object:
        if host != "outlet.example":
            return real(host, *more, **named)  # type: ignore[arg-type]
        kind = socket.AF_INET, socket.SOCK_STREAM, 6, ""
        return [(*kind, (PUBLIC, port)), (*kind, ("127.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with pytest.raises(FetchRefused, match="private or reserved"):
        network.fetcher.get(f"http://outlet.example:{port}/secret")
    assert network.inside.asked == []


RESERVED = [
    "0.0.0.0", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "127.0.0.1", "169.254.169.254", "169.254.170.2",
    "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1",
    "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "168.63.129.16", "::",
    "::1", "::127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::a00:1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "2002:a9fe:a9fe::1", "fc00::1", "fd00:ec2::254",
    "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "ff05::1:3", "2001:4860::5efe:7f00:1", "not an address",
    "0.255.255.255", "100.127.255.254", "169.254.0.1", "192.31.196.1", "192.52.193.1", "192.175.48.1", "198.19.255.255", "224.0.0.251",
    "255.255.255.254", "::ffff:100.64.0.1", "::ffff:0.0.0.0", "::ffff:0:7f00:1", "64:ff9b::c0a8:1", "64:ff9b::808:808", "2002:808:808::1",
    "2001:0:4136:e378:8000:63bf:80ff:fffe", "2001:10::1", "2001:20::1", "2001:4860::200:5efe:a00:1", "3fff::1", "5f00::1", "fdff::1",
    "febf::1", "ff0e::1", "", "localhost", "10.0.0.1\n", "0x7f000001",
]  # fmt: skip


@pytest.mark.parametrize("peer", RESERVED)
def test_a_private_or_reserved_peer_is_refused(peer: str) -> None:
    with pytest.raises(FetchRefused):
        check_peer(peer, Allowed())


@pytest.mark.parametrize(
    "peer", ["93.184.216.34", "8.8.8.8", "2606:4700::6810:84e5", "2a00:1450:4001:831::200e", "::ffff:8.8.8.8"]
)
def test_a_public_peer_is_not(peer: str) -> None:
    check_peer(peer, Allowed())


def test_a_wrapped_address_is_allowed_only_where_both_are() -> None:
    """A network of IPv6 alone reaches the rest of the world through its translator."""
    translated = Allowed.of("64:ff9b::/96")
    check_peer("64:ff9b::808:808", translated)
    with pytest.raises(FetchRefused):
        check_peer("64:ff9b::a00:1", translated)
    check_peer("64:ff9b::a00:1", Allowed.of("64:ff9b::/96, 10.0.0.0/8"))
    check_peer("::ffff:10.0.0.1", Allowed.of("10.0.0.0/8"))


def test_a_machine_does_not_fetch_from_itself_under_its_public_address() -> None:
    with pytest.raises(FetchRefused):
        check_peer("8.8.8.8", Allowed(), own="8.8.8.8")
    check_peer("8.8.8.8", Allowed.of("8.8.8.8"), own="8.8.8.8")


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
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, network.inside.url())
    network.outlet.pages["/article"] = (200, {"Content-Type": "text/html"}, b"<p>public</p>")
    with Fetcher(Manners(Allowed.of(PUBLIC), delay_seconds=0)) as fetcher:
        assert fetcher.get(network.outlet.url("/article")).content == b"<p>public</p>"
    assert network.inside.asked == []


def test_every_refusal_is_an_error_for_the_user() -> None:
    assert issubclass(FetchRefused, ClaimcheckError)
