import { expect, test } from 'vitest';
import { contentBlocks } from '#main/content/load.ts';

const blocks = contentBlocks('en');
const plain = (body: string) => body.replace(/[*#]/g, '').replace(/\s+/g, ' ');

/** Claims that are not shown, in the ways people write them. No text may make one. */
const forbidden: readonly RegExp[] = [
  /toxin/i,
  /detox/i,
  /lactic/i,
  /flush(es|ing)? out/i,
  /(improve|boost|increase|enhance|better|promote)\w* (\w+ )?(circulation|blood flow)/i,
  /(reduce|decrease|lower|fight|ease)\w* (\w+ )?(inflammation|swelling)/i,
  /anti-?inflammatory/i,
  /prevent/i,
  /\bcur(e|es|ed|ing)\b/i,
  /\bheals?\b|promotes? healing|speeds? (up )?healing/i,
  /(straight|straighten your|upright) back|sit up straight|(good|proper|correct|perfect|poor|bad) posture/i,
  /(proper|better|correct|improves?) alignment|realign|out of place|imbalance/i,
  /guarantee|proven|always works|will (stop|fix|remove|end)/i,
  /permanent|long-term relief|for good\b/i,
  /\b(best|powerful|excellent|amazing|profound|holistic|game-changer|beacon|ultimate|miracle)\b(?!-studied)/i,
  /(stop|keep)s? (the pain |it |pain )?(from )?(coming|returning) back/i,
  /plenty of water|hydrat/i,
  /break(s|ing)? (up|down) (knots|adhesions|scar)/i,
  /overall (back|spinal) health/i,
  /diagnos(?!e\b)|your (diagnosis|disc|herniation)/i,
];

test('no text makes a claim that is not shown', () => {
  const found = blocks.flatMap(({ id, title, body }) =>
    forbidden.filter((claim) => claim.test(plain(`${title}. ${body}`))).map((claim) => `${id}: ${claim}`),
  );
  expect(found).toEqual([]);
});

test('the list of claims catches them', () => {
  for (const claim of [
    'Massage flushes out toxins.',
    'It improves local circulation.',
    'Reduces inflammation.',
    'Prevents spasm.',
    'Sit with a straight back.',
    'It supports better alignment.',
    'A powerful tool.',
    'Drink plenty of water.',
    'It stops the pain coming back.',
  ]) {
    expect(
      forbidden.some((pattern) => pattern.test(claim)),
      claim,
    ).toBe(true);
  }
});

const hedge = /\b(may|might|can|could|some people|for a while|short-term|often|many people)\b/i;

test('a text that is only said with a hedge has one', () => {
  for (const { id, body } of blocks.filter(({ evidence }) => evidence === 'H')) {
    expect(`${id}: ${hedge.test(body)}`).toBe(`${id}: true`);
  }
});

/** What is printed in place of a weak claim of the source documents, by the numbers of the statements it stands for. */
const honest: readonly (readonly [numbers: readonly number[], words: string])[] = [
  [
    [15, 20],
    'Massage is not a treatment for inflammation or swelling; tell us if your back is hot, swollen or newly injured.',
  ],
  [[4, 17], 'The skin may feel warm and flushed for a while; we do not claim faster healing.'],
  [[18, 48], 'You may find it easier to stand or sit comfortably for a while.'],
  [
    [25, 36, 47, 41, 53],
    'Relief is usually short-term. Keeping active is the best-studied way to lower the chance of another episode.',
  ],
  [
    [6, 40],
    'Some people with low back pain feel less pain and move more easily for days to weeks after massage. Studies are small, so we cannot promise it.',
  ],
  [[21, 42], 'Many people feel calmer afterwards; feeling less tense can make pain easier to cope with.'],
  [[7, 16, 19], 'You may move more freely after a session; we can measure it with you.'],
  [[13, 27], 'Find a comfortable supported position and change it often.'],
  [[44], 'Firmer is not better; choose the pressure that feels good.'],
];

test.each(honest)(
  'the statements %j are covered by their honest wording and by nothing else',
  (numbers, words) => {
    for (const number of numbers) {
      const covering = blocks.filter(({ statements }) => statements.includes(number));
      expect(covering.length).toBeGreaterThan(0);
      for (const { body, evidence } of covering) {
        expect(plain(body)).toContain(words);
        expect(evidence).toBe('honest');
      }
    }
  },
);
