import { useState } from 'react';
import { type CarriedForward, carryForward } from '#domain/notes/carry.ts';
import { confirmAll } from '#domain/notes/confirm.ts';
import { takeCarriedBack } from '#domain/notes/take-back.ts';
import { useDraft } from '../draft-context.tsx';

/** *Same as last time* and its ways back. What it did is known for as long as the page stands. */
export function useCarry() {
  const { session, previous, date, verdictOf } = useDraft();
  const [done, setDone] = useState<Pick<CarriedForward, 'leftOut' | 'lowered'> | null>(null);
  return {
    done,
    carry: () => {
      if (previous === null || session.body().carried.from !== null) return;
      const { body, leftOut, lowered } = carryForward(session.body(), previous, {
        day: date,
        verdictOf,
        newId: () => crypto.randomUUID(),
      });
      session.replace(body);
      setDone({ leftOut, lowered });
    },
    confirm: () => session.replace(confirmAll(session.body())),
    takeBack: () => {
      session.replace(takeCarriedBack(session.body()));
      setDone(null);
    },
  };
}

export type Carry = ReturnType<typeof useCarry>;
