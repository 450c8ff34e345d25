"""Backbones: models that score items from a history of interactions."""
