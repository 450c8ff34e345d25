"""Audits: questions to what a method leaves behind, that can be answered with no."""
