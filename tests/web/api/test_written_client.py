"""A program written from the OpenAPI document alone gets what the pages and the engine say."""

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from riskcheck.service import assess_answers, check_answers
from riskcheck.wsgi import application
from tests.web.api.sending import PEOPLE
from tests.web.api.test_document import DOCUMENT

PACKAGE = "written_client"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The client, as openapi-python-client writes it: of operations that take or give JSON."""
    folder = tmp_path_factory.mktemp("client")
    document = folder / "openapi.json"
    document.write_text(json.dumps(DOCUMENT))
    command = [Path(sys.executable).with_name("openapi-python-client"), "generate"]
    options = ["--path", document, "--meta", "none", "--output-path", folder / PACKAGE]
    config = folder / "config.yml"
    config.write_text("post_hooks: []\n")
    subprocess.run([*command, *options, "--config", config], check=True, capture_output=True)
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.mark.slow
def test_a_written_client_gets_the_same_results(written: Path) -> None:
    client = importlib.import_module(f"{PACKAGE}.client")
    models = importlib.import_module(f"{PACKAGE}.models")
    ask = {
        name: importlib.import_module(f"{PACKAGE}.api.default.{name}").sync
        for name in ("assess", "list_open_questions", "get_country", "get_versions")
    }
    with httpx.WSGITransport(app=application) as in_process:
        asker = client.Client(
            base_url="http://localhost",
            httpx_args={"transport": in_process},
            raise_on_unexpected_status=True,
        )
        for answers in PEOPLE:
            said: Any = models.Answers.from_dict(json.loads(json.dumps(answers)))
            result = ask["assess"](client=asker, body=said)
            assessment = assess_answers(check_answers(answers))
            assert [(a.rule, a.level) for a in result.advisories] == [
                (a.rule.key, int(a.level)) for a in assessment.advisories
            ]
            assert (result.level, result.headline) == (int(assessment.level), assessment.headline)
            asked = ask["list_open_questions"](client=asker, body=said)
            assert asked.open_questions == result.open_questions
        assert ask["get_country"]("RU", client=asker).name == "Russia"
        versions = ask["get_versions"](client=asker)
        assert result.versions.rulebook == versions.rulebook
