/** A window that is not drawn has no next picture: this long is waited for one, in milliseconds. */
const longestFrame = 100;

const { port1: rings, port2: bell } = new MessageChannel();
let waiting: (() => void)[] = [];
let timer = 0;

/** Runs something once the picture that is due has been drawn, so that a letter need not wait for it. */
export function afterPaint(run: () => void): void {
  waiting.push(run);
  if (waiting.length > 1) return;
  timer = window.setTimeout(runAll, longestFrame);
  // A message comes after the frame in which it was sent; a timer would come later still.
  requestAnimationFrame(() => bell.postMessage(null));
}

rings.onmessage = runAll;

function runAll(): void {
  window.clearTimeout(timer);
  const due = waiting;
  waiting = [];
  for (const run of due) run();
}
