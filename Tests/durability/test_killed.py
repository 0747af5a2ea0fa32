"""The process is killed in the midst of many posts, again and again: every acknowledged post is there afterwards."""

import html
import os
import random
import re
import subprocess
import sys
import threading
import time

import pytest

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
sys.path.insert(0, f"{ROOT}/Tests/support")

from server import Server, hidden  # noqa: E402

PROGRAM = os.environ.get("MODGIFT_PROGRAM", f"{ROOT}/.build/debug/modgift")
KILLS = int(os.environ.get("MODGIFT_KILLS", "3"))
POSTS = 1_000
WRITERS = 34


@pytest.fixture(params=["sqlite", "postgres"])
def address(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:{tmp_path}/modgift.db"
    server = os.environ["MODGIFT_TEST_POSTGRES"]
    name = f"killed_{os.getpid()}_{random.randrange(1 << 30)}"
    subprocess.run(["psql", "-q", server, "-c", f"CREATE DATABASE {name}"], check=True)
    return server.replace("/postgres?", f"/{name}?")


def test_no_acknowledged_post_is_lost(address, tmp_path):
    server = Server(address, f"{tmp_path}/mail", program=PROGRAM)
    writers = Writers(server)
    acknowledged = set()
    for round_number in range(KILLS):
        acknowledged |= writers.write_until_killed(round_number)
        server.start()
        kept = writers.everything()
        assert acknowledged <= kept, f"lost after kill {round_number}: {sorted(acknowledged - kept)[:3]}"
        assert not [text for text in kept if not text.endswith(" whole")], "half a post"
        checked = subprocess.run([PROGRAM, "check", "--database", address], capture_output=True, text=True)
        assert checked.returncode == 0, checked.stdout + checked.stderr
    server.stop()
    print(f"{len(acknowledged)} acknowledged posts over {KILLS} kills, none lost")
    assert len(acknowledged) > 10 * KILLS


class Writers:
    """Many people who answer in one topic at once."""

    def __init__(self, server):
        self.server = server
        first = server.sign_in(server.cast()[0])
        addresses = self.addresses(first)
        self.cookies = [server.sign_in(address, client=f"10.3.{n}.1") for n, address in enumerate(addresses)]
        self.cookies = [cookie for cookie in self.cookies if cookie]
        assert len(self.cookies) >= WRITERS
        self.topic = self.open_topic(self.cookies[0])

    def addresses(self, cookie):
        found, path = [], "/people"
        while path and len(found) < WRITERS * KILLS:
            _, page, _ = self.server.get(path, cookie)
            found += [html.unescape(a.decode()) for a in re.findall(rb'mailto:([^"?]+)', page)]
            people = re.findall(rb'href="(/people/[0-9a-z]{13})"', page)
            if not re.search(rb"mailto:", page):
                for person in people:
                    _, card, _ = self.server.get(person.decode(), cookie)
                    found += [html.unescape(a.decode()) for a in re.findall(rb'mailto:([^"?]+)', card)]
            later = re.search(rb'href="(/people\?[^"]*after=[^"]+)"', page)
            path = html.unescape(later.group(1).decode()) if later else None
        return list(dict.fromkeys(found))

    def open_topic(self, cookie):
        _, page, _ = self.server.get("/topics/new", cookie)
        room = re.search(rb'<option[^>]*value="([0-9a-z]{13})"', page) or re.search(
            rb'name="space" value="([0-9a-z]{13})"', page)
        fields = {"space": room.group(1).decode(), "kind": "question", "title": "Holder det?", "body": "Vi prøver.",
                  "token": hidden(page, "token"), "once": hidden(page, "once")}
        status, _, answer = self.server.post("/topics", fields, cookie)
        assert status == 303, status
        return re.match(r"(/topics/[0-9a-z]{13})", answer.getheader("Location")).group(1)

    def write_until_killed(self, round_number):
        acknowledged, left = set(), [POSTS]
        chosen = [self.cookies[(round_number * WRITERS + n) % len(self.cookies)] for n in range(WRITERS)]
        threads = [threading.Thread(target=self.write, args=(cookie, f"r{round_number}w{n}", acknowledged, left))
                   for n, cookie in enumerate(chosen)]
        for thread in threads:
            thread.start()
        time.sleep(random.uniform(0.5, 2.0))
        self.server.kill()
        for thread in threads:
            thread.join()
        return acknowledged

    def write(self, cookie, name, acknowledged, left):
        try:
            _, page, _ = self.server.get(self.topic, cookie)
            token, connection, number = hidden(page, "token"), self.server.connect(), 0
            while left[0] > 0 and number < 29:
                left[0] -= 1
                number += 1
                text = f"post {name}n{number} whole"
                status, _, _ = self.server.post(f"{self.topic}/posts", {"body": text, "token": token}, cookie, connection)
                if status == 303:
                    acknowledged.add(text)
        except OSError:
            pass
        except Exception as error:  # a connection cut in the middle of an answer
            if "http.client" not in type(error).__module__:
                raise

    def everything(self):
        kept, start = set(), 1
        while True:
            _, page, _ = self.server.get(f"{self.topic}?from={start}", self.cookies[0])
            found = set(re.findall(r"post r\d+w\d+n\d+[^<]*", page.decode()))
            if not found - kept and start > 1:
                return kept
            kept |= found
            start += 30
