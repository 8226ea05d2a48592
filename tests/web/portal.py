"""A portal before the app: sends requests to it within the process, as a server would."""

import asyncio
from contextlib import contextmanager

import httpx


class Portal:
    """Requests to one app, each on the event loop of the portal."""

    def __init__(self, app, runner):
        self.app = app
        self._run = runner.run
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        self._client = httpx.AsyncClient(transport=transport, base_url="http://portal")

    def request(self, method, address, **options):
        """The answer to one request."""
        return self._run(self._client.request(method, address, **options))

    def get(self, address, **options):
        """The answer to a GET."""
        return self.request("GET", address, **options)

    def post(self, address, **options):
        """The answer to a POST."""
        return self.request("POST", address, **options)

    def gather(self, requests):
        """The answers to several POSTs sent at once."""

        async def every():
            return await asyncio.gather(
                *(self._client.post(address, **options) for address, options in requests)
            )

        return self._run(every())


@contextmanager
def portal(app):
    """A portal with the app started, and stopped after."""
    with asyncio.Runner() as runner:
        life = app.router.lifespan_context(app)
        runner.run(life.__aenter__())
        try:
            yield Portal(app, runner)
        finally:
            runner.run(life.__aexit__(None, None, None))
