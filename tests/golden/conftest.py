"""The option that writes the expected claims of the golden articles anew."""

import pytest


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="write what the golden articles give now")


@pytest.fixture
def update_golden(request):
    return request.config.getoption("--update-golden", default=False)
