"""A site's plan: started in eight screens at most, and from the home page to done in two presses."""

import re

import pytest
from steps import follow, press, said
from test_pages_are_accessible import faults_for_axe, show_whole

MOST_SCREENS = 8


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def page(request, visit):
    window = visit("trainer", scripts=request.param, width=390)
    window.has_scripts = request.param
    return window


def start(page):
    """Starts a plan where there is none yet; returns how many screens that took, the finished plan among them."""
    page.goto("/plan")
    begin = page.get_by_role("link", name="Start jeres plan")
    if begin.count() == 0:
        return None
    begin.click()
    screens = 1
    while page.get_by_role("button", name="Lav planen").count() == 0:
        answer(page)
        press(page, "Videre")
        screens += 1
        assert screens < MOST_SCREENS, page.url
    press(page, "Lav planen")
    assert said(page).startswith("Planen er klar")
    return screens + 1


def answer(page):
    """The first choice of each group, and a number where none is filled in."""
    for group in page.locator("main fieldset").all():
        if group.locator("input:checked").count() == 0:
            group.locator("input").first.check()
    for box in page.locator("main input[inputmode=numeric]").all():
        if not box.input_value():
            box.fill("40")


def test_a_plan_takes_eight_screens_and_a_step_two_presses(page):
    screens = start(page)
    assert screens is None or screens <= MOST_SCREENS
    page.goto("/")
    step = page.locator("section[aria-labelledby=home-nextStep] h3").inner_text()
    follow(page, "Gå i gang")  # the first press
    assert page.locator("h1").inner_text() == step
    fill_evidence(page)
    press(page, "Gjort")  # the second
    assert said(page).startswith("Godt gjort")
    press(page, "Fortryd det")
    assert said(page).startswith("Fortrudt")


def fill_evidence(page):
    """What the step names, where it is not filled in already."""
    form = page.locator("form[action$='/completion']")
    for box in form.locator("input[type=text]").all():
        if not box.input_value():
            box.fill("3")
    if form.locator("input[type=checkbox]").count():
        form.locator("input[type=checkbox]").first.check()


def test_who_is_stuck_is_not_alone(page):
    start(page)
    page.goto("/plan")
    follow(page, "Gå i gang")
    page.get_by_text("Jeg sidder fast", exact=True).click()
    page.locator("#field-stuck-note").fill("Ingen har tid")
    press(page, "Vis mig, hvad der hjælper")
    assert page.get_by_role("heading", name="Så er du ikke alene").is_visible()
    follow(page, "Et spørgsmål, der er klar")
    assert re.search("Hvordan gjorde I", page.get_by_label("Overskrift").input_value())
    page.go_back()
    press(page, "Jeg sidder ikke fast mere")
    assert page.get_by_role("heading", name="Så er du ikke alene").count() == 0


def test_an_answer_is_changed_and_taken_back(page):
    start(page)
    page.goto("/plan")
    follow(page, "Jeres svar og tovholder")
    size = page.get_by_label("Hvor mange er i substitutionsbehandling hos jer?")
    before = size.input_value()
    size.fill("8" if before != "8" else "500")
    press(page, "Se, hvad det ændrer")
    assert page.get_by_role("heading", name="Det gælder nu hos jer").is_visible()
    assert_no_fault(page)
    press(page, "Gem svarene, og tag det valgte")
    assert said(page).startswith("Svarene er gemt")
    press(page, "Fortryd det")
    assert said(page).startswith("Fortrudt")
    follow(page, "Jeres svar og tovholder")
    assert page.get_by_label("Hvor mange er i substitutionsbehandling hos jer?").input_value() == before
    assert_no_fault(page)


def assert_no_fault(page):
    """What is behind a form, the walk over all pages does not come to."""
    size = page.viewport_size
    show_whole(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    found = list(faults_for_axe(page)) if page.has_scripts else []
    page.set_viewport_size(size)
    assert not found, found
