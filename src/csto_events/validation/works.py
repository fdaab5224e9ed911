"""The codebooks, guidelines and papers on which rules rest, by the short names that their passports use."""

from collections.abc import Mapping
from typing import Final

WORKS: Final[Mapping[str, str]] = {
    "ACLED": "Armed Conflict Location & Event Data Project (ACLED), Codebook, https://acleddata.com/",
    "Berkeley Protocol 2022": "OHCHR and Human Rights Center, UC Berkeley School of Law, Berkeley Protocol on Digital Open Source Investigations, 2022",
    "EDTF 2019": "Library of Congress, Extended Date/Time Format (EDTF) Specification, 2019; ISO 8601-2:2019",
    "Every Casualty 2016": "Every Casualty Worldwide, Standards for Casualty Recording, 2016, https://everycasualty.org/",
    "FactBank 2009": "R. Saurí and J. Pustejovsky, FactBank: a corpus annotated with event factuality, Language Resources and Evaluation 43, 2009",
    "OHCHR 2019": "Office of the United Nations High Commissioner for Human Rights, Guidance on Casualty Recording, 2019",
    "PARC 2016": "S. Pareti, PARC 3.0: A Corpus of Attribution Relations, LREC 2016",
    "PolNeAR 2018": "E. Newell, D. Margolin and D. Ruths, An Attribution Relations Corpus for Political News, LREC 2018",
    "RFC 3986": "T. Berners-Lee, R. Fielding and L. Masinter, Uniform Resource Identifier (URI): Generic Syntax, 2005",
    "RFC 5646": "A. Phillips and M. Davis, Tags for Identifying Languages (BCP 47), 2009",
    "Trojan Source 2023": "N. Boucher and R. Anderson, Trojan Source: Invisible Vulnerabilities, USENIX Security 2023",
    "UCDP GED": "Uppsala Conflict Data Program, Georeferenced Event Dataset (GED) Codebook, https://ucdp.uu.se/",
    "Web Annotation 2017": "W3C, Web Annotation Data Model, 2017, TextPositionSelector and TextQuoteSelector",
    "Zhong 2023": "M. Zhong et al., Extracting Victim Counts from Text, EACL 2023",
}
"""What each short name stands for."""


def cited(source: str) -> tuple[str, ...]:
    """Give the works that a passport names.

    Args:
        source: what a rule rests on.

    Returns:
        Their full references, in alphabetical order of the short names.

    Example:
        >>> [work.partition(",")[0] for work in cited("Schema, evidence; PARC 2016, spans")]
        ['S. Pareti']
    """
    return tuple(work for name, work in sorted(WORKS.items()) if name in source)
