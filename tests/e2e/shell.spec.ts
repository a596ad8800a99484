import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice } from '#tests/support/journeys/practice.ts';
import { expect, test, type Window } from './fixture.ts';

type Envelope = { readonly ok: boolean; readonly error?: { readonly code: string } };

/** Calls the boundary as the page itself could. */
function call(page: Page, name: string, input: unknown): Promise<Envelope> {
  return page.evaluate(
    ([method, value]) => {
      const { backnote } = window as unknown as {
        backnote: { call: (name: unknown, input: unknown) => Promise<Envelope> };
      };
      return backnote.call(method, value);
    },
    [name, input] as const,
  );
}

/** Runs an attack in the page and waits for what the policy says about it: the directive that stopped it. */
function stoppedBy(page: Page, attack: () => void): Promise<string> {
  return page.evaluate(
    (source) =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        const run = Reflect.get(window, 'attacks')[source] as () => void;
        try {
          run();
        } catch {
          // A refusal may be an exception as well; the event tells which directive it was.
        }
        setTimeout(() => resolve('nothing'), 3000);
      }),
    attack.name,
  );
}

/** Puts the attacks into the page; each is known by its name. */
async function arm(page: Page): Promise<void> {
  await page.evaluate(() => {
    const attacks = {
      inlineScript: () => {
        const script = document.createElement('script');
        script.append('window.wasAttacked = true');
        document.head.append(script);
      },
      evaluate: () => {
        // biome-ignore lint: the attack itself.
        window['eval' as never]('window.wasAttacked = true' as never);
      },
    };
    Reflect.set(window, 'attacks', attacks);
  });
}
