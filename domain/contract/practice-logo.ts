import { z } from 'zod';
import { logoPixels } from '../practice/logo.ts';
import { pdfBytes } from './handouts.ts';
import { command, query } from './method.ts';

export const practiceLogo = {
  /** The logo on handouts as a PNG in colour; null where there is none. Sizes in dots. */
  'practice.logo': query({
    input: z.strictObject({}),
    output: z.strictObject({
      logo: z.strictObject({ png: pdfBytes, width: z.int(), height: z.int() }).nullable(),
    }),
    errors: [],
    tags: ['practice'],
  }),
  /** Keeps a logo, as dots that the window drew, or says that there is none any more (null). */
  'practice.setLogo': command({
    role: 'owner',
    input: z.strictObject({ logo: logoPixels.nullable() }),
    output: z.strictObject({}),
    errors: ['owner-only', 'picture-too-large', 'file-damaged'],
    invalidates: ['practice', 'handouts'],
    audit: { action: 'practice.logo-changed', entity: 'practice', id: () => null },
  }),
} as const;
