"""When: which date of a sentence is that of a claim, and what dates mean."""
