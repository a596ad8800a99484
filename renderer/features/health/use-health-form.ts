import { useCallback, useState } from 'react';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { HealthView } from '#domain/contract/health.ts';
import { type ConditionEntry, healthHistory } from '#domain/health/history.ts';
import type { HistoryCondition } from '#domain/safety/conditions.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { fieldErrorsOf } from '#renderer/parts/field-errors.ts';
import { problemsOf } from '#renderer/parts/form-problems.ts';
import { bodyOf, draftOf, type HealthDraft } from './health-draft.ts';

export type HealthFormState = {
  readonly draft: HealthDraft;
  readonly change: (patch: Partial<HealthDraft>) => void;
  readonly changeCondition: (id: HistoryCondition, patch: Partial<ConditionEntry>) => void;
  readonly isFullReview: boolean;
  readonly setFullReview: (isFull: boolean) => void;
  readonly setDayProblem: (key: string, isWrong: boolean) => void;
  /** By the dotted place in the history, in words. */
  readonly errors: Readonly<Record<string, string>>;
  readonly failure: unknown;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  /** Resolves to true when the version is kept. */
  readonly submit: () => Promise<boolean>;
};

/** The history while it is typed, over the version that was in force when the screen was opened. */
export function useHealthForm(clientId: string, opened: HealthView): HealthFormState {
  const save = useWrite('health.save');
  const confirm = useWrite('health.confirm');
  const [draft, setDraft] = useState(() => draftOf(opened));
  const [kept, setKept] = useState(() => canonicalJson(bodyOf(draft)));
  const [isFullReview, setFullReview] = useState(false);
  const [wasTried, setWasTried] = useState(false);
  const [wrongDays, setWrongDays] = useState<ReadonlySet<string>>(new Set());
  const body = bodyOf(draft);
  const isChanged = canonicalJson(body) !== kept;
  const isSaving = save.isPending || confirm.isPending;

  const change = useCallback(
    (patch: Partial<HealthDraft>) => setDraft((before) => ({ ...before, ...patch })),
    [],
  );
  const changeCondition = useCallback(
    (id: HistoryCondition, patch: Partial<ConditionEntry>) =>
      setDraft((before) => ({
        ...before,
        conditions: { ...before.conditions, [id]: { ...before.conditions[id], ...patch } },
      })),
    [],
  );
  const setDayProblem = useCallback((key: string, isWrong: boolean) => {
    setWrongDays((before) => {
      const after = new Set(before);
      if (isWrong) after.add(key);
      else after.delete(key);
      return after;
    });
  }, []);

  const submit = async (): Promise<boolean> => {
    setWasTried(true);
    // A day that was left unread belongs to its row: without the row it holds nothing up.
    const isDayWrong = draft.surgeries.some(({ key }) => wrongDays.has(key));
    if (isSaving || isDayWrong || !healthHistory.safeParse(body).success) return false;
    try {
      if (isChanged || opened.latest === null) {
        await save.mutateAsync({ clientId, expectedNumber: opened.lastNumber, body, isFullReview });
        setKept(canonicalJson(body));
      } else if (isFullReview) {
        // All of it was asked again and holds: that is no new version.
        const { versionId } = opened.latest;
        await confirm.mutateAsync({ clientId, versionId, sessionId: null, kind: 'full-review' });
      }
      setFullReview(false);
      return true;
    } catch {
      return false;
    }
  };

  const fromStore = fieldErrorsOf(save.error, 'body');
  return {
    draft,
    change,
    changeCondition,
    isFullReview,
    setFullReview,
    setDayProblem,
    errors: { ...fromStore, ...(wasTried ? problemsOf(healthHistory, body) : {}) },
    failure: Object.keys(fromStore).length === 0 ? (save.error ?? confirm.error) : null,
    isDirty: isFullReview || isChanged,
    isSaving,
    submit,
  };
}
