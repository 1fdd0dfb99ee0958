"""Resource groups; do not edit."""
