"""The manager's page is one sheet of A4, from the smallest place to the largest, in both languages."""

import re

import pytest


def sheets(page):
    """How many pages the browser prints."""
    return len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(prefer_css_page_size=True)))


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("role", ["trainer", "host", "manager"])
def test_a_plan_prints_on_one_sheet(visit, role, language):
    page = visit(role, language=language)
    assert page.goto("/plan/manager").status == 200
    assert page.locator(".one-page").count() == 1
    assert sheets(page) == 1


def test_the_longest_lists_still_fit(visit):
    """As a place with the longest titles would have them: every line of every list three times as long."""
    page = visit("manager")
    page.goto("/plan/manager")
    page.evaluate("""for (const line of document.querySelectorAll('.lines a'))
        line.textContent = `${line.textContent} – `.repeat(3).slice(0, 120)""")
    assert sheets(page) == 1


def test_nothing_but_the_plan_is_printed(visit):
    page = visit("manager")
    page.goto("/plan/manager")
    page.emulate_media(media="print")
    for hidden in (".top", ".places", ".foot", ".demo", ".back", ".screen-only"):
        assert not page.locator(hidden).first.is_visible(), hidden
    for heading in page.locator(".one-page h2").all():
        assert heading.is_visible()
