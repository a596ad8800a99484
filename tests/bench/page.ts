import { setTimeout as wait } from 'node:timers/promises';
import type { DevTools } from './devtools.ts';

/** The one page of a running program. */
export interface Page {
  /** Runs a function in the page and returns what it returns; it can use nothing from around it. */
  readonly run: <Input, Output>(
    work: (input: Input) => Output | Promise<Output>,
    input: Input,
  ) => Promise<Output>;
  /** As `run`, again and again until the answer is true. */
  readonly until: <Input>(what: string, test: (input: Input) => boolean, input: Input) => Promise<void>;
  /** Types text at once where the focus is, as an input method does. */
  readonly insertText: (text: string) => Promise<void>;
  readonly press: (key: 'Enter' | 'Escape') => Promise<void>;
  /** Lets the page take keys as if its window were in front, beside others that do the same. */
  readonly holdFocus: () => Promise<void>;
  /** Rests the pointer on the field that has the focus, as after the click into it. */
  readonly pointAtField: () => Promise<void>;
  /** Presses the key of a small letter, as a finger does. */
  readonly typeLetter: (letter: string) => Promise<void>;
}

const patienceMs = 30_000;
const pollMs = 10;

type Target = { readonly targetId: string; readonly type: string; readonly url: string };
type Evaluated = {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
};

const keyCodes = { Enter: 13, Escape: 27 } as const;

/** Attaches to the page of a program, waiting until there is one. */
export async function openPage(devTools: DevTools): Promise<Page> {
  const targetId = await findPage(devTools);
  const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params: object): Promise<Record<string, unknown>> =>
    devTools.send(method, params, String(sessionId));

  const run: Page['run'] = async (work, input) => {
    const argument = input === undefined ? '' : JSON.stringify(input);
    const answer = (await send('Runtime.evaluate', {
      expression: `(${work.toString()})(${argument})`,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as Evaluated;
    const wrong = answer.exceptionDetails;
    if (wrong !== undefined) throw new Error(wrong.exception?.description ?? wrong.text);
    return answer.result?.value as never;
  };

  return {
    run,
    until: async (what, test, input) => {
      const end = performance.now() + patienceMs;
      // While the page is being loaded a question to it may come to nothing.
      while (!(await run(test, input).catch(() => false))) {
        if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
        await wait(pollMs);
      }
    },
    insertText: async (text) => void (await send('Input.insertText', { text })),
    press: async (key) => {
      const facts = { key, code: key, windowsVirtualKeyCode: keyCodes[key] };
      const text = key === 'Enter' ? { text: '\r' } : {};
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...facts, ...text });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...facts });
    },
    holdFocus: async () => void (await send('Emulation.setFocusEmulationEnabled', { enabled: true })),
    pointAtField: async () => {
      const middle = await run(() => {
        const { left, top, width, height } = (
          document.activeElement ?? document.body
        ).getBoundingClientRect();
        const bottom = Math.min(top + height, window.innerHeight);
        return { x: left + width / 2, y: (Math.max(top, 0) + bottom) / 2 };
      }, undefined);
      await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...middle });
    },
    typeLetter: async (letter) => {
      const code = letter.toUpperCase();
      const facts = { key: letter, code: `Key${code}`, windowsVirtualKeyCode: code.charCodeAt(0) };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...facts, text: letter });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...facts });
    },
  };
}

async function findPage(devTools: DevTools): Promise<string> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    const { targetInfos } = await devTools.send('Target.getTargets');
    const page = (targetInfos as readonly Target[]).find(({ type }) => type === 'page');
    if (page !== undefined) return page.targetId;
    await wait(pollMs);
  }
  throw new Error('The program showed no page');
}
