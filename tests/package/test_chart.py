"""The picture is well-formed, shows the numbers, and is the same for the same numbers."""

from xml.etree import ElementTree

from klaim.package.chart import bar_chart

SVG = "{http://www.w3.org/2000/svg}"
BARS = {"event": {"annotated": 10, "extracted": 30}, "date": {"annotated": 1, "extracted": 0}}


def bars(svg):
    return [
        (rect.get("class"), int(rect.get("width")))
        for rect in ElementTree.fromstring(svg).iter(f"{SVG}rect")
        if rect.get("height") == "18"
    ]


def test_bars_are_as_long_as_their_numbers():
    (first, short), (second, long_), (third, _) = bars(bar_chart("t", BARS))
    assert (first, second, third) == ("annotated", "extracted", "annotated")
    assert long_ == 3 * short


def test_the_parts_of_a_bar_follow_each_other():
    rects = ElementTree.fromstring(bar_chart("t", BARS)).iter(f"{SVG}rect")
    first, second = [rect for rect in rects if rect.get("height") == "18"][:2]
    assert int(second.get("x")) == int(first.get("x")) + int(first.get("width"))
    assert first.get("y") == second.get("y")


def test_names_numbers_and_title_are_written_out():
    texts = [element.text for element in ElementTree.fromstring(bar_chart("a < b", BARS)).iter(f"{SVG}text")]
    assert texts == ["a < b", "annotated", "extracted", "event", "40", "date", "1"]


def test_both_grounds_are_served_and_no_other_host_is_asked():
    svg = bar_chart("t", BARS)
    assert "prefers-color-scheme: dark" in svg
    assert "http" not in svg.replace("http://www.w3.org/2000/svg", "")
    assert svg == bar_chart("t", BARS)
