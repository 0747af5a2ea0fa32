"""A running server to measure: started, signed in to, watched by its CPU time, stopped."""

import html
import http.client
import os
import re
import signal
import socket
import subprocess
import time
import urllib.parse

PROGRAM = os.path.join(os.path.dirname(__file__), "..", "..", ".build", "release", "modgift")
TICK = os.sysconf("SC_CLK_TCK")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, database, mail, program=PROGRAM, options=()):
        self.database, self.mail, self.program, self.options = database, mail, program, list(options)
        self.port = free_port()
        os.makedirs(mail, exist_ok=True)
        self.start()

    def start(self):
        began = time.monotonic()
        self.process = subprocess.Popen(
            [self.program, "serve", "--demo", "--database", self.database, "--mail", f"file:{self.mail}",
             "--listen", f"127.0.0.1:{self.port}", *self.options],
            stdout=subprocess.DEVNULL, stderr=open(os.path.join(self.mail, "server.log"), "ab"))
        while True:
            try:
                if self.get("/health")[0] == 200:
                    break
            except OSError:
                pass
            if self.process.poll() is not None:
                raise SystemExit(f"the server stopped: see {self.mail}/server.log")
            if time.monotonic() - began > 600:
                raise SystemExit("the server was not ready after ten minutes")
            time.sleep(0.005)
        self.ready_after = time.monotonic() - began

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def get(self, path, cookie="", headers=None):
        connection = self.connect()
        connection.request("GET", path, headers={"Cookie": cookie, **(headers or {})})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, body, answer

    def post(self, path, fields, cookie, connection=None, client=None):
        connection = connection or self.connect()
        headers = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded",
                   "Origin": f"http://127.0.0.1:{self.port}"}
        if client:
            headers["X-Forwarded-For"] = client
        connection.request("POST", path, urllib.parse.urlencode(fields), headers)
        answer = connection.getresponse()
        return answer.status, answer.read(), answer

    def cast(self):
        """The addresses that the demo offers to sign in with, in the order of its sign-in page."""
        _, page, _ = self.get("/signin")
        found = re.findall(rb'name="email" value="([^"@]+@[^"]+)"', page)
        return [html.unescape(address.decode()) for address in dict.fromkeys(found)]

    def ask_for_code(self, email, client="10.1.1.1"):
        """Where the code is typed, with the code, and the cookie that stands for this browser until then."""
        _, page, answer = self.get("/signin")
        visitor = cookie_of(answer, "modgift_visitor")
        status, _, answer = self.post("/signin", {"email": email, "token": hidden(page, "token")}, visitor, client=client)
        assert status == 303, f"asking for a code was answered with {status}"
        return answer.getheader("Location"), visitor

    def sign_in(self, email, client="10.1.1.1"):
        """Signs in as a person would: address, code, and the cookie that comes back. Empty when it is nobody's."""
        where, visitor = self.ask_for_code(email, client)
        _, page, _ = self.get(where, visitor)
        fields = {"code": where.rsplit("=", 1)[1], "token": hidden(page, "token")}
        _, _, answer = self.post("/signin/code", fields, visitor, client=client)
        return cookie_of(answer, "modgift_session")

    def cpu(self):
        fields = open(f"/proc/{self.process.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def memory(self):
        """Resident megabytes now and at most."""
        status = open(f"/proc/{self.process.pid}/status").read()
        return tuple(int(re.search(rf"{name}:\s+(\d+)", status).group(1)) / 1024 for name in ("VmRSS", "VmHWM"))

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        self.process.wait()


def cookie_of(answer, name):
    for header, value in answer.getheaders():
        if header.lower() == "set-cookie" and value.startswith(name + "="):
            return value.split(";")[0]
    return ""


def hidden(body, name):
    found = re.search(rb'name="' + name.encode() + rb'" value="([^"]*)"', body)
    return found.group(1).decode() if found else ""
