"""The app described in OpenAPI 3.1, as /openapi.json serves it."""

from __future__ import annotations

from typing import Any

from antq_writer import __version__
from antq_writer.diagnostics import Severity
from antq_writer.web.asking import MEDIA
from antq_writer.web.bodies import JSON_TYPE
from antq_writer.web.limits import WebLimits
from antq_writer.web.problems import CODES

Node = dict[str, Any]

TITLE = "antq-writer"
ABOUT = (
    "Báo cáo hằng năm về phong trào “Toàn dân bảo vệ an ninh Tổ quốc” từ số liệu YAML hoặc JSON. "
    "Annual reports on the movement from YAML or JSON data."
)
YAML_TYPE = "application/yaml"


def description(server: str, limits: WebLimits) -> Node:
    """The whole description; `server` is the path that the app is mounted at."""
    return {
        "openapi": "3.1.0",
        "info": {"title": TITLE, "version": __version__, "description": ABOUT, "license": _license()},
        "servers": [{"url": server or "/"}],
        "paths": {
            "/reports": {"post": _reports(limits)},
            "/check": {"post": _check(limits)},
            "/provenance": {"post": _provenance(limits)},
            "/schema": {"get": _schema()},
            "/templates": {"get": _templates()},
            "/statements": {"get": _statements(limits)},
            "/openapi.json": {"get": _openapi()},
            "/health": {"get": _health()},
        },
        "components": {"schemas": _schemas(), "responses": _responses(), "parameters": _parameters()},
    }


def _license() -> Node:
    return {"name": "MIT", "identifier": "MIT"}


def _reports(limits: WebLimits) -> Node:
    files = {media.partition(";")[0]: {"schema": {"type": "string"}} for media in MEDIA.values()}
    named = {"Content-Disposition": _header("Tên tệp, dạng UTF-8"), "X-Antq-Warnings": _header("Số cảnh báo")}
    return {
        "operationId": "makeReport",
        "summary": "Tạo báo cáo (make the report)",
        "parameters": [_parameter(name) for name in ("format", "agency", "draft", "strict", "lang")],
        "requestBody": _body(limits),
        "responses": {
            "200": {"description": "Báo cáo", "headers": named, "content": files},
            **_refusals("400", "404", "406", "408", "413", "415", "422", "500", "503"),
        },
    }


def _check(limits: WebLimits) -> Node:
    return {
        "operationId": "checkReport",
        "summary": "Kiểm tra số liệu (check the data)",
        "parameters": [_parameter(name) for name in ("agency", "draft", "lang")],
        "requestBody": _body(limits),
        "responses": {
            "200": _answer("Các phát hiện; rỗng là không có gì", _list("Diagnostic")),
            **_refusals("400", "404", "408", "413", "415", "500", "503"),
        },
    }


def _provenance(limits: WebLimits) -> Node:
    return {
        "operationId": "traceFigures",
        "summary": "Nguồn của từng con số in ra (where each printed figure comes from)",
        "parameters": [_parameter(name) for name in ("agency", "draft", "lang")],
        "requestBody": _body(limits),
        "responses": {
            "200": _answer("Các con số theo thứ tự in", {"type": "array", "items": {"type": "object"}}),
            **_refusals("400", "404", "408", "413", "415", "422", "500", "503"),
        },
    }


def _schema() -> Node:
    return {
        "operationId": "getSchema",
        "summary": "JSON Schema của số liệu (of the data)",
        "parameters": [_parameter("agency"), _parameter("lang")],
        "responses": {
            "200": _answer("JSON Schema (draft-07)", {"type": "object"}),
            **_refusals("400", "404", "500", "503"),
        },
    }


def _templates() -> Node:
    return {
        "operationId": "listTemplates",
        "summary": "Bộ mẫu và đề cương của từng cơ quan (template sets and outlines by agency)",
        "parameters": [_parameter("agency"), _parameter("lang")],
        "responses": {
            "200": _answer("Các bộ mẫu; tên rỗng là bộ mẫu có sẵn", _list("Templates")),
            **_refusals("400", "404", "500", "503"),
        },
    }


def _statements(limits: WebLimits) -> Node:
    asked = {
        "name": "q",
        "in": "query",
        "description": f"Các từ mà câu phải có; nhiều nhất {limits.statements} câu được trả về",
        "schema": {"type": "string"},
    }
    return {
        "operationId": "searchStatements",
        "summary": "Tìm câu mẫu (search the statement bank)",
        "parameters": [asked, _parameter("agency"), _parameter("lang")],
        "responses": {
            "200": _answer("Các câu mẫu", _list("Statement")),
            **_refusals("400", "404", "500", "503"),
        },
    }


