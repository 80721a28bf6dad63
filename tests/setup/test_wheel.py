"""The wheel, installed where nothing of the checkout is in reach, builds a site."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest
from fakes import write_article

ROOT = Path(__file__).parents[2]
REPORT = (
    "KESTRA (Harbour Wire) – Four people were killed and at least nine injured on Saturday when a bomb went off at a "
    "bus station in Lahore, police said."
)
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    out = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (file,) = out.glob("*.whl")
    return file


def test_templates_and_data_are_inside(wheel):
    inside = set(zipfile.ZipFile(wheel).namelist())
    data = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "generator").rglob("*")
        if file.is_file() and file.suffix not in {".pyc", ".pyo"}
    }
    templates = {
        f"generator/{file.relative_to(ROOT).as_posix()}"
        for file in (ROOT / "templates").rglob("*")
        if file.is_file()
    }
    assert templates
    assert data | templates <= inside
    assert not any(name.startswith(("tests/", "content/", "site/")) for name in inside)


def test_installed_alone_it_builds_a_site(wheel, tmp_path):
    """Dependencies come from this environment: the index is not asked for them again."""
    home = tmp_path / "venv"
    venv.create(home, with_pip=False)
    place = next(home.glob("lib/python*/site-packages"))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    ours = [path for path in sys.path if path.endswith("site-packages")]
    (place / "dependencies.pth").write_text("".join(f"{path}\n" for path in ours))
    write_article(
        tmp_path / "content", "blast", "Bomb kills four at bus station", REPORT, source="Harbour Wire"
    )
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    start = "import sys; from generator.cli import main; sys.exit(main())"
    ran = subprocess.run(
        [home / "bin" / "python", "-I", "-c", start, "build", "--strict", "--backend", "serial"],
        cwd=tmp_path, env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    page = next((tmp_path / "site" / "briefs").glob("*/index.html")).read_text("utf-8")
    assert "Four people were killed" in page
    assert list((tmp_path / "site" / "assets").iterdir())
