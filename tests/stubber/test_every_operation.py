"""Every operation can be stubbed in each version that has it, with a minimal reply, errors, and failures."""

from __future__ import annotations

import pytest

from aiobandwidth._core.operation import ApiVersion
from aiobandwidth._generated.registry import OPERATIONS, operation
from aiobandwidth.errors import BandwidthError, NotFound, OutcomeUnknown, StatusError, TransportError
from aiobandwidth.testing import Stubber, StubMisuse
from tests.operations.support import HERE
from tests.stubber.support import call, everything

ACCOUNT = "9900001"
LATEST = list(dict(HERE).items())
"""Each operation once, in its last version."""


def test_the_list_is_whole() -> None:
    assert {name for name, _ in HERE} == set(OPERATIONS)


@pytest.mark.parametrize(("name", "version"), HERE)
async def test_minimal_reply(name: str, version: ApiVersion) -> None:
    op = operation(name)
    given = everything(op, version)
    with Stubber(api_version=version) as stub:
        stub.add(name, expect=given)
        async with stub.client() as client:
            result = await call(client, op, given)
    [seen] = stub.calls
    assert seen.operation == name
    assert "{account" not in op.paths[version] or seen.account_id == ACCOUNT
    if op.order is not None or op.created:
        assert result.id == "stub-1"
    if op.paging is not None and not op.paging.gives_reply:
        assert result == []


@pytest.mark.parametrize(("name", "version"), LATEST)
async def test_errors_and_failures(name: str, version: ApiVersion) -> None:
    op = operation(name)
    given = everything(op, version)
    reads = op.method == "GET"
    with Stubber(api_version=version, ordered=True) as stub:
        declared = [one.status for one in op.replies if 400 <= one.status < 500]
        status = next(one for one in (*declared, 400) if one != 429 and one not in op.empty)
        stub.add_error(name, status, description="It is not there")
        stub.add_lost_reply(name)
        stub.add_timeout(name)
        stub.add_connection_refused(name)
        async with stub.client() as client:
            with pytest.raises(StatusError) as refused:
                await call(client, op, given)
            for _ in range(2):
                with pytest.raises(TransportError) as lost:
                    await call(client, op, given)
                assert isinstance(lost.value, OutcomeUnknown) is not reads
            with pytest.raises(BandwidthError) as unsent:
                await call(client, op, given)
    assert refused.value.status == status
    assert "It is not there" in [error.description for error in refused.value.errors]
    assert not isinstance(unsent.value, OutcomeUnknown)


@pytest.mark.parametrize(("name", "version"), LATEST)
async def test_codes(name: str, version: ApiVersion) -> None:
    """An error has its code in the operation's own shape, unless that has no codes, which is said."""
    op = operation(name)
    with Stubber(api_version=version) as stub:
        if any(reply.message == "TypedError" for reply in op.replies):
            with pytest.raises(StubMisuse, match="states its errors without codes"):
                stub.add_error(name, 404, "5035", "It is not there")
            return
        stub.add_error(name, 404, "5035", "It is not there")
        async with stub.client() as client:
            with pytest.raises(NotFound) as refused:
                await call(client, op, everything(op, version))
    assert refused.value.errors[0].code == "5035"
