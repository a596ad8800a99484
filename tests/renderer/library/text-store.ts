import type { BlockView } from '#domain/contract/handouts.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { emptyPractice } from '#tests/renderer/app/open-window.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

type Kept = MethodOutput<'handoutLibrary.versions'>;

/** A text as it comes with the program. */
export function programBlock(id: string, more: Partial<BlockView> = {}): BlockView {
  return {
    id,
    language: 'en',
    version: 1,
    kind: 'self-care',
    tags: [],
    title: id,
    body: 'Some words.',
    statements: [],
    evidence: 'S',
    sources: ['A source'],
    reviewedOn: '2026-11-22',
    reviewDue: '2027-11-22',
    isOverdue: false,
    readingGrade: 2.84,
    illustration: null,
    exercise: null,
    edit: null,
    isBehind: false,
    isEditable: true,
    ...more,
  };
}

/** A store that keeps wordings of these texts as the real one does. */
export function textStore(program: readonly BlockView[]) {
  const versions = new Map<string, Kept['versions']>();
  const known = new Map<string, BlockView>();
  const keyOf = (id: string, language: HandoutLanguage) => `${language} ${id}`;
  for (const block of program) known.set(keyOf(block.id, block.language), block);
  let therapistName = 'Ida Lindqvist';

  const blocks = (): BlockView[] => {
    const keys = new Set([...known.keys(), ...versions.keys()]);
    return [...keys].flatMap((key) => {
      const base = known.get(key);
      const newest = versions.get(key)?.[0];
      if (newest === undefined || newest.isTakenBack) return base ?? [];
      const [language = '', id = ''] = key.split(' ');
      const own = base ?? programBlock(id, { language: language === 'es' ? 'es' : 'en', version: 0 });
      const edit = { number: newest.number, therapistName: newest.therapistName, at: newest.at };
      const isOverdue = newest.fields.reviewDue < '2026-11-22';
      return [{ ...own, ...newest.fields, edit, readingGrade: null, isOverdue, isBehind: false }];
    });
  };
  const keep = (key: string, version: Omit<Kept['versions'][number], 'number' | 'at' | 'therapistName'>) => {
    const earlier = versions.get(key) ?? [];
    const number = (earlier[0]?.number ?? 0) + 1;
    versions.set(key, [{ ...version, number, therapistName, at: '2026-11-22T10:00:00.000Z' }, ...earlier]);
    return number;
  };
  const inUse = (key: string) => {
    const newest = versions.get(key)?.[0];
    return newest === undefined || newest.isTakenBack ? 0 : newest.number;
  };
  const handlers = {
    ...emptyPractice,
    'handoutLibrary.blocks': () => ({ blocks: blocks() }),
    'handoutLibrary.save': ({ id, language, expectedNumber, fields }) => {
      const kept = id ?? 'own-1';
      const key = keyOf(kept, language);
      if (inUse(key) !== expectedNumber) return refuse('changed-elsewhere');
      return { id: kept, number: keep(key, { fields, isTakenBack: false }) };
    },
    'handoutLibrary.takeBack': ({ id, language, expectedNumber }) => {
      const key = keyOf(id, language);
      const newest = versions.get(key)?.[0];
      if (newest === undefined || inUse(key) !== expectedNumber) return refuse('changed-elsewhere');
      return { number: keep(key, { fields: newest.fields, isTakenBack: true }) };
    },
    'handoutLibrary.versions': ({ id, language }) => {
      const key = keyOf(id, language);
      const base = known.get(key);
      const { version = 0, title = '', body = '', tags = [], sources = [] } = base ?? {};
      const { reviewedOn = '2026-11-22', reviewDue = '2027-11-22' } = base ?? {};
      return {
        program: base === undefined ? null : { version, title, body, tags, sources, reviewedOn, reviewDue },
        versions: versions.get(key) ?? [],
      };
    },
  } satisfies FakeHandlers;
  return {
    handlers,
    /** Somebody else saves a wording from now on. */
    writeAs: (name: string) => {
      therapistName = name;
    },
  };
}
