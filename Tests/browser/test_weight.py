"""What a page weighs on its way to a phone."""

import pytest

FIRST, SECOND = 60_000, 20_000


@pytest.fixture
def weigh(visit):
    page = visit("trainer", width=390)
    wire = page.context.new_cdp_session(page)
    wire.send("Network.enable")
    weights = []
    wire.on("Network.loadingFinished", lambda event: weights.append(event["encodedDataLength"]))

    def weight_of(address):
        weights.clear()
        page.goto(address, wait_until="load")
        page.wait_for_timeout(1000)
        return sum(weights)

    return weight_of


def test_a_first_visit_and_a_second_page_are_light(weigh):
    first, second, third = weigh("/"), weigh("/rooms"), weigh("/people")
    print(f"over the wire: {first:.0f} bytes at first, then {second:.0f} and {third:.0f}")
    assert 0 < first < FIRST
    assert 0 < second < SECOND and 0 < third < SECOND


def test_every_long_topic_is_light(weigh, demo):
    weigh("/")
    _, page, _ = demo.get("trainer", "/rooms")
    assert weigh("/topics/new") < SECOND


def test_files_stay_in_the_browser(visit):
    page = visit("trainer")
    files = []
    page.on("response", lambda answer: files.append(answer) if "/assets/" in answer.url else None)
    page.goto("/rooms")
    assert len(files) >= 2
    for file in files:
        assert "immutable" in file.headers["cache-control"]
        if not file.url.endswith(".png"):
            assert file.headers.get("content-encoding") == "gzip" or int(file.headers["content-length"]) < 1000
