import { useState } from 'react';
import type { DocumentRef } from '#domain/contract/documents.ts';
import type { PrintChoice } from '#domain/practice/practice.ts';
import { useRead } from '../api/queries.ts';
import { useDelivery } from './Delivery.tsx';

/** A document that is kept as it is given, and where it went. */
export type KeptDocument = ReturnType<typeof useKeptDocument>;

/**
 * A document that is kept as it is given. It is made when it is first printed or saved; the same choice is never kept
 * twice, so a second try at a printer prints the same paper.
 */
export function useKeptDocument<Choice>(make: (choice: Choice) => Promise<DocumentRef>) {
  const delivery = useDelivery();
  const practice = useRead('practice.get', {});
  const [kept, setKept] = useState<{ readonly of: string; readonly document: DocumentRef } | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const [chosen, setChosen] = useState<PrintChoice | null>(null);
  const printChoice = chosen ?? practice.data?.print ?? { printer: null, copies: 1 };

  const keep = async (choice: Choice): Promise<DocumentRef> => {
    const of = JSON.stringify(choice);
    if (kept?.of === of) return kept.document;
    setIsMaking(true);
    try {
      const document = await make(choice);
      setKept({ of, document });
      return document;
    } finally {
      setIsMaking(false);
    }
  };
  const deliver = async (choice: Choice, send: (document: DocumentRef) => Promise<void>) => {
    delivery.clear();
    try {
      await send(await keep(choice));
    } catch (error) {
      delivery.fail(error);
    }
  };
  return {
    delivery,
    isMaking,
    printChoice,
    choosePrinter: setChosen,
    print: (choice: Choice) => deliver(choice, (document) => delivery.print(document, printChoice)),
    save: (choice: Choice) => deliver(choice, delivery.save),
  };
}
