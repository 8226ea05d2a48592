"""The library as a web service: `create_app` makes an ASGI app that a portal mounts or serves.

    app = create_app(templates={"hai-duong": TemplateSet(Path("/srv/mau/hai_duong"))})

It needs the extra `web` (Starlette), which is imported when the app is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from antq_writer.template_set import TemplateSet
from antq_writer.web.limits import DEFAULT_LIMITS, WebLimits

if TYPE_CHECKING:
    from starlette.applications import Starlette

__all__ = ["DEFAULT_LIMITS", "WebLimits", "create_app"]


def create_app(
    *, templates: Mapping[str, TemplateSet] | None = None, limits: WebLimits = DEFAULT_LIMITS
) -> Starlette:
    """The app: POST /reports, /check, /provenance; GET /schema, /templates, /statements, /openapi.json, /health.

    `templates` has the template set of each agency by the name that requests give (`?agency=`); without a name,
    and when None, the shipped set is used.  No request names a file: neither a path of the data nor a name is
    ever opened.  ImportError when Starlette is not installed.
    """
    try:
        from antq_writer.web.app import build
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] != "starlette":
            raise
        raise ImportError("antq_writer.web needs Starlette: pip install 'antq-writer[web]'") from missing
    return build(dict(templates or {}), limits)
