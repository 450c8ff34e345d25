"""Finding needles in bytes: whole tokens in text, numbers in arrays, strings in documents."""
