"""Evaluation: splits, metrics, intervals, and methods under comparison."""
