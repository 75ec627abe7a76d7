"""Opens pages in a headless browser, takes their pictures and tells what is wrong with them.

    look.py BROWSER FOLDER

looks at every page of the folder, on a phone and on a desk, by day and by night, and leaves a picture
of each in the folder. What a page must show stands in facts.js, and in paper.js for
printing.
"""

import sys
from pathlib import Path

from playwright.sync_api import Browser, ConsoleMessage, Request, sync_playwright

WIDTHS = {"phone": 360, "tablet": 768, "desk": 1280}
FACTS, PAPER = (
    Path(__file__).with_name(name).read_text(encoding="utf-8") for name in ("facts.js", "paper.js")
)

# Drawings that a page of its name must hold, at the least: its charts, and a line for each agent.
DRAWINGS = {"shift": 4 + 12, "weeks": 4 + 12, "long": 4 + 12, "one": 3 + 1, "none": 0}


def look(browser: Browser, page_file: Path, width: str, scheme: str) -> list[str]:
    """Looks at one page in one way and gives what is wrong, in words."""
    context = browser.new_context(
        viewport={"width": WIDTHS[width], "height": 900},
        color_scheme=scheme,
        device_scale_factor=2,
        offline=True,
    )
    faults: list[str] = []
    url = page_file.as_uri()

    def asked(request: Request) -> None:
        if request.url != url and not request.url.startswith("data:"):
            faults.append(f"asks for {request.url}")

    def said(message: ConsoleMessage) -> None:
        faults.append(f"the browser says: {message.text}")

    page = context.new_page()
    page.on("request", asked)
    page.on("console", said)
    page.on("dialog", lambda dialog: faults.append(f"a script ran: {dialog.message}"))
    page.goto(url)
    picture = page_file.with_name(f"{page_file.stem}-{width}-{scheme}.png")
    page.screenshot(path=picture, full_page=True)

    # All of it at once, so that what lies under a text can be asked for.
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    height = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": WIDTHS[width], "height": height})
    seen = page.evaluate(FACTS)
    faults += seen["faults"]
    if seen["drawings"] < DRAWINGS.get(page_file.stem, 0):
        faults.append(f"only {seen['drawings']} drawings")
    if seen["texts"] < 20:
        faults.append(f"only {seen['texts']} texts")
    if (seen["ground"] < 0.2) != (scheme == "dark"):
        faults.append(f"the ground is {seen['ground']:.2f} bright")

    page.emulate_media(media="print", color_scheme=scheme)
    faults += page.evaluate(PAPER)
    context.close()
    return [f"{page_file.stem}, {width}, {scheme}: {fault}" for fault in faults]


def main(program: str, folder: str) -> int:
    """Looks at all pages of the folder in all ways."""
    pages = sorted(Path(folder).resolve().glob("*.html"))
    faults = [] if pages else ["no page to look at"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        for page in pages:
            for width in WIDTHS:
                for scheme in ("light", "dark"):
                    faults += look(browser, page, width, scheme)
        print(f"{browser.version}: {len(pages)} pages, each in {len(WIDTHS) * 2} ways")
        browser.close()
    for fault in faults:
        print(fault)
    return min(len(faults), 1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
