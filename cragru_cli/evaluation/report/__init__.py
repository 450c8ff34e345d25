"""The report of an evaluation: one page for people, made from the JSON document alone."""
