"""Unlearning methods from the literature, as methods under comparison of cragru."""
