import { useState, useSyncExternalStore } from 'react';
import type { NoteBody } from '#domain/notes/body.ts';
import { type AppliedTemplate, applyTemplate } from '#domain/notes/templates/apply-template.ts';
import type { TemplateFields } from '#domain/notes/templates/template.ts';
import type { Verdict } from '#domain/safety/verdict.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { DraftSession } from '../draft-session.ts';

type Applied = { readonly name: string; readonly from: NoteBody; readonly to: AppliedTemplate };

/** Sections that a template reaches. */
const sections = ['subjective', 'objective', 'treatment', 'plan'] as const;

/**
 * Puts a template into the draft, says what came of it, and takes it back. What was written since in other sections
 * stays; a section that was changed since is not taken back, so that nothing that was written is lost.
 */
export function useTemplate(session: DraftSession, verdictOf: (body: NoteBody) => Verdict) {
  const [applied, setApplied] = useState<Applied | null>(null);
  const canUndo = useSyncExternalStore(session.subscribe, () => {
    const body = session.body();
    return applied !== null && sections.every((section) => body[section] === applied.to.body[section]);
  });
  const apply = (template: TemplateFields) => {
    const from = session.body();
    const newId = () => crypto.randomUUID();
    const to = applyTemplate({ body: from, template, verdict: verdictOf(from), newId });
    session.replace(to.body);
    setApplied({ name: template.name, from, to });
  };
  const undo = () => {
    if (applied === null || !canUndo) return;
    const { subjective, objective, treatment, plan } = applied.from;
    session.replace({ ...session.body(), subjective, objective, treatment, plan });
    setApplied(null);
  };
  return { applied, canUndo, apply, undo, forget: () => setApplied(null) };
}

export type TemplateOfDraft = ReturnType<typeof useTemplate>;

/** What a template did, in words. */
export function appliedWords({ name, from, to }: Applied): string {
  const isUnchanged = sections.every((section) => sameJson(from[section], to.body[section]));
  const first =
    isUnchanged && to.leftOut === 0
      ? t('writing.template.appliedNothing', { name })
      : t('writing.template.applied', { name, count: to.added });
  return [
    first,
    ...(to.leftOut > 0 ? [t('writing.template.leftOut', { count: to.leftOut })] : []),
    ...(to.lowered > 0 ? [t('writing.template.lowered', { count: to.lowered })] : []),
    ...(to.exercisesLeftOut ? [t('writing.template.exercisesLeftOut')] : []),
  ].join(' ');
}

const sameJson = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
