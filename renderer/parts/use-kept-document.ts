import { useState } from 'react';
import type { ViewableRef } from '#domain/contract/documents.ts';
import type { PaperKind } from '#domain/practice/practice.ts';
import { useDelivery } from './Delivery.tsx';
import { usePrintChoice } from './use-print-choice.ts';

/** A document that is kept as it is given, and where it went. */
export type KeptDocument = ReturnType<typeof useKeptDocument>;

/**
 * A document that is kept as it is given. It is made when it is first printed or saved; the same choice is never kept
 * twice, so a second try at a printer prints the same paper.
 */
export function useKeptDocument<Choice>(kind: PaperKind, make: (choice: Choice) => Promise<ViewableRef>) {
  const delivery = useDelivery();
  const [kept, setKept] = useState<{ readonly of: string; readonly document: ViewableRef } | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const [printChoice, choosePrinter] = usePrintChoice(kind);

  const keep = async (choice: Choice): Promise<ViewableRef> => {
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
  const deliver = async (choice: Choice, send: (document: ViewableRef) => Promise<void>) => {
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
    choosePrinter,
    print: (choice: Choice) => deliver(choice, (document) => delivery.print(document, printChoice)),
    save: (choice: Choice) => deliver(choice, delivery.save),
    open: (choice: Choice) => deliver(choice, delivery.open),
  };
}
