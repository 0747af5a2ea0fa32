"""Coming in and going out, with scripts switched off."""

import re

from demo import link_in
from steps import follow, press


def test_a_code_signs_in_and_a_button_signs_out(visit, demo):
    page = visit(scripts=False)
    page.goto("/people")
    assert page.url.endswith("/signin?next=%2Fpeople") or "/signin" in page.url
    page.get_by_label("Din mailadresse").fill(demo.dane("manager"))
    press(page, "Send kode")
    code = re.search(r"(\d{3}) (\d{3})", page.locator("main").inner_text())
    page.get_by_label("Kode").fill("000 000")
    press(page, "Log ind")
    assert page.get_by_text("Koden passer ikke").first.is_visible()
    page.get_by_label("Kode").fill(f"{code.group(1)} {code.group(2)}")
    press(page, "Log ind")
    assert page.url.endswith("/people")
    page.goto("/me")
    press(page, "Log ud")
    assert page.get_by_text("Du er logget ud.").is_visible()
    page.goto("/people")
    assert "/signin" in page.url


def test_the_link_of_the_mail_signs_nobody_in_until_a_button_is_pressed(visit, demo):
    demo.invite("med.link@example.dk")
    demo.server.ask_for_code("med.link@example.dk", client="10.9.0.1")
    letter = demo.letter("med.link@example.dk", about="kode")
    page = visit(scripts=False)
    page.goto(link_in(letter))
    assert "modgift_session" not in [cookie["name"] for cookie in page.context.cookies()]
    again = visit(scripts=False)
    again.goto(link_in(letter))
    press(again, "Log ind")
    assert "modgift_session" in [cookie["name"] for cookie in again.context.cookies()]
    page.reload()
    assert page.get_by_text("Linket kan ikke bruges mere").first.is_visible()


def test_a_first_visit_asks_for_two_things(visit, demo):
    demo.invite("ny.kollega@example.dk")
    page = visit(scripts=False, cookie=demo.server.sign_in("ny.kollega@example.dk", client="10.9.0.2"))
    page.goto("/people")
    assert "/welcome" in page.url
    assert page.locator("main input:not([type=hidden])").count() == 2
    page.get_by_label("Er dit navn skrevet rigtigt?").fill("Nynne Kollega")
    page.get_by_label("Spørg mig om").fill("Hvordan man begynder")
    press(page, "Kom i gang")
    assert page.url.endswith("/people")
    page.goto("/me")
    assert page.get_by_label("Navn").input_value() == "Nynne Kollega"


def test_one_changes_ones_own_address_and_the_old_one_can_bring_itself_back(visit, demo):
    old, new = "gammel.adresse@example.dk", "ny.adresse@example.dk"
    demo.invite(old)
    page = visit(scripts=False, cookie=demo.server.sign_in(old, client="10.9.0.3"))
    page.goto("/me")
    press(page, "Kom i gang")
    follow(page, "Skift adresse")
    page.get_by_label("Ny mailadresse").fill(new)
    press(page, "Send kode")
    code = re.search(r"(\d{3}) (\d{3})", str(demo.letter(new, about="kode")["Subject"])).group(0)
    page.get_by_label("Kode").fill(code)
    press(page, "Brug den nye adresse")
    assert page.get_by_text("Din adresse er skiftet").is_visible()
    back = visit(scripts=False)
    back.goto(link_in(demo.letter(old, about="en anden")))
    press(back, "Skift tilbage")
    assert back.get_by_text(f"{old} er din adresse igen").first.is_visible()
    page.goto("/me")
    assert "/signin" in page.url


def test_the_language_follows_one_button(visit):
    page = visit(scripts=False)
    page.goto("/signin")
    press(page, "In English")
    assert page.locator("html").get_attribute("lang") == "en" and page.url.endswith("/signin")
    press(page, "På dansk")
    assert page.locator("html").get_attribute("lang") == "da"
