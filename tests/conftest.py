"""What holds for every test: no network, no cache of the user's, the same examples on every run."""

import os
import socket
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

# Set before `datasets` is first imported; it reads them once.
os.environ.update(HF_HUB_OFFLINE="1", HF_DATASETS_OFFLINE="1", HF_HUB_DISABLE_TELEMETRY="1", NO_COLOR="1")
os.environ.setdefault("HF_HOME", str(Path(tempfile.gettempdir()) / "klaim-tests-hf"))
os.environ.pop("FORCE_COLOR", None)

# A busy machine is no reason to fail, and a failure that comes and goes is nobody's.
settings.register_profile("klaim", deadline=None, derandomize=True)
settings.load_profile("klaim")


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """A test that would reach another host fails at once, and says so."""
    connect = socket.socket.connect

    def guarded(self, address):
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a test reaches for {address}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return Path(__file__).parents[1]
