"""Rules of harm: casualties, enforcement and unrest."""
