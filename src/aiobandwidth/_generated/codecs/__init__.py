"""Decoders and writers; do not edit."""
