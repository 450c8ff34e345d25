"""A real browser without network opens the page, complains of nothing, and shows something."""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.evaluation.report.conftest import Page

image = pytest.importorskip("PIL.Image", reason="comes with cragru[report]")
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
LIGHT, DARK = "1", "0"


@pytest.fixture(scope="module")
def browser() -> str:
    """A Chromium: CRAGRU_CHROMIUM, or the first one on the path."""
    named = os.environ.get("CRAGRU_CHROMIUM")
    found = named or next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        pytest.skip("no Chromium on the path; CRAGRU_CHROMIUM can name one")
    return found


def opened(browser: str, page: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [
        browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--hide-scrollbars", "--no-first-run", "--force-device-scale-factor=1",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--enable-logging=stderr", "--v=0",
        f"--user-data-dir={page.parent / 'profile'}", *more, page.as_uri(),
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)


def complaints(ran: subprocess.CompletedProcess[str]) -> list[str]:
    """What the page's console got."""
    return [line for line in ran.stderr.splitlines() if "CONSOLE" in line]


@pytest.mark.parametrize(
    ("name", "scheme"),
    [("usual", LIGHT), ("usual", DARK), ("cure4rec", DARK), ("hostile", LIGHT)],
)
def test_it_opens_without_a_complaint_and_is_not_blank(
    browser: str, page: Page, tmp_path: Path, name: str, scheme: str
) -> None:
    file, shot = tmp_path / "report.html", tmp_path / "report.png"
    file.write_text(page(name), encoding="utf-8")
    ran = opened(browser, file, f"--screenshot={shot}", "--window-size=1100,4000",
                 f"--blink-settings=preferredColorScheme={scheme}")  # fmt: skip
    assert complaints(ran) == []
    with image.open(shot) as taken:
        picture = taken.convert("RGB")
    assert picture.size == (1100, 4000)
    colours = sorted(picture.getcolors(picture.width * picture.height), reverse=True)
    (most, background), rest = colours[0], colours[1:]
    assert 0.5 < most / (1100 * 4000) < 0.99
    assert len(rest) > 50
    assert (sum(background) > 600) == (scheme == LIGHT)
    marks = picture.crop((80, 1200, 1020, 4000)).getcolors(10**7)
    strong = [colour for _, colour in marks if max(colour) - min(colour) > 60]
    assert strong, "the plots have colours"


def test_the_check_sees_complaints(browser: str, page: Page, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    broken = page("tiny").replace("<main>", '<main><img src="https://x.example/a.png" alt="">')
    file.write_text(broken, encoding="utf-8")
    ran = opened(browser, file, "--dump-dom")
    assert any("Content Security Policy" in line for line in complaints(ran))


@pytest.mark.parametrize("width", [400, 1100])
@pytest.mark.parametrize("name", ["seeds", "cure4rec"])
def test_the_page_itself_never_scrolls_sideways(
    browser: str, page: Page, tmp_path: Path, name: str, width: int
) -> None:
    """Wide tables and pictures scroll within the page; a frame, as windows have a least width."""
    free = re.sub(r"<meta http-equiv=[^>]*>", "", page(name))
    file = tmp_path / "frame.html"
    file.write_text(
        f'<iframe srcdoc="{html.escape(free)}" style="width:{width}px;height:900px;border:0" '
        'onload="document.title = this.contentDocument.documentElement.scrollWidth">',
        encoding="utf-8",
    )
    ran = opened(browser, file, "--dump-dom", "--window-size=1300,1000")
    assert f"<title>{width}</title>" in ran.stdout


def test_it_prints(browser: str, page: Page, tmp_path: Path) -> None:
    file, printed = tmp_path / "report.html", tmp_path / "report.pdf"
    file.write_text(page("usual"), encoding="utf-8")
    ran = opened(browser, file, f"--print-to-pdf={printed}", "--no-pdf-header-footer")
    assert complaints(ran) == []
    content = printed.read_bytes()
    assert content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) > 5