def _openapi() -> Node:
    answer = _answer("Bản mô tả", {"type": "object"})
    return {"operationId": "getDescription", "summary": "Bản mô tả này", "responses": {"200": answer}}


def _health() -> Node:
    state = {"type": "object", "properties": {"status": {"const": "ok"}, "version": {"type": "string"}}}
    return {
        "operationId": "getHealth",
        "summary": "Dịch vụ có chạy không (is it up)",
        "responses": {"200": _answer("Đang chạy", state)},
    }


def _body(limits: WebLimits) -> Node:
    return {
        "required": True,
        "description": f"Số liệu, nhiều nhất {limits.body} byte; xem /schema",
        "content": {
            YAML_TYPE: {"schema": {"type": "string"}},
            JSON_TYPE: {"schema": {"anyOf": [_ref("Data"), _ref("TwoYears")]}},
        },
    }


def _answer(says: str, schema: Node) -> Node:
    return {"description": says, "content": {JSON_TYPE: {"schema": schema}}}


def _refusals(*statuses: str) -> Node:
    names = {"422": "Findings"}
    return {status: {"$ref": f"#/components/responses/{names.get(status, 'Error')}"} for status in statuses}


def _header(says: str) -> Node:
    return {"description": says, "schema": {"type": "string"}}


def _ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def _list(name: str) -> Node:
    return {"type": "array", "items": _ref(name)}


def _parameter(name: str) -> Node:
    return {"$ref": f"#/components/parameters/{name}"}


def _responses() -> Node:
    return {
        "Error": _answer("Yêu cầu không được thực hiện", _ref("Error")),
        "Findings": _answer("Số liệu chưa tạo được báo cáo", _list("Diagnostic")),
    }


def _parameters() -> Node:
    switch = {"type": "string", "enum": ["0", "1"], "default": "0"}
    made = {
        "format": ("Định dạng; nếu không nêu thì theo Accept, rồi đến docx", {"enum": list(MEDIA)}),
        "agency": ("Cơ quan có bộ mẫu riêng; không nêu là bộ mẫu có sẵn", {"type": "string"}),
        "draft": ("1: bản dự thảo, chỗ thiếu in là “……”", switch),
        "strict": ("1: có cảnh báo thì không tạo", switch),
        "lang": ("Ngôn ngữ của thông báo", {"type": "string", "enum": ["vi", "en"], "default": "vi"}),
    }
    return {
        name: {"name": name, "in": "query", "description": says, "schema": schema}
        for name, (says, schema) in made.items()
    }


def _schemas() -> Node:
    text, whole = {"type": "string"}, {"type": "integer", "minimum": 1}
    texts = {"type": "object", "additionalProperties": text}
    data = {"type": "object", "description": "Các khóa của tệp số liệu; xem /schema"}
    part = {"anyOf": [_ref("Data"), {"type": "string", "description": "Nội dung một tệp YAML"}]}
    severity = {"type": "string", "enum": [one.value for one in Severity]}
    diagnostic = {
        "code": text,
        "severity": severity,
        "file": {**text, "description": "data.yaml, report hoặc earlier"},
        "line": {**whole, "description": "Dòng của YAML; 1 khi gửi JSON, xem path"},
        "column": whole,
        "path": text,
        "message": text,
        "hint": text,
    }
    error = _object({"code": {"type": "string", "enum": list(CODES)}, "message": text})
    outline = _object({"name": text, "kind": text, "about": text})
    statement = {"id": text, "text": text, "use": text, "levels": {"type": "array", "items": text}}
    return {
        "Data": data,
        "TwoYears": {
            "type": "object",
            "description": "Số liệu năm nay và năm trước",
            "properties": {"report": part, "earlier": {"anyOf": [*part["anyOf"], {"type": "null"}]}},
            "required": ["report"],
            "additionalProperties": False,
        },
        "Diagnostic": _object(diagnostic),
        "Error": {
            **_object({"error": error}),
            "properties": {"error": error, "diagnostics": _list("Diagnostic")},
        },
        "Templates": _object({"agency": text, "outlines": {"type": "array", "items": outline}}),
        "Statement": _object({**statement, "slots": texts, "optional": texts}),
    }


def _object(properties: Node) -> Node:
    return {"type": "object", "properties": properties, "required": list(properties)}
