"""English, without events: tokens, sentences, quotations, phrases, numbers and dates, found once for a text."""
