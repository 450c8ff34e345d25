"""What a model is told of one ranking task: instructions, then evidence, then the question."""

from cragru_cli.generation.prompt.build import Prompt, build

__all__ = ["Prompt", "build"]
