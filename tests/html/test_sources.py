"""Metadata of a page: which source goes before which, and what each may say."""

import pytest

from csto_events.parsing.html.decoding import beginning, declared, decode
from csto_events.parsing.html.metadata import Metadata, iso_date, metadata_of
from csto_events.parsing.html.tree import tree_of


def said(head: str = "", body: str = "", html: str = "<html>") -> Metadata:
    return metadata_of(tree_of(f"{html}<head>{head}</head><body>{body}<p>x</p></body></html>"))


def linked(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


TITLES = (
    (linked('{"@type": "Article", "headline": "Of the data"}'), ""),
    ('<meta property="og:title" content="Of the meta">', ""),
    ("", "<h1>Of the headline</h1>"),
    ("<title>Of the title</title>", ""),
)
PUBLISHERS = (
    linked('{"@type": "Article", "publisher": {"name": "Of the data"}}'),
    '<meta property="og:site_name" content="Of the site">',
    '<meta name="dc.publisher" content="Of Dublin">',
    '<meta name="publisher" content="Of the meta">',
)


class TestPrecedence:
    @pytest.mark.parametrize(("first", "title"), list(enumerate(("Of the data", "Of the meta", "Of the headline", "Of the title"))))
    def test_a_title_is_of_the_first_source_that_has_one(self, first: int, title: str) -> None:
        assert said("".join(head for head, _ in reversed(TITLES[first:])), "".join(body for _, body in TITLES[first:])).title == title

    def test_of_two_headlines_none_is_the_title(self) -> None:
        assert said("<title>Of the title</title>", "<h1>One</h1><h1>Two</h1>").title == "Of the title"

    @pytest.mark.parametrize(("first", "publisher"), list(enumerate(("Of the data", "Of the site", "Of Dublin", "Of the meta"))))
    def test_a_publisher_is_of_the_first_source_that_has_one(self, first: int, publisher: str) -> None:
        assert said("".join(reversed(PUBLISHERS[first:]))).publisher == publisher

    def test_a_language_is_that_of_the_element_then_of_the_data_then_of_the_meta_elements(self) -> None:
        heads = (
            linked('{"@type": "Article", "inLanguage": "ru"}'),
            '<meta property="og:locale" content="hy_AM">',
            '<meta http-equiv="content-language" content="kk, ru">',
            '<meta name="language" content="tg">',
        )
        assert said("".join(heads), html="<html lang=be>").language == "be"
        assert [said("".join(reversed(heads[first:]))).language for first in range(4)] == ["ru", "hy-AM", "kk", "tg"]

    def test_an_address_is_the_link_then_the_meta_element_then_the_data(self) -> None:
        heads = (
            '<link rel="CANONICAL" href="https://a.example/1">',
            '<meta property="og:url" content="https://a.example/2">',
            linked('{"@type": "Article", "url": "https://a.example/3", "mainEntityOfPage": "https://a.example/4"}'),
            linked('{"@type": "Article", "mainEntityOfPage": {"@id": "https://a.example/4"}}'),
        )
        assert [said("".join(reversed(heads[first:3]))).url for first in range(3)] == [f"https://a.example/{n}" for n in (1, 2, 3)]
        assert said(heads[3]).url == "https://a.example/4"
        assert said('<link rel="next" href="https://a.example/1">').url is None

    def test_the_first_meta_element_of_a_name_counts_and_an_empty_one_does_not(self) -> None:
        values = ("", " ", "One", "Two")
        assert said("".join(f'<meta name=" Publisher " content="{value}">' for value in values)).publisher == "One"


class TestData:
    @pytest.mark.parametrize("kind", ["Application/LD+JSON", " application/ld+json ; charset=utf-8"])
    def test_a_script_is_known_by_its_type_alone(self, kind: str) -> None:
        data = '{"@type": "BlogPosting", "headline": "Troops"}'
        assert said(f'<script type="{kind}">{data}</script>').title == "Troops"
        assert said(f'<script type="text/plain">{data}</script>').title is None

    def test_line_ends_and_tabs_inside_a_string_are_let_pass(self) -> None:
        assert said(linked('{"@type": "Article", "headline": "Troops\n\tleave"}')).title == "Troops leave"

    def test_what_is_no_json_hides_no_other_script(self) -> None:
        assert said(linked("{") + linked('{"@type": "Article", "headline": "Troops"}')).title == "Troops"

    @pytest.mark.parametrize(
        ("publisher", "name"),
        [
            ('"The Courier"', "The Courier"),
            ('"https://a.example"', None),
            ('["The Courier", "Other"]', "The Courier"),
            ("[]", None),
            ('{"@id": "#no"}', None),
            ('{"name": ["The Courier"]}', None),
        ],
    )
    def test_a_publisher_is_a_name_or_has_one(self, publisher: str, name: str | None) -> None:
        assert said(linked(f'{{"@type": "Article", "publisher": {publisher}}}') + linked('{"name": "Nobody"}')).publisher == name

    def test_of_several_articles_none_counts_where_none_has_the_address(self) -> None:
        data = '[{"@type": "Article", "headline": "One", "url": "https://a.example/1"}, {"@type": "Article", "headline": "Two", "@id": "https://a.example/2"}]'
        heads = [f'<link rel="canonical" href="https://a.example/{n}">{linked(data)}' for n in (1, 2, 3)]
        assert [said(head).title for head in heads] == ["One", "Two", None]

    @pytest.mark.parametrize(("length", "kept"), [(1000, True), (1001, False)])
    def test_a_field_has_at_most_a_thousand_characters(self, length: int, kept: bool) -> None:
        assert (said(f"<title>{'x' * length}</title>").title is not None) is kept


class TestDates:
    @pytest.mark.parametrize(
        ("value", "date"),
        [
            ("2022-01-10T09:30:15,5Z", "2022-01-10T09:30:15.500000+00:00"),
            ("2022-01-10T00:00", "2022-01-10T00:00:00"),
            ("2022-01-10T09:30+03", "2022-01-10T09:30:00+03:00"),
            ("2022-01-10T25:00", None),
            ("Mon, 40 Jan 2022 09:30", None),
            ("1970-01-02", "1970-01-02"),
            (None, None),
            ("2022-01-10" + " " * 90 + "x", "2022-01-10"),
            ("2022-01-10" + " " * 89 + "x", None),
        ],
    )
    def test_a_date_is_whole_or_none(self, value: str | None, date: str | None) -> None:
        assert iso_date(value) == date

    def test_the_nearest_box_of_the_headline_that_has_times_decides(self) -> None:
        near = "<div><div><h1>Troops</h1></div><time>10 January 2022</time></div>"
        assert said(body=f"<article>{near}<time>11 January 2022</time></article>").published == "2022-01-10"
        assert said(body=f"<article><h1>Troops</h1></article>{near[-40:]}").published is None

    @pytest.mark.parametrize("name", ["aside", "nav", "footer", "li", "a"])
    def test_a_time_in_a_box_of_something_else_is_no_publication(self, name: str) -> None:
        assert said(body=f"<article><h1>Troops</h1><{name}><time>10 January 2022</time></{name}></article>").published is None

    def test_a_marked_time_goes_before_one_that_is_only_near(self) -> None:
        assert said(body="<h1>Troops</h1><time>11 January 2022</time><div><time pubdate datetime=2022-01-10>x</time></div>").published == "2022-01-10"


class TestBytes:
    def test_a_declaration_stands_in_the_first_4096_bytes(self) -> None:
        mark = b"<meta charset=koi8-r>"
        assert declared(b" " * (4096 - len(mark)) + mark) == "koi8-r"
        assert declared(b" " * 4096 + mark) is None

    @pytest.mark.parametrize(("length", "refused"), [(1000, False), (999, True)])
    def test_two_broken_characters_are_too_many_in_a_short_text(self, length: int, refused: bool) -> None:
        data = b"\xff\xff" + b"x" * (length - 2)
        if not refused:
            assert decode(data).count("\ufffd") == 2
            return
        with pytest.raises(ValueError, match=r"^the bytes are no UTF-8, and the page declares no other encoding; decode them first and give a string$"):
            decode(data)

    @pytest.mark.parametrize("page", ["\ufeffabcdef", "abcdef", b"abcdef", "abcdef".encode("utf-32"), "\ufeffabcdef".encode()])
    def test_a_beginning_has_the_length_that_was_asked_for(self, page: str | bytes) -> None:
        assert beginning(page, 5) == "abcde"
