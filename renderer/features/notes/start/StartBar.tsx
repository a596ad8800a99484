import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import classes from './StartBar.module.css';
import { startKeys } from './start-keys.ts';
import { useCarry } from './use-carry.ts';
import { useCarryKeys } from './use-carry-keys.ts';

/** Where a note begins: from the last one, whose values then wait here to be confirmed. */
export function StartBar() {
  const { previous } = useDraft();
  const { done, carry, confirm, takeBack } = useCarry();
  useCarryKeys({ carry, confirm });
  const open = useDraftValue((body) => body.carried.unconfirmed.length);
  const from = useDraftValue((body) => body.carried.from?.date ?? null);
  return (
    <section className={classes.root} aria-label={t('carry.label')}>
      {from === null ? (
        previous !== null && <SameAsLastTime day={previous.date} onCarry={carry} />
      ) : open === 0 ? (
        <AllConfirmed from={from} />
      ) : (
        <Unconfirmed count={open} from={from} onConfirm={confirm} onTakeBack={takeBack} />
      )}
      <div role="status" className={classes.done}>
        {done !== null && <WhatWasDone leftOut={done.leftOut} lowered={done.lowered} />}
      </div>
    </section>
  );
}

function SameAsLastTime({ day, onCarry }: { readonly day: string; readonly onCarry: () => void }) {
  const dates = useDates();
  return (
    <div className={classes.bar}>
      <Button
        variant="default"
        leftSection={<Icon of={IconCopy} />}
        rightSection={<KeyHint keys={startKeys.same.shown} />}
        onClick={onCarry}
      >
        {t('carry.same')}
      </Button>
      <span className={classes.hint}>{t('carry.sameHint', { day: dates.shortDay(day) })}</span>
    </div>
  );
}

function AllConfirmed({ from }: { readonly from: string }) {
  const dates = useDates();
  return (
    <div className={classes.bar}>
      <span className={classes.hint}>{t('carry.allConfirmed', { day: dates.shortDay(from) })}</span>
    </div>
  );
}

type UnconfirmedProps = {
  readonly count: number;
  readonly from: string;
  readonly onConfirm: () => void;
  readonly onTakeBack: () => void;
};

function Unconfirmed({ count, from, onConfirm, onTakeBack }: UnconfirmedProps) {
  const dates = useDates();
  return (
    <div className={classes.bar}>
      <span className={classes.open}>{t('carry.carried', { count, day: dates.shortDay(from) })}</span>
      <Button variant="default" size="xs" leftSection={<Icon of={IconCheck} size={16} />} onClick={onConfirm}>
        {t('carry.confirmAll')}
      </Button>
      <Button variant="subtle" size="xs" onClick={onTakeBack}>
        {t('carry.takeBack')}
      </Button>
    </div>
  );
}

/** What the rules of today changed about the treatment of last time. */
function WhatWasDone({ leftOut, lowered }: { readonly leftOut: number; readonly lowered: number }) {
  return (
    <>
      {leftOut > 0 && <FlagMark tone="caution">{t('safety.carried.leftOut', { count: leftOut })}</FlagMark>}
      {lowered > 0 && <FlagMark tone="caution">{t('safety.carried.lowered', { count: lowered })}</FlagMark>}
    </>
  );
}
