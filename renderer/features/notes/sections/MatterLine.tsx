import { TextInput } from '@mantine/core';
import { clearanceConditions } from '#domain/safety/section.ts';
import type { Matter } from '#domain/safety/verdict.ts';
import { ruleWhy, ruleWords } from '#domain/terms/safety-why-en.ts';
import { lineLimit } from '#domain/text.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { toneOf } from '../safety-words.ts';
import classes from './StopBanner.module.css';

/** One matter: what it is, why, what it blocks, and the answer that it waits for. */
export function MatterLine({ matter }: { readonly matter: Matter }) {
  const { ruleId, level, state, source, blocksTreatment, blocksExercises, limits } = matter;
  const needsPlace = level === 'avoid-area' && limits.length === 0;
  return (
    <li className={classes.matter}>
      <div className={classes.matterHead} title={t('safety.banner.source', { source })}>
        <FlagMark tone={state === 'cleared' ? 'done' : toneOf(level)} variant="plain">
          <strong>{ruleWords(ruleId).therapist}</strong>
        </FlagMark>
        {state === 'cleared' && <span className={classes.state}>{t('safety.banner.cleared')}</span>}
        {state === 'reasoned' && <span className={classes.state}>{t('safety.banner.reasoned')}</span>}
      </div>
      <p className={classes.why}>
        {ruleWhy(ruleId)}{' '}
        {blocksTreatment
          ? `${t('safety.banner.blocksTreatment')}.`
          : blocksExercises
            ? `${t('safety.banner.blocksExercises')}.`
            : ''}
        {needsPlace && ` ${t('safety.banner.placeMissing')}`}
      </p>
      {level === 'clearance' && state !== 'cleared' && <Reason rule={ruleId} />}
    </li>
  );
}

/** Why the therapist goes on without a clearance. The limits hold all the same. */
function Reason({ rule }: { readonly rule: Matter['ruleId'] }) {
  const { session } = useDraft();
  const condition = clearanceConditions.find((id) => id === rule);
  const words = useDraftValue(
    (body) => body.safety.reasons.find((reason) => reason.rule === rule)?.words ?? '',
  );
  if (condition === undefined) return null;
  const change = (next: string) => {
    const others = session.body().safety.reasons.filter((reason) => reason.rule !== condition);
    session.update('safety', {
      reasons: next === '' ? others : [...others, { rule: condition, words: next }],
    });
  };
  return (
    <TextInput
      label={t('safety.banner.reason', { rule: ruleWords(rule).therapist })}
      dir="auto"
      size="xs"
      maxLength={lineLimit}
      value={words}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
