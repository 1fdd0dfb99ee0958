"""``python -m codegen`` writes the generated package; ``--check`` only compares and exits 1 with the diff."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))


def main() -> int:
    """Run the command; returns the exit code."""
    from codegen.build import build, differences
    from codegen.xsd import SchemaError

    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare instead of writing; exit 1 when they differ")
    arguments = parser.parse_args()
    target = ROOT / "src" / "aiobandwidth" / "_generated"
    try:
        if arguments.check:
            found = list(differences(ROOT / "schemas", target))
            sys.stdout.writelines(found)
            print("generated code is stale: run python -m codegen" if found else "generated code is up to date")
            return 1 if found else 0
        fresh = target.with_name("_generated.new")
        shutil.rmtree(fresh, ignore_errors=True)
        build(ROOT / "schemas", fresh)
    except SchemaError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 2
    shutil.rmtree(target, ignore_errors=True)
    fresh.rename(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
