"""Modes: ways to get a ranking out of a language model."""
