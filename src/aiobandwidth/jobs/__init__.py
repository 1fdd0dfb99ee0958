"""Bulk orders that survive being stopped: a CSV file of numbers or searches, placed once and followed to the end.

See :class:`OrderJob`. Names are loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiobandwidth.jobs.bulk import Loaded as Loaded
    from aiobandwidth.jobs.bulk import OrderJob as OrderJob
    from aiobandwidth.jobs.bulk import Reading as Reading
    from aiobandwidth.jobs.errors import InputError as InputError
    from aiobandwidth.jobs.errors import InvalidLines as InvalidLines
    from aiobandwidth.jobs.errors import JobError as JobError
    from aiobandwidth.jobs.errors import JobFileError as JobFileError
    from aiobandwidth.jobs.errors import JobLocked as JobLocked
    from aiobandwidth.jobs.errors import JobMismatch as JobMismatch
    from aiobandwidth.jobs.errors import JobStopped as JobStopped
    from aiobandwidth.jobs.events import JobEvent as JobEvent
    from aiobandwidth.jobs.events import LookingUp as LookingUp
    from aiobandwidth.jobs.events import OrderFinished as OrderFinished
    from aiobandwidth.jobs.events import OrderPlaced as OrderPlaced
    from aiobandwidth.jobs.events import OrderSetAside as OrderSetAside
    from aiobandwidth.jobs.events import OrderUnclear as OrderUnclear
    from aiobandwidth.jobs.events import Waiting as Waiting
    from aiobandwidth.jobs.options import RunOptions as RunOptions
    from aiobandwidth.jobs.records import Counts as Counts
    from aiobandwidth.jobs.records import Problem as Problem
    from aiobandwidth.jobs.records import Reason as Reason
    from aiobandwidth.jobs.records import ResultRow as ResultRow
    from aiobandwidth.jobs.store import JobStore as JobStore
else:
    _WHERE = {
        "bulk": ("Loaded", "OrderJob", "Reading"),
        "errors": ("InputError", "InvalidLines", "JobError", "JobFileError", "JobLocked", "JobMismatch", "JobStopped"),
        "events": (
            *("JobEvent", "LookingUp", "OrderFinished", "OrderPlaced", "OrderSetAside", "OrderUnclear", "Waiting"),
        ),
        "options": ("RunOptions",),
        "records": ("Counts", "Problem", "Reason", "ResultRow"),
        "store": ("JobStore",),
    }
    _MODULE_OF = {name: module for module, names in _WHERE.items() for name in names}

    def __getattr__(name):
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
        return value

    def __dir__():
        return sorted(_MODULE_OF)


__all__ = [
    "Counts",
    "InputError",
    "InvalidLines",
    "JobError",
    "JobEvent",
    "JobFileError",
    "JobLocked",
    "JobMismatch",
    "JobStopped",
    "JobStore",
    "Loaded",
    "LookingUp",
    "OrderFinished",
    "OrderJob",
    "OrderPlaced",
    "OrderSetAside",
    "OrderUnclear",
    "Problem",
    "Reading",
    "Reason",
    "ResultRow",
    "RunOptions",
    "Waiting",
]
