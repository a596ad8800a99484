import type { MapBody } from '#domain/anatomy/map/marked.ts';
import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import type { PracticeFields, TherapistFields } from '#domain/practice/practice.ts';

/** What a handout is made from. */
export type HandoutInput = {
  readonly practice: Pick<PracticeFields, 'name' | 'phone' | 'email' | 'address' | 'emergencyNumber'>;
  readonly therapist: Pick<TherapistFields, 'name' | 'credentials'> &
    Partial<Pick<TherapistFields, 'techniques'>>;
  readonly client: { readonly name: string; readonly preferredName: string };
  readonly sessionDate: CalendarDate;
  readonly choice: HandoutChoice;
  /** What the session's map shows, where the choice asks for it. */
  readonly body: MapBody;
  /** What is printed, as `printedBlocks` of domain/handouts gives it. */
  readonly blocks: readonly ContentBlock[];
  readonly createdAt: Instant;
  readonly fontsFolder: string;
};

/** What the texts may name with `{{…}}`. */
export function placeholderValues({ practice }: HandoutInput): Readonly<Record<string, string>> {
  const { emergencyNumber } = practice;
  return { emergencyNumber: emergencyNumber === '' ? 'your local emergency number' : emergencyNumber };
}
