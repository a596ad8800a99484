import { expect, test } from 'vitest';
import { renderHandout } from '#main/documents/handout.ts';
import { packObjects } from '#main/documents/pack-objects.ts';
import { checkPdf, rolesIn } from '#tests/support/pdf-check.ts';
import { objectsOf } from '#tests/support/pdf-streams.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { smallPdf } from '#tests/support/small-pdf.ts';
import { sampleHandout } from './sample-handout.ts';

test('the tag tree is packed, every object of it is found again, and other programs read the file', async () => {
  const { pdf } = await renderHandout(await sampleHandout());
  const plain = Buffer.from(pdf).toString('latin1');
  expect(plain).not.toContain('/StructElem');
  expect(plain).not.toContain('\nxref\n');
  const elements = objectsOf(pdf).match(/\/S \/(?:Document|Sect|H\d|P|L|LI|Lbl|LBody|Figure)\n/g) ?? [];
  const { tags, findings } = await checkPdf(pdf);
  expect(findings).toEqual([]);
  // Each page’s tree begins with the root; elements on two pages are counted on both.
  expect(elements.length).toBeGreaterThan(100);
  expect(tags.flatMap(rolesIn).length).toBeGreaterThanOrEqual(elements.length);
  const report = await readWithPoppler(pdf);
  expect(report.complaints).toBe('');
  expect(report.structure).toContain('No syntax or stream encoding errors found');
});

test('a file that is built in another way comes back as it is', () => {
  const strange = Buffer.from('%PDF-1.7\nno table here');
  expect(packObjects(strange)).toEqual(strange);
  expect(packObjects(packObjects(smallPdf))).toEqual(packObjects(smallPdf));
});
