"""Unlearning: what a request removes, and how the state comes to be without it."""
