"""A demo to walk in: one server for all tests, and browser windows signed in as its cast.

MODGIFT_PROGRAM names another program than the debug build, MODGIFT_CHROMIUM another browser.
"""

import os
import sys

import pytest
from playwright.sync_api import sync_playwright

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
sys.path.insert(0, f"{ROOT}/Tests/support")

from demo import Demo  # noqa: E402

PROGRAM = os.environ.get("MODGIFT_PROGRAM", f"{ROOT}/.build/debug/modgift")
CHROMIUM = os.environ.get("MODGIFT_CHROMIUM", "/usr/bin/chromium")
SECONDS = int(os.environ.get("MODGIFT_PATIENCE", "20"))


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    demo = Demo(PROGRAM, str(tmp_path_factory.mktemp("demo")))
    yield demo
    demo.server.stop()


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        flags = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield browser
        browser.close()


@pytest.fixture
def visit(demo, chromium):
    """Opens a window: as whom, in which language, how wide, in the dark or not, with scripts or without."""
    contexts, faults = [], []

    def open_window(role=None, language="da", width=1280, dark=False, scripts=True, cookie=None):
        context = chromium.new_context(
            base_url=demo.address, viewport={"width": width, "height": 844 if width < 700 else 900},
            color_scheme="dark" if dark else "light", java_script_enabled=scripts, locale="da-DK",
            service_workers="block")
        context.set_default_timeout(SECONDS * 1000)
        context.add_cookies(demo.cookies(role, language) if cookie is None else demo.as_cookies(cookie))
        contexts.append(context)
        page = context.new_page()
        watch(page, demo.address, faults)
        return page

    yield open_window
    for context in contexts:
        context.close()
    assert not faults, faults


@pytest.fixture
def plain(visit):
    """A window without scripts."""
    return lambda role=None, **more: visit(role, scripts=False, **more)


def watch(page, address, faults):
    """Notes whatever no page may do: an error in a script, a refusal by the policy, a call to elsewhere."""

    def hear(message):
        refused = "the server responded with a status of 4"  # a form with a mistake, or a page that isn't there
        if message.type == "error" and refused not in message.text:
            faults.append(f"{page.url}: {message.text}")

    def see(request):
        if not request.url.startswith((address, "data:", "blob:", "chrome-error:")):
            faults.append(f"{page.url} asks {request.url}")

    page.on("console", hear)
    page.on("request", see)
    page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))
