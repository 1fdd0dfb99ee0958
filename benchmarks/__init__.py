"""Measurements, each a ratio against a baseline of the same run: ``nox -s bench``."""
