"""What hosts and coordinators look after, with scripts switched off."""

import os
import re

import pytest

from demo import ROLES
from steps import follow, open_menu, post, press, reply, said, start_topic

SAMPLES = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", "samples"))


@pytest.fixture
def network(demo):
    """The host's network, by the address of its page."""
    _, page, _ = demo.get("host", "/networks")
    own = re.search(r'href="(/networks/[0-9a-z]{13})"(?:(?!</li>).)*Du er med', page, re.S)
    return own.group(1)


def test_a_host_pins_closes_and_hears_reports(plain):
    writer, host = plain("trainer"), plain("host")
    topic = start_topic(writer, "Møde på torsdag", "Kom endelig", kind="Nyt")
    reply(host, topic, "Det her er ikke pænt")
    writer.goto(topic)
    open_menu(post(writer, "ikke pænt"))
    follow(writer, "Sig det til værten", post(writer, "ikke pænt"))
    writer.get_by_label("Hvad er der galt?").fill("Tonen")
    press(writer, "Send til værten")
    assert "Værten kigger" in said(writer)
    host.goto(topic)
    for act, mark in [("Sæt øverst", "Sat øverst"), ("Luk samtalen", "Lukket")]:
        open_menu(host.locator("main"))
        press(host, act)
        assert host.locator("main .badge", has_text=mark).is_visible()
    writer.goto(topic)
    assert writer.get_by_text("Samtalen er lukket").is_visible()
    assert writer.get_by_label("Dit svar").count() == 0
    host.goto(topic)
    open_menu(host.locator("main"))
    press(host, "Åbn samtalen igen")
    open_menu(host.locator("main"))
    press(host, "Tag ned fra toppen")
    room = host.locator("main a").first.get_attribute("href")
    host.goto(f"{room}/reports")
    press(host, "Klaret")
    assert host.get_by_text("Ingen har bedt dig se på noget.").is_visible()


def test_a_host_renames_names_a_member_and_hands_over(plain, network):
    host = plain("host")
    host.goto(network)
    name = host.locator("h1").inner_text()
    for new in [f"{name} og venner", name]:
        open_menu(host.locator("main"))
        follow(host, "Giv nyt navn")
        host.get_by_label("Navn").fill(new)
        press(host, "Gem")
        assert host.locator("h1").inner_text() == new
    open_menu(host.locator("main"))
    follow(host, "Tilføj et medlem")
    host.get_by_role("main").get_by_role("searchbox").fill("Mette")
    host.get_by_role("main").get_by_role("button", name="Find", exact=True).click()
    press(host, "Tilføj", host.locator("main"))
    assert host.get_by_text("Tilføjet ved navn").first.is_visible()
    press(host, re.compile("^Fjern "), host.locator("main"))
    assert said(host) == "Gemt."
    open_menu(host.locator("main"))
    follow(host, "Vælg suppleant")
    host.get_by_label("Suppleant").select_option(index=1)
    press(host, "Gem")
    open_menu(host.locator("main"))
    follow(host, "Giv værtskabet videre")
    assert host.locator("h1").inner_text().endswith("være vært?")
    follow(host, "Fortryd")


def test_a_coordinator_makes_a_network_moves_a_site_and_ends_it(plain):
    page = plain("coordinator")
    page.goto("/networks/new")
    page.get_by_label("Netværkets navn").fill("Netværk Prøve")
    page.locator("input[name=site]").nth(0).check()
    page.locator("input[name=site]").nth(1).check()
    press(page, "Opret netværk")
    assert page.locator("h1").inner_text() == "Netværk Prøve"
    follow(page, "Ret steder")
    field = page.get_by_label("Tilføj eller flyt et sted")
    moved = field.locator("option", has_text="(nu i ").first
    name = moved.inner_text().split(" (nu i ")[0]
    field.select_option(value=moved.get_attribute("value"))
    press(page, "Tilføj eller flyt et sted")
    assert page.locator("main li", has_text=name).is_visible()
    press(page, f"Fjern {name}")
    page.goto("/networks")
    follow(page, "Netværk Prøve")
    follow(page, "Luk netværket")
    press(page, "Luk for alle")
    assert page.get_by_role("link", name="Netværk Prøve").count() == 0


def test_a_coordinator_makes_a_group_of_others(plain, demo):
    page = plain("coordinator")
    page.goto("/groups/new")
    page.get_by_label("Gruppens navn").fill("Prøvegruppen")
    page.get_by_label("De første medlemmer").fill("\n".join(demo.people[role] for role in ROLES[:2]))
    page.get_by_label("Vært", exact=True).fill(demo.people["host"])
    press(page, "Opret gruppe")
    assert said(page) == "Gemt." and page.get_by_text("Prøvegruppen").count() == 0
    member = plain("trainer")
    member.goto("/rooms")
    assert member.get_by_role("link", name="Prøvegruppen").is_visible()


def test_a_role_ends_and_so_does_the_session(plain, demo):
    demo.invite("kort.tid@example.dk")
    page = plain("coordinator")
    page.goto("/programme/people?q=kort.tid")
    page.locator("main li.person a").first.click()
    follow(page, "Afslut rollen")
    assert page.locator("h1").inner_text().startswith("Afslut rollen som")
    page.locator("main form button[type=submit]").first.click()
    page.goto("/programme/people?q=kort.tid")
    page.locator("main li.person a").first.click()
    assert page.get_by_role("link", name="Afslut rollen").count() == 0


@pytest.mark.parametrize("file", ["register-tidy.xlsx", "register-messy.csv"])
def test_a_register_is_looked_at_and_then_brought_in(file, plain):
    page = plain("coordinator")
    page.goto("/programme/register")
    page.get_by_label("Registret").set_input_files(f"{SAMPLES}/{file}")
    press(page, "Vis, hvad der vil ske")
    assert page.get_by_text("Intet er ændret endnu").is_visible()
    press(page, re.compile("^Læg [0-9.]+ rækker? ind$"))
    for _ in range(120):
        if page.get_by_text("Alt er lagt ind.").count():
            break
        page.wait_for_timeout(500)
        page.reload()
    assert page.get_by_text("Alt er lagt ind.").first.is_visible()
