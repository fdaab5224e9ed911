"""Pages of HTML: the article and nothing around it, what the page says of itself and no guess, and never a traceback."""

import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import example, given, settings
from hypothesis import strategies as st

import csto_events
from csto_events import extras
from csto_events.cli.program import program
from csto_events.errors import CstoEventsError, InputError, LimitExceededError, MissingExtraError
from csto_events.model import Document, Limits
from csto_events.parsing.html.page import is_page, read_page

ARTICLE = Path(__file__).parents[1] / "examples" / "articles" / "withdrawal.html"
SENT = "The CSTO sent 100 peacekeepers to Kazakhstan on January 7, its secretariat said."
KILLED = "At least 12 people were killed in Almaty, the Interior Ministry said."


def page(body: str = f"<h1>Troops leave</h1><p>{SENT}</p>", head: str = "", lang: str = "en") -> str:
    return f'<!DOCTYPE html><html lang="{lang}"><head>{head}</head><body><article>{body}</article></body></html>'


def linked(data: str) -> str:
    return page(head=f'<script type="application/ld+json">{data}</script>')


@pytest.fixture(scope="module")
def saved() -> Document:
    return read_page(ARTICLE.read_bytes())


class TestTheText:
    @pytest.mark.parametrize("mark", ["span", "b", "sub"])
    @pytest.mark.parametrize("count", [3, 2000])
    def test_marks_are_no_words_however_many_there_are(self, mark: str, count: int) -> None:
        """Before, between and behind them stand words and other elements."""
        marked = (
            f"{SENT} " + f"<{mark}>again</{mark}> and " * count + f"again.<br>{KILLED} <{mark}>Again <i>and</i></{mark}> again." + f"<{mark}></{mark}>" * count
        )
        plain = f"{SENT} " + "again and " * count + f"again.<br>{KILLED} Again and again."
        assert read_page(page(f"<p>{marked}</p>")).text == read_page(page(f"<p>{plain}</p>")).text

    def test_a_heap_of_links_is_no_article(self) -> None:
        assert read_page(page(f"<p>{SENT}</p><p>" + "<a href=x>War: 90 killed</a> " * 501 + f"</p><p>{KILLED}</p>")).text == f"{SENT}\n\n{KILLED}"

    def test_many_links_in_a_long_text_are_a_part_of_it(self) -> None:
        text = read_page(page(f"<p>{SENT} " + "The mission went on in <a href=x>Almaty</a>. " * 501 + "</p>")).text or ""
        assert text.count("The mission went on in Almaty.") == 501

    def test_is_headline_and_paragraphs_alone(self, saved: Document) -> None:
        assert [paragraph[:32] for paragraph in (saved.text or "").split("\n\n")] == [
            "Alliance begins to leave Kazakhs",
            "The Collective Security Treaty O",
            "About 2,030 troops were sent to ",
            "At least 19 members of the secur",
            "President Kassym-Jomart Tokayev ",
        ]

    def test_nothing_around_the_article_becomes_a_record(self) -> None:
        bundle = csto_events.parse(ARTICLE.read_bytes())
        figures = [figure.quantity for record in bundle.records if isinstance(record, csto_events.CasualtyReport) for figure in record.figures]
        assert [quantity.low for quantity in figures if quantity] == [19]
        assert any(isinstance(record, csto_events.Deployment) for record in bundle.records)

    @pytest.mark.parametrize(
        "around",
        [
            "<nav><a href=/>War: 90 people were killed</a></nav>",
            "<div id=gdpr-consent-modal><p>We use cookies. 90 people were killed.</p></div>",
            "<figure><img src=a.jpg><figcaption>Soldiers bury 90 people who were killed.</figcaption></figure>",
            "<p class=wp-caption-text>Soldiers bury 90 people who were killed.</p>",
            "<p>Photo: soldiers bury 90 people who were killed</p>",
            "<p>Photo by Ivan of 90 killed</p>",
            "<p>Read also: 90 people were killed in the mountains</p>",
            "<p><b>READ MORE —</b> <a href=/x>90 people were killed</a></p>",
            "<p>See also <a href=/x>90 people were killed in the mountains</a></p>",
            "<div><h3>Related stories</h3></div><ul><li><a href=/x>90 people were killed</a></li><li><a href=/y>90 were wounded</a></li></ul>",
            "<h3>Read next:</h3><p><a href=/x>90 people were killed</a></p>",
            "<aside><p>90 people were killed.</p></aside>",
            "<div class='related-news'><p>90 people were killed.</p></div>",
            "<div hidden><p>90 people were killed.</p></div>",
            "<p style='display: none'>90 people were killed.</p>",
            "<template><p>90 people were killed.</p></template>",
            "<script>document.write('90 people were killed')</script>",
            "<!-- 90 people were killed -->",
            "<div role=navigation>90 people were killed</div>",
        ],
    )
    def test_is_without(self, around: str) -> None:
        text = read_page(page(f"<h1>Troops leave</h1><p>{SENT}</p>{around}<p>{KILLED}</p>")).text or ""
        assert text.split("\n\n") == ["Troops leave", SENT, KILLED]

    @pytest.mark.parametrize(
        "paragraph",
        [
            "Read more about the treaty in the museum, Zas told the students of the academy.",
            "Related attacks killed 9 people, the ministry said.",
            "Video by TASS showed that 12 people were killed in the square.",
            "Photographs show that 12 people were killed.",
            "The cookie factory burned down, and 12 people were killed.",
        ],
    )
    def test_keeps_paragraphs_that_only_begin_like_that(self, paragraph: str) -> None:
        assert paragraph in (read_page(page(f"<p>{SENT}</p><p>{paragraph}</p>")).text or "")

    @pytest.mark.parametrize("name", ["cookie-bar-open", "with-related", "related", "has-newsletter", "consent-given"])
    def test_a_box_of_the_whole_page_may_be_named_after_its_banner(self, name: str) -> None:
        found = read_page(f'<html><body class="{name}"><div class="{name}"><h1>Troops leave</h1><p>{SENT}</p><p>{KILLED}</p></div></body></html>')
        assert found.text == f"Troops leave\n\n{SENT}\n\n{KILLED}"

    def test_a_banner_may_be_longer_than_the_article(self) -> None:
        banner = "<p>We and our partners store cookies on your device to show you what you did not ask for.</p>"
        assert (
            read_page(f"<html><body><div class=cookie-notice>{banner * 4}</div><div><p>{SENT}</p><p>{KILLED}</p></div></body></html>").text
            == f"{SENT}\n\n{KILLED}"
        )

    def test_lists_and_tables_are_lines(self) -> None:
        table = "<table><tr><th>Region</th><th>Killed</th></tr><tr><td>Almaty</td><td>103</td></tr></table>"
        text = read_page(page(f"<p>{SENT}</p><ul><li>{KILLED}</li><li>He left.</li></ul>{table}<p>He left again.</p>")).text or ""
        assert text.split("\n\n") == [SENT, KILLED, "He left.", "Region | Killed", "Almaty | 103", "He left again."]

    def test_evidence_stands_in_the_text_that_was_extracted(self) -> None:
        bundle = csto_events.parse(ARTICLE.read_bytes())
        (document,) = bundle.documents
        assert document.text is not None
        for record in bundle.records:
            assert [document.text[one.start : one.end] for one in record.evidence] == [one.exact for one in record.evidence]

    @pytest.mark.parametrize(
        "broken",
        [
            f"<html><body><div><p>{SENT[:20]}<b>{SENT[20:]}<p>{KILLED[:20]}<i>{KILLED[20:]}</b></div></td></p><p unclosed='At",
            f"<html><p>{SENT}</p></html><p>{KILLED}",
            f"<html/><body><p>{SENT}<p>{KILLED}</x></body></body>",
            f'<?xml version="1.0" encoding="UTF-16"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>{SENT}</p><p>{KILLED}</p></body></html>',
            f"<html><body><p>{SENT}</p>\0\x1b<p>{KILLED}</p>",
        ],
    )
    def test_comes_of_broken_markup_too(self, broken: str) -> None:
        assert read_page(broken).text == f"{SENT}\n\n{KILLED}"

    def test_is_the_same_every_time(self) -> None:
        assert len({csto_events.dumps(csto_events.parse(ARTICLE.read_bytes())) for _ in range(3)}) == 1


