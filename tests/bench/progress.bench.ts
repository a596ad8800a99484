import { join } from 'node:path';
import { interleave } from './interleave.ts';
import { courseCount, courseName, type Length, lengths, makeLongCourses } from './long-courses.ts';
import type { Page } from './page.ts';
import type { Finding } from './report.ts';
import type { Setup } from './setup.ts';
import { median, ratio } from './statistics.ts';
import { startLocked, unlock } from './unlocked.ts';

const warmUp = 3;

/** Progress of a client with 300 sessions, from the click until its charts are drawn, against one with 5. */
export async function progressBench(setup: Setup): Promise<Finding> {
  const practice = await makeLongCourses(join(setup.scratch, 'courses'), setup.fontsFolder);
  const running = await startLocked(setup, { ...practice, noteId: '' });
  try {
    await unlock(running.page, { ...practice, noteId: '' });
    const turn = { long: 0, short: 0 };
    const open = (length: Length) => async () => {
      const number = turn[length];
      turn[length] += 1;
      return openProgress(running.page, courseName(length, number));
    };
    const { ours, theirs } = await interleave(
      { warmUp, measured: courseCount - warmUp },
      open('long'),
      open('short'),
    );
    return {
      ratios: { progress300: ratio(median(ours), median(theirs)) },
      lines: [
        { name: `Progress with ${lengths.long} sessions, click until drawn`, unit: 'ms', values: ours },
        { name: `Progress with ${lengths.short} sessions, click until drawn`, unit: 'ms', values: theirs },
      ],
      remarks: ['Each client is opened once: what is drawn was read, judged and laid out anew.'],
    };
  } finally {
    await running.close();
  }
}

async function openProgress(page: Page, name: string): Promise<number> {
  await page.run(() => document.querySelector<HTMLAnchorElement>('nav a[href$="/clients"]')?.click(), null);
  await page.until('the list is there', () => document.querySelector('main input') !== null, null);
  await page.run(() => document.querySelector<HTMLInputElement>('main input')?.select(), null);
  await page.insertText(name);
  const isFound = (wanted: string): boolean => {
    const rows = document.querySelectorAll('[role="option"]:not([aria-busy])');
    return rows.length === 1 && (rows[0]?.textContent ?? '').includes(wanted);
  };
  await page.until('the search narrows the list', isFound, name);
  await page.press('Enter');
  const isOpen = (): boolean => document.querySelector('a[href$="/progress"]') !== null;
  await page.until('the record is drawn', isOpen, null);
  return page.run(timeProgress, null);
}

/** From the click on Progress until the first panels of the course are painted. */
async function timeProgress(): Promise<number> {
  const tab = document.querySelector<HTMLAnchorElement>('a[href$="/progress"]');
  if (tab === null) throw new Error('There is no way to Progress');
  await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 17));
  const started = performance.now();
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('Progress was not drawn')), 20_000);
    const look = (): void => {
      if (document.querySelector('[data-panel] svg') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - started);
        port2.postMessage(null);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true });
    tab.click();
  });
}
