import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { illustrationEs } from '#domain/figures/words-es.ts';
import { adaptationInWords } from '#domain/handouts/adaptation-words.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import { exerciseDoses } from '#domain/handouts/exercise-doses.ts';
import { exerciseIds, exerciseOfBlock } from '#domain/handouts/exercises.ts';
import { exerciseCauses } from '#domain/handouts/limits.ts';
import { wrongWords } from '#domain/spelling/check-words.ts';
import { wordsToCheck } from '#domain/spelling/text-words.ts';
import { readWordGraph } from '#domain/spelling/word-graph.ts';
import { termsEs } from '#domain/terms/es.ts';
import { handoutEs } from '#domain/terms/handout-es.ts';
import { contentBlocks, findBlock } from '#main/content/load.ts';
import { statements } from '#tests/fixtures/clinical/statements.ts';
import { insteadEs } from '#tests/fixtures/clinical/statements-es.ts';
import { linesOf, textOf } from '#tests/support/block-text.ts';
import { ensureDictionaries } from '#tools/dictionaries/dictionaries.ts';

const blocks = contentBlocks('es');
const running = (block: ContentBlock) => textOf(block).replace(/\s+/g, ' ');
const hedge =
  /(?<!\p{L})(?:puede(?:n|s)?|podría|algunas personas|muchas personas|por un (?:tiempo|rato)|por poco tiempo|a corto plazo|a menudo|suelen?)(?!\p{L})/iu;

/** Every Spanish line that a client can read or hear of a handout, with where it comes from. */
const allLines: readonly (readonly [from: string, line: string])[] = [
  ...blocks.flatMap((block) => [block.title, ...linesOf(block)].map((line) => [block.id, line] as const)),
  ...exerciseIds.flatMap((exercise) => [
    [exercise, exerciseDoses[exercise].words.es] as const,
    ...exerciseCauses.map((cause) => [exercise, adaptationInWords(exercise, cause, 'es')] as const),
  ]),
  ...Object.entries(illustrationEs).flatMap(([id, { about, frames }]) =>
    [about, ...frames].map((line) => [id, line] as const),
  ),
  ...[...Object.values(handoutEs), ...Object.values(handoutEs.kind), ...Object.values(handoutEs.technique)]
    .filter((word) => typeof word === 'string')
    .map((word) => ['handoutEs', word.replace(/\{\{\w+\}\}/g, '')] as const),
];

test('each honest wording has one in Spanish, and nothing else has', () => {
  const english = new Set(Object.values(statements).flatMap(({ instead }) => instead ?? []));
  expect(new Set(Object.keys(insteadEs))).toEqual(english);
});

test.each(Object.entries(statements).filter(([, { instead }]) => instead !== undefined))(
  'statement %s is covered in Spanish by its honest wording and by nothing else',
  (number, { instead = '' }) => {
    const covering = blocks.filter((block) => block.statements.includes(Number(number)));
    expect(covering.length).toBeGreaterThan(0);
    for (const block of covering) expect(running(block), block.id).toContain(insteadEs[instead]);
  },
);

test('a Spanish text that is not simply supported holds a hedge', () => {
  const hedged = blocks.filter(({ evidence }) => evidence !== 'S');
  expect(hedged.length).toBeGreaterThan(15);
  for (const block of hedged) expect(textOf(block), block.id).toMatch(hedge);
  const stated = Object.entries(statements).filter(([, { grade }]) => grade === 'H');
  for (const [number] of stated) {
    for (const block of blocks.filter((each) => each.statements.includes(Number(number)))) {
      expect(textOf(block), block.id).toMatch(hedge);
    }
  }
});

test('the hedge is told from a plain claim', () => {
  expect('El masaje alivia el dolor.').not.toMatch(hedge);
  expect('El masaje alivia el dolor por un tiempo.').toMatch(hedge);
});