class TestWhatThePageSaysOfItself:
    def test_fills_the_document(self, saved: Document) -> None:
        assert saved.title == "Alliance begins to leave Kazakhstan"
        assert saved.url == "https://courier.example/2022/01/13/alliance-begins-to-leave"
        assert (saved.publisher, saved.published, saved.language) == ("The Steppe Courier", "2022-01-13T18:40:00+06:00", "en-GB")

    def test_dates_of_the_text_are_read_by_it(self) -> None:
        bundle = csto_events.parse(ARTICLE.read_bytes())
        deployments = [record for record in bundle.records if isinstance(record, csto_events.Deployment)]
        assert "2022-01-06" in {record.started.edtf for record in deployments if record.started}

    def test_an_argument_goes_before_it(self) -> None:
        bundle = csto_events.parse(ARTICLE.read_bytes(), published="2022-01-14", url="https://example.org/1", title="Another headline")
        (document,) = bundle.documents
        assert (document.published, document.url, document.title) == ("2022-01-14", "https://example.org/1", "Another headline")
        assert document.publisher == "The Steppe Courier"

    @pytest.mark.parametrize(
        ("head", "published"),
        [
            ('<meta property="article:published_time" content="2022-01-10T09:30:00Z">', "2022-01-10T09:30:00+00:00"),
            ('<meta property="article:published_time" content="2022-01-10 09:30 +0300">', "2022-01-10T09:30:00+03:00"),
            ('<meta name="DC.date.issued" content="2022-01-10">', "2022-01-10"),
            ('<meta itemprop="datePublished" content="January 10, 2022">', "2022-01-10"),
            ('<meta name="pubdate" content="Mon, 10 Jan 2022 12:00:00 GMT">', "2022-01-10T12:00:00+00:00"),
            ('<meta name="date" content="10/01/2022">', None),
            ('<meta name="date" content="2022-01">', None),
            ('<meta name="date" content="2022">', None),
            ('<meta name="date" content="January 2022">', None),
            ('<meta name="date" content="2022-02-30">', None),
            ('<meta name="date" content="0001-01-01T00:00:00">', None),
            ('<meta name="date" content="1970-01-01T00:00:00Z">', None),
            ('<meta name="date" content="today">', None),
            ('<meta property="article:modified_time" content="2022-03-01">', None),
            ('<meta name="last-modified" content="2022-03-01">', None),
            ('<link rel="canonical" href="https://courier.example/2019/05/06/troops">', None),
            ('<meta name="copyright" content="2018">', None),
        ],
    )
    def test_published_is_what_a_meta_element_says_whole(self, head: str, published: str | None) -> None:
        assert read_page(page(head=head)).published == published

    @pytest.mark.parametrize(
        ("body", "published"),
        [
            ('<h1>Troops leave</h1><time datetime="2022-01-10">Monday</time>', "2022-01-10"),
            ("<h1>Troops leave</h1><time>10 January 2022</time>", "2022-01-10"),
            ('<h1>Troops leave</h1><time datetime="2022-01-10T10:00:00">x</time><time datetime="2022-01-10T12:00:00">x</time>', "2022-01-10T10:00:00"),
            ('<h1>Troops leave</h1><span itemprop="datePublished" content="2022-01-10">x</span><time datetime="2022-03-01">x</time>', "2022-01-10"),
            ('<h1>Troops leave</h1><time datetime="2022-01">January</time>', None),
            ('<h1>Troops leave</h1><time datetime="2022-01-10">x</time><time datetime="2022-01-11">x</time>', None),
            ('<h1>Troops leave</h1><time class="updated" datetime="2022-01-10">x</time>', None),
            ('<h1>Troops leave</h1><aside><time datetime="2022-01-10">x</time></aside>', None),
            ("<h1>Troops leave</h1><footer>© 2022</footer>", None),
            ("<h1>Troops leave</h1><p>MINSK, January 10, 2022 (Agency) – The troops left.</p>", "2022-01-10"),
        ],
    )
    def test_published_is_what_readers_see_beside_the_headline(self, body: str, published: str | None) -> None:
        assert read_page(page(f"{body}<p>{SENT}</p>")).published == published

    @pytest.mark.parametrize(
        ("data", "published"),
        [
            ('{"@type": "NewsArticle", "datePublished": "2022-01-10"}', "2022-01-10"),
            ('[{"@type": ["Thing", "ReportageNewsArticle"], "datePublished": ["2022-01-10"]}]', "2022-01-10"),
            ('{"@type": "WebPage", "datePublished": "2001-02-03", "mainEntity": {"@type": "Article", "datePublished": "2022-01-10"}}', "2022-01-10"),
            ('{"@type": "WebSite", "datePublished": "2001-02-03"}', None),
            ('{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "datePublished": "2022-01-09"}]}', None),
            ('[{"@type": "NewsArticle", "datePublished": "2022-01-10"}, {"@type": "NewsArticle", "datePublished": "2022-01-11"}]', None),
            ('{"@type": "NewsArticle", "datePublished": 20220110, "headline": {"x": 1}, "publisher": [{"name": [1]}]}', None),
            ('{"@type": "NewsArticle", "dateModified": "2022-01-10"}', None),
            ('{"@type": "NewsArticle", "datePublished": "2022-01-10"', None),
            ("[" * 100_000, None),
            ("", None),
        ],
    )
    def test_published_is_what_the_json_says_of_the_article(self, data: str, published: str | None) -> None:
        assert read_page(linked(data)).published == published

    def test_of_several_articles_the_one_with_the_address_of_the_page_counts(self) -> None:
        data = '[{"@type": "Article", "url": "https://a.example/1", "datePublished": "2022-01-10"}, {"@type": "Article", "datePublished": "2022-01-11"}]'
        found = read_page(page(head=f'<link rel=canonical href="https://a.example/1"><script type="application/ld+json">{data}</script>'))
        assert found.published == "2022-01-10"

    def test_a_publisher_may_stand_elsewhere_in_the_json(self) -> None:
        data = '{"@graph": [{"@type": "NewsArticle", "publisher": {"@id": "#us"}}, {"@type": "Organization", "@id": "#us", "name": "The &amp; Courier"}]}'
        assert read_page(linked(data)).publisher == "The & Courier"

    def test_what_is_no_text_is_left_out_of_it(self) -> None:
        found = read_page(linked('{"@type": "NewsArticle", "headline": "Troops\\u0000 \\ud800\\n leave"}'))
        assert found.title == "Troops leave"

    @pytest.mark.parametrize("address", ["/news/1", "javascript:alert(1)", "ftp://a.example/1", "https://a.example/ 1"])
    def test_an_address_is_absolute_and_of_the_web(self, address: str) -> None:
        assert read_page(page(head=f'<link rel="canonical" href="{address}">')).url is None

    @pytest.mark.parametrize(("lang", "language"), [("en-GB", "en-GB"), ("en_US", "en-US"), ("", None), ("english language", None)])
    def test_the_language_is_a_tag(self, lang: str, language: str | None) -> None:
        assert read_page(page(lang=lang)).language == language

    def test_a_page_that_says_nothing_has_nothing(self) -> None:
        found = read_page(f"<p>{SENT}</p>")
        assert (found.title, found.url, found.publisher, found.published, found.language) == (None,) * 5
        assert csto_events.parse(f"<html><p>{SENT}</p>").records[0].evidence


