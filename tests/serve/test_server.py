"""The server of ``serve``: files of the site, nothing else, to this machine only; and word of a new build."""

from __future__ import annotations

import http.client
import threading

import pytest

from generator.server import RELOAD, Server, Visit, allowed, with_reload


@pytest.fixture
def served(tmp_path):
    site = tmp_path / "site"
    (site / "a").mkdir(parents=True)
    (site / "index.html").write_text("<body>home</body>")
    (site / "a" / "index.html").write_text("<body>page a</body>")
    (site / "feed.xml").write_text("<rss/>")
    (site / ".dateline.json").write_text("{}")
    (site / "404.html").write_text("<body>not here</body>")
    (tmp_path / "secret.txt").write_text("secret")
    server = Server(("127.0.0.1", 0), Visit(site, "/sub/"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def ask(server, path, method="GET", **headers):
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.request(method, path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, answer.headers, body


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/sub/", 200, b"home"),
        ("/sub/a/", 200, b"page a"),
        ("/sub/a/?q=1", 200, b"page a"),
        ("/sub/feed.xml", 200, b"<rss/>"),
        ("/sub/-/reload.js", 200, RELOAD),
        ("/sub/nothing", 404, b"not here"),
        ("/elsewhere", 404, b"not here"),
        ("/sub/../secret.txt", 404, b"not here"),
        ("/sub/%2e%2e/secret.txt", 404, b"not here"),
        ("/sub//etc/passwd", 404, b"not here"),
        ("/sub/.dateline.json", 404, b"not here"),
        ("/sub/%00", 404, b"not here"),
    ],
)
def test_what_is_given(served, path, status, said):
    found, headers, body = ask(served, path)
    assert found == status
    assert said in body
    assert headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(("path", "to"), [("/sub", "/sub/"), ("/sub/a", "/sub/a/")])
def test_a_missing_slash_is_added(served, path, to):
    status, headers, _ = ask(served, path)
    assert (status, headers["Location"]) == (301, to)


def test_head_has_no_body(served):
    status, headers, body = ask(served, "/sub/", "HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) > 0


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", "127.0.0.1.evil.example"])
def test_other_names_are_refused(served, host):
    assert ask(served, "/sub/", Host=host)[0] == 403


def test_browsers_hear_of_a_new_build(served):
    connection = http.client.HTTPConnection("127.0.0.1", served.server_port, timeout=10)
    connection.request("GET", "/sub/-/events")
    answer = connection.getresponse()
    served.visit.renew()
    assert answer.readline() == b"data: new\n"
    connection.close()


def test_pages_get_the_script_and_a_policy_that_allows_it():
    page = b"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'none'\"><body>x</body>"
    found = with_reload(page, "/sub/")
    assert b'<script src="/sub/-/reload.js"></script></body>' in found
    assert b"script-src 'self'; connect-src 'self'" in found


@pytest.mark.parametrize(
    ("policy", "opened"),
    [
        (b"default-src 'none'", b"default-src 'none'; script-src 'self'; connect-src 'self'"),
        (b"script-src 'self'; connect-src 'self';", b"script-src 'self'; connect-src 'self'"),
        (b"script-src &#39;self&#39;", b"script-src 'self'; connect-src 'self'"),
    ],
)
def test_policies(policy, opened):
    assert allowed(policy) == opened
