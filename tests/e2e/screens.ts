import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AxeResult = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
};

/** What axe finds on the screen as it stands, one line for each place; empty is good. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await settle(page);
  const isLoaded = await page.evaluate(() => 'axe' in window);
  if (!isLoaded) await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResult>(() => {
    const { axe } = window as unknown as { axe: { run: (root: Document) => Promise<AxeResult> } };
    return axe.run(document);
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`.replace(/\s+/g, ' ')),
  );
}

/** Waits until what follows the size of the window has followed. */
export function laidOut(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0))),
      ),
  );
}

/** Waits until nothing moves any more: colours on their way are measured wrongly. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // A change of the page starts its transitions with a frame of its own, and one may follow another.
    for (let quietFrames = 0; quietFrames < 2; quietFrames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const moving = document.getAnimations().filter((animation) => animation.playState === 'running');
      if (moving.length > 0) quietFrames = -1;
      await Promise.all(moving.map((animation) => animation.finished.catch(() => undefined)));
    }
  });
}

/** Shows the page in light or dark and waits until it has followed. */
export async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  // The theme hears of it on its own time.
  await page.waitForFunction(
    (wanted) => document.documentElement.getAttribute('data-mantine-color-scheme') === wanted,
    colorScheme,
  );
  await settle(page);
}

/** Fields that nothing visible names: a placeholder goes away as soon as one types. */
export function fieldsWithoutVisibleLabel(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element): boolean =>
      element instanceof HTMLElement && element.checkVisibility({ visibilityProperty: true });
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      'input:not([type="hidden"]), textarea, select',
    );
    const isNamed = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): boolean => {
      const named = (field.getAttribute('aria-labelledby') ?? '').split(' ');
      const labels = [...(field.labels ?? []), ...named.map((id) => document.getElementById(id))];
      if (labels.some((label) => label !== null && isSeen(label) && label.textContent.trim() !== ''))
        return true;
      // In a row under column headings the heading is the visible label; a search field is known by its glass.
      const hasGlass = field.parentElement?.querySelector('.tabler-icon-search') != null;
      return hasGlass || field.closest('[data-kind]') !== null;
    };
    return [...fields]
      .filter((field) => isSeen(field) && !isNamed(field))
      .map((field) => field.getAttribute('aria-label') ?? field.outerHTML.slice(0, 120));
  });
}

/** Places that scroll sideways, and controls that are cut off at a side; empty is good. */
export function sidewaysScrolling(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const name = (element: Element): string => `${element.tagName} ${element.className}`.slice(0, 80);
    const isScroller = (element: Element): boolean => {
      const { overflowX } = getComputedStyle(element);
      return element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
    };
    // A table of data may be wider than its place, in a box of its own that has a name and takes the keyboard: places in
    // two directions are its meaning, and WCAG 2.2 (1.4.10) leaves it out.
    const isTableBox = (element: Element): boolean =>
      element.matches('[role="region"][tabindex="0"][aria-label]') && element.querySelector('table') !== null;
    const wide = [...document.querySelectorAll('html, body *')]
      .filter((element) => isScroller(element) && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => !isTableBox(element))
      .map((element) => `${name(element)} is ${element.scrollWidth} wide in ${element.clientWidth}`);

    const isClipping = (frame: Element): boolean => getComputedStyle(frame).overflowX !== 'visible';
    const isCutBy = (control: DOMRect, frame: Element): boolean => {
      const { left, right } = frame.getBoundingClientRect();
      return control.right > right + 1 || control.left < left - 1;
    };
    // What stands in a frame of a pixel is there for screen readers only.
    const isForEyes = (frame: Element): boolean => frame.getBoundingClientRect().width > 2;
    const cut = [...document.querySelectorAll('button, input, textarea, a')].flatMap((control) => {
      const box = control.getBoundingClientRect();
      // Hidden radios under their cells and the like are a pixel wide.
      if (box.width <= 2 || !control.checkVisibility({ visibilityProperty: true })) return [];
      const frames: Element[] = [];
      for (let frame = control.parentElement; frame !== null; frame = frame.parentElement) {
        if (isClipping(frame)) frames.push(frame);
      }
      const frame = frames.every(isForEyes) ? frames.find((each) => isCutBy(box, each)) : undefined;
      if (frame !== undefined) return [`${name(control)} is cut off by ${name(frame)}`];
      return [];
    });
    return [...wide, ...cut];
  });
}
