"""Retrieval: candidates from the backbone, evidence from the history."""
