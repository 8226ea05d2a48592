"""The app as a portal calls it, and small bodies to send."""

import pytest

from antq_writer.web import create_app

from .bodies import SMALL, YAML
from .portal import portal


@pytest.fixture(scope="module")
def client():
    """A portal before the app, which stays up after a defect as a server does."""
    with portal(create_app()) as client:
        yield client


@pytest.fixture
def post(client):
    """Send YAML to an address."""

    def send(address, body=SMALL, **options):
        headers = {"content-type": YAML, **options.pop("headers", {})}
        return client.post(address, content=body.encode() if isinstance(body, str) else body, headers=headers)

    return send
