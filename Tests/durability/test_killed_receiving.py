"""The process is killed in the midst of many mails, again and again: each is a post once, whatever was accepted."""

import collections
import os
import random
import smtplib
import sqlite3
import subprocess
import sys
import threading
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
sys.path.insert(0, f"{ROOT}/Tests/support")

from mail import hand_over, mail, room_address, rooms, until  # noqa: E402
from server import Server, free_port  # noqa: E402
from test_killed import KILLS, PROGRAM, Writers, address  # noqa: E402, F401

PEOPLE = 8
MOST = 28  # Nobody may write many more in ten minutes: what is beyond is answered, not posted.


def test_each_mail_is_one_post(address, tmp_path):  # noqa: F811
    port = free_port()
    server = Server(address, f"{tmp_path}/mail", program=PROGRAM, options=["--lmtp", f"127.0.0.1:{port}"])
    senders = Senders(server, port)
    for round_number in range(KILLS):
        senders.send_until_killed(round_number)
        server.start()
    while senders.waiting:
        senders.send(list(senders.waiting))
    until(lambda: rows(address, "SELECT count(*) FROM incoming_delivery WHERE read_at IS NULL")[0][0] == "0", 120)
    opened = rows(address, "SELECT title, count(*) FROM topic WHERE title LIKE 'mail %' GROUP BY title")
    assert [title for title, count in opened if count != "1"] == [], "posted twice"
    assert {title for title, _ in opened} == senders.everything, "lost"
    assert rows(address, "SELECT count(*) FROM incoming_mail")[0][0] == "0"
    server.stop()
    print(f"{len(opened)} mails, {senders.accepted} accepted, {senders.again} handed over again over {KILLS} kills")
    assert senders.accepted > 3 * KILLS


def rows(address, query):  # noqa: F811
    if address.startswith("sqlite:"):
        with sqlite3.connect(address.removeprefix("sqlite:")) as db:
            return [tuple(str(value) for value in row) for row in db.execute(query)]
    done = subprocess.run(["psql", "-qAt", "-F", "\t", address, "-c", query], capture_output=True, text=True, check=True)
    return [tuple(line.split("\t")) for line in done.stdout.splitlines()]


class Senders:
    """A mail server with many mails for us, which hands over again whatever it is not sure of."""

    def __init__(self, server, port):
        self.server, self.port = server, port
        self.lock, self.waiting, self.everything, self.accepted, self.again = threading.Lock(), {}, set(), 0, 0
        self.written = collections.Counter()
        first = server.sign_in(server.cast()[0])
        names = Writers.addresses(self, first)[: max(PEOPLE, KILLS * PEOPLE // 2)]
        self.people = []
        for number, name in enumerate(names):
            cookie = server.sign_in(name, client=f"10.4.{number}.1")
            # Whoever has not been through their first visit is led there from every page, and has no room yet.
            read = rooms(server, cookie) if cookie else []
            if read:
                self.people.append((name, room_address(server, cookie, read[0])))

    def write(self, round_number):
        """New mails, from people who have not written too much yet."""
        fewest = sorted(self.people, key=lambda person: self.written[person[0]])[:PEOPLE]
        for number in range(PEOPLE * MOST // 2):
            sender, to = fewest[number % len(fewest)]
            title = f"mail r{round_number}n{number}"
            if self.written[sender] < MOST:
                self.written[sender] += 1
                self.waiting[title] = (sender, to, mail(sender, to, title, f"Hej fra {title}.\n"))
                self.everything.add(title)

    def send_until_killed(self, round_number):
        self.write(round_number)
        titles = list(self.waiting)
        threads = [threading.Thread(target=self.send, args=(titles[n::4],)) for n in range(4)]
        for thread in threads:
            thread.start()
        time.sleep(random.uniform(0.1, 1.0))
        self.server.kill()
        for thread in threads:
            thread.join()

    def send(self, titles):
        for title in titles:
            sender, to, data = self.waiting[title]
            try:
                taken = hand_over(self.port, sender, to, data)
            except (OSError, smtplib.SMTPException):
                self.again += 1
                return
            if taken:
                with self.lock:
                    del self.waiting[title]
                    self.accepted += 1
