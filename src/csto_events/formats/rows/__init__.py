"""Rows of tables that other projects publish: read through one engine, each row a document, its cells the evidence."""
