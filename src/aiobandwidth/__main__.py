"""``python -m aiobandwidth``: the command line."""

from aiobandwidth.cli import main

if __name__ == "__main__":
    main()