test('the emergency list names every emergency group, and the others when to see a doctor', () => {
  const [emergency = '', today = '', days = '', later = ''] = (findBlock('es', 'get-help')?.body ?? '')
    .split('### ')
    .slice(1);
  const named = (part: string, signs: readonly string[]) => {
    for (const sign of signs) expect(part).toContain(sign);
  };
  named(emergency, [
    'al {{emergencyNumber}}',
    'orinar o defecar',
    'entre las piernas',
    'las dos piernas',
    'punta de un pie',
    'latido en el abdomen',
    'el pecho',
    'caída fuerte',
  ]);
  named(today, ['fiebre', 'infección', 'huesos débiles', 'cortisona', 'en medio de la columna']);
  named(days, ['cáncer', 'de noche', 'parte alta', 'bulto', 'al orinar', '20 años o más de 50']);
  named(later, ['unas semanas', 'muy fuerte', '3 meses', '45 años']);
  expect(findBlock('es', 'limits')?.body).toContain('No sustituye la atención médica.');
});

test('what stops an exercise is said before the exercises', () => {
  const rules = findBlock('es', 'before-you-exercise')?.body ?? '';
  for (const sign of [
    'es agudo',
    'aumenta',
    'baja más por la pierna',
    'se marea',
    'adormecimiento',
    'debilidad',
    'Dolor de pecho',
    '2 semanas',
  ]) {
    expect(rules).toContain(sign);
  }
});

test('exercises have the name that a note gives them, steps, one caution, and no dose of their own', () => {
  const exercises = blocks.flatMap((block) => {
    const exercise = exerciseOfBlock(block.id);
    return exercise === null ? [] : [{ block, exercise }];
  });
  expect(exercises).toHaveLength(exerciseIds.length);
  for (const { block, exercise } of exercises) {
    expect(block.title.toLowerCase(), block.id).toBe(termsEs.exercise[exercise]);
    // The drawing is heard under the same name.
    expect(illustrationEs[exercise].about.toLowerCase(), block.id).toContain(termsEs.exercise[exercise]);
    expect(block.body.match(/^\d\. /gm)?.length, block.id).toBeGreaterThanOrEqual(2);
    expect(block.body.match(/\*\*Tenga cuidado:\*\* \p{Ll}/gu), block.id).toHaveLength(1);
    expect(block.body, block.id).not.toMatch(/segundos|veces al día|Cuánto/);
  }
});

test('the reader is "usted" throughout: no "tú", no "vosotros", no "vos"', () => {
  const familiar =
    /(?<!\p{L})(?:tú|tus?|ti|te|contigo|vos|vosotr[oa]s|vuestr[oa]s?|os|puedes|tienes|quieres|sientes|debes|estás|eres|haz|pon|ven|respira|siéntate|acuéstate|túmbate|llámanos|dinos|\p{L}+(?:áis|éis))(?!\p{L})/iu;
  for (const [from, line] of allLines) expect(`${from}: ${line}`).not.toMatch(familiar);
  expect('Llámanos si te duele.').toMatch(familiar);
});

test('nothing tells whether the reader is a man or a woman', () => {
  const gendered =
    /(?<!\p{L})(?:(?:est[áé]|se siente|quédese|manténgase|acostad|sentad)[oa]? ?(?:cansad|enferm|sentad|tumbad|acostad|activ|relajad|hidratad|mareado|mareada)[oa]|bienvenid[oa]|sentad[oa]|tumbad[oa])(?!\p{L})/iu;
  for (const [from, line] of allLines) expect(`${from}: ${line}`).not.toMatch(gendered);
  expect('Si está enfermo, llámenos.').toMatch(gendered);
});

/** Right words that the dictionary has not: of the field, and verbs with what hangs on them. */
const alsoRight = new Set('miofascial reposapiés pélvica flexores pregúntenos sujétese levántela'.split(' '));

test('every Spanish word is spelt right, its accents too', async () => {
  const file = await readFile(join(await ensureDictionaries(), 'es.words'));
  const known = {
    graphs: [readWordGraph(new Uint32Array(new Uint8Array(file).buffer))],
    words: alsoRight,
  };
  const wrong = (text: string) => wrongWords(wordsToCheck(text, null), known);
  expect(wrong('Acuestese boca arriba y respíre.')).toEqual(['Acuestese', 'respíre']);
  expect(allLines.flatMap(([from, line]) => wrong(line).map((word) => `${from}: ${word}`))).toEqual([]);
});
