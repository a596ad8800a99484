import { expect, test } from 'vitest';
import { findBlock } from '#main/content/load.ts';
import { renderDischargeSummary } from '#main/documents/discharge-summary.ts';
import type { Rendered } from '#main/documents/document.ts';
import { renderProgressLetter } from '#main/documents/progress-letter.ts';
import type { EpisodePaperInput } from '#main/documents/progress-letter-input.ts';
import { stories, storyNames } from '#tests/fixtures/progress/stories.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { layoutFaults } from './layout-faults.ts';
import { paperInput } from './sample-course.ts';

/** Who reads it, in which language. A physician's is in the program's. */
const readers = [
  { audience: 'client', handoutLanguage: 'en' },
  { audience: 'client', handoutLanguage: 'es' },
  { audience: 'physician', handoutLanguage: 'en' },
] as const;

async function inputsOf(
  name: (typeof storyNames)[number],
  papers: readonly ('a4' | 'letter')[],
): Promise<readonly EpisodePaperInput[]> {
  const base = await paperInput();
  const { record, today } = stories[name];
  return readers.flatMap(({ audience, handoutLanguage }) =>
    papers.map((paper) => ({
      ...base,
      ...{ audience, record, writtenOn: today },
      client: { ...base.client, handoutLanguage },
      practice: { ...base.practice, paper },
      episode: { ...base.episode, complaint: record.complaint, onset: record.onset },
    })),
  );
}

async function expectSound({ pdf, unprintable }: Rendered): Promise<void> {
  expect(unprintable).toEqual([]);
  const checked = await checkPdf(pdf);
  expect(checked.findings).toEqual([]);
  expect(layoutFaults(checked, 53)).toEqual([]);
}

test.each(storyNames)(
  'the letter of “%s” is one sound page for every reader on both papers',
  async (name) => {
    for (const input of await inputsOf(name, ['a4', 'letter'])) {
      const letter = await renderProgressLetter(input);
      expect(letter.pages).toBe(1);
      await expectSound(letter);
    }
  },
);

// Letter is the shorter paper.
test.each(storyNames)(
  'the discharge summary of “%s” is sound, and one page for a physician',
  async (name) => {
    for (const input of await inputsOf(name, ['letter'])) {
      const help = findBlock(input.client.handoutLanguage, 'get-help');
      if (help === undefined) throw new Error('no text on when to get help');
      const summary = await renderDischargeSummary({
        ...input,
        episode: { ...input.episode, mechanism: '' },
        ...{ closedOn: null, homeCare: null, goalProgress: null, help, emergencyNumber: '' },
      });
      expect(summary.pages).toBeLessThanOrEqual(input.audience === 'physician' ? 1 : 2);
      await expectSound(summary);
    }
  },
);
