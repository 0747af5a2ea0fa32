"""The manager's page is one sheet of A4, from the smallest place to the largest, in both languages."""

import re
from urllib.parse import urlencode

import pytest
from server import hidden


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


@pytest.fixture(scope="module")
def largest(demo):
    """A manager whose place has exactly 2 000 people in treatment, where every rule for the largest applies."""
    demo.invite("leder@stor.example", role="manager", site="0157")
    session = demo.server.sign_in("leder@stor.example", client="10.5.5.5")
    _, page, _ = demo.server.get("/welcome", session)
    demo.server.post("/welcome", {"name": "Lone Leder", "token": hidden(page, "token")}, session)
    _, page, _ = demo.server.get("/plan/start", session)
    site = re.search(rb'name="site" value="([0-9a-z]{13})"', page).group(1).decode()
    answers = {"site": site, "treated": "2000", "provider": "private", "density": "50", "island": "yes", "trainers": "9",
               "idle-days": "200", "contact-points": "no", "peers": "yes", "start": "", "token": hidden(page, "token")}
    _, page, _ = demo.server.get("/plan/start?" + urlencode({name: answers[name] for name in list(answers)[:-2]}), session)
    status, _, _ = demo.server.post("/plan", {**answers, "start": hidden_day(page)}, session)
    assert status == 303
    return session


def hidden_day(page):
    return re.search(rb'name="start"[^>]* value="([0-9-]{10})"', page).group(1).decode()


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_place_with_two_thousand_in_treatment_prints_on_one_sheet(demo, largest, visit, language):
    _, page, _ = demo.server.get("/me", largest)
    demo.server.post("/language", {"language": language, "token": hidden(page, "token")}, largest)
    page = visit(cookie=largest)
    assert page.goto("/plan/manager").status == 200
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator(".one-page").count() == 1
    assert sheets(page) == 1
