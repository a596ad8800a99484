import { onTestFinished } from 'vitest';
import { type ClientFields, emptyClient } from '#domain/clients/client.ts';
import type { Envelope, ErrorEnvelope } from '#domain/contract/errors.ts';
import type { MethodInput, MethodName, MethodOutput } from '#domain/contract/table.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { createRouter, type Router } from '#main/ipc/router.ts';
import { floorCost } from '#main/security/kdf-cost.ts';
import { ensureFonts } from '#tools/fonts/fonts.ts';
import { treatedNote } from './notes.ts';
import { type TestPorts, testPorts } from './ports.ts';
import { lowBackPain, practiceInput } from './records.ts';
import { testFolder } from './test-store.ts';

export type TestApp = {
  readonly router: Router;
  readonly ports: TestPorts;
  readonly dataFolder: string;
  /** The value of a call that must succeed. */
  readonly ok: <Name extends MethodName>(name: Name, input: MethodInput<Name>) => Promise<MethodOutput<Name>>;
  /** The error of a call that must fail. */
  readonly fails: (name: string, input: unknown) => Promise<ErrorEnvelope>;
};

/** The real router on a real folder, locked, with ports of the test's own. */
export async function testApp(dataFolder = testFolder(), ports = testPorts()): Promise<TestApp> {
  const router = createRouter({
    dataFolder,
    fontsFolder: await ensureFonts(),
    ports,
    isOutputChecked: true,
    kdfCost: floorCost,
  });
  onTestFinished(() => router.close());
  return {
    router,
    ports,
    dataFolder,
    ok: async (name, input) => {
      const envelope = (await router.call(name, input)) as Envelope<MethodOutput<typeof name>>;
      if (!envelope.ok) throw new Error(`${name} failed: ${JSON.stringify(envelope.error)}`);
      return envelope.value;
    },
    fails: async (name, input) => {
      const envelope = await router.call(name, input);
      if (envelope.ok) throw new Error(`${name} succeeded`);
      return envelope.error;
    },
  };
}

/** The same with an open practice. */
export async function openApp(): Promise<TestApp> {
  const app = await testApp();
  await app.ok('vault.create', practiceInput);
  return app;
}

/** A client with an open episode and today's draft. */
export async function addDraft(app: TestApp, fields: Partial<ClientFields> & { name: string }) {
  const client = await app.ok('clients.create', { fields: { ...emptyClient, ...fields } });
  const episode = await app.ok('episodes.create', { clientId: client.id, fields: lowBackPain });
  const { noteId } = await app.ok('notes.start', { episodeId: episode.id });
  return { clientId: client.id, episodeId: episode.id, noteId };
}

/** Saves a treated note over a fresh draft and signs it. */
export async function signTreated(app: TestApp, noteId: string): Promise<NoteBody> {
  const body = treatedNote();
  const { revision } = await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body });
  await app.ok('notes.sign', { noteId, expectedRevision: revision });
  return body;
}
