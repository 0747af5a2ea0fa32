"""Every page, as everybody, in both languages, in light on a phone and in the dark on a desk, has no fault."""

import os
import re

import axe_playwright_python
import html5lib
import pytest

from demo import ROLES
from kept import kept
from walk import walk

AXE = open(os.path.join(os.path.dirname(axe_playwright_python.__file__), "axe.min.js"), encoding="utf-8").read()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LOOKS = {"phone": {"width": 390, "dark": False}, "desk": {"width": 1280, "dark": True}}
WAYS = [("da", "phone"), ("en", "desk")]


@pytest.fixture(scope="session")
def pages(demo):
    return {role: list(dict.fromkeys(walk(demo, role) + kept(demo, role))) for role in [*ROLES, None]}


def test_the_walk_comes_everywhere(pages):
    shapes = {address for found in pages.values() for address in found}
    for start in ["/rooms/", "/topics/", "/people/", "/me", "/search", "/notices", "/drafts", "/programme/", "/signin", "/m/"]:
        assert any(address.startswith(start) for address in shapes), f"no page under {start}"
    assert len(pages["coordinator"]) > len(pages["trainer"]) > len(pages[None])


@pytest.mark.parametrize("language, look", WAYS)
@pytest.mark.parametrize("role", [*ROLES, None])
def test_a_page_has_no_fault(role, language, look, pages, visit):
    page = visit(role, language=language, **LOOKS[look])
    faults = []
    for address in pages[role]:
        text = page.goto(address, wait_until="load").text()
        # What a link in a mail opens speaks the language of whom the mail was for.
        spoken = "da" if address.startswith("/m/") else language
        faults += [f"{address}: {fault}" for fault in faults_of_markup(text, spoken)]
        show_whole(page)
        faults += [f"{address}: {fault}" for fault in faults_for_axe(page)]
    assert not faults, "\n".join(faults)


def faults_of_markup(text, language):
    try:
        html5lib.HTMLParser(strict=True).parse(text)
    except html5lib.html5parser.ParseError as error:
        yield f"is no sound HTML: {error}"
    if text.count("<h1") != 1:
        yield f"has {text.count('<h1')} first headings"
    if f'<html lang="{language}"' not in text:
        yield "says it is in another language"
    for inline in re.findall(r"<style|<script(?![^>]*src=)[^>]*>|<[^>]*\s(?:style|on[a-z]+)=\"", text):
        yield f"has something inline: {inline}"


def show_whole(page):
    """A window as tall as the page: what the bar at the bottom covers can be scrolled to, which axe doesn't know."""
    size = page.viewport_size
    page.set_viewport_size({"width": size["width"], "height": max(844, page.evaluate("document.body.scrollHeight"))})


def faults_for_axe(page):
    page.evaluate(AXE)
    found = page.evaluate(
        "rules => axe.run({ runOnly: rules, resultTypes: ['violations'] }).then(result => result.violations)", RULES)
    for fault in found:
        for node in fault["nodes"][:2]:
            yield f"{fault['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
