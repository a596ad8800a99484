import { describe, expect, test, vi } from 'vitest';
import type { Envelope } from '#domain/contract/errors.ts';
import { spellingEntries, spellingOfStore } from '#main/app/spelling-menu.ts';

const labels = (entries: Awaited<ReturnType<typeof spellingEntries>>) =>
  entries.map(({ label, type }) => label ?? type);

/** Does what choosing an entry does. */
function choose(entry: Awaited<ReturnType<typeof spellingEntries>>[number] | undefined): void {
  (entry?.click as (() => void) | undefined)?.();
}

describe('the menu of a marked word', () => {
  test('proposes words that take its place, and adds it', async () => {
    const replaced: string[] = [];
    const added: string[] = [];
    const menu = {
      suggest: async () => ['message', 'massage'],
      add: async (word: string) => void added.push(word),
    };
    const entries = await spellingEntries('messsage', menu, (text) => void replaced.push(text));
    expect(labels(entries)).toEqual(['message', 'massage', 'separator', 'Add to dictionary', 'separator']);
    choose(entries[1]);
    choose(entries[3]);
    expect([replaced, added]).toEqual([['massage'], ['messsage']]);
  });

  test('says where nothing is near, and is empty over a word that is not marked', async () => {
    const menu = { suggest: async () => [], add: async () => undefined };
    const entries = await spellingEntries('xqzjvw', menu, () => undefined);
    expect(entries[0]).toEqual({ label: 'No suggestion', enabled: false });
    expect(await spellingEntries('', menu, () => undefined)).toEqual([]);
  });
});

describe('the store behind the menu', () => {
  test('is asked, and what it answers to a new word is told', async () => {
    const call = vi.fn(
      async (name: string): Promise<Envelope<unknown>> => ({
        ok: true,
        value: name === 'spelling.suggest' ? { words: ['massage'] } : {},
      }),
    );
    const told: string[] = [];
    const menu = spellingOfStore(call, (name, { ok }) => void told.push(`${name} ${ok}`));
    expect(await menu.suggest('messsage')).toEqual(['massage']);
    await menu.add('Biofreeze');
    expect(call.mock.calls).toEqual([
      ['spelling.suggest', { word: 'messsage' }],
      ['spelling.addWord', { word: 'Biofreeze' }],
    ]);
    expect(told).toEqual(['spelling.addWord true']);
  });

  test('that is locked proposes nothing', async () => {
    const menu = spellingOfStore(
      async () => ({ ok: false, error: { code: 'locked' } }),
      () => undefined,
    );
    expect(await menu.suggest('messsage')).toEqual([]);
  });
});
