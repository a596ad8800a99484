import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom draws nothing: what Mantine asks about sizes and colour schemes gets the plainest answer.
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;

class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

window.ResizeObserver = NoResizes;
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = () => undefined;
window.scrollTo = () => undefined;
// Mantine waits for fonts before it measures the lines of a text.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });

// A machine that does other things at the same time must not make a test fail.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => cleanup());
