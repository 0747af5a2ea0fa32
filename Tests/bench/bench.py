"""The benchmark: what a page costs in CPU against the health check, on both engines, and with ten times as much."""

import argparse
import os
import re
import subprocess
import sys
import threading
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
sys.path.insert(0, f"{ROOT}/Tests/support")

from server import PROGRAM, Server, hidden  # noqa: E402


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--engines", default="sqlite,postgres")
    options.add_argument("--topics", type=int, default=20_000)
    options.add_argument("--tenfold", action="store_true", help="also ten times the topics and posts")
    options.add_argument("--seconds", type=int, default=8)
    options.add_argument("--soak", type=int, default=0, help="minutes of mixed load whose memory is reported")
    options = options.parse_args()
    for engine in options.engines.split(","):
        usual = measure(engine, options.topics, options)
        if options.tenfold:
            tenfold = measure(engine, options.topics * 10, options)
            print(f"\n{engine}: with ten times as much, against the usual (CPU per request)")
            for name in usual:
                print(f"  {name:34}{tenfold[name] / usual[name]:7.2f} times")


def measure(engine, topics, options):
    server = Server(filled(engine, topics), mail=f"{ROOT}/var/bench/mail")
    try:
        return Measuring(server, engine, topics, options.seconds).run(options.soak)
    finally:
        server.stop()


def filled(engine, topics):
    """A database with that many topics, filled once and kept."""
    os.makedirs(f"{ROOT}/var/bench", exist_ok=True)
    if engine == "sqlite":
        address = f"sqlite:{ROOT}/var/bench/{topics}.db"
    else:
        server = os.environ["MODGIFT_TEST_POSTGRES"]
        subprocess.run(["psql", "-q", server, "-c", f"CREATE DATABASE bench_{topics}"], check=True)
        address = server.replace("/postgres?", f"/bench_{topics}?")
    subprocess.run([PROGRAM, "fill", "--demo", "--database", address, "--topics", str(topics)], check=True)
    if engine == "postgres":
        subprocess.run(["psql", "-q", address, "-c", "VACUUM ANALYZE"], check=True)
    return address


