"""Compounds: two nouns that are one thing, of which either could be a verb: "border guards", "taken to police stations"."""

COMPOUNDS = frozenset((("border", "clashes"), ("border", "guards"), ("police", "station"), ("police", "stations")))
"""The two words of each, in lower case."""
