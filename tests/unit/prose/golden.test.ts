import { expect, test } from 'vitest';
import { composeNote, proseSections } from '#domain/prose/compose.ts';
import { goldenEn } from './golden-en.ts';
import { goldenEs } from './golden-es.ts';
import { sampleNotes } from './sample-notes.ts';

const golden = { en: goldenEn, es: goldenEs } as const;
const names = Object.keys(goldenEn) as (keyof typeof goldenEn)[];

test.each(names)('%s reads as it should in both languages', (name) => {
  for (const language of ['en', 'es'] as const) {
    const prose = composeNote(sampleNotes[name], { language, isFirstVisit: name === 'firstVisit' });
    expect(proseSections.flatMap((section) => prose[section].map(({ text }) => text))).toEqual(
      golden[language][name],
    );
  }
});
