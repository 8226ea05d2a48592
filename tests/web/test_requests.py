"""Requests that ask for what there is not, or too much; none ends in a traceback."""

import time

import pytest

from antq_writer.web import WebLimits, create_app
from antq_writer.web.working import Workers

from .bodies import SMALL, YAML
from .portal import portal


async def _chunks():
    for _ in range(3):
        yield b"a" * 600


def test_the_limit_of_a_body():
    app = create_app(limits=WebLimits(body=1000))
    with portal(app) as client:
        for content in (b"a" * 1001, _chunks()):
            answer = client.post("/reports", content=content, headers={"content-type": YAML})
            assert answer.status_code == 413
            assert answer.json()["error"]["code"] == "too_large"
        assert client.post("/reports", content=SMALL.encode(), headers={"content-type": YAML}).is_success


@pytest.mark.parametrize(
    "media", ["", "application/x-www-form-urlencoded", "multipart/form-data", "text/html"]
)
def test_other_types(post, media):
    answer = post("/reports", headers={"content-type": media})
    assert answer.status_code == 415
    assert "application/yaml" in answer.json()["error"]["message"]


def test_compressed_bodies(post):
    assert post("/reports", headers={"content-encoding": "gzip"}).status_code == 415


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("/reports?format=pdf", "unknown_format"),
        ("/reports?format=", "unknown_format"),
        ("/reports?draft=maybe", "bad_switch"),
        ("/reports?lang=fr", "bad_lang"),
        ("/check?strict=2", "bad_switch"),
    ],
)
def test_wrong_choices(post, address, code):
    answer = post(address)
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == code


@pytest.mark.parametrize("agency", ["hà-nội", "../..", "/etc", "a" * 5000, "\0"])
def test_unknown_agencies_never_name_a_folder(post, client, agency):
    for answer in (
        client.post("/reports", params={"agency": agency}, content=SMALL, headers={"content-type": YAML}),
        client.get("/templates", params={"agency": agency}),
        client.get("/schema", params={"agency": agency}),
        client.get("/statements", params={"agency": agency}),
    ):
        assert answer.status_code == 404
        assert answer.json()["error"]["code"] == "unknown_agency"
        assert len(answer.content) < 500


def test_addresses_and_methods(client):
    missing = client.get("/khong-co")
    assert (missing.status_code, missing.json()["error"]["code"]) == (404, "not_found")
    wrong = client.get("/reports?lang=en")
    assert (wrong.status_code, wrong.json()["error"]["code"]) == (405, "not_allowed")
    assert wrong.headers["allow"] == "POST"
    assert client.get("/..%2f..%2fetc/passwd").status_code == 404


def test_a_defect_is_told_without_its_details(post, monkeypatch):
    def broken(*_, **__):
        raise RuntimeError("mật khẩu")

    monkeypatch.setattr("antq_writer.web.making.make_file", broken)
    answer = post("/reports")
    assert answer.status_code == 500
    assert answer.json()["error"]["code"] == "defect"
    assert "mật khẩu" not in answer.text
    assert "Traceback" not in answer.text


def test_slow_work_is_given_up_and_keeps_its_thread():
    limits = WebLimits(seconds=0.2, workers=1, waiting=2)

    async def scenario():
        workers = Workers(limits)
        begun = []

        def slow():
            begun.append(1)
            time.sleep(0.5)

        import asyncio

        from antq_writer.web.problems import ProblemError

        three = await asyncio.gather(*(workers.run(slow) for _ in range(3)), return_exceptions=True)
        assert all(isinstance(one, ProblemError) for one in three)
        assert sorted(one.code for one in three) == ["busy", "timeout", "timeout"]
        await asyncio.sleep(0.5)
        assert begun == [1]  # the one in line was never begun
        assert await workers.run(lambda: 5) == 5
        workers.close()

    import asyncio

    asyncio.run(scenario())


def test_busy_says_when_to_come_again(monkeypatch):
    app = create_app(limits=WebLimits(waiting=0))
    with portal(app) as client:
        answer = client.post("/check", content=SMALL.encode(), headers={"content-type": YAML})
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "5"
