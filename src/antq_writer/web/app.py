"""The addresses of the app, and how each request is answered."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, TypeVar

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from antq_writer import __version__
from antq_writer.diagnostics import Lang
from antq_writer.errors import AntqError, TemplateError
from antq_writer.template_set import TemplateSet
from antq_writer.web import answers, making
from antq_writer.web.asking import format_of, lang_of, templates_of, wanted
from antq_writer.web.bodies import Body, media_type
from antq_writer.web.limits import WebLimits
from antq_writer.web.openapi import description
from antq_writer.web.problems import ProblemError
from antq_writer.web.working import Workers

log = logging.getLogger(__name__)
T = TypeVar("T")


def build(sets: Mapping[str, TemplateSet], limits: WebLimits) -> Starlette:
    """The app of some template sets."""
    service = _Service(sets, limits)
    return Starlette(
        routes=[
            Route("/reports", service.reports, methods=["POST"]),
            Route("/check", service.check, methods=["POST"]),
            Route("/provenance", service.provenance, methods=["POST"]),
            Route("/schema", service.schema, methods=["GET"]),
            Route("/templates", service.templates, methods=["GET"]),
            Route("/statements", service.statements, methods=["GET"]),
            Route("/openapi.json", service.openapi, methods=["GET"]),
            Route("/health", service.health, methods=["GET"]),
        ],
        exception_handlers={
            ProblemError: _problem,
            AntqError: _findings,
            HTTPException: _http,
            Exception: _defect,
        },
        lifespan=service.lifespan,
    )


class _Service:
    """The template sets, the limits and the threads of one app; holds nothing of a request."""

    def __init__(self, sets: Mapping[str, TemplateSet], limits: WebLimits) -> None:
        self._sets = dict(sets)
        self._limits = limits
        self._workers = Workers(limits)

    @asynccontextmanager
    async def lifespan(self, _: Starlette) -> AsyncIterator[None]:
        """The templates made ready before the first request; threads ended after the last.

        A set that is wrong is logged and answered for when it is used: one agency's mistake stops no other.
        """
        for agency, templates in {"": TemplateSet(), **self._sets}.items():
            try:
                await self._work(partial(making.warm, templates))
            except (AntqError, ProblemError) as wrong:
                log.warning("templates of %r cannot be made ready: %s", agency, wrong)
        yield
        self._workers.close()

    async def reports(self, request: Request) -> Response:
        """POST /reports: the file, or the diagnostics."""
        asked, kind = wanted(request, self._sets), format_of(request)
        body = await self._body(request)
        made = await self._work(lambda: making.make_file(body, kind, asked, self._limits))
        return answers.file(made.content, kind, made.name, made.warnings)

    async def check(self, request: Request) -> Response:
        """POST /check: the diagnostics, with status 200 whatever they are."""
        asked = wanted(request, self._sets)
        body = await self._body(request)
        found = await self._work(lambda: making.make_findings(body, asked, self._limits))
        return answers.findings(found, asked.lang)

    async def provenance(self, request: Request) -> Response:
        """POST /provenance: where each printed figure comes from."""
        asked = wanted(request, self._sets)
        body = await self._body(request)
        return answers.as_json(await self._work(lambda: making.make_provenance(body, asked, self._limits)))

    async def schema(self, request: Request) -> Response:
        """GET /schema: JSON Schema of the data."""
        templates = templates_of(request, self._sets)
        return answers.as_json(await self._work(lambda: making.make_schema(templates)))

    async def templates(self, request: Request) -> Response:
        """GET /templates: each agency with its outlines."""
        if "agency" in request.query_params:
            chosen = {request.query_params["agency"]: templates_of(request, self._sets)}
        else:
            chosen = {"": TemplateSet(), **self._sets}
        return answers.as_json(await self._work(lambda: _agencies(chosen)))

    async def statements(self, request: Request) -> Response:
        """GET /statements: the statements that have all the words of `?q=`."""
        templates, words = templates_of(request, self._sets), request.query_params.get("q", "")
        most = self._limits.statements
        return answers.as_json(await self._work(lambda: making.list_statements(templates, words, most)))

    async def openapi(self, request: Request) -> Response:
        """GET /openapi.json: this app, described; where it is mounted is its server."""
        return answers.as_json(description(request.scope.get("root_path", ""), self._limits))

    async def health(self, _: Request) -> Response:
        """GET /health: that the app answers."""
        return answers.as_json({"status": "ok", "version": __version__})

    async def _work(self, work: Callable[[], T]) -> T:
        return await self._workers.run(work)

    async def _body(self, request: Request) -> Body:
        """The body, read no further than the limit."""
        media = media_type(request.headers.get("content-type", ""))
        encoded = request.headers.get("content-encoding", "identity")
        if encoded != "identity":
            raise ProblemError("encoded", found=encoded)
        most = self._limits.body
        length = request.headers.get("content-length", "")
        if length.isdecimal() and (len(length) > 18 or int(length) > most):
            raise ProblemError("too_large", limit=most)
        content = bytearray()
        try:
            async with asyncio.timeout(self._limits.seconds):
                async for chunk in request.stream():
                    content += chunk
                    if len(content) > most:
                        raise ProblemError("too_large", limit=most)
        except TimeoutError:
            raise ProblemError("too_slow") from None
        except ClientDisconnect:
            raise ProblemError("refused") from None
        return Body(media, bytes(content))


def _agencies(sets: Mapping[str, TemplateSet]) -> list[dict[str, Any]]:
    return [{"agency": name, "outlines": making.list_outlines(one)} for name, one in sets.items()]


async def _problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, ProblemError)
    return answers.problem(error, _lang(request))


async def _findings(request: Request, error: Exception) -> Response:
    """The data's mistakes are the sender's; those of templates are the server's."""
    assert isinstance(error, AntqError)
    lang = _lang(request)
    if isinstance(error, TemplateError):
        told = ProblemError("templates").as_dict(lang)
        listed = [diagnostic.as_dict(lang) for diagnostic in error.diagnostics]
        return answers.as_json({**told, "diagnostics": listed}, 500)
    return answers.findings(error.diagnostics, lang, 422)


async def _http(request: Request, error: Exception) -> Response:
    """What the router refuses: an address or a method that there is not."""
    assert isinstance(error, HTTPException)
    code = {404: "not_found", 405: "not_allowed"}.get(error.status_code, "refused")
    return answers.problem(ProblemError(code, found=request.method), _lang(request), error.headers)


async def _defect(request: Request, _: Exception) -> Response:
    """A defect of ours: said without its details, which the server's log has."""
    return answers.problem(ProblemError("defect"), _lang(request))


def _lang(request: Request) -> Lang:
    try:
        return lang_of(request)
    except ProblemError:
        return "vi"
