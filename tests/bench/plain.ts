import type { Page } from './page.ts';
import type { PlainBridge, PlainCalls, PlainName } from './plain-app/messages.ts';
import { startProgram } from './program.ts';
import type { Setup } from './setup.ts';

/** The running app of the plain parts. */
export interface Plain {
  readonly page: Page;
  readonly call: <Name extends PlainName>(
    name: Name,
    input: PlainCalls[Name]['input'],
  ) => Promise<PlainCalls[Name]['output']>;
  readonly close: () => Promise<void>;
}

type PlainWindow = { readonly plain: PlainBridge };

export async function startPlain(setup: Setup): Promise<Plain> {
  const { page, close } = await startProgram(setup.plain);
  // The empty page before it has the bridge too.
  const isThere = (): boolean =>
    location.protocol === 'file:' && 'plain' in window && document.readyState === 'complete';
  await page.until('the plain app is ready', isThere, null);
  return {
    page,
    close,
    call: (name, input) =>
      page.run((asked) => (window as unknown as PlainWindow).plain.call(asked.name, asked.input), {
        name,
        input,
      }),
  };
}
