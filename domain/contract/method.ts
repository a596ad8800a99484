import type { z } from 'zod';
import type { NeededRole } from '../practice/role.ts';
import type { ErrorCode } from './errors.ts';
import type { MethodTags, Tag } from './tags.ts';

/** What the audit row of a command says. Ids only: an audit row holds no free text. */
export type AuditSaying<Input, Output> = {
  readonly action: string;
  readonly entity: string;
  // As a method, so that a saying about narrower types still counts as one in a table of all methods.
  id(input: Input, output: Output): string | null;
};

type Schema = z.ZodType;

type Common<Input extends Schema, Output extends Schema> = {
  readonly input: Input;
  readonly output: Output;
  /** The codes a caller must expect beside those of the boundary itself. */
  readonly errors: readonly ErrorCode[];
  /** Who may call it. The router refuses everybody else with `owner-only`. */
  readonly role: NeededRole;
};

/** A method as the contract writes it down: what is for everybody need not say so. */
type Written<Method extends { readonly role: NeededRole }> = Omit<Method, 'kind' | 'role'> & {
  readonly role?: NeededRole;
};

/** Reads. Gets a Reader; leaves no trace. */
export type QueryMethod<Input extends Schema, Output extends Schema> = Common<Input, Output> & {
  readonly kind: 'query';
  readonly tags: readonly Tag[];
};

/** Writes. Runs in one transaction together with its audit row. */
export type CommandMethod<Input extends Schema, Output extends Schema> = Common<Input, Output> & {
  readonly kind: 'command';
  readonly invalidates: readonly Tag[];
  readonly audit: AuditSaying<z.output<Input>, z.output<Output>>;
};

/**
 * Acts on the world outside (a printer, a dialog, a file) and then records what happened, once, in one transaction
 * with its audit row. No transaction is open while the world is asked.
 */
export type EffectMethod<Input extends Schema, Output extends Schema> = Common<Input, Output> & {
  readonly kind: 'effect';
  readonly invalidates: readonly Tag[];
  readonly audit: AuditSaying<z.output<Input>, z.output<Output>>;
};

/** Opens, makes or closes the vault itself: the only methods that answer while it is locked. */
export type VaultMethod<Input extends Schema, Output extends Schema> = Common<Input, Output> & {
  readonly kind: 'vault';
  readonly tags: readonly Tag[];
  readonly invalidates: readonly Tag[];
};

export type AnyMethod =
  | QueryMethod<Schema, Schema>
  | CommandMethod<Schema, Schema>
  | EffectMethod<Schema, Schema>
  | VaultMethod<Schema, Schema>;

export function query<Input extends Schema, Output extends Schema>(
  method: Written<QueryMethod<Input, Output>>,
): QueryMethod<Input, Output> {
  return { ...method, kind: 'query', role: method.role ?? 'any' };
}

export function command<Input extends Schema, Output extends Schema>(
  method: Written<CommandMethod<Input, Output>>,
): CommandMethod<Input, Output> {
  return { ...method, kind: 'command', role: method.role ?? 'any' };
}

export function effect<Input extends Schema, Output extends Schema>(
  method: Written<EffectMethod<Input, Output>>,
): EffectMethod<Input, Output> {
  return { ...method, kind: 'effect', role: method.role ?? 'any' };
}

export function vaultMethod<Input extends Schema, Output extends Schema>(
  method: Written<VaultMethod<Input, Output>>,
): VaultMethod<Input, Output> {
  return { ...method, kind: 'vault', role: method.role ?? 'any' };
}

/** The tags of a method, as its answers carry them. */
export function tagsOf(method: AnyMethod): MethodTags {
  return {
    shows: 'tags' in method ? method.tags : [],
    changes: 'invalidates' in method ? method.invalidates : [],
  };
}
