"""The tables and statements of `aiobandwidth.jobs.sqlite_store`."""

# ruff: noqa: S608 - what is put into the statements are constants of this package

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from aiobandwidth.jobs.records import (
    DONE,
    FAILED,
    IN_FLIGHT,
    INTENT,
    INVALID,
    OPEN,
    ORDERED,
    PARTIAL,
    PLANNED,
    UNCONFIRMED,
    WAITING,
    OrderSpec,
    ResultRow,
    Search,
)

APPLICATION_ID = 0x6162774A
VERSION = 1

SCHEMA = f"""
PRAGMA journal_mode=WAL;
BEGIN;
PRAGMA application_id={APPLICATION_ID};
PRAGMA user_version={VERSION};
CREATE TABLE header (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE lines (
    line INTEGER PRIMARY KEY,
    input TEXT NOT NULL,
    number TEXT,              -- ten digits; NULL for a search row and a bad line
    order_no INTEGER,         -- NULL for a search row, whose orders name their line
    status TEXT,              -- NULL until it is final
    error_code TEXT,
    reason TEXT
);
CREATE TABLE orders (
    no INTEGER PRIMARY KEY,
    customer_order_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,      -- planned, intent (perhaps sent), open (sent), done
    quantity INTEGER NOT NULL,
    line INTEGER,             -- the search row it serves
    search TEXT,
    site_id TEXT,
    sip_peer_id TEXT,
    name TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    order_id TEXT,
    status TEXT,
    error_code TEXT,
    reason TEXT,
    numbers TEXT,             -- what a search order brought
    ordered INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    unconfirmed INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX orders_state ON orders (state, no);
CREATE INDEX orders_line ON orders (line) WHERE line IS NOT NULL;
CREATE TABLE problems (
    line INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (line, "column")
) WITHOUT ROWID;
COMMIT;
"""

CLEAR = (
    "DELETE FROM header",
    "DELETE FROM problems",
    "DELETE FROM orders",
    "DROP INDEX IF EXISTS lines_order",
    "DELETE FROM lines",
)
PUT_HEADER = "INSERT INTO header VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
ADD_ORDER = (
    "INSERT INTO orders (no, customer_order_id, state, quantity, line, search, site_id, sip_peer_id, name) "
    f"VALUES (?, ?, '{PLANNED}', ?, ?, ?, ?, ?, ?)"
)
ADD_LINE = "INSERT INTO lines (line, input, number, order_no) VALUES (?, ?, ?, ?)"
ADD_BAD_LINE = f"INSERT OR IGNORE INTO lines (line, input, status) VALUES (?, ?, '{INVALID}')"
ADD_PROBLEM = "INSERT OR IGNORE INTO problems VALUES (?, ?, ?, ?, ?)"

# The index on the numbers is built once all are in (sorting beats inserting in random order), serves to find the
# duplicates, and goes again.
SEAL = (
    "CREATE INDEX lines_number ON lines (number)",
    """
    INSERT OR IGNORE INTO problems
    SELECT line, 'number', number, 'is already on line ' || first,
           'number "' || number || '" is already on line ' || first
    FROM (SELECT line, number, min(line) OVER (PARTITION BY number) AS first FROM lines WHERE number IS NOT NULL)
    WHERE line > first
    """,
    f"""
    UPDATE lines SET status = '{INVALID}', number = NULL, order_no = NULL
    WHERE number IS NOT NULL AND line IN (SELECT line FROM problems)
    """,
    "DROP INDEX lines_number",
    "CREATE INDEX lines_order ON lines (order_no)",
    "UPDATE orders SET quantity = (SELECT count(*) FROM lines WHERE order_no = no) WHERE line IS NULL",
    "DELETE FROM orders WHERE quantity = 0",
)
PROBLEMS = (
    'SELECT p.line, p."column", p.value, p.reason, l.input FROM problems p JOIN lines l USING (line) '
    'WHERE (p.line, p."column") > (?, ?) ORDER BY p.line, p."column" LIMIT ?'
)

_SPEC = "no, customer_order_id, quantity, line, search, site_id, sip_peer_id, name, attempts, order_id"
NEXT_ORDERS = f"SELECT {_SPEC} FROM orders WHERE state = '{PLANNED}' ORDER BY no LIMIT ?"
SET_INTENT = f"UPDATE orders SET state = '{INTENT}', attempts = 1 WHERE no = ?"
RELEASE = f"UPDATE orders SET state = '{PLANNED}', attempts = 0 WHERE no = ? AND state = '{INTENT}'"
COUNT_ATTEMPT = "UPDATE orders SET attempts = attempts + 1 WHERE no = ? RETURNING attempts"
SET_PLACED = f"UPDATE orders SET state = '{OPEN}', order_id = ? WHERE no = ? AND state = '{INTENT}'"
ORDER_SIZE = "SELECT quantity, line FROM orders WHERE no = ?"
LINES_OF = "SELECT line, number FROM lines WHERE order_no = ?"
SET_LINE = "UPDATE lines SET status = ?, error_code = ?, reason = ? WHERE line = ?"
FINISH = (
    f"UPDATE orders SET state = '{DONE}', status = ?, error_code = ?, reason = ?, numbers = ?, "
    "ordered = ?, failed = ?, unconfirmed = ? WHERE no = ?"
)
UNFINISHED = (
    f"SELECT {_SPEC} FROM orders WHERE state = CASE WHEN ? THEN '{OPEN}' ELSE '{INTENT}' END AND no > ? "
    "ORDER BY no LIMIT ?"
)
NUMBERS = "SELECT number FROM lines WHERE order_no = ? ORDER BY line"

