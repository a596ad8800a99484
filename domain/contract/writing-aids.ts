import { z } from 'zod';
import { instant } from '../dates/calendar-date.ts';
import { shippedSnippetIds } from '../notes/snippets/shipped.ts';
import { snippetFields } from '../notes/snippets/snippet.ts';
import { shippedTemplateIds } from '../notes/templates/shipped.ts';
import { templateFields } from '../notes/templates/template.ts';
import { command, query } from './method.ts';

const nothing = z.strictObject({});
const expectedNumber = z.int().min(0);
const saved = z.strictObject({ id: z.string(), number: z.int() });

// One that comes with the program has a name, one of the practice a UUID.
const templateId = z.union([z.uuid(), z.enum(shippedTemplateIds)]);
const snippetId = z.union([z.uuid(), z.enum(shippedSnippetIds)]);

const shared = {
  /** Of the newest wording; 0 while one that comes with the program was never changed. */
  number: z.int().min(0),
  isShipped: z.boolean(),
  /** Whether it still reads as it came with the program. */
  isAsShipped: z.boolean(),
  isArchived: z.boolean(),
  /** Newest first. */
  changes: z.array(z.strictObject({ number: z.int(), at: instant, therapist: z.string() })),
};

export const templateView = z.strictObject({ id: templateId, fields: templateFields, ...shared });
export type TemplateView = z.output<typeof templateView>;

export const snippetView = z.strictObject({ id: snippetId, fields: snippetFields, ...shared });
export type SnippetView = z.output<typeof snippetView>;

const templateErrors = ['name-missing', 'text-too-long', 'value-out-of-range', 'too-large'] as const;
const snippetErrors = [
  'abbreviation-malformed',
  'abbreviation-taken',
  'placeholder-unknown',
  'words-missing',
  'text-too-long',
] as const;
const changed = ['not-found', 'changed-elsewhere'] as const;
const setTo = z.strictObject({ expectedNumber, isArchived: z.boolean() });
const output = (_input: unknown, { id }: { readonly id: string }) => id;

export const writingAids = {
  /** Every template, archived ones too: those that come with the program first. */
  'templates.list': query({
    input: nothing,
    output: z.strictObject({ templates: z.array(templateView) }),
    errors: [],
    tags: ['library'],
  }),
  'templates.create': command({
    input: z.strictObject({ fields: templateFields }),
    output: saved,
    errors: templateErrors,
    invalidates: ['library'],
    audit: { action: 'template.created', entity: 'template', id: output },
  }),
  'templates.update': command({
    input: z.strictObject({ templateId, expectedNumber, fields: templateFields }),
    output: saved,
    errors: [...changed, ...templateErrors],
    invalidates: ['library'],
    audit: { action: 'template.updated', entity: 'template', id: output },
  }),
  'templates.setArchived': command({
    input: setTo.extend({ templateId }),
    output: saved,
    errors: changed,
    invalidates: ['library'],
    audit: { action: 'template.archived-set', entity: 'template', id: output },
  }),
  /** Gives one that comes with the program its own wording back. */
  'templates.restore': command({
    input: z.strictObject({ templateId: z.enum(shippedTemplateIds), expectedNumber }),
    output: saved,
    errors: changed,
    invalidates: ['library'],
    audit: { action: 'template.restored', entity: 'template', id: output },
  }),
  'snippets.list': query({
    input: nothing,
    output: z.strictObject({ snippets: z.array(snippetView) }),
    errors: [],
    tags: ['library'],
  }),
  'snippets.create': command({
    input: z.strictObject({ fields: snippetFields }),
    output: saved,
    errors: [...snippetErrors, 'too-large'],
    invalidates: ['library'],
    audit: { action: 'snippet.created', entity: 'snippet', id: output },
  }),
  'snippets.update': command({
    input: z.strictObject({ snippetId, expectedNumber, fields: snippetFields }),
    output: saved,
    errors: [...changed, ...snippetErrors],
    invalidates: ['library'],
    audit: { action: 'snippet.updated', entity: 'snippet', id: output },
  }),
  'snippets.setArchived': command({
    input: setTo.extend({ snippetId }),
    output: saved,
    errors: [...changed, 'abbreviation-taken'],
    invalidates: ['library'],
    audit: { action: 'snippet.archived-set', entity: 'snippet', id: output },
  }),
  'snippets.restore': command({
    input: z.strictObject({ snippetId: z.enum(shippedSnippetIds), expectedNumber }),
    output: saved,
    errors: [...changed, 'abbreviation-taken'],
    invalidates: ['library'],
    audit: { action: 'snippet.restored', entity: 'snippet', id: output },
  }),
} as const;
