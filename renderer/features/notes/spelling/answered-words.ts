import type { MethodOutput } from '#domain/contract/table.ts';
import { call } from '#renderer/api/client.ts';

type Settings = MethodOutput<'spelling.settings'>;

/** More than anybody writes in a day. */
const mostKept = 5_000;

/**
 * What was answered before in this window, so that a field does not ask for all of its words again. It holds for one
 * reading of the settings: another language or another word of one's own, and all are asked anew.
 */
let answered: { readonly settings: Settings | null; readonly isWrong: Map<string, boolean> } = {
  settings: null,
  isWrong: new Map(),
};

/** Which of these words stand in no dictionary. A check that fails finds nothing: nobody waits for it. */
export async function wrongAmong(settings: Settings, words: readonly string[]): Promise<readonly string[]> {
  if (settings.language === 'off') return [];
  if (answered.settings !== settings) answered = { settings, isWrong: new Map() };
  const { isWrong } = answered;
  const unknown = words.filter((word) => !isWrong.has(word));
  if (unknown.length > 0) {
    try {
      const wrong = new Set((await call('spelling.check', { words: unknown })).wrong);
      if (isWrong.size + unknown.length > mostKept) isWrong.clear();
      for (const word of unknown) isWrong.set(word, wrong.has(word));
    } catch {
      // Locked meanwhile, or a store that stopped: the page that says so is on its way.
    }
  }
  return words.filter((word) => isWrong.get(word) === true);
}
