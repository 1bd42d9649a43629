"""The option that parses the examples of patterns and claim types anew."""

import pytest


def pytest_addoption(parser):
    parser.addoption(
        "--update-parses", action="store_true", help="parse the examples with the pipeline and keep the parses"
    )


@pytest.fixture
def update_parses(request):
    return request.config.getoption("--update-parses", default=False)
