// Runs in the page as it would be printed: paper is white, and the wide drawings are printed.
() => {
  const faults = [];
  const ink = getComputedStyle(document.querySelector("h1")).color;
  if (ink !== "rgb(23, 32, 51)") faults.push(`on paper the heading is ${ink}`);
  const shown = (element) => element.getClientRects().length > 0;
  if ([...document.querySelectorAll(".narrow")].some(shown)) faults.push("a phone's drawing is printed");
  if (![...document.querySelectorAll(".wide")].every(shown)) faults.push("a drawing is not printed");
  return faults;
}
