// Functions that run inside a page, handed over as their own text: each can use only its argument and the browser.

export function hasDrawnText(): boolean {
  return location.protocol !== 'about:' && performance.getEntriesByName('first-contentful-paint').length > 0;
}

/** When the page had drawn its text, in milliseconds since 1970: the last of its largest pieces before any input. */
export function textDrawnAt(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      observer.disconnect();
      resolve(performance.timeOrigin + (list.getEntries().at(-1)?.startTime ?? Number.NaN));
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** Whether the screen that asks for the passphrase is there and has the focus. */
export function isAskingForPassphrase(): boolean {
  return document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'password';
}

export function canSubmit(): boolean {
  return document.querySelector('button[type="submit"]:not([disabled])') !== null;
}

type Stopwatch = { started?: number; drawn?: number };

/**
 * Prepares to measure from the submission of the passphrase to the list of clients being drawn. The way to the list
 * is taken in the moment it is offered. The result is read by `readStopwatch`.
 */
export function timeUnlocking(rows: number): void {
  const watch: Stopwatch = {};
  Object.assign(window, { stopwatch: watch });
  document.addEventListener('submit', () => (watch.started ??= performance.now()), { capture: true });
  let isOnItsWay = false;
  const observer = new MutationObserver(() => {
    const way = document.querySelector<HTMLAnchorElement>('nav a[href$="/clients"]');
    if (way !== null && !isOnItsWay) {
      isOnItsWay = true;
      way.click();
    }
    if (document.querySelectorAll('[role="option"]:not([aria-busy])').length < rows) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        watch.drawn = performance.now();
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
}

/** Milliseconds between start and end; 0 while it runs. */
export function readStopwatch(): number {
  const watch = (window as { readonly stopwatch?: Stopwatch }).stopwatch;
  if (watch?.started === undefined || watch.drawn === undefined) return 0;
  return watch.drawn - watch.started;
}
