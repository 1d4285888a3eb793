// A QR code of the link that "Copy a link" copies: for a phone beside this screen, or for whoever holds the paper.
// Drawn where it is seen: on the sheet with each answer, below a plan when it is opened.
import { linkOf } from "./buttons.js";
import { correction, generate } from "./lean-qr.js";
import { toSvg } from "./lean-qr-svg.js";
import { all } from "./page.js";

const FINEST = 25; // the code's version: 117 squares a side, about as many as a phone makes out on a screen
const TOO_MUCH = 4; // what lean-qr calls data that do not fit

export function drawCodes(within) {
  for (const place of all("[data-qr]", within)) place.replaceChildren(codeOf(linkOf(place.dataset.qr, place.dataset)) ?? place.dataset.tooLong);
}

function codeOf(link) {
  try {
    const code = generate(link, { maxVersion: FINEST, minCorrectionLevel: correction.L, maxCorrectionLevel: correction.M });
    return hidden(toSvg(code, document, { on: "black", off: "white" }));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === TOO_MUCH) return null;
    throw error;
  }
}

// What it is stands beside it in words.
function hidden(svg) {
  svg.setAttribute("aria-hidden", "true");
  return svg;
}
