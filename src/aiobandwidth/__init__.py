"""Async client for Bandwidth's Number Management API.

Every public name is loaded on first use, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aiobandwidth import errors as errors
    from aiobandwidth import hooks as hooks
    from aiobandwidth import models as models
    from aiobandwidth import numbers as numbers
    from aiobandwidth import xml as xml
    from aiobandwidth._core.message import Element as Element
    from aiobandwidth._core.message import Message as Message
    from aiobandwidth._core.options import CallOptions as CallOptions
    from aiobandwidth._core.options import RetryPolicy as RetryPolicy
    from aiobandwidth._core.options import Timeout as Timeout
    from aiobandwidth._core.replies import Reply as Reply
    from aiobandwidth.auth import Auth as Auth
    from aiobandwidth.auth import BasicAuth as BasicAuth
    from aiobandwidth.auth import BasicAuthWarning as BasicAuthWarning
    from aiobandwidth.auth import BearerAuth as BearerAuth
    from aiobandwidth.auth import OAuth2ClientCredentials as OAuth2ClientCredentials
    from aiobandwidth.client import NumbersClient as NumbersClient
    from aiobandwidth.errors import BadRequest as BadRequest
    from aiobandwidth.errors import BandwidthError as BandwidthError
    from aiobandwidth.errors import CallTimeout as CallTimeout
    from aiobandwidth.errors import Candidate as Candidate
    from aiobandwidth.errors import ConfigurationError as ConfigurationError
    from aiobandwidth.errors import Conflict as Conflict
    from aiobandwidth.errors import ConnectionFailed as ConnectionFailed
    from aiobandwidth.errors import ConnectionLost as ConnectionLost
    from aiobandwidth.errors import DecodeError as DecodeError
    from aiobandwidth.errors import ErrorDetail as ErrorDetail
    from aiobandwidth.errors import ErrorInReply as ErrorInReply
    from aiobandwidth.errors import Forbidden as Forbidden
    from aiobandwidth.errors import IncompleteList as IncompleteList
    from aiobandwidth.errors import InvalidRequest as InvalidRequest
    from aiobandwidth.errors import NotFound as NotFound
    from aiobandwidth.errors import NotReady as NotReady
    from aiobandwidth.errors import OutcomeUnknown as OutcomeUnknown
    from aiobandwidth.errors import PageRepeated as PageRepeated
    from aiobandwidth.errors import RateLimited as RateLimited
    from aiobandwidth.errors import Reconciled as Reconciled
    from aiobandwidth.errors import ServerError as ServerError
    from aiobandwidth.errors import StatusError as StatusError
    from aiobandwidth.errors import TransportError as TransportError
    from aiobandwidth.errors import Unauthorized as Unauthorized
    from aiobandwidth.errors import UnclearServerError as UnclearServerError
    from aiobandwidth.errors import UnreadableReply as UnreadableReply
    from aiobandwidth.errors import UnsupportedOperation as UnsupportedOperation
    from aiobandwidth.errors import WaitTimeout as WaitTimeout
    from aiobandwidth.errors import errors_in as errors_in
    from aiobandwidth.files import Download as Download
    from aiobandwidth.files import IncomingFile as IncomingFile
    from aiobandwidth.files import SavedFile as SavedFile
    from aiobandwidth.files import Upload as Upload
    from aiobandwidth.hooks import Hooks as Hooks
    from aiobandwidth.orders import Created as Created
    from aiobandwidth.orders import OrderHandle as OrderHandle
    from aiobandwidth.paging import Found as Found
    from aiobandwidth.paging import Page as Page
    from aiobandwidth.paging import Paged as Paged

    __version__: str

_HOMES = {
    "_core.message": "Element Message",
    "_core.options": "CallOptions RetryPolicy Timeout",
    "_core.replies": "Reply",
    "auth": "Auth BasicAuth BasicAuthWarning BearerAuth OAuth2ClientCredentials",
    "client": "NumbersClient",
    "errors": "BadRequest BandwidthError CallTimeout Candidate ConfigurationError Conflict ConnectionFailed "
    "ConnectionLost DecodeError ErrorDetail ErrorInReply Forbidden IncompleteList InvalidRequest NotFound NotReady "
    "OutcomeUnknown PageRepeated RateLimited Reconciled ServerError StatusError TransportError Unauthorized "
    "UnclearServerError UnreadableReply UnsupportedOperation WaitTimeout errors_in",
    "files": "Download IncomingFile SavedFile Upload",
    "hooks": "Hooks",
    "orders": "Created OrderHandle",
    "paging": "Found Page Paged",
}
_NAMES = {name: module for module, names in _HOMES.items() for name in names.split()}
_MODULES = ("errors", "hooks", "models", "numbers", "xml")

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name in _NAMES:
            value = getattr(import_module(f"aiobandwidth.{_NAMES[name]}"), name)
        elif name in _MODULES:
            value = import_module(f"aiobandwidth.{name}")
        elif name == "__version__":
            value = import_module("aiobandwidth._version").VERSION
        elif name == "__all__":
            value = __dir__()
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted((*_NAMES, *_MODULES))
