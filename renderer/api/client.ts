import { AppError, type Envelope } from '#domain/contract/errors.ts';
import type { ShellInput, ShellMethodName, ShellOutput } from '#domain/contract/shell.ts';
import type { MethodInput, MethodName, MethodOutput } from '#domain/contract/table.ts';
import { bridge } from './bridge.ts';
import { keepTags } from './method-tags.ts';

/** A failed call, with the reference that is also in the log. */
export class CallError extends AppError {
  readonly reference: string | undefined;

  constructor(error: Extract<Envelope<never>, { ok: false }>['error']) {
    super(error.code, {
      ...(error.fields ? { fields: error.fields } : {}),
      ...(error.waitMs === undefined ? {} : { waitMs: error.waitMs }),
    });
    this.name = 'CallError';
    this.reference = error.reference;
  }
}

async function send(name: string, input: unknown): Promise<unknown> {
  const envelope = (await bridge().call(name, input)) as Envelope<unknown>;
  if (!envelope.ok) throw new CallError(envelope.error);
  keepTags(name, envelope.tags);
  return envelope.value;
}

/** Calls a method of the contract. Rejects with a CallError. */
export async function call<Name extends MethodName>(
  name: Name,
  input: MethodInput<Name>,
): Promise<MethodOutput<Name>> {
  return (await send(name, input)) as MethodOutput<Name>;
}

/** Calls the shell itself: settings of the window that need no open vault. */
export async function callShell<Name extends ShellMethodName>(
  name: Name,
  input: ShellInput<Name>,
): Promise<ShellOutput<Name>> {
  return (await send(name, input)) as ShellOutput<Name>;
}
