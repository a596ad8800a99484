import type { StructureId } from '#domain/anatomy/structures.ts';
import { structureIds } from '#domain/anatomy/structures.ts';
import type { ExerciseId } from '#domain/handouts/exercises.ts';
import { fieldPath } from '#domain/notes/carried.ts';
import { type Assessment, adverseReactions, type NotedReferral, type Plan } from '#domain/notes/outcome.ts';
import { inOrder } from '../places.ts';
import type { Statement } from '../sentence.ts';
import { isSaid } from '../typed.ts';

export type AdverseReaction = Exclude<(typeof adverseReactions)[number], 'none'>;

export type AssessmentStatement =
  | (Statement<'response'> & { readonly response: NonNullable<Assessment['response']> })
  | (Statement<'pain-after'> & {
      readonly after: number;
      /** Points against the beginning of the session; null where pain was not asked then. Not judged within one session. */
      readonly difference: number | null;
    })
  | (Statement<'adverse'> & { readonly reactions: readonly AdverseReaction[] })
  | (Statement<'irritability'> & { readonly level: NonNullable<Assessment['irritability']> })
  | (Statement<'progress'> & { readonly percent: number });

export function planAssessment(a: Assessment, painBefore: number | null): readonly AssessmentStatement[] {
  const from = (name: keyof Assessment) => [fieldPath('assessment', name)];
  const reactions = inOrder(adverseReactions, a.adverse);
  return [
    ...(a.response === null
      ? []
      : [{ kind: 'response' as const, from: from('response'), response: a.response }]),
    ...(a.painAfter === null
      ? []
      : [
          {
            kind: 'pain-after' as const,
            from: from('painAfter'),
            after: a.painAfter,
            difference: painBefore === null ? null : a.painAfter - painBefore,
          },
        ]),
    ...(reactions.length === 0
      ? []
      : [
          {
            kind: 'adverse' as const,
            from: from('adverse'),
            // "None" beside a reaction says nothing: the reaction stands.
            reactions: reactions.filter((each): each is AdverseReaction => each !== 'none'),
          },
        ]),
    ...(a.irritability === null
      ? []
      : [{ kind: 'irritability' as const, from: from('irritability'), level: a.irritability }]),
    ...(a.goalProgress === null
      ? []
      : [{ kind: 'progress' as const, from: from('goalProgress'), percent: a.goalProgress }]),
  ];
}

export type PlanStatement =
  | (Statement<'frequency'> & {
      readonly frequency: string | null;
      readonly count: number | null;
      readonly reviewOn: string | null;
    })
  | (Statement<'focus'> & { readonly structures: readonly StructureId[]; readonly words: string | null })
  | (Statement<'next-visit'> & { readonly date: string | null; readonly time: string | null })
  | (Statement<'exercises'> & {
      readonly exercises: readonly { readonly exercise: ExerciseId; readonly dose: string | null }[];
    })
  | (Statement<'home-care'> & { readonly words: string })
  | (Statement<'referral'> & {
      readonly to: string | null;
      readonly urgency: NotedReferral['urgency'];
      readonly reason: string | null;
      readonly letterOn: string | null;
    })
  | (Statement<'agreed'> & { readonly agreed: NonNullable<Plan['clientAgreed']> });

export function planPlan(p: Plan): readonly PlanStatement[] {
  return [...dose(p), ...focus(p), ...nextVisit(p), ...homeCare(p), ...referral(p), ...agreed(p)];
}

const from = (...names: readonly (keyof Plan)[]) => names.map((name) => fieldPath('plan', name));
const said = (text: string): string | null => (isSaid(text) ? text : null);

function filled(p: Plan, ...names: readonly (keyof Plan)[]): readonly string[] {
  return from(
    ...names.filter((name) => {
      const value = p[name];
      if (typeof value === 'string') return isSaid(value);
      return Array.isArray(value) ? value.length > 0 : value !== null;
    }),
  );
}

function dose(p: Plan): readonly PlanStatement[] {
  const paths = filled(p, 'frequency', 'sessionCount', 'reviewOn');
  if (paths.length === 0) return [];
  return [
    {
      kind: 'frequency',
      from: paths,
      frequency: said(p.frequency),
      count: p.sessionCount,
      reviewOn: p.reviewOn,
    },
  ];
}

function focus(p: Plan): readonly PlanStatement[] {
  const paths = filled(p, 'focus', 'nextFocus');
  if (paths.length === 0) return [];
  return [
    { kind: 'focus', from: paths, structures: inOrder(structureIds, p.focus), words: said(p.nextFocus) },
  ];
}

function nextVisit(p: Plan): readonly PlanStatement[] {
  const paths = filled(p, 'nextVisitDate', 'nextVisitTime');
  if (paths.length === 0) return [];
  return [{ kind: 'next-visit', from: paths, date: p.nextVisitDate, time: p.nextVisitTime }];
}

function homeCare(p: Plan): readonly PlanStatement[] {
  const exercises = p.exercises.map(({ exercise, dose }) => ({ exercise, dose: said(dose) }));
  return [
    ...(exercises.length > 0 ? [{ kind: 'exercises' as const, from: from('exercises'), exercises }] : []),
    ...(isSaid(p.homeCare)
      ? [{ kind: 'home-care' as const, from: from('homeCare'), words: p.homeCare }]
      : []),
  ];
}

function referral({ referral: noted }: Plan): readonly PlanStatement[] {
  if (noted === null) return [];
  const { to, urgency, reason, letterOn } = noted;
  return [
    { kind: 'referral', from: from('referral'), to: said(to), urgency, reason: said(reason), letterOn },
  ];
}

function agreed({ clientAgreed }: Plan): readonly PlanStatement[] {
  if (clientAgreed === null) return [];
  return [{ kind: 'agreed', from: from('clientAgreed'), agreed: clientAgreed }];
}
