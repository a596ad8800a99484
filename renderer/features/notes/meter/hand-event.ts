import type { PaceSection } from '#domain/notes/pace.ts';
import type { HandEvent } from './effort.ts';

const sectionOfLetter: Readonly<Record<string, PaceSection>> = {
  s: 'subjective',
  o: 'objective',
  t: 'treatment',
  a: 'assessment',
  p: 'plan',
  m: 'map',
  map: 'map',
  safety: 'safety',
  flag: 'safety',
};

const modifiers = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process'];

/** The section of the note that an element stands in. */
export function sectionOf(element: Element | null): PaceSection {
  const named = element?.closest('[data-pace], [id^="note-"]') ?? null;
  if (named === null) return element?.closest('aside') ? 'safety' : 'other';
  const name = named instanceof HTMLElement ? (named.dataset.pace ?? named.id.slice('note-'.length)) : '';
  return sectionOfLetter[name] ?? 'other';
}

const isLong = (target: EventTarget | null): boolean => target instanceof HTMLTextAreaElement;

function isTextField(target: EventTarget | null): boolean {
  if (isLong(target)) return true;
  return (
    target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type)
  );
}

/** What a click was; null for the second click that the browser sends for a key or a label. */
export function clickEvent(event: MouseEvent, at: number): HandEvent | null {
  if (event.detail === 0 || !(event.target instanceof Element)) return null;
  return { kind: 'click', section: sectionOf(event.target), target: event.target, at };
}

/** What a key was; null for a modifier alone and for a key held down. */
export function keyEvent(event: KeyboardEvent, at: number): HandEvent | null {
  if (event.repeat || modifiers.includes(event.key)) return null;
  const element = event.target instanceof Element ? event.target : null;
  const isEnding =
    event.key === 'Tab' || event.key === 'Escape' || (event.key === 'Enter' && !isLong(event.target));
  const isChord = isEnding || event.ctrlKey || event.metaKey || event.altKey;
  const kind = !isChord && isTextField(event.target) ? 'typing' : 'chord';
  return { kind, section: sectionOf(element), target: event.target, at };
}
