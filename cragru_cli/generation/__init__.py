"""Generation: from profile, evidence and candidates to a ranking."""
