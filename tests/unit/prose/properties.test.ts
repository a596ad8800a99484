import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { structureIds } from '#domain/anatomy/structures.ts';
import { emptyNote } from '#domain/notes/body.ts';
import { composeNote, type ProseLanguage, proseLanguages, proseSections } from '#domain/prose/compose.ts';
import { anyNoteBody } from '#tests/support/note-arbitraries.ts';
import { idsOfNotes, wordsThatAreIds } from './note-ids.ts';

const runs = { numRuns: 200 };
const codes = new RegExp(idsOfNotes.filter((id) => !wordsThatAreIds.includes(id)).join('|'), 'u');

const sentencesOf = (body: typeof emptyNote, language: ProseLanguage) => {
  const prose = composeNote(body, { language });
  return proseSections.flatMap((section) => prose[section].map(({ text }) => text));
};

/** A sentence without what was typed: typed words stand in quotation marks and may hold anything. */
const generated = (sentence: string): string => sentence.replace(/“[^”]*”|«[^»]*»/gu, 'x');

const everySentence = (check: (sentence: string, language: ProseLanguage) => void) => {
  fc.assert(
    fc.property(anyNoteBody, fc.constantFrom(...proseLanguages), (body, language) => {
      for (const sentence of sentencesOf(body, language)) check(sentence, language);
    }),
    runs,
  );
};

const isBalanced = (text: string): boolean => {
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

describe('every sentence of any note', () => {
  test('begins with a capital and ends with one full stop', () => {
    everySentence((sentence) => {
      expect(sentence).toMatch(/^\p{Lu}/u);
      expect(sentence).toMatch(/[^.\s]\.$/u);
    });
  });

  test('has no gap, no doubled space and no space before a mark', () => {
    everySentence((sentence) => {
      expect(sentence).not.toMatch(/\s\s|^\s|\s$|[\n\t]/u);
      expect(generated(sentence)).not.toMatch(/\s[,;:.)]|\(\s|[,;:]{2}|\(\)|[,;:]\.|: *;/u);
    });
  });

  test('shows nothing that a program shows', () => {
    everySentence((sentence) => {
      expect(generated(sentence)).not.toMatch(/undefined|null|NaN|\[object|[{}<>_]/u);
    });
  });

  test('says no raw code', () => {
    everySentence((sentence) => {
      expect(generated(sentence)).not.toMatch(codes);
    });
  });

  test('closes its brackets and its quotation marks', () => {
    everySentence((sentence) => {
      expect(isBalanced(generated(sentence))).toBe(true);
      expect(generated(sentence)).not.toMatch(/[“”«»]/u);
    });
  });

  test('has the number that its count asks for', () => {
    everySentence((sentence, language) => {
      const words = generated(sentence);
      if (language === 'en') {
        expect(words).not.toMatch(/(?<![\d.])1 (minutes|seconds|times|hours|points|episodes|sessions)\b/u);
        expect(words).not.toMatch(/(?<![\d.])(?!1 )\d+ (minute|second|time|hour|point|episode|session)\b/u);
      } else {
        expect(words).not.toMatch(
          /(?<![\d,])1 (minutos|segundos|veces|horas|puntos|episodios|sesiones)(?!\p{L})/u,
        );
        expect(words).not.toMatch(
          /(?<![\d,])(?!1 )\d+ (minuto|segundo|vez|hora|punto|episodio|sesión)(?!\p{L})/u,
        );
      }
    });
  });

  test('melts "a" and "de" into "el", and says "e" before an i', () => {
    everySentence((sentence, language) => {
      if (language === 'en') return;
      expect(generated(sentence)).not.toMatch(/\b(a|de) el\b| y h?[ií](?![aeo])/u);
    });
  });
});

describe('the prose of any note', () => {
  test('says no sentence twice, and no entry in two sentences of a section but lists of safety', () => {
    fc.assert(
      fc.property(anyNoteBody, fc.constantFrom(...proseLanguages), (body, language) => {
        const sentences = sentencesOf(body, language);
        expect(new Set(sentences).size).toBe(sentences.length);
        const prose = composeNote(body, { language });
        for (const section of proseSections) {
          const paths = prose[section]
            .flatMap(({ from }) => from)
            .filter((path) => path !== 'safety.keepOff' && path !== 'safety.reasons');
          expect(new Set(paths).size).toBe(paths.length);
          for (const path of paths) expect(path.startsWith(`${section}.`)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('is the same each time, and the same sentences in both languages', () => {
    fc.assert(
      fc.property(anyNoteBody, (body) => {
        const english = composeNote(body, { language: 'en' });
        expect(composeNote(body, { language: 'en' })).toEqual(english);
        const spanish = composeNote(body, { language: 'es' });
        for (const section of proseSections) {
          expect(spanish[section].map(({ from }) => from)).toEqual(english[section].map(({ from }) => from));
        }
      }),
      runs,
    );
  });

  test('does not ask in which order choices were clicked', () => {
    fc.assert(
      fc.property(anyNoteBody, fc.constantFrom(...proseLanguages), (body, language) => {
        const turned = {
          ...body,
          safety: { ...body.safety, observations: [...body.safety.observations].reverse() },
          subjective: {
            ...body.subjective,
            regions: [...body.subjective.regions].reverse(),
            qualities: [...body.subjective.qualities].reverse(),
            aggravating: [...body.subjective.aggravating].reverse(),
            easing: [...body.subjective.easing].reverse(),
          },
          objective: {
            ...body.objective,
            postures: [...body.objective.postures].reverse(),
            findings: body.objective.findings.map((finding) => ({
              ...finding,
              referredTo: [...finding.referredTo].reverse(),
            })),
          },
          assessment: { ...body.assessment, adverse: [...body.assessment.adverse].reverse() },
          plan: { ...body.plan, focus: [...body.plan.focus].reverse() },
        };
        expect(sentencesOf(turned, language)).toEqual(sentencesOf(body, language));
      }),
      runs,
    );
  });

  test('leaves the therapist’s own words to the therapist', () => {
    fc.assert(
      fc.property(anyNoteBody, (body) => {
        const silent = {
          ...body,
          subjective: { ...body.subjective, words: '' },
          objective: { ...body.objective, words: '' },
          treatment: { ...body.treatment, words: '' },
          assessment: { ...body.assessment, words: '' },
          plan: { ...body.plan, words: '' },
        };
        expect(composeNote(silent, { language: 'en' })).toEqual(composeNote(body, { language: 'en' }));
      }),
      runs,
    );
  });

  test.each(proseLanguages)('of an empty note is empty (%s)', (language) => {
    for (const isFirstVisit of [true, false]) {
      const prose = composeNote(emptyNote, { language, isFirstVisit });
      expect(Object.values(prose).flat()).toEqual([]);
    }
  });

  test('names every structure in both languages without its code', () => {
    for (const structure of structureIds) {
      for (const language of proseLanguages) {
        const body = { ...emptyNote, plan: { ...emptyNote.plan, focus: [structure] } };
        const [sentence = ''] = sentencesOf(body, language);
        expect(sentence.length).toBeGreaterThan(20);
        if (structure.includes('-')) expect(sentence).not.toContain(structure);
      }
    }
  });
});