class Measuring:
    def __init__(self, server, engine, topics, seconds):
        self.server, self.seconds = server, seconds
        print(f"\n{engine}, {topics:,} topics: ready after {server.ready_after:.2f} s")
        _, body, _ = server.get("/signin")
        self.emails = re.findall(rb'value="([^"@]+@[^"]+)"', body)
        self.cookie = server.sign_in(self.emails[0].decode())
        if not self.cookie:
            raise SystemExit("could not sign in")

    def run(self, soak):
        pages = self.pages()
        costs = {}
        print(f"  {'':34}{'req/s':>8}{'CPU ms':>9}{'x health':>10}{'p50 ms':>9}{'p99 ms':>9}{'p99/p50':>9}{'kB':>7}")
        for name, path in pages.items():
            costs[name] = self.page(name, path, costs.get("health"))
        costs["posting"] = self.posting(costs["health"])
        self.against_static(pages, costs)
        if soak:
            self.soak(list(pages.values()), soak)
        now, most = self.server.memory()
        print(f"  memory: {now:.0f} MB, at most {most:.0f} MB")
        return costs

    def pages(self):
        _, rooms, _ = self.server.get("/rooms", self.cookie)
        room = re.search(rb'href="(/rooms/[0-9a-z]{13})"', rooms).group(1).decode()
        _, listed, _ = self.server.get(room, self.cookie)
        topic = self.longest_topic(re.findall(rb'href="(/topics/[0-9a-z]{13})', listed))
        return {
            "health": "/health", "home": "/", "topic": topic, "topic list": room, "directory": "/people",
            "search, a common word": "/search?q=kursus", "search, a rare word": "/search?q=fuglekasse",
            "search, two common words": "/search?q=kursus+borgere", "search, a prefix": "/search?q=na",
            "search, no such word": "/search?q=xyzzyplugh",
        }

    def longest_topic(self, topics):
        paths = list(dict.fromkeys(path.decode() for path in topics))[:30]
        return max(paths, key=lambda path: len(self.server.get(path, self.cookie)[1]))

    def page(self, name, path, floor):
        status, body, _ = self.server.get(path, self.cookie)
        if status != 200:
            raise SystemExit(f"{name} {path}: status {status}")
        cpu, rate, half, worst = self.wrk(path)
        ratio = f"{cpu / floor:10.1f}" if floor else f"{'1':>10}"
        print(f"  {name:34}{rate:8.0f}{cpu:9.3f}{ratio}{half:9.2f}{worst:9.2f}{worst / half:9.1f}{len(body) / 1000:7.1f}")
        return cpu

    def wrk(self, path, seconds=None):
        url = f"http://127.0.0.1:{self.server.port}{path}"
        subprocess.run(["wrk", "-t2", "-c32", "-d1s", "-H", f"Cookie: {self.cookie}", url], capture_output=True)
        before = self.server.cpu()
        out = subprocess.run(
            ["wrk", "-t2", "-c32", f"-d{seconds or self.seconds}s", "--latency", "-H", f"Cookie: {self.cookie}", url],
            capture_output=True, text=True, check=True).stdout
        cpu = self.server.cpu() - before
        requests = int(re.search(r"(\d+) requests in", out).group(1))
        bad = re.search(r"Non-2xx or 3xx responses: (\d+)", out)
        if bad:
            print(f"  {bad.group(1)} bad answers from {path}", file=sys.stderr)
        rate = float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))
        half, worst = (latency(out, share) for share in ("50%", "99%"))
        return cpu * 1000 / requests, rate, half, worst

    def against_static(self, pages, costs):
        """A file of the topic page's size, by what two files of known size cost."""
        _, page, _ = self.server.get("/", self.cookie)
        files = {}
        for path in re.findall(rb'(?:href|src)="(/assets/[^"]+\.(?:css|js|svg))"', page):
            files[path.decode()] = len(self.server.get(path.decode())[1])
        small, large = min(files, key=files.get), max(files, key=files.get)
        low, high = self.wrk(small)[0], self.wrk(large)[0]
        size = len(self.server.get(pages["topic"], self.cookie)[1])
        static = max(low, low + (high - low) * (size - files[small]) / max(1, files[large] - files[small]))
        print(f"  a static file of the topic page's {size / 1000:.0f} kB costs {static:.3f} ms "
              f"(from {files[small]} bytes: {low:.3f}, {files[large]} bytes: {high:.3f}); "
              f"the topic page {costs['topic'] / static:.1f} times that")

    def posting(self, floor):
        """Replies from many people at once; each is acknowledged only when it is on disk."""
        sessions = [self.session(index) for index in range(16)]
        before, began, counts = self.server.cpu(), time.monotonic(), []
        threads = [threading.Thread(target=self.reply, args=(session, 20, counts)) for session in sessions if session]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        cpu, took = self.server.cpu() - before, time.monotonic() - began
        if not counts:
            raise SystemExit("nobody could post: people may post thirty times in ten minutes; wait, and try again")
        cost = cpu * 1000 / len(counts)
        counts.sort()
        half, worst = counts[len(counts) // 2], counts[int(len(counts) * 0.99)]
        print(f"  {'posting a reply':34}{len(counts) / took:8.0f}{cost:9.3f}{cost / floor:10.1f}"
              f"{half:9.2f}{worst:9.2f}{worst / half:9.1f}")
        return cost

    def session(self, index):
        _, people, _ = self.server.get("/people", self.cookie)
        cards = list(dict.fromkeys(re.findall(rb'href="(/people/[0-9a-z]{13})"', people)))
        _, card, _ = self.server.get(cards[index % len(cards)].decode(), self.cookie)
        address = re.search(rb'mailto:([^"?]+)', card)
        return self.server.sign_in(address.group(1).decode(), client=f"10.2.0.{index}") if address else ""

    def reply(self, cookie, times, counts):
        _, rooms, _ = self.server.get("/rooms", cookie)
        room = re.search(rb'href="(/rooms/[0-9a-z]{13})"', rooms)
        if not room:  # somebody who has not been here yet, and is asked their name first
            return
        _, listed, _ = self.server.get(room.group(1).decode(), cookie)
        topic = re.search(rb'href="(/topics/[0-9a-z]{13})', listed).group(1).decode()
        _, page, _ = self.server.get(topic, cookie)
        token = hidden(page, "token")
        connection = self.server.connect()
        for number in range(times):
            began = time.monotonic()
            status, _, _ = self.server.post(
                f"{topic}/posts", {"body": f"Tak, det prøver vi på næste kursus ({number})", "token": token}, cookie,
                connection)
            if status == 303:
                counts.append((time.monotonic() - began) * 1000)

    def soak(self, paths, minutes):
        for _ in range(minutes):
            for path in paths[1:]:
                self.wrk(path, seconds=max(1, 60 // len(paths)))


def latency(out, share):
    number, unit = re.search(rf"{share}\s+([\d.]+)(us|ms|s)", out).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


if __name__ == "__main__":
    main()
