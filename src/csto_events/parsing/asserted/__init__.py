"""How a claim is asserted: told, planned, possible, denied, or only thought of."""
