"""The token endpoint: OAuth2 client credentials."""

from __future__ import annotations

from urllib.parse import parse_qs

from aiobandwidth.models import OAuthToken

from ..auth import basic, same
from ..routing import Call, Reply, Routes, as_json

routes = Routes()


@routes.add("POST", "/oauth2/token", "v1", "v2")
def issue_token(call: Call) -> Reply:
    """Give out a bearer token for a client id and secret, in a Basic header or in the form."""
    form = parse_qs(call.body.decode("latin-1"))
    named = (form.get("client_id", [""])[0], form.get("client_secret", [""])[0])
    pair = basic(call.headers.get("Authorization")) or named
    secret = call.world.clients.get(pair[0])
    if secret is None or not same(secret, pair[1]):
        return as_json({"error": "invalid_client", "error_description": "The client id or secret is wrong"}, 401)
    if form.get("grant_type") != ["client_credentials"]:
        return as_json({"error": "unsupported_grant_type", "error_description": "Use client_credentials"}, 400)
    lifetime = call.world.settings.token_lifetime
    token = call.world.ids.token()
    call.world.tokens[token] = call.world.clock.time() + lifetime
    call.world.calls["oauth2.token"] += 1
    return as_json(OAuthToken(access_token=token, token_type="Bearer", expires_in=lifetime))  # noqa: S106
