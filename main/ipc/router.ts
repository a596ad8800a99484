import { insertAudit } from '#db/queries/audit.ts';
import { findAccess } from '#db/queries/therapists.ts';
import { assertNever } from '#domain/assert-never.ts';
import { AppError, type Envelope } from '#domain/contract/errors.ts';
import { type AnyMethod, type AuditSaying, tagsOf } from '#domain/contract/method.ts';
import { isMethodName, methods } from '#domain/contract/table.ts';
import { isAllowedInIntake } from '#domain/intake/mode.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { KdfCost } from '#main/security/kdf-cost.ts';
import type { QueryContext } from '#main/services/context.ts';
import { type OpenVault, VaultSession } from '#main/services/vault/vault-session.ts';
import { failure, invalidInput } from './envelope.ts';
import { handlers } from './handlers.ts';

export type RouterOptions = {
  /** Where vaults live. */
  readonly dataFolder: string;
  readonly fontsFolder: string;
  readonly ports: Ports;
  /** Parses every output against the contract: on in development and tests. */
  readonly isOutputChecked: boolean;
  readonly nativeBinding?: string;
  readonly kdfCost?: KdfCost;
};

export type Router = {
  /** Never rejects: a failure is an envelope too. */
  readonly call: (name: string, input: unknown) => Promise<Envelope<unknown>>;
  /** Waits for the calls under way, then locks. */
  readonly close: () => Promise<void>;
};

type Handle = (context: unknown, input: unknown) => Promise<unknown>;

/** The one door to keys and records. Runs in the store process and, unchanged, in plain Node. */
export function createRouter(options: RouterOptions): Router {
  const { ports, fontsFolder } = options;
  const session = new VaultSession({
    dataFolder: options.dataFolder,
    fontsFolder,
    ports,
    nativeBinding: options.nativeBinding,
    kdfCost: options.kdfCost,
  });
  const inRecords = new Set<Promise<unknown>>();
  let lastTurn: Promise<unknown> = Promise.resolve();

  async function dispatch(name: string, input: unknown): Promise<unknown> {
    if (!isMethodName(name)) throw new AppError('unknown-method');
    const method: AnyMethod = methods[name];
    const handle = (handlers[method.kind] as Readonly<Record<string, Handle>>)[name];
    if (!handle) throw new AppError('unknown-method');
    refuseInIntake(name);
    if (method.kind === 'vault')
      return inTurn(name, async () => {
        refuseInIntake(name);
        await requireRole(method);
        return run(method, input, (parsed) => handle(session, parsed));
      });

    const open = session.current;
    if (!open) throw new AppError('locked');
    const work = requireRole(method).then(() =>
      run(method, input, (parsed) => inside(open, method, handle, parsed)),
    );
    inRecords.add(work);
    return work.finally(() => inRecords.delete(work));
  }

  // While a client has the window nothing of the records is answered, whoever asks.
  function refuseInIntake(name: string): void {
    if (session.handedOver !== null && !isAllowedInIntake(name)) throw new AppError('intake-mode');
  }

  // Asked of the database each time: a role that was taken away is gone with the next call.
  async function requireRole({ role }: AnyMethod): Promise<void> {
    if (role === 'any') return;
    const open = session.current;
    if (!open) throw new AppError('locked');
    const access = await findAccess(open.store.read, open.therapistId);
    if (!access?.isActive || access.role !== role) throw new AppError('owner-only');
  }

  // Vaults are opened, made and closed one at a time; closing and handing over wait for every call before.
  async function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    if (name === 'vault.status') return work();
    const isEnding = name === 'vault.lock' || name === 'intake.begin';
    const before = isEnding ? Promise.allSettled([lastTurn, ...inRecords]) : lastTurn;
    const turn = before.then(work, work);
    lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async function run(
    method: AnyMethod,
    input: unknown,
    work: (parsed: unknown) => Promise<unknown>,
  ): Promise<unknown> {
    const parsed = method.input.safeParse(input);
    if (!parsed.success) throw invalidInput(parsed.error);
    const output = await work(parsed.data);
    if (options.isOutputChecked) method.output.parse(output);
    return output;
  }

  function inside(
    open: OpenVault,
    method: Exclude<AnyMethod, { kind: 'vault' }>,
    handle: Handle,
    input: unknown,
  ): Promise<unknown> {
    const { store, therapistId } = open;
    const { handedOver } = session;
    const context: QueryContext = {
      read: store.read,
      ports,
      fontsFolder,
      therapistId,
      ...(handedOver ? { handedOver } : {}),
    };
    switch (method.kind) {
      case 'query':
        return handle(context, input);
      case 'command':
        return store.transact(async ({ read, write }) => {
          const output = await handle({ ...context, read, write }, input);
          await insertAudit(write, auditEntry(method.audit, therapistId, input, output));
          return output;
        });
      case 'effect':
        return act(open, context, method.audit, handle, input);
      default:
        return assertNever(method);
    }
  }

  // The audit row needs the output, which an effect knows only at its end: so what it records waits until then.
  async function act(
    { store, therapistId }: OpenVault,
    context: QueryContext,
    audit: AuditSaying<unknown, unknown>,
    handle: Handle,
    input: unknown,
  ): Promise<unknown> {
    type Work = (write: Parameters<typeof insertAudit>[0]) => Promise<void>;
    const kept: Work[] = [];
    const record = (work: Work) => {
      kept.push(work);
    };
    const output = await handle({ ...context, record }, input);
    await store.transact(async ({ write }) => {
      for (const work of kept) await work(write);
      await insertAudit(write, auditEntry(audit, therapistId, input, output));
    });
    return output;
  }

  function auditEntry(
    audit: AuditSaying<unknown, unknown>,
    actorId: string,
    input: unknown,
    output: unknown,
  ) {
    const { action, entity } = audit;
    return { at: ports.clock.now(), actorId, action, entity, entityId: audit.id(input, output) };
  }

  return {
    call: (name, input) =>
      dispatch(name, input).then(
        (value): Envelope<unknown> => ({
          ok: true,
          value,
          ...(isMethodName(name) ? { tags: tagsOf(methods[name]) } : {}),
        }),
        (error: unknown): Envelope<unknown> => failure(error, isMethodName(name) ? name : 'unknown', ports),
      ),
    close: async () => {
      await inTurn('vault.lock', () => session.lock());
    },
  };
}
