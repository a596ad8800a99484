import type { Envelope, ErrorEnvelope } from '#domain/contract/errors.ts';
import type { Bridge, ShellEvent } from '#domain/contract/events.ts';
import { tagsOf } from '#domain/contract/method.ts';
import {
  type ShellInput,
  type ShellMethodName,
  type ShellOutput,
  shellMethods,
} from '#domain/contract/shell.ts';
import {
  isMethodName,
  type MethodInput,
  type MethodName,
  type MethodOutput,
  methods,
} from '#domain/contract/table.ts';

/** A refusal that a fake handler may answer with instead of a value. */
export class FakeRefusal {
  readonly error: ErrorEnvelope;

  constructor(error: ErrorEnvelope) {
    this.error = error;
  }
}

/** Answers a call with an error of the contract, e.g. `refuse('wrong-passphrase')`. */
export function refuse(code: ErrorEnvelope['code'], more: Omit<ErrorEnvelope, 'code'> = {}): FakeRefusal {
  return new FakeRefusal({ code, ...more });
}

type Answer<Input, Output> = (input: Input) => Output | FakeRefusal | Promise<Output | FakeRefusal>;

/** Handlers of the methods that a test needs; a method without one is refused as `unknown-method`. */
export type FakeHandlers = {
  readonly [Name in MethodName]?: Answer<MethodInput<Name>, MethodOutput<Name>> | undefined;
} & {
  readonly [Name in ShellMethodName]?: Answer<ShellInput<Name>, ShellOutput<Name>> | undefined;
};

export type FakeBridge = Bridge & {
  /** Every call in order, with the input as the window sent it. */
  readonly calls: readonly { readonly name: string; readonly input: unknown }[];
  /** The inputs of the calls to one method, oldest first. */
  readonly inputsOf: <Name extends MethodName>(name: Name) => readonly MethodInput<Name>[];
  /** Sends an event as the shell would. */
  readonly emit: (event: ShellEvent) => void;
  /** How often the window said that everything pending is written. */
  readonly flushedCount: () => number;
  /** Files with a path in this computer, as dropped ones have; others come in pieces. Names are their paths. */
  readonly onDisk: Set<File>;
  /** Changes what some methods answer from now on. */
  readonly answer: (handlers: FakeHandlers) => void;
};

const shellDefaults = {
  'shell.preferences': () => ({ colorScheme: 'light', sidebarCollapsed: false }),
  'shell.setPreferences': (input) => ({
    colorScheme: input.colorScheme ?? 'light',
    sidebarCollapsed: input.sidebarCollapsed ?? false,
  }),
  'shell.firstLook': () => ({ practiceExists: null }),
  'shell.about': () => ({ version: '0.1.0', electron: '33', platform: 'linux' }),
} satisfies FakeHandlers;

function schemasOf(name: string) {
  if (isMethodName(name)) return methods[name];
  return Object.hasOwn(shellMethods, name) ? shellMethods[name as ShellMethodName] : undefined;
}

/**
 * A bridge for tests of the window. Inputs and outputs both pass the contract's schemas, so that a fake cannot
 * promise what the store does not give and the window cannot send what it would refuse.
 */
export function createFakeBridge(first: FakeHandlers = {}): FakeBridge {
  let handlers: FakeHandlers = { ...shellDefaults, ...first };
  const listeners = new Set<(event: ShellEvent) => void>();
  const calls: { name: string; input: unknown }[] = [];
  let flushed = 0;
  const onDisk = new Set<File>();

  const call = async (name: string, input: unknown): Promise<Envelope<unknown>> => {
    calls.push({ name, input });
    const schemas = schemasOf(name);
    const handler = handlers[name as keyof FakeHandlers] as Answer<unknown, unknown> | undefined;
    if (!schemas || !handler) return { ok: false, error: { code: 'unknown-method', reference: name } };
    const parsed = schemas.input.safeParse(input);
    if (!parsed.success) return { ok: false, error: { code: 'invalid-input', reference: name } };
    const answer = await handler(parsed.data);
    if (answer instanceof FakeRefusal) return { ok: false, error: answer.error };
    const tags = isMethodName(name) ? { tags: tagsOf(methods[name]) } : {};
    return { ok: true, value: schemas.output.parse(answer), ...tags };
  };

  return {
    call,
    calls,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    flushed: () => {
      flushed += 1;
    },
    onDisk,
    addFile: (target, file) =>
      onDisk.has(file) ? call('files.addFromDisk', { ...target, path: `/${file.name}` }) : null,
    inputsOf: <Name extends MethodName>(name: Name) =>
      calls.filter((each) => each.name === name).map((each) => each.input as MethodInput<Name>),
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    flushedCount: () => flushed,
    answer: (more) => {
      handlers = { ...handlers, ...more };
    },
  };
}

/** Puts a fake bridge where the preload script would put the real one. */
export function installFakeBridge(handlers: FakeHandlers = {}): FakeBridge {
  const fake = createFakeBridge(handlers);
  Object.defineProperty(window, 'backnote', { value: fake, configurable: true, writable: true });
  return fake;
}
