"""Constructions of newswire, read sentence by sentence."""
