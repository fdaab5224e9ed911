"""Pages of news sites: from bytes to the text of the article and what the page says of itself."""
