import { z } from 'zod';
import { longestWord, spellingLanguages, spellingWord } from '../spelling/spelling.ts';
import { command, query } from './method.ts';

const nothing = z.strictObject({});
const language = z.enum(spellingLanguages);
// What is asked about is only looked up: it may be anything that was typed.
const typedWord = z.string().max(200);

export const spelling = {
  'spelling.settings': query({
    input: nothing,
    output: z.strictObject({ language, words: z.array(z.string()) }),
    errors: [],
    tags: ['practice'],
  }),
  /** Which of these words stand in no dictionary. Nothing is kept of what is asked. */
  'spelling.check': query({
    input: z.strictObject({ words: z.array(typedWord).max(500) }),
    output: z.strictObject({ wrong: z.array(z.string()) }),
    errors: [],
    tags: [],
  }),
  'spelling.suggest': query({
    input: z.strictObject({ word: typedWord }),
    output: z.strictObject({ words: z.array(z.string()).max(5) }),
    errors: [],
    tags: [],
  }),
  'spelling.setLanguage': command({
    input: z.strictObject({ language }),
    output: nothing,
    errors: [],
    invalidates: ['practice'],
    audit: { action: 'spelling.language-set', entity: 'practice', id: () => null },
  }),
  'spelling.addWord': command({
    input: z.strictObject({ word: spellingWord }),
    output: nothing,
    errors: ['words-missing', 'text-too-long', 'too-large'],
    invalidates: ['practice'],
    audit: { action: 'spelling.word-added', entity: 'practice', id: () => null },
  }),
  'spelling.removeWord': command({
    input: z.strictObject({ word: z.string().max(longestWord) }),
    output: nothing,
    errors: ['not-found'],
    invalidates: ['practice'],
    audit: { action: 'spelling.word-removed', entity: 'practice', id: () => null },
  }),
} as const;
