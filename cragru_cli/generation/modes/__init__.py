"""Ways to rank by a language model, by name."""

from cragru_cli.generation.modes.registry import AUTO, MODES, mode_for, shown_by

__all__ = ["AUTO", "MODES", "mode_for", "shown_by"]
