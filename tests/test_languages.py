"""A text that is not English gets its language and one line of the ledger, and no records."""

import pytest

import csto_events

TEXTS = {
    "ru": "Президент сказал, что войска уйдут из страны в ближайшие дни, и это для него не вопрос, потому что он был за мир и от него не отказался.",
    "de": "Der Präsident hat gesagt, dass die Soldaten in den nächsten Tagen das Land verlassen und nicht zu Hause bleiben, und das ist für alle gut.",
    "fr": "Le président a dit que les soldats vont quitter le pays dans les jours qui viennent, et que la paix est pour tous une bonne chose, dit-on.",
    "tr": "Cumhurbaşkanı bu konuda bir açıklama yaptı ve askerlerin ülkeden çok yakında ayrılacağını söyledi, bu karar için de bir tarih verdi.",
    "und": "Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore magna aliqua ullamco laboris nisi aliquip commodo.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_that_is_not_english_says_so_once(language: str) -> None:
    bundle = csto_events.parse(TEXTS[language])
    assert bundle.documents[0].language == language
    assert bundle.records == ()
    (line,) = bundle.passed_over
    assert (line.reason, line.kind, line.trigger) == ("not_english", None, None)


def test_a_few_terse_english_lines_are_english() -> None:
    text = "The African Union sent 200 soldiers to Somalia. Police in Minsk detained 40 men. Protests broke out in Georgia over prices."
    assert csto_events.parse(text).documents[0].language == "en"


@pytest.mark.parametrize(
    "text", ["President Nicușor Dan met Maia Sandu in Chișinău on Monday.", "Recep Tayyip Erdoğan met Mihai Popșoi in Chisinau on Monday."]
)
def test_names_in_other_letters_do_not_make_a_sentence_foreign(text: str) -> None:
    assert csto_events.parse(text).documents[0].language == "en"


@pytest.mark.parametrize("text", ["Președintele Nicușor Dan a avut o întâlnire la Chișinău luni.", "Ministr Lavrov je v Praze na návštěvě.", "Müller in Köln."])
def test_a_foreign_sentence_of_a_few_words_is_not_english(text: str) -> None:
    assert csto_events.parse(text).documents[0].language == "und"
