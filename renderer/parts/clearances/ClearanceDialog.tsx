import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type ClearableRule, clearableRules } from '#domain/safety/clearance.ts';
import { ruleWords } from '#domain/terms/safety-why-en.ts';
import { lineLimit, paragraphLimit } from '#domain/text.ts';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Scale } from '#renderer/ui/Scale.tsx';
import { CallErrorState } from '../CallErrorState.tsx';
import { dateWords } from '../date-words.ts';
import classes from './clearances.module.css';

type ClearanceDialogProps = {
  readonly clientId: string;
  /** What is to be answered, where the dialog opens for one matter. */
  readonly rule?: ClearableRule;
  readonly onClose: () => void;
};

/** Writes down who cleared what, when and within which limits. What waits for an answer stands first in the list. */
export function ClearanceDialog({ clientId, rule: first, onClose }: ClearanceDialogProps) {
  const adding = useWrite('safety.addClearance');
  const known = useRead('safety.ofClient', { clientId });
  const dates = useDates();
  const today = dayOf(new Date());
  const [rule, setRule] = useState<ClearableRule | null>(first ?? null);
  const [source, setSource] = useState('');
  const [givenOn, setGivenOn] = useState<string | null>(today);
  const [limits, setLimits] = useState('');
  const [pressureLimit, setPressureLimit] = useState<number | null>(null);
  const [expiresOn, setExpiresOn] = useState<string | null>(null);
  const [wrongDates, setWrongDates] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setIsTried] = useState(false);

  const waiting = (known.data?.verdict.matters ?? [])
    .filter(({ isClearable, state }) => isClearable && state !== 'cleared')
    .map(({ ruleId }) => ruleId as string);
  const ordered = [...clearableRules].sort(
    (one, other) => Number(waiting.includes(other)) - Number(waiting.includes(one)),
  );
  const endTooEarly = givenOn !== null && expiresOn !== null && expiresOn <= givenOn;
  const problem = (name: string) => (isWrong: boolean) =>
    setWrongDates(
      (wrong) => new Set([...wrong].filter((each) => each !== name).concat(isWrong ? [name] : [])),
    );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (rule === null || source.trim() === '' || givenOn === null || endTooEarly || wrongDates.size > 0)
      return;
    adding.mutate(
      { clientId, ruleId: rule, source, givenOn, limits, pressureLimit, expiresOn },
      { onSuccess: onClose },
    );
  };
  const date = { order: dates.order, today, format: dates.day, words: dateWords() };
  return (
    <Modal opened onClose={onClose} title={t('safety.clearances.addTitle')} withCloseButton={false}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <Select
          label={t('safety.clearances.rule')}
          placeholder={t('safety.clearances.rulePlaceholder')}
          data={ordered.map((id) => ({ value: id, label: ruleWords(id).therapist }))}
          value={rule}
          onChange={(value) => setRule(clearableRules.find((id) => id === value) ?? null)}
          error={isTried && rule === null ? t('safety.clearances.ruleMissing') : undefined}
          searchable
          allowDeselect={false}
          required
          data-autofocus
          openOnFocus={false}
        />
        <TextInput
          label={t('safety.clearances.source')}
          description={t('safety.clearances.sourceHint')}
          dir="auto"
          maxLength={lineLimit}
          required
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
          error={isTried && source.trim() === '' ? t('safety.clearances.sourceMissing') : undefined}
        />
        <DateField
          {...date}
          label={t('safety.clearances.givenOn')}
          required
          value={givenOn}
          onChange={setGivenOn}
          onProblem={problem('givenOn')}
          maxDate={today}
          {...(isTried && givenOn === null ? { error: t('safety.clearances.dateMissing') } : {})}
        />
        <Textarea
          label={t('safety.clearances.limits')}
          description={t('safety.clearances.limitsHint')}
          dir="auto"
          maxLength={paragraphLimit}
          value={limits}
          onChange={(event) => setLimits(event.currentTarget.value)}
        />
        <Scale
          label={t('safety.clearances.pressure')}
          min={1}
          max={5}
          value={pressureLimit}
          onChange={setPressureLimit}
          labels={{ last: String, clear: t('safety.clearances.noPressure') }}
        />
        <DateField
          {...date}
          label={t('safety.clearances.expiresOn')}
          value={expiresOn}
          onChange={setExpiresOn}
          onProblem={problem('expiresOn')}
          {...(endTooEarly ? { error: t('safety.clearances.endTooEarly') } : {})}
        />
        {adding.error !== null && <CallErrorState error={adding.error} />}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={adding.isPending}>
            {t('safety.clearances.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
