"""Message classes; do not edit."""
