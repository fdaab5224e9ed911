"""Rules of talk: meetings, requests, decisions, visits and statements."""
