"""Engines: what answers a question, wherever the model runs."""
