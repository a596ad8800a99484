import { useState } from 'react';
import { firstPrint, type PaperKind, type PrintChoice, printChoiceFor } from '#domain/practice/practice.ts';
import { useRead } from '../api/queries.ts';

/** How this kind of document was printed last, until something else is chosen here. */
export function usePrintChoice(kind: PaperKind): readonly [PrintChoice, (choice: PrintChoice) => void] {
  const { data } = useRead('practice.get', {});
  const [chosen, setChosen] = useState<PrintChoice | null>(null);
  const known = data === undefined ? firstPrint : printChoiceFor(kind, data.printOf, data.print);
  return [chosen ?? known, setChosen];
}
