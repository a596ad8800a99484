import type { RedFlag } from '../safety/red-flags.ts';
import type { Subjective } from './subjective.ts';

/** What in the client's words leads to a question of the safety screen. */
export type Pointer = 'both-legs' | 'new-numbness';

export type PointedQuestion = { readonly because: Pointer; readonly flag: RedFlag };

type Told = Pick<Subjective, 'radiation' | 'qualities'>;

/**
 * Questions that the client's words call for. Pain in both legs leads to the question about bladder, bowel and saddle;
 * numbness that was not there last time leads to it and to the one about weakness of a leg. They are pointed at, never
 * answered: only the client can. Source: clinical data model, 2.1 ("both legs" or new numbness or weakness).
 */
export function pointedQuestions(told: Told, lastTime: Told | null): readonly PointedQuestion[] {
  const pointed: PointedQuestion[] = [];
  if (told.radiation === 'both-legs') pointed.push({ because: 'both-legs', flag: 'cauda-equina' });
  const isNumb = told.qualities.includes('numb');
  if (isNumb && lastTime?.qualities.includes('numb') !== true) {
    pointed.push({ because: 'new-numbness', flag: 'cauda-equina' });
    pointed.push({ because: 'new-numbness', flag: 'leg-weakness' });
  }
  return pointed.filter(({ flag }, index) => pointed.findIndex((each) => each.flag === flag) === index);
}
