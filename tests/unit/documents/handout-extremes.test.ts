import { expect, test } from 'vitest';
import { contentBlocks } from '#main/content/load.ts';
import { renderHandout } from '#main/documents/handout.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { layoutFaults } from './layout-faults.ts';
import { sampleHandout } from './sample-handout.ts';

const everyId = contentBlocks('en').map(({ id }) => id);
const longMessage = 'You did well today and your back moved more easily than before. '
  .repeat(32)
  .slice(0, 2_000);
const longName = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(5);
const many = '😀👩‍👩‍👧 漢字 אבג ابج Ελλ Кир '.repeat(5);

const cases: Readonly<Record<string, Parameters<typeof sampleHandout>[0]>> = {
  'the longest message': { choice: { message: longMessage } },
  'a message of one endless word': { choice: { message: 'a'.repeat(2_000) } },
  'a message of two hundred lines': { choice: { message: 'a\n'.repeat(200) } },
  'every block there is': { choice: { blockIds: everyId } },
  'only what is required': { choice: { blockIds: ['limits'], message: '', nextVisitDate: null } },
  'long names': {
    client: { name: longName, preferredName: '' },
    therapist: { name: longName, credentials: longName.slice(0, 120) },
  },
  'names in other scripts': {
    client: { name: 'מרים כהן (לוי)', preferredName: '' },
    therapist: { name: 'محمد عبد الله', credentials: 'LMT' },
    choice: { message: 'שלום מרים, נתראה ביום שלישי (1.12) בשעה 14:30.\nمرحبا بك.\nΓειά σου, до встречи.' },
  },
  'a mix of everything': {
    client: { name: many, preferredName: many },
    choice: { message: many.repeat(10) },
  },
};

for (const [title, changes] of Object.entries(cases)) {
  for (const paper of ['a4', 'letter'] as const) {
    for (const largePrint of [false, true]) {
      const print = largePrint ? 'large print' : 'regular print';
      test(`${title}: ${paper}, ${print}: stays on the page, tagged, no empty page, no lost heading`, async () => {
        const { pdf, pages } = await renderHandout(
          sampleHandout({ ...changes, choice: { ...changes?.choice, paper, largePrint } }),
        );
        const checked = await checkPdf(pdf);
        expect(checked.pageCount).toBe(pages);
        expect(checked.findings).toEqual([]);
        expect(layoutFaults(checked, 45)).toEqual([]);
      });
    }
  }
}

test('large print is at least 16 points but for the line at the foot and the address', async () => {
  const { pdf } = await renderHandout(sampleHandout({ choice: { largePrint: true } }));
  const { texts } = await checkPdf(pdf);
  const small = texts.filter(
    ({ tag, size, page, y }) => tag !== 'Artifact' && size < 16 && !(page === 1 && y > 750),
  );
  expect(small).toEqual([]);
});

test('characters that no font has are printed as a box and reported once each', async () => {
  const { pdf, unprintable } = await renderHandout(
    sampleHandout({ client: { name: 'Mia 😀 漢 😀', preferredName: '' }, choice: { message: 'Hi 👩‍👩‍👧' } }),
  );
  expect(unprintable).toEqual(['😀', '漢', '👩‍👩‍👧']);
  const { words } = await checkPdf(pdf);
  expect(words).toContain('Mia □ □ □');
  expect(words).toContain('Hi □');
});
