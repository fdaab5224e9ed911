"""What stands around an article: shares of links and of a page at their bounds, labels, and marks that are dissolved."""

import pytest

from csto_events.parsing.html.article import _above, _is_of_links, _lengths, _outermost, _unmark, article_of
from csto_events.parsing.html.tree import Element, tree_of

SENT = "The CSTO sent 100 peacekeepers to Kazakhstan on January 7, its secretariat said."


def first(root: Element, tag: str) -> Element:
    return next(iter(root.iter(tag)))


def test_a_text_is_of_links_from_four_fifths_on() -> None:
    for linked, expected in ((8, True), (7, False)):
        element = first(tree_of(f"<p><a>{'x' * linked}</a>{'y' * (10 - linked)}</p>"), "p")
        assert _is_of_links(element, 10) is expected


def test_the_characters_of_an_element_are_its_own_and_those_behind_what_is_in_it() -> None:
    root = tree_of("<div> ab <p>cde</p> fg <p>h</p></div>")
    lengths = _lengths(root)
    assert [lengths[element] for element in root.iter("div", "p")] == [8, 3, 1]
    assert lengths[root] == 8


def test_what_elements_stand_in_is_given_once_for_all() -> None:
    root = tree_of("<div><ul><li>a</li><li>b</li></ul><p>c</p></div>")
    assert {one.tag for one in _above(root.iter("li"))} == {"li", "ul", "div", "body", "html"}
    assert sum(1 for _ in _above(root.iter("li"))) == 6


def test_the_outermost_box_of_a_text_is_below_the_article() -> None:
    root = tree_of("<article><section><div><p>Read also</p></div></section></article>")
    assert _outermost(first(root, "p"), "Read also").tag == "section"
    root = tree_of("<article><section>More <div><p>Read also</p></div></section></article>")
    assert _outermost(first(root, "p"), "Read also").tag == "div"


def test_marks_are_dissolved_and_other_elements_stay_with_what_follows() -> None:
    element = first(tree_of("<p>a <b>b</b> c <i><u>d</u></i> e<br>f <b>g</b> h<br><i>i</i></p>"), "p")
    _unmark(element)
    assert element.text == "a b c d e"
    assert [(child.tag, child.tail) for child in element] == [("br", "f g h"), ("br", "i")]


@pytest.mark.parametrize(("length", "kept"), [(400, False), (401, True)])
def test_what_begins_like_a_teaser_is_a_paragraph_from_401_characters_on(length: int, kept: bool) -> None:
    teaser = ("Read also: " + "War went on. " * 40)[: length - 1] + "."
    text = article_of(tree_of(f"<article><p>{SENT}</p><p>{teaser}</p><p>{SENT[:-1]} again.</p></article>"), None)
    assert ("Read also" in text) is kept
