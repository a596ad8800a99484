import { Checkbox } from '@mantine/core';
import { useId, useState } from 'react';
import type { Side, StructureId } from '#domain/anatomy/structures.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraftValue, useVerdict } from '../draft-context.tsx';
import { techniqueLabel } from '../rows.ts';
import classes from './finding-panel.module.css';
import { type Offer, offerFor, rowsAt } from './treated-today.ts';
import { type AddedRows, useTreatedToday } from './use-treated-today.ts';

type TreatedTodayProps = {
  readonly structure: StructureId;
  readonly side: Side;
  readonly addedRows: AddedRows;
};

/** Whether the structure was treated today. Ticking it adds a row to Treatment, within what the rules allow. */
export function TreatedToday({ structure, side, addedRows }: TreatedTodayProps) {
  const place = { structure, side };
  const id = useId();
  const verdict = useVerdict();
  const rows = useDraftValue((body) => body.treatment.rows);
  const treated = useTreatedToday(place, addedRows);
  const [hasStayed, setStayed] = useState(false);
  const here = rowsAt(rows, place);
  const offer = offerFor(rows, place, verdict, '');
  const isTreated = here.length > 0;
  // What was treated before the place was kept off can still be taken back.
  if (!isTreated && offer.kind !== 'row') {
    const why = refusalOf(offer);
    return why === null ? null : <p className={classes.quiet}>{why}</p>;
  }

  const toggle = (isOn: boolean) => {
    if (isOn) treated.add();
    setStayed(isOn ? false : !treated.takeBack());
  };
  const methods = here.map((row) => techniqueLabel(row.technique, row.stroke)).join('; ');
  return (
    <div className={classes.treated}>
      <Checkbox
        label={t('map.finding.treated')}
        checked={isTreated}
        aria-describedby={id}
        onChange={({ currentTarget }) => toggle(currentTarget.checked)}
      />
      <p id={id} role="status" className={classes.quiet}>
        {isTreated && t('map.finding.treatedRow', { method: methods })}
        {hasStayed && isTreated && ` ${t('map.finding.rowsStay')}`}
      </p>
    </div>
  );
}

/** Why no treatment is offered; null where the line about the lock says it already. */
function refusalOf({ kind }: Offer): string | null {
  switch (kind) {
    case 'stopped':
      return t('map.finding.notToday');
    case 'no-method':
      return t('map.finding.noMethod');
    default:
      return null;
  }
}
