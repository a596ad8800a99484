/** A window that is not drawn has no next picture: this long is waited for one, in milliseconds. */
const longestFrame = 100;

/** Runs something once the picture that is due has been drawn, so that a letter need not wait for it. */
export function afterPaint(run: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    window.clearTimeout(timer);
    run();
  };
  const timer = window.setTimeout(once, longestFrame);
  requestAnimationFrame(() => {
    // A message comes after the frame in which it was sent; a timer would come later still.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      once();
    };
    port2.postMessage(null);
  });
}
