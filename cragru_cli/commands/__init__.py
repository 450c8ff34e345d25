"""One file a command: options, one call of a use case, and how its result looks."""
