"""Retrieval strategies: which of a user's interactions become evidence."""
