// Runs in the page, called by look.py, and gives a list of faults in words.
() => {
  const faults = [];
  const fault = (text) => faults.push(text);
  const shown = (element) => element.getClientRects().length > 0;
  const name = (element) => `<${element.tagName.toLowerCase()}> "${element.textContent.trim().slice(0, 40)}"`;

  // The document.
  if (document.documentElement.lang !== "en") fault("the language is not said");
  if (!document.title) fault("no title");
  if (document.querySelector("script,link[href]:not([href='data:,']),img,iframe,object")) {
    fault("something is in the page that runs or is fetched");
  }
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) fault(`the page is ${wide} px wider than the window`);
  for (const element of document.body.querySelectorAll("*")) {
    if (!shown(element) || element.closest(".scroll") || element.closest("svg")) continue;
    if (element.getBoundingClientRect().right > window.innerWidth + 1) {
      fault(`${name(element)} reaches over the right edge`);
    }
  }

  // The drawings.
  const drawings = [...document.querySelectorAll("svg")].filter(shown);
  for (const svg of drawings) {
    const label = svg.getAttribute("aria-label") ?? "";
    if (svg.getAttribute("role") !== "img" || label.length < 20) fault(`no text alternative: ${label}`);
    const marks = [...svg.querySelectorAll("path,rect,circle,line,polyline")].filter((mark) => {
      const box = mark.getBoundingClientRect();
      const whole = svg.getBoundingClientRect();
      return (box.width > 0 || box.height > 0) && box.width * box.height < 0.9 * whole.width * whole.height;
    });
    if (marks.length === 0) fault(`an empty drawing: ${label}`);
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].map((text) => [text, text.getBoundingClientRect()]);
    texts.forEach(([text, box], position) => {
      if (box.left < frame.left - 3 || box.right > frame.right + 3 || box.top < frame.top - 3
        || box.bottom > frame.bottom + 3) {
        fault(`${name(text)} is cut off in: ${label}`);
      }
      for (const [other, its] of texts.slice(position + 1)) {
        const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
        // The box of a line of text is taller than its letters.
        if (across > 1 && down > 5) fault(`${name(text)} lies on ${name(other)} in: ${label}`);
      }
      const size = parseFloat(getComputedStyle(text).fontSize) * frame.width / svg.viewBox.baseVal.width;
      if (size < 9) fault(`${name(text)} is ${size.toFixed(1)} px high in: ${label}`);
    });
  }
  for (const chart of document.querySelectorAll(".chart")) {
    const numbers = chart.parentElement.querySelectorAll("details tbody tr");
    if (numbers.length === 0) fault(`no numbers beside ${chart.parentElement.querySelector("h2").textContent}`);
  }
  for (const section of document.querySelectorAll("section")) {
    const charts = [...section.querySelectorAll(".chart")];
    if (charts.length > 0 && charts.filter(shown).length !== 1) {
      fault(`${charts.filter(shown).length} drawings are shown of ${section.querySelector("h2").textContent}`);
    }
  }

  // Contrast, as WCAG 2.2 defines it.
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = channels(colour).slice(0, 3).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const opaque = (colour) => colour && colour !== "none" && (channels(colour)[3] ?? 1) > 0.9;
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (opaque(colour)) return colour;
    }
    return "rgb(255,255,255)";
  };
  const under = (text) => {
    const box = text.getBoundingClientRect();
    const stack = document.elementsFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    for (const element of stack) {
      if (element.closest("text")) continue;
      // A line has no inside, though its colour would be black.
      if (element instanceof SVGGeometryElement && !element.closest("[fill]")) continue;
      if (element instanceof SVGGeometryElement) {
        const style = getComputedStyle(element);
        if (opaque(style.fill) && Number(style.fillOpacity) > 0.9) return style.fill;
      } else if (!(element instanceof SVGElement)) {
        return behind(element);
      }
    }
    return behind(text.closest("div"));
  };
  let texts = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !shown(element)) continue;
    texts += 1;
    const drawn = element.closest("text");
    const style = getComputedStyle(element);
    const [colour, ground] = drawn ? [style.fill, under(drawn)] : [style.color, behind(element)];
    const ratio = contrast(colour, ground);
    if (ratio < 4.5) fault(`${name(element)}: contrast ${ratio.toFixed(2)}, ${colour} on ${ground}`);
  }
  return { faults, drawings: drawings.length, texts, ground: luminance(behind(document.body)) };
}
