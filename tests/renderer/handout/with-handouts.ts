import type { NoteView } from '#domain/contract/notes.ts';
import { aDraft, noteId, oneClient } from '#tests/renderer/client/open-page.tsx';
import type { FakeHandlers } from '#tests/support/fake-bridge.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { aChoice, handoutId, inSpanish, offered } from './offered.ts';

export const address = `/notes/${noteId}/handout`;

export const suggested = aChoice([
  'rest-today',
  'keep-active',
  'exercise-bridge',
  'exercise-walking',
  'get-help',
]);

export const blocks = [
  offered('rest-today', 'after-session', { reason: { kind: 'always' } }),
  offered('keep-active', 'self-care', { reason: { kind: 'stage', stage: 'acute' } }),
  offered('small-habits', 'self-care'),
  offered('exercise-bridge', 'exercise', {
    reason: { kind: 'finding', structure: 'quadratus-lumborum', sign: 'tender' },
  }),
  offered('exercise-walking', 'exercise', { reason: { kind: 'always' } }),
  offered('exercise-curl-up', 'exercise', { withheld: [{ kind: 'cause', cause: 'osteoporosis' }] }),
  offered('get-help', 'get-help', { isRequired: true, reason: { kind: 'required' } }),
];

const signed: NoteView = aDraft({
  state: 'signed',
  body: treatedNote(),
  signature: {
    therapistId: '00000000-0000-7000-8000-000000000009',
    name: 'Ida Lindqvist',
    credentials: 'LMT',
    signedAt: '2026-11-22T14:05:00.000Z',
    hash: 'ab'.repeat(32),
  },
});

/** A signed note with a handout to make, and a printer. */
export function withHandouts(): FakeHandlers {
  return {
    ...oneClient(),
    'notes.get': () => signed,
    'handouts.compose': ({ language }) =>
      language === 'es'
        ? {
            offered: blocks.filter(({ block }) => block.id !== 'keep-active').map(inSpanish),
            suggested: { ...suggested, language },
            limitations: [],
          }
        : { offered: blocks, suggested, limitations: [] },
    'handouts.preview': () => ({
      pdf: new Uint8Array([37, 80, 68, 70]),
      pages: 2,
      unprintable: ['𓀀'],
      overdue: ['About keep-active'],
    }),
    'handouts.setLimitation': () => ({}),
    'handouts.create': () => ({ handoutId, hash: 'cd'.repeat(32), pages: 2 }),
    'documents.print': () => ({ printer: 'Front desk' }),
    'documents.save': () => ({ fileName: 'Handout.pdf' }),
    'documents.printers': () => ({
      printers: [{ name: 'Front desk', description: '', location: '', isDefault: true, state: 'idle' }],
      isAvailable: true,
    }),
  };
}
