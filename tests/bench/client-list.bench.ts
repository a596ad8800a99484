import { interleave } from './interleave.ts';
import type { Page } from './page.ts';
import { clientCount, searchedClient } from './practice.ts';
import type { Finding } from './report.ts';
import { median, ratio } from './statistics.ts';
import { rowsOfWindow } from './unlocked.ts';

const rounds = { warmUp: 4, measured: 40 };
const rawRows = 30;

/** The list of clients after a search is cleared, against rows of plain DOM in the same page. */
export async function clientListBench(page: Page): Promise<Finding> {
  const { ours, theirs } = await interleave(
    rounds,
    () => clearSearch(page),
    () => page.run(drawRawRows, rawRows),
  );
  return {
    ratios: { clientListVsDom: ratio(median(ours), median(theirs)) },
    lines: [
      { name: 'Backnote, search cleared until its rows are drawn', unit: 'ms', values: ours },
      { name: `${rawRows} raw rows of DOM until they are drawn`, unit: 'ms', values: theirs },
    ],
    remarks: [
      `${clientCount} clients. Both begin at any moment between two frames and end after the next paint.`,
    ],
  };
}

async function clearSearch(page: Page): Promise<number> {
  await page.run(() => document.querySelector<HTMLInputElement>('main input')?.focus(), null);
  await page.insertText(searchedClient);
  const isNarrow = (name: string): boolean => {
    const rows = document.querySelectorAll('[role="option"]:not([aria-busy])');
    return rows.length === 1 && (rows[0]?.textContent ?? '').includes(name);
  };
  await page.until('the search narrows the list', isNarrow, searchedClient);
  return page.run(timeClearing, rowsOfWindow);
}

async function timeClearing(rows: number): Promise<number> {
  const clear = document.querySelector<HTMLButtonElement>(
    'main input ~ * button, main button[aria-label*="lear"]',
  );
  if (clear === null) throw new Error('The search cannot be cleared');
  await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 17));
  const started = performance.now();
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.querySelectorAll('[role="option"]:not([aria-busy])').length < rows) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - started);
        port2.postMessage(null);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true });
    clear.click();
  });
}

async function drawRawRows(count: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 17));
  const place = document.createElement('div');
  const started = performance.now();
  Object.assign(place.style, {
    position: 'fixed',
    inset: '0',
    background: 'canvas',
    overflow: 'auto',
    zIndex: '9999',
  });
  for (let number = 0; number < count; number += 1) {
    const row = document.createElement('div');
    row.style.height = '44px';
    for (const text of [`Client number ${number}`, '12 May 1971', '555-0100', 'none yet', '']) {
      const cell = document.createElement('span');
      cell.textContent = text;
      row.append(cell);
    }
    place.append(row);
  }
  document.body.append(place);
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const took = performance.now() - started;
        place.remove();
        resolve(took);
      };
      port2.postMessage(null);
    });
  });
}