COUNT_LINES = "SELECT count(*), count(*) FILTER (WHERE line IN (SELECT line FROM problems)) FROM lines"
COUNT_NAMES = (
    *("wanted", "ordered", "failed", "unconfirmed", "in_flight", "waiting"),
    *("orders", "orders_done", "orders_open", "orders_unclear"),
)
COUNT = f"""
SELECT coalesce(sum(quantity), 0), coalesce(sum(ordered), 0), coalesce(sum(failed), 0), coalesce(sum(unconfirmed), 0),
       coalesce(sum(quantity) FILTER (WHERE state IN ('{INTENT}', '{OPEN}')), 0),
       coalesce(sum(quantity) FILTER (WHERE state = '{PLANNED}'), 0),
       count(*), count(*) FILTER (WHERE state = '{DONE}'), count(*) FILTER (WHERE state IN ('{INTENT}', '{OPEN}')),
       count(*) FILTER (WHERE state = '{INTENT}')
FROM orders
"""
# A text may name the number it is about, so what has a code is grouped by the code alone.
REASONS = f"""
SELECT count(DISTINCT line) AS n, error_code, min(coalesce(reason, '')) FROM (
    SELECT line, error_code, reason FROM lines WHERE status IN ('{FAILED}', '{UNCONFIRMED}')
    UNION ALL
    SELECT line, error_code, reason FROM orders WHERE line IS NOT NULL AND state = '{DONE}' AND failed + unconfirmed > 0
) GROUP BY error_code, CASE WHEN error_code IS NULL THEN reason END ORDER BY n DESC, 2, 3 LIMIT ?
"""
DESTINATIONS = f"""
SELECT DISTINCT site_id, sip_peer_id FROM orders WHERE state <> '{DONE}' ORDER BY 1, 2 LIMIT ?
"""
RESULTS = """
SELECT l.line, l.input, l.number, o.order_id, o.customer_order_id, l.status, o.state, l.error_code, l.reason,
       (SELECT group_concat(text, '; ') FROM problems p WHERE p.line = l.line)
FROM (SELECT * FROM lines WHERE line > ? ORDER BY line LIMIT ?) l LEFT JOIN orders o ON o.no = l.order_no
ORDER BY l.line
"""
SEARCH_RESULTS = """
SELECT line, order_id, customer_order_id, state, quantity, numbers, ordered, error_code, reason, unconfirmed
FROM orders WHERE line BETWEEN ? AND ? ORDER BY line, no
"""


def order_row(order: OrderSpec) -> tuple[object, ...]:
    search = json.dumps(order.search.given()) if order.search is not None else None
    ids = (order.site_id, order.sip_peer_id, order.name)
    return (order.no, order.customer_order_id, order.quantity, order.line, search, *ids)


def order_spec(row: Sequence[Any]) -> OrderSpec:
    no, customer_order_id, quantity, line, search, site, peer, name, attempts, order_id = row
    return OrderSpec(
        no=no,
        customer_order_id=customer_order_id,
        quantity=quantity,
        line=line,
        search=Search(**json.loads(search)) if search else None,
        site_id=site,
        sip_peer_id=peer,
        name=name,
        attempts=attempts,
        order_id=order_id,
    )


def result_rows(lines: Sequence[tuple[Any, ...]], searches: Sequence[tuple[Any, ...]]) -> Iterator[ResultRow]:
    """Join lines with the orders of search rows; the one kind has its order beside it, the other has several."""
    by_line: dict[int, list[tuple[Any, ...]]] = {}
    for row in searches:
        by_line.setdefault(row[0], []).append(row)
    for line, text, number, order_id, customer, status, state, code, reason, problem in lines:
        if line in by_line:
            yield _search_row(line, text, by_line[line])
            continue
        status = status or _unfinished(state)
        ids = (order_id or "", customer or "")
        yield ResultRow(
            line, text, number or "", *ids, status, code or "", reason or problem or "", int(status == ORDERED)
        )


def _search_row(line: int, text: str, orders: Sequence[tuple[Any, ...]]) -> ResultRow:
    states = {row[3] for row in orders}
    wanted, ordered = sum(row[4] for row in orders), sum(row[6] for row in orders)
    if states != {DONE}:
        status = WAITING if states == {PLANNED} else IN_FLIGHT
    elif any(row[9] for row in orders):
        status = UNCONFIRMED
    elif ordered >= wanted:
        status = ORDERED
    else:
        status = PARTIAL if ordered else FAILED
    code, reason = next(((row[7], row[8]) for row in orders if row[7] or row[8]), (None, None))
    order_ids = " ".join(row[1] for row in orders if row[1])
    numbers = " ".join(row[5] for row in orders if row[5])
    customer = " ".join(row[2] for row in orders)
    return ResultRow(line, text, numbers, order_ids, customer, status, code or "", reason or "", ordered)


def _unfinished(state: str | None) -> str:
    return WAITING if state in (PLANNED, None) else IN_FLIGHT
