import type { ErrorCode } from '../contract/errors.ts';
import type { AmendmentKind } from './versions.ts';

/** A draft can change; a signed note never does. `discarded` is a draft set aside, kept but out of the way. */
export const noteStates = ['draft', 'signed', 'discarded'] as const;
export type NoteState = (typeof noteStates)[number];

/** Where a note stands: its state, and what is being written to a signed one. */
export type NoteLife = { readonly state: NoteState; readonly amendment: AmendmentKind | null };

/** What can be asked of a note. */
export const lifeSteps = [
  'edit',
  'reschedule',
  'sign',
  'discard',
  'restore',
  'add',
  'correct',
  'edit-addendum',
  'edit-correction',
  'sign-amendment',
  'discard-amendment',
] as const;
export type LifeStep = (typeof lifeSteps)[number];

/** Why a step is refused. */
export type LifeRefusal = Extract<
  ErrorCode,
  'note-already-signed' | 'note-not-signed' | 'note-set-aside' | 'amendment-open' | 'amendment-closed'
>;

/** Whether a note may take a step where it stands; null where it may. */
export function refusalOfStep({ state, amendment }: NoteLife, step: LifeStep): LifeRefusal | null {
  switch (step) {
    // What another window still has of a draft that was set aside is kept rather than lost.
    case 'edit':
    case 'discard':
    case 'restore':
      return state === 'signed' ? 'note-already-signed' : null;
    case 'reschedule':
    case 'sign':
      if (state === 'signed') return 'note-already-signed';
      return state === 'discarded' ? 'note-set-aside' : null;
    case 'add':
      return state === 'signed' ? openBeside(amendment, 'addendum') : 'note-not-signed';
    case 'correct':
      return state === 'signed' ? openBeside(amendment, 'correction') : 'note-not-signed';
    case 'edit-addendum':
      return amendment === 'addendum' ? null : 'amendment-closed';
    case 'edit-correction':
      return amendment === 'correction' ? null : 'amendment-closed';
    case 'sign-amendment':
    case 'discard-amendment':
      return amendment === null ? 'amendment-closed' : null;
  }
}

/** One amendment at a time: each stands on the version that was newest when it was begun. */
function openBeside(open: AmendmentKind | null, wanted: AmendmentKind): LifeRefusal | null {
  return open === null || open === wanted ? null : 'amendment-open';
}

/** Where a note stands after a step that was allowed. */
export function afterStep(life: NoteLife, step: LifeStep): NoteLife {
  switch (step) {
    case 'edit':
    case 'reschedule':
    case 'edit-addendum':
    case 'edit-correction':
      return life;
    case 'sign':
      return { state: 'signed', amendment: null };
    case 'discard':
      return { ...life, state: 'discarded' };
    case 'restore':
      return { ...life, state: 'draft' };
    case 'add':
      return { ...life, amendment: 'addendum' };
    case 'correct':
      return { ...life, amendment: 'correction' };
    case 'sign-amendment':
    case 'discard-amendment':
      return { ...life, amendment: null };
  }
}
