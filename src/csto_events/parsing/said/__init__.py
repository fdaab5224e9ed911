"""What is said: cues, contents, sources and quotations."""
