"""``python -m aiobandwidth.cli``."""

from aiobandwidth.cli import main

if __name__ == "__main__":
    main()
