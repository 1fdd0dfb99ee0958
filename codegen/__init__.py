"""Turns ``schemas/`` into ``src/aiobandwidth/_generated/``. Never imported at run time."""
