"""How long networks take to be proposed, against a run of the program that does nothing."""

import json
import subprocess
import time

# The builder has five seconds for all municipalities; on any machine that is so many times what starting takes.
SECONDS, TIMES_START = 5, 30


def proposing(program, verdict):
    """The proposal for the whole country, with the best that is known of it."""
    start = min(seconds(program, "--help")[0] for _ in range(3))
    taken, answer = min((seconds(program, "networks", "propose", "--ferries", "--json") for _ in range(3)),
                        key=lambda run: run[0])
    found = json.loads(answer)
    print(f"\nnetworks for 98 municipalities: {taken:.2f} s, {found['pairsCut']} pairs kept apart")
    print(f"  {'seconds':34}{taken:7.2f}        {verdict(taken, SECONDS)}")
    print(f"  {'times starting the program':34}{taken / start:7.2f} times  {verdict(taken / start, TIMES_START)}")


def seconds(program, *words):
    began = time.monotonic()
    answer = subprocess.run([program, *words], capture_output=True, check=True, text=True).stdout
    return time.monotonic() - began, answer
