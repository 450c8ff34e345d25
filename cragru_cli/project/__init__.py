"""The project directory: settings, immutable generations, manifest, lock, layout version."""
