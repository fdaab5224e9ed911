"""Rules of standing: memberships, chairs and offices."""
