"""The demo as tests walk in it: its server, its cast, and the mail it sends."""

import email
import email.policy
import glob
import os
import re
import sqlite3
import subprocess
import time

from server import Server, hidden

ROLES = ["trainer", "host", "quiet-host", "newcomer", "manager", "coordinator"]


LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"


def key(number):
    """A key as addresses write it."""
    return "".join(LETTERS[number >> 5 * place & 31] for place in reversed(range(13)))


def number_of(key):
    """A key as the database keeps it."""
    number = 0
    for letter in key:
        number = number * 32 + LETTERS.index(letter)
    return number


class Demo:
    def __init__(self, program, folder):
        self.program, self.database = program, f"sqlite:{folder}/modgift.db"
        self.server = Server(self.database, f"{folder}/mail", program=program)
        self.address = f"http://127.0.0.1:{self.server.port}"
        self.people = dict(zip(ROLES, self.server.cast()))
        self.sessions = {role: self.server.sign_in(address) for role, address in self.people.items()}
        self.languages = {}

    def cookies(self, role, language):
        """What a browser carries that is signed in as one of the cast, in a language."""
        if role is None:
            return self.as_cookies(f"modgift_language={language}")
        self.speak(role, language)
        return self.as_cookies(self.sessions[role])

    def speak(self, role, language):
        """Has one of the cast read in a language: it is theirs, on every device, until they choose another."""
        session = self.sessions[role]
        if self.languages.get(role) != language:
            _, page, _ = self.server.get("/me", session)
            self.server.post("/language", {"language": language, "token": hidden(page, "token")}, session)
            self.languages[role] = language

    def dane(self, role):
        """The address of one of the cast, who reads in Danish from now on."""
        self.speak(role, "da")
        return self.people[role]

    def as_cookies(self, cookie):
        if not cookie:
            return []
        name, value = cookie.split("=", 1)
        return [{"name": name, "value": value, "url": self.address}]

    def get(self, role, path, language="da"):
        """A page as one of the cast, without a browser: its status and its text."""
        cookie = "; ".join(f"{one['name']}={one['value']}" for one in self.cookies(role, language))
        status, body, answer = self.server.get(path, cookie)
        return status, body.decode(), answer

    def post(self, role, path, fields, page="/me"):
        """Sends a form as one of the cast, with the token of a page; its status."""
        _, text, _ = self.server.get(page, self.sessions[role])
        return self.server.post(path, {"token": hidden(text, "token"), **fields}, self.sessions[role])[0]

    def kept_room(self, role):
        """The key of the network that one of the cast keeps."""
        return key(self.first(
            """SELECT space.id FROM space JOIN person ON person.id IN (space.host_id, space.deputy_id)
               WHERE space.kind = 'network' AND person.email = ?""", self.people[role]))

    def meetings(self, room):
        """The keys of a meeting of each kind in a room: held with notes, coming, proposed; those there are."""
        now, number = int(time.time() * 1000), number_of(room)
        asked = {
            "held": "state = 'fixed' AND begun_at IS NOT NULL AND starts_at < ?",
            "coming": "state = 'fixed' AND begun_at IS NULL AND starts_at > ?",
            "proposed": "state = 'proposed' AND made_at < ?"}
        found = {name: self.first(f"SELECT id FROM meeting WHERE space_id = ? AND {which}", number, now) for name, which in asked.items()}
        return {name: key(meeting) for name, meeting in found.items() if meeting}

    def first(self, query, *values):
        """The first value a query finds in the database; None where it finds nothing."""
        with sqlite3.connect(self.database.removeprefix("sqlite:")) as db:
            row = db.execute(query, values).fetchone()
        return row and row[0]

    def old_post(self, role):
        """The key of a post that one of the cast wrote long ago."""
        return key(self.first(
            """SELECT post.id FROM post JOIN person ON person.id = post.author_id
               JOIN topic ON topic.id = post.topic_id
               WHERE person.email = ? AND topic.closed_at IS NULL ORDER BY post.posted_at""", self.people[role]))

    def invite(self, address, role="trainer", site="0330"):
        """Somebody new, invited from the command line."""
        subprocess.run(
            [self.program, "invite", address, "--role", role, "--site", site, "--database", self.database],
            check=True, capture_output=True)

    def letter(self, to, about="", seconds=30):
        """The latest mail to somebody with a word in its subject, once it is there."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            found = [one for one in self.letters() if to in str(one["To"]) and about in str(one["Subject"])]
            if found:
                return found[-1]
            time.sleep(0.2)
        raise AssertionError(f"no mail to {to} about '{about}' within {seconds} s")

    def letters(self):
        files = sorted(glob.glob(f"{self.server.mail}/**/*.eml", recursive=True), key=os.path.getmtime)
        return [email.message_from_binary_file(open(file, "rb"), policy=email.policy.default) for file in files]


def link_in(letter):
    """The link of a mail, as its reader would press it."""
    text = letter.get_body(preferencelist=("plain", "html")).get_content()
    return re.search(r"https?://\S+?(?=[\s>\"]|$)", text).group(0)
