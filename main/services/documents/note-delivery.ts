import { insertDelivery } from '#db/queries/handouts.ts';
import type { DocumentRef } from '#domain/contract/documents.ts';
import type { EffectContext } from '../context.ts';

type Delivery = {
  readonly way: 'printed' | 'saved';
  readonly printer: string | null;
  readonly copies: number;
};

/** Notes that a handout was given. Other documents are given to nobody: for them the audit row is enough. */
export function noteDelivery(
  { ports, record }: EffectContext,
  document: DocumentRef,
  delivery: Delivery,
): void {
  if (document.kind !== 'handout') return;
  const given = { ...delivery, id: ports.ids.next(), handoutId: document.handoutId, at: ports.clock.now() };
  record((write) => insertDelivery(write, given));
}