class TestEncodings:
    TITLE = "Войска ОДКБ"

    @pytest.mark.parametrize(
        ("declaration", "encoding"),
        [
            ('<meta charset="windows-1251">', "cp1251"),
            ("<meta http-equiv=Content-Type content='text/html; charset=KOI8-R'>", "koi8-r"),
            ("<META CHARSET=ISO-8859-5>", "iso-8859-5"),
            ('<!-- <meta charset="koi8-r"> --><meta charset="windows-1251">', "cp1251"),
            ('<meta charset="utf-16">', "utf-8"),
            ('<meta charset="utf-8">', "utf-8"),
            ('<meta charset="windows-1251">', "utf-8-sig"),
            ('<meta charset="windows-1251">', "utf-16"),
            ("", "utf-8"),
            ("", "utf-32"),
            ("", "utf-16-be"),
            ("", "utf-16-le"),
        ],
    )
    def test_what_the_page_declares_is_honoured(self, declaration: str, encoding: str) -> None:
        data = page(f"<p>{SENT}</p><p>“{self.TITLE}”, he said.</p>".replace("“", "").replace("”", ""), head=f"{declaration}<title>{self.TITLE}</title>")
        found = read_page(data.encode(encoding))
        assert found.title == self.TITLE
        assert f"{self.TITLE}, he said." in (found.text or "")

    def test_an_xml_declaration_is_honoured(self) -> None:
        data = f'<?xml version="1.0" encoding="windows-1251"?><html><head><title>{self.TITLE}</title></head><body><p>{SENT}</p></body></html>'
        assert read_page(data.encode("cp1251")).title == self.TITLE

    def test_a_string_is_decoded_already(self) -> None:
        data = f'<?xml version="1.0" encoding="koi8-r"?><html><head><meta charset="koi8-r"><title>{self.TITLE}</title></head><body><p>{SENT}</p></body></html>'
        assert read_page(data).title == self.TITLE

    def test_latin_1_is_read_as_browsers_do(self) -> None:
        assert read_page(page(f"<p>“{SENT}”</p>", head="<meta charset=iso-8859-1>").encode("cp1252")).text == f"“{SENT}”"

    def test_a_broken_character_is_no_reason_to_refuse(self) -> None:
        data = page(f"<p>{SENT}</p>" + "".join(f"<p>He left again, for the {n}th time.</p>" for n in range(100))).encode()
        assert "\ufffd" in (read_page(data.replace(b"5th", b"5\xffth", 1)).text or "")

    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (page(f"<p>Войска ОДКБ. {SENT}</p>").encode("cp1251"), "declares no other"),
            (page(f"<p>Войска ОДКБ. {SENT}</p>", head="<meta charset=utf-8>").encode("cp1251"), "as the page declares"),
            (page(head="<meta charset=x-klingon>").encode(), "x-klingon"),
            (page(head="<meta charset=unicode_escape>").encode(), "unicode_escape"),
            (page(head="<meta charset=zip>").encode(), "zip"),
        ],
    )
    def test_what_cannot_be_decoded_is_refused(self, data: bytes, words: str) -> None:
        with pytest.raises(InputError, match=words):
            read_page(data)


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        "data",
        [
            "<html><body><nav><a href=/>Home</a><a href=/war>90 people were killed</a></nav><footer>Write to us</footer></body></html>",
            "<html><body>" + "".join(f"<h2><a href=/{n}>{n} people were killed in the mountains, they say</a></h2>" for n in range(20)) + "</body></html>",
            "<html><head><title>Troops leave</title></head><body></body></html>",
            "<html>",
        ],
    )
    def test_a_page_without_article(self, data: str) -> None:
        with pytest.raises(InputError, match="no text of an article"):
            csto_events.parse(data)

    @pytest.mark.parametrize("data", ["", "  \n", "\0", "<!-- -->", b"", b"\xef\xbb\xbf", b"\xff\xfe"])
    def test_nothing(self, data: str | bytes) -> None:
        with pytest.raises(InputError, match="no HTML"):
            csto_events.parse(data, format="html")

    @pytest.mark.parametrize("depth", [300, 100_000])
    def test_a_page_that_is_too_deep(self, depth: int) -> None:
        with pytest.raises(InputError, match="255 deep"):
            csto_events.parse("<html></b>" + "<div>" * depth + f"<p>{SENT}</p>")

    @pytest.mark.parametrize(("limits", "name"), [(Limits(bytes=50), "bytes"), (Limits(text_length=50), "text_length")])
    def test_a_page_that_is_too_large(self, limits: Limits, name: str) -> None:
        for data in (page(), page().encode()):
            with pytest.raises(LimitExceededError) as caught:
                read_page(data, limits=limits)
            assert caught.value.limit == name

    def test_a_lone_surrogate(self) -> None:
        with pytest.raises(InputError, match="surrogate"):
            csto_events.parse("<html><p>\ud800")

    def test_a_format_that_nobody_knows(self) -> None:
        format: Any = "pdf"
        with pytest.raises(InputError, match="'pdf'"):
            csto_events.parse("x", format=format)

    def test_an_extractor_that_fails(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("trafilatura.bare_extraction", lambda *_, **__: 1 / 0)
        with pytest.raises(InputError, match="ZeroDivisionError"):
            csto_events.parse(page())

    def test_a_page_where_the_extra_is_not_installed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def missing(name: str) -> None:
            raise ModuleNotFoundError(name)

        monkeypatch.setattr(extras, "import_module", missing)
        with pytest.raises(MissingExtraError, match=re.escape("pip install 'csto-events[html]'")):
            csto_events.parse(page())
        assert csto_events.parse(SENT).records


class TestWhatIsAPage:
    @pytest.mark.parametrize(
        "start", ["<!DOCTYPE html>", "<!doctype HTML PUBLIC 'x'>", "\ufeff\n <html lang=en>", "<?xml version='1.0'?><html>", "<!-- x --><HTML>"]
    )
    def test_is_seen_by_its_beginning(self, start: str) -> None:
        assert is_page(start)
        assert is_page(start.encode())
        assert is_page(start.removeprefix("\ufeff").encode("utf-16"))

    @pytest.mark.parametrize("start", ["", "x", "The tag <html> opens a page.", "<p>x</p>", "<!DOCTYPE rss>", "<!--" + "x" * 2000 + "--><html>", "12 < 13"])
    def test_other_text_is_none(self, start: str) -> None:
        assert not is_page(start)
        assert not is_page(start.encode())

    def test_the_format_goes_before_it(self) -> None:
        assert csto_events.parse("<html> is a tag", format="text").documents[0].text == "<html> is a tag"
        assert csto_events.parse(f"<p>{SENT}", format="html").documents[0].text == SENT


class TestTheCommand:
    @pytest.fixture(autouse=True)
    def _elsewhere(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.chdir(tmp_path)

    def call(self, *arguments: str, given: bytes | None = None) -> Result:
        return CliRunner().invoke(program, arguments, input=given, prog_name="csto-events")

    @pytest.mark.parametrize("name", ["a.html", "a.HTM", "a.xhtml"])
    def test_knows_a_page_by_its_name(self, name: str, tmp_path: Path) -> None:
        (tmp_path / name).write_bytes(f"<meta charset=windows-1251><title>Войска</title><p>{SENT}".encode("cp1251"))
        (document,) = csto_events.loads(self.call("parse", name).stdout).documents
        assert (document.title, document.text) == ("Войска", SENT)

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
    def test_knows_a_page_by_its_beginning(self, encoding: str) -> None:
        result = self.call("parse", "-", given=page().encode(encoding))
        assert result.stdout == csto_events.dumps(csto_events.parse(page())) + "\n"

    def test_is_told(self) -> None:
        assert csto_events.loads(self.call("parse", "-", "--input-format", "html", given=f"<p>{SENT}".encode()).stdout).documents[0].text == SENT
        assert csto_events.loads(self.call("parse", "-", "--input-format", "text", given=page().encode()).stdout).documents[0].text == page()

    def test_options_go_before_the_page(self) -> None:
        result = self.call("parse", str(ARTICLE), "--published", "2022-01-14", "--url", "https://example.org/1", "--title", "Another")
        (document,) = csto_events.loads(result.stdout).documents
        assert (document.published, document.url, document.title) == ("2022-01-14", "https://example.org/1", "Another")

    @pytest.mark.parametrize("given", [b"<html>", b"<html>" + b"<div>" * 9999, b"<html><meta charset=zip>", "<html><p>Войска".encode("cp1251")])
    def test_says_what_is_wrong_in_one_line(self, given: bytes) -> None:
        result = self.call("parse", "-", given=given)
        assert (result.exit_code, result.stdout) == (3, "")
        assert result.stderr.startswith("csto-events: standard input: ")
        assert len(result.stderr.splitlines()) == 1


TAGS = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<div class=related>",
            "</div>",
            "<h1>",
            "</h1>",
            "<article>",
            "<main>",
            "<table>",
            "<tr><td>",
            "<li>",
            "<ul>",
            "<time datetime=2022-01-10>",
        ),
        *(
            "<a href=x>",
            "</a>",
            "<figure><figcaption>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<script type='application/ld+json'>",
            '{"@type":"Article"',
            "</script>",
            "<br>",
        ),
        *(
            "<meta property=article:published_time content=2022-13-45>",
            "<meta charset=utf-16>",
            "<title>",
            "<html lang=x",
            "&#0;",
            "&#xD800;",
            "&amp",
            "<svg>",
            "<b><i>",
        ),
        *(
            "<template>",
            "<form>",
            "<select><option>",
            "<frameset>",
            "<p hidden>",
            "<q>",
            "<blockquote>",
            "Read also:",
            "Photo: ",
            "\0",
            "\x0b",
            "\ufffe",
            "\x85",
            "é",
        ),
        *(SENT, KILLED),
    ]
)
HEAPS = st.lists(st.one_of(TAGS, st.text(max_size=8)), max_size=60).map("".join)
LAW = settings(deadline=None, max_examples=120)


@LAW
@given(HEAPS)
@example("<p>\n</p><table><tr><td>|</td></tr></table>")
def test_no_heap_of_tags_is_a_crash(heap: str) -> None:
    """What is given is a document or an error of ours; and the document is the same every time."""
    try:
        first = read_page(heap)
    except CstoEventsError:
        return
    assert first.text
    assert read_page(heap) == first
    assert not set(first.text) & set("\0\x0b\ufffe")


@LAW
@given(st.one_of(st.binary(max_size=300), HEAPS.map(lambda heap: heap.encode("utf-16", "replace")), HEAPS.map(lambda heap: heap.encode("cp1251", "replace"))))
def test_no_bytes_are_a_crash(data: bytes) -> None:
    is_page(data)
    try:
        csto_events.parse(data, format="html")
    except CstoEventsError:
        return
