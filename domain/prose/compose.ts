import type { NoteBody } from '../notes/body.ts';
import { sayingsEn } from './en/sayings.ts';
import { sayingsEs } from './es/sayings.ts';
import { planObjective } from './plan/objective.ts';
import { planAssessment, planPlan } from './plan/outcome.ts';
import { planSafety } from './plan/safety.ts';
import { planSubjective } from './plan/subjective.ts';
import { planTreatment } from './plan/treatment.ts';
import type { NoteSayings } from './sayings.ts';
import { type Sentence, sayAll } from './sentence.ts';

export const proseLanguages = ['en', 'es'] as const;
export type ProseLanguage = (typeof proseLanguages)[number];

/** The sections of a note that write sentences, in the order in which a note is read. */
export const proseSections = [
  'safety',
  'subjective',
  'objective',
  'treatment',
  'assessment',
  'plan',
] as const satisfies readonly (keyof NoteBody)[];
export type ProseSection = (typeof proseSections)[number];

export type NoteProse = Readonly<Record<ProseSection, readonly Sentence[]>>;
export type ProseOptions = {
  readonly language: ProseLanguage;
  /** True where the client came for the first time in this episode. */
  readonly isFirstVisit?: boolean;
};

const sayings: Readonly<Record<ProseLanguage, NoteSayings>> = { en: sayingsEn, es: sayingsEs };

const composers: {
  readonly [Section in ProseSection]: (
    body: NoteBody,
    say: NoteSayings,
    isFirstVisit: boolean,
  ) => readonly Sentence[];
} = {
  safety: ({ safety }, say) => sayAll(planSafety(safety), say.safety),
  subjective: ({ subjective }, say, isFirstVisit) =>
    sayAll(planSubjective(subjective, isFirstVisit), say.subjective),
  objective: ({ objective }, say) => sayAll(planObjective(objective), say.objective),
  treatment: ({ treatment }, say) => sayAll(planTreatment(treatment), say.treatment),
  assessment: ({ assessment, subjective }, say) =>
    sayAll(planAssessment(assessment, subjective.painBefore), say.assessment),
  plan: ({ plan }, say) => sayAll(planPlan(plan), say.plan),
};

/** What one section of a note says in sentences: its entries only, never the therapist's own words beside them. */
export function composeSection(
  section: ProseSection,
  body: NoteBody,
  { language, isFirstVisit = false }: ProseOptions,
): readonly Sentence[] {
  return composers[section](body, sayings[language], isFirstVisit);
}

/** What a whole note says in sentences. Missing entries say nothing. */
export function composeNote(body: NoteBody, options: ProseOptions): NoteProse {
  return Object.fromEntries(
    proseSections.map((section) => [section, composeSection(section, body, options)]),
  ) as NoteProse;
}
