"""Text to claims: names, attribution and status once for all, small rules for what is claimed, and the ledger of what was passed over."""
