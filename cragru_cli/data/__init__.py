"""Data in memory: interactions, catalogue, profiles; readers, splits, the demo data set."""
