import { expect, test } from 'vitest';
import { renderHandout } from '#main/documents/handout.ts';
import { isSamePage, pageSources } from '#renderer/parts/pdf/page-sources.ts';
import { sampleHandout } from './sample-handout.ts';

const sourcesWith = async (message: string) => {
  const { pdf } = await renderHandout(await sampleHandout({ choice: { message } }));
  return pageSources(pdf);
};

test('of our own handouts the page that did not change is known, whatever was typed on another', async () => {
  // The second message has no letter that the first does not have: the fonts stay as they are.
  const [one, other] = await Promise.all([sourcesWith('well done'), sourcesWith('well done, well')]);
  expect(one?.length).toBeGreaterThan(1);
  expect(other?.length).toBe(one?.length);
  expect(isSamePage(one?.[0], other?.[0])).toBe(false);
  expect(isSamePage(one?.at(-1), other?.at(-1))).toBe(true);
  expect(isSamePage(one?.[0], one?.[0])).toBe(true);
});

test('nothing is known of a file that is built in another way', () => {
  expect(pageSources(new TextEncoder().encode('%PDF-1.7\nno pages here'))).toBeNull();
  expect(isSamePage(undefined, undefined)).toBe(false);
});
