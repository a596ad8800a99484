import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';
import type { Envelope } from '#domain/contract/errors.ts';
import { channels } from './channels.ts';

/** What the menu of a marked word can do. */
export type SpellingMenu = {
  /** Words that may be meant, nearest first. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
  readonly add: (word: string) => Promise<void>;
};

/** Methods after which words that are marked may be right, or the other way round. */
const changes: ReadonlySet<string> = new Set([
  'spelling.setLanguage',
  'spelling.addWord',
  'spelling.removeWord',
]);

/** Has the window look at its words again where a call changed what is known. */
export function seeSpelling(window: BrowserWindow, name: string, answer: Envelope<unknown>): void {
  if (!answer.ok || !changes.has(name) || window.isDestroyed()) return;
  window.webContents.send(channels.spelling);
}

/** The store as the menu asks it. A store that does not answer has nothing to propose. */
export function spellingOfStore(
  call: (name: string, input: unknown) => Promise<Envelope<unknown>>,
  onAnswer: (name: string, answer: Envelope<unknown>) => void,
): SpellingMenu {
  return {
    suggest: async (word) => {
      const answer = await call('spelling.suggest', { word });
      return answer.ok ? (answer.value as { readonly words: readonly string[] }).words : [];
    },
    add: async (word) => onAnswer('spelling.addWord', await call('spelling.addWord', { word })),
  };
}

/** The entries for a marked word: what may be meant, and that it is right as it is. */
export async function spellingEntries(
  word: string,
  { suggest, add }: SpellingMenu,
  replace: (text: string) => void,
): Promise<readonly MenuItemConstructorOptions[]> {
  if (word === '') return [];
  const words = await suggest(word);
  return [
    ...(words.length === 0
      ? [{ label: 'No suggestion', enabled: false }]
      : words.map((label) => ({ label, click: () => replace(label) }))),
    { type: 'separator' },
    { label: 'Add to dictionary', click: () => void add(word) },
    { type: 'separator' },
  ];
}
