"""A server whose outbox is filled from outside, as notices of one topic fill it, and watched."""

import os
import random
import signal
import sqlite3
import subprocess
import time
import urllib.request

from server import free_port

# Whoever mail is sent to.
REACHED = ("person.email IS NOT NULL AND person.arrived_at IS NOT NULL AND EXISTS (SELECT 1 FROM role "
           "WHERE role.person_id = person.id AND role.kind IN ('trainer', 'peer', 'manager') AND role.ends_on IS NULL)")


class Outbox:
    def __init__(self, program, database, mail, folder, options=()):
        self.program, self.database, self.mail, self.folder = program, database, mail, folder
        self.options, self.process, self.port = list(options), None, free_port()

    def start(self, wait=True):
        self.process = subprocess.Popen(
            [self.program, "serve", "--demo", "--database", self.database, "--mail", self.mail,
             "--mail-from", "modgift@example.dk", "--mail-per-minute", "1000000",
             "--listen", f"127.0.0.1:{self.port}", *self.options],
            stdout=subprocess.DEVNULL, stderr=open(os.path.join(self.folder, "server.log"), "ab"))
        waits_until = time.monotonic() + 300
        while wait and time.monotonic() < waits_until:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health") as answer:
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.05)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(60)

    def fill(self, count):
        """Lets notices wait for mail: each person is told of many topics of everyone's room. What else waited is
        dropped. The Message-IDs of what is to come."""
        posts = self.rows(
            "SELECT post.id, post.topic_id, post.space_id, post.author_id, post.number FROM post "
            "JOIN space ON space.id = post.space_id WHERE space.kind = 'everyone' AND post.number = 1 "
            "AND post.deleted_at IS NULL ORDER BY post.id")
        people = [row[0] for row in self.rows(f"SELECT person.id FROM person WHERE {REACHED} ORDER BY id")]
        return set(self.tell([(person, post) for post in posts for person in people if post[3] != person][:count], count))

    def fill_topics(self, count):
        """The same with one or two people a topic, who have written in it. The topics by the Message-IDs of what is to
        come."""
        answers = self.rows(
            "SELECT post.author_id, first.id, first.topic_id, first.space_id, first.author_id FROM post "
            "JOIN post AS first ON first.topic_id = post.topic_id AND first.number = 1 AND first.deleted_at IS NULL "
            f"JOIN person ON person.id = post.author_id WHERE post.number IN (2, 3) AND {REACHED} ORDER BY post.number, post.id")
        pairs = {(person, topic): (person, (post, topic, space, author, 1)) for person, post, topic, space, author in answers}
        return self.tell([pair for pair in pairs.values() if pair[0] != pair[1][3]][:count], count)

    def tell(self, pairs, count):
        assert len(pairs) == count, f"only {len(pairs)} notices can be made"
        self.run("DELETE FROM outgoing_mail")
        self.run("DELETE FROM notice")
        now, told, mails = int(time.time() * 1000) - 120_000, [], []
        for person, post in pairs:
            mails.append((random.randrange(1, 1 << 62), person, key(post[1])))
            told.append(f"({random.randrange(1, 1 << 62)},{person},'mention',{post[2]},{post[1]},{post[0]},{post[4]},{post[3]},{now})")
        for start in range(0, count, 500):
            self.run("INSERT INTO notice (id, person_id, kind, space_id, topic_id, post_id, number, actor_id, made_at) VALUES "
                     + ",".join(told[start:start + 500]))
            self.run("INSERT INTO outgoing_mail (id, person_id, address, kind, payload, priority, made_at, due_at) VALUES "
                     + ",".join(f"({mail},{person},(SELECT email FROM person WHERE id = {person}),'notice','{topic}',1,{now},{now})"
                                for mail, person, topic in mails[start:start + 500]))
        return {f"{key(mail)}@example.dk": topic for mail, _, topic in mails}

    def waiting(self):
        return self.rows("SELECT count(*) FROM outgoing_mail WHERE sent_at IS NULL")[0][0]

    def let_leases_run_out(self):
        """What would come to pass by waiting for two and a half minutes."""
        self.run("UPDATE outgoing_mail SET claimed_until = NULL, due_at = 0 WHERE sent_at IS NULL")

    def run(self, statement):
        if self.database.startswith("sqlite:"):
            with sqlite3.connect(self.database[7:], timeout=60) as database:
                database.execute(statement)
            database.close()
        else:
            subprocess.run(["psql", "-q", self.database, "-v", "ON_ERROR_STOP=1"], input=statement, text=True, check=True)

    def rows(self, query):
        if self.database.startswith("sqlite:"):
            database = sqlite3.connect(self.database[7:], timeout=60)
            try:
                return database.execute(query).fetchall()
            finally:
                database.close()
        said = subprocess.run(["psql", "-qAt", "-F", "\t", self.database, "-c", query], capture_output=True, text=True, check=True)
        return [[int(cell) for cell in line.split("\t")] for line in said.stdout.splitlines()]


def key(number):
    """A key as the program writes it: 13 letters of Crockford's base 32."""
    digits = "0123456789abcdefghjkmnpqrstvwxyz"
    return "".join(digits[number >> 5 * place & 31] for place in reversed(range(13)))
