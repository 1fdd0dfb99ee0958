"""Messages to XML and back.

Nothing is lost on the way: elements and attributes that are in no schema are kept in ``message.extra`` and written
back, enumeration values that are not known stay strings, and a value that does not fit its type stays as its text.

Example:
    >>> from aiobandwidth import xml
    >>> order = xml.decode(b"<Order><SiteId>12</SiteId><Colour>blue</Colour></Order>")
    >>> order.site_id
    '12'
    >>> list(xml.unknown(order))
    ['/Order/Colour']
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from aiobandwidth._core import xml_codec
from aiobandwidth._core.limits import DEFAULT, Limits

if TYPE_CHECKING:
    from aiobandwidth._core.message import Message

__all__ = ["Limits", "decode", "encode", "unknown"]

T = TypeVar("T", bound="Message")


@overload
def decode(data: bytes, type: type[T], *, limits: Limits = ...) -> T: ...
@overload
def decode(data: bytes, type: None = None, *, limits: Limits = ...) -> Any: ...
def decode(data: bytes, type: type[T] | None = None, *, limits: Limits = DEFAULT) -> Any:
    """Read a message.

    Args:
        data: A whole XML document.
        type: The message class to expect; without it the root element decides.
        limits: How large the document may be; by default far larger than any real message.

    Raises:
        DecodeError: The document is truncated, no XML, has a DOCTYPE or another root element than expected, or is
            beyond the limits; with the position, where it is known, and the first bytes of the document.
    """
    return cast("T", xml_codec.decode(data, type, limits=limits))


def encode(message: Message) -> bytes:
    """Write a message as a UTF-8 document with a declaration.

    Raises:
        InvalidRequest: A value cannot be written in XML; says where it stands.
    """
    return xml_codec.encode(message)


def unknown(message: Message) -> Iterator[str]:
    """Yield the path of each element, ``@attribute`` and ``text()`` that was kept but is in no schema."""
    return xml_codec.unknown(message)
