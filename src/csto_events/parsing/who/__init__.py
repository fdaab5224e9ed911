"""Who is meant: names, titles, pronouns and descriptions, and ids for those whom nobody knows."""
