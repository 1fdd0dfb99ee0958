"""What becomes of figures: the history, the table in the terminal, the page and the chart."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from lxml import etree
from rich.console import Console

from benchmarks import chart, history, page, report
from benchmarks.__main__ import arguments, settings
from benchmarks.harness import OURS, QUICK, Measure, Settings, flat
from tests.benchmarks.support import HAND, figure, run

MET = figure([1.2, 1.2, 1.3], [1.0, 1.0, 1.0])
MISSED = figure([0.030] * 3, [0.020] * 3, Measure.TIME, 25, key="loop-block", work="event loop held up")
FLAT = flat("flat-decode", "decode: cost by length", {"100 items": [1e-6] * 3, "1,000 items": [1.3e-6] * 3})


def test_a_line_of_the_history_says_what_where_and_how_much(tmp_path: Path) -> None:
    file = tmp_path / "history.jsonl"
    assert history.read(file) == []
    history.append(run(MET, MISSED), file)
    history.append(run(MET, date="2026-06-07"), file)
    first, second = file.read_text().splitlines()
    kept = json.loads(first)
    assert (kept["date"], kept["version"], kept["python"]) == ("2026-05-06", "1.2.3", "3.12.1")
    assert kept["machine"] == {"cores": 4, "cpu": "Example 9000", "system": "Linux"}
    assert {key: one["value"] for key, one in kept["figures"].items()} == {
        "decode-details-floor": 1.2,
        "loop-block": 30,
    }
    assert json.loads(second)["date"] == "2026-06-07"
    assert [history.to_line(kept) for kept in history.read(file)] == [first, second]
    assert history.read(file)[0].results[1] == run(MISSED).results[0]


def test_the_table_fits_80_columns() -> None:
    out = StringIO()
    report.show(run(MET, MISSED, FLAT), Console(file=out, width=80))
    lines = out.getvalue().splitlines()
    assert max(map(len, lines)) <= 80
    rows = [line.split() for line in lines]
    assert ["decode", "5,000", "number", "details", "1.20", "×", "≤", "1.25", "×", "✓", "met", "±2", "%"] in rows
    assert ["event", "loop", "held", "up", "30.0", "ms", "≤", "25", "ms", "✗", "missed", "±0.0", "%"] in rows
    ranked = [line.split()[0] for line in lines[lines.index("Decode 5,000 number details") + 1 :][:2]]
    assert ranked == ["hand-written", OURS]  # fastest first


def test_lengths_stay_in_order() -> None:
    assert [name for name, _ in report.contenders(FLAT.result())] == ["100 items", "1,000 items"]
    assert [name for name, _ in report.contenders(MET.result())] == [HAND, OURS]


@pytest.mark.parametrize(
    ("value", "text"),
    [(2.0, "2.00 s"), (0.0266, "26.6 ms"), (1.234e-4, "123 µs"), (6.1e-8, "61.0 ns"), (0.0, "0.00 ns")],
)
def test_times_have_three_digits(value: float, text: str) -> None:
    assert report.amount(value, Measure.COST) == text


def written(tmp_path: Path, *runs: history.Record) -> str:
    (tmp_path / "performance.md").write_text(f"# Before\n\n{page.BEGIN}\nold figures\n{page.END}\n\n## After\n")
    page.write(runs, tmp_path)
    return (tmp_path / "performance.md").read_text().replace("\N{NO-BREAK SPACE}", " ")


def test_the_page_gets_table_misses_and_chart(tmp_path: Path) -> None:
    text = written(tmp_path, run(MET, MISSED, FLAT))
    assert "old figures" not in text
    assert text.startswith("# Before\n")
    assert text.endswith("## After\n")
    row = f"| decode 5,000 number details (× time of {HAND}) | 1.20 × | ≤ 1.25 × | met | ±2 % |"
    assert row in text.splitlines()
    assert "**1 of 3 aims are met. Missed:**" in text
    assert "- event loop held up: 30.0 ms, aim ≤ 25 ms" in text.splitlines()
    assert "4 cores (Example 9000, Linux)" in text
    assert "Earlier runs" not in text
    etree.fromstring((tmp_path / "_static" / "performance.svg").read_bytes())


def test_writing_again_changes_nothing(tmp_path: Path) -> None:
    written(tmp_path, run(MET))
    text = (tmp_path / "performance.md").read_text()
    page.write([run(MET)], tmp_path)
    assert (tmp_path / "performance.md").read_text() == text


def test_the_page_looks_back(tmp_path: Path) -> None:
    before = run(figure([1.6] * 3, [1.0] * 3))
    text = written(tmp_path, before, run(MET, MISSED, date="2026-06-07"))
    assert "| Work | 2026-06-07<br>1.2.3 | 2026-05-06<br>1.2.3 |" in text.splitlines()
    assert f"| decode 5,000 number details (× time of {HAND}) | 1.20 × | 1.60 × |" in text.splitlines()
    assert "| event loop held up | 30.0 ms |  |" in text.splitlines()
    assert "All 2 aims" not in text


def test_a_page_without_marks_and_an_empty_history_are_refused(tmp_path: Path) -> None:
    (tmp_path / "performance.md").write_text("# Nothing here\n")
    with pytest.raises(ValueError, match="marks are missing"):
        page.write([run(MET)], tmp_path)
    with pytest.raises(ValueError, match="nothing was recorded"):
        page.write([], tmp_path)


def test_the_page_of_the_project_has_its_marks() -> None:
    text = (page.DOCS / "performance.md").read_text()
    assert 0 < text.index(page.BEGIN) < text.index(page.END)


def test_bars_are_as_long_as_what_they_show() -> None:
    root = etree.fromstring(chart.draw(run(MET, MISSED, FLAT)).encode())

    def bars(kind: str) -> list[float]:
        return [float(one.get("width", 0)) for one in root.iter("{*}rect") if one.get("class") == kind]

    assert bars("other")[0] == pytest.approx(bars("ours")[0] / 1.2, abs=0.1)
    aim = chart._AIM - chart._TRACK
    assert bars("met") == [pytest.approx(aim * 1.2 / 1.25, abs=0.1)]
    assert bars("missed") == [pytest.approx(aim * 1.2, abs=0.1), pytest.approx(aim * 1.3 / 1.15, abs=0.1)]
    assert "1 of 3 aims are met" in root.get("aria-label", "")


@pytest.mark.parametrize(
    "given",
    [
        ["nothing"],
        ["--rounds", "6"],
        ["--items", "10"],
        ["--record", "codecs"],
        ["--record", "--quick"],
        ["--record", "--items", "5000"],
    ],
)
def test_what_would_say_nothing_is_refused(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        arguments(given)
    assert "error:" in capsys.readouterr().err


def test_options_reach_the_measurement() -> None:
    assert settings(arguments(["codecs"])) == Settings(rounds=9, items=1_000_000)
    assert settings(arguments(["--rounds", "11", "--items", "5000"])) == Settings(rounds=11, items=5000)
    assert settings(arguments(["--quick"])) == QUICK
