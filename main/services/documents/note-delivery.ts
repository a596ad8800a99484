import { insertDelivery } from '#db/queries/handouts.ts';
import { insertLetterDelivery } from '#db/queries/letters.ts';
import type { DocumentRef } from '#domain/contract/documents.ts';
import type { EffectContext } from '../context.ts';

type Delivery = {
  readonly way: 'printed' | 'saved' | 'opened';
  readonly printer: string | null;
  readonly copies: number;
};

/**
 * Notes that a handout or a letter was given. Other documents are given to nobody: the audit row is enough, and so it
 * is for a letter that was only looked at in another program.
 */
export function noteDelivery(
  { ports, record }: EffectContext,
  document: DocumentRef,
  delivery: Delivery,
): void {
  const { way } = delivery;
  const given = { ...delivery, id: ports.ids.next(), at: ports.clock.now() };
  if (document.kind === 'handout') {
    const { handoutId } = document;
    record((write) => insertDelivery(write, { ...given, handoutId }));
  }
  if (document.kind === 'letter' && way !== 'opened') {
    const { letterId } = document;
    record((write) => insertLetterDelivery(write, { ...given, way, letterId }));
  }
}
