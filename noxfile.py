"""Every check and chore of the project, each in an environment of its own: ``nox --list`` shows them."""

from __future__ import annotations

from pathlib import Path

import nox

nox.options.sessions = ["tests", "lint", "codegen"]
nox.options.reuse_existing_virtualenvs = True
nox.needs_version = ">=2025.2"

PROJECT = nox.project.load_toml("pyproject.toml")


def install(session: nox.Session, *groups: str, package: str = ".[all]") -> None:
    """Install the project with all extras, and the named dependency groups."""
    session.install("--quiet", "-e", package, *nox.project.dependency_groups(PROJECT, *groups))


@nox.session
def demo(session: nox.Session) -> None:
    """Order the 1,000 numbers of examples/numbers.csv on the embedded sandbox, to completion."""
    install(session)
    folder = Path(session.create_tmp())
    outputs = ["--job", str(folder / "numbers.job"), "--results", str(folder / "results.csv"), "--fresh"]
    # 1: some of the numbers are taken, as they should be.
    session.run("aiobandwidth", "order", "examples/numbers.csv", "--sandbox", *outputs, success_codes=[0, 1])


@nox.session
def tests(session: nox.Session) -> None:
    """Run the test suite."""
    install(session, "test")
    session.run("pytest", "--numprocesses", "auto", "--dist", "worksteal", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style (ruff) and types (mypy --strict)."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")


@nox.session
def codegen(session: nox.Session) -> None:
    """Regenerate the package from schemas/; with ``-- --check`` only compare."""
    install(session, "codegen")
    session.run("python", "-m", "codegen", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure against baselines in the same run; ``-- --record`` keeps the figures and rewrites docs/performance.md."""
    install(session, "bench")
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation into docs/_build/html; warnings are errors."""
    install(session, "docs")
    session.run("sphinx-build", "-W", "-b", "html", "docs", "docs/_build/html")
