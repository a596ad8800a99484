/** Closes a switch over a union: a new member without a branch does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`);
}
