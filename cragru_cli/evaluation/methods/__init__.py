"""Unlearning methods under comparison."""
