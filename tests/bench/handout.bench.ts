import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handoutPage } from './handout-page.ts';
import { interleave } from './interleave.ts';
import { readPdf } from './pdf-text.ts';
import { type Plain, startPlain } from './plain.ts';
import type { Finding } from './report.ts';
import type { Setup } from './setup.ts';
import { median, ratio } from './statistics.ts';

const rounds = { warmUp: 8, measured: 40 };

/** The usual handout, in a second process as in the store, against Chromium's printing of the same text. */
export async function handoutBench(setup: Setup): Promise<Finding> {
  const plain = await startPlain(setup);
  try {
    const { page, blockCount, theirPages } = await samePageFor(setup, plain);
    let number = 0;
    const { ours, theirs } = await interleave(
      rounds,
      () => {
        number += 1;
        return plain.call('handout', { fontsFolder: setup.fontsFolder, blockCount, number });
      },
      () => plain.call('print', { page }),
    );
    const [ourTimes, theirTimes] = [ours, theirs].map((side) => side.map((each) => each.milliseconds));
    const [ourBytes, theirBytes] = [ours, theirs].map((side) => side.map((each) => each.bytes));
    if (!ourTimes || !theirTimes || !ourBytes || !theirBytes) throw new Error('Nothing was rendered');
    return {
      ratios: {
        handoutVsChromium: ratio(median(ourTimes), median(theirTimes)),
        handoutSize: ratio(median(ourBytes), median(theirBytes)),
      },
      lines: [
        { name: 'Backnote, handout of two pages, warm', unit: 'ms', values: ourTimes },
        { name: 'Chromium, loading and printing the same text, warm', unit: 'ms', values: theirTimes },
        { name: 'Backnote, its size', unit: 'kB', values: ourBytes.map((bytes) => bytes / 1000) },
        { name: 'Chromium, its size', unit: 'kB', values: theirBytes.map((bytes) => bytes / 1000) },
      ],
      remarks: [
        'Backnote’s handout is rendered by the same code, built the same way, in a process like the store; reading the note and the call are left out, as on the other side. Its personal words change every time.',
        `Both are tagged and in the same fonts, on A4: two pages beside ${theirPages}. Chromium’s has no foot lines.`,
      ],
    };
  } finally {
    await plain.close();
  }
}

type SamePage = { readonly page: string; readonly blockCount: number; readonly theirPages: number };

/** A page with the very text of the handout, checked after printing: a comparison of unlike things is none. */
async function samePageFor({ scratch, fontsFolder }: Setup, plain: Plain): Promise<SamePage> {
  const page = join(scratch, 'handout.html');
  const ourFile = join(scratch, 'handout-ours.pdf');
  const theirFile = join(scratch, 'handout-theirs.pdf');
  const { blockCount } = await plain.call('writeHandout', { fontsFolder, file: ourFile });
  const ours = await readPdf(await readFile(ourFile));
  await writeFile(page, handoutPage(ours.elements, fontsFolder));
  await plain.call('print', { page, file: theirFile });
  const theirs = await readPdf(await readFile(theirFile));
  const difference = Math.abs(ours.letters - theirs.letters) / ours.letters;
  if (difference > 0.02) {
    throw new Error(`The two handouts do not say the same: ${ours.letters} and ${theirs.letters} letters`);
  }
  return { page, blockCount, theirPages: theirs.pages };
}
