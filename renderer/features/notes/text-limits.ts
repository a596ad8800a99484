import type { NoteBody } from '#domain/notes/body.ts';
import { lineLimit, longTextLimit } from '#domain/text.ts';

export type SectionName = Exclude<keyof NoteBody, 'format' | 'carried'>;

/** Names of the members of a section that are texts. */
export type TextName<Section extends SectionName> = {
  [Name in keyof NoteBody[Section]]: NoteBody[Section][Name] extends string ? Name : never;
}[keyof NoteBody[Section]] &
  string;

const limits = {
  safety: { action: longTextLimit },
  subjective: {
    complaint: longTextLimit,
    distalPoint: lineLimit,
    medication: lineLimit,
    words: longTextLimit,
  },
  objective: { words: longTextLimit },
  treatment: { words: longTextLimit },
  assessment: { words: longTextLimit },
  plan: { frequency: lineLimit, nextFocus: lineLimit, homeCare: longTextLimit, words: longTextLimit },
} as const satisfies { [Section in SectionName]: Partial<Record<TextName<Section>, number>> };

const sections = Object.keys(limits) as SectionName[];

/** Longest text that a field of the note may keep, in characters. */
export function limitOf(section: SectionName, name: string): number {
  return (limits[section] as Readonly<Record<string, number>>)[name] ?? longTextLimit;
}

function textsOf(section: NoteBody[SectionName]): Readonly<Record<string, unknown>> {
  return section;
}

/** Texts that are too long to be kept, as `section.name`. */
export function tooLongTexts(body: NoteBody): readonly string[] {
  return sections.flatMap((section) =>
    Object.entries(limits[section])
      .filter(([name, limit]) => String(textsOf(body[section])[name]).length > limit)
      .map(([name]) => `${section}.${name}`),
  );
}

/** The body as it can be saved: where a text is too long, the one that was saved last stands in for it. */
export function savableBody(body: NoteBody, lastSaved: NoteBody): NoteBody {
  const tooLong = tooLongTexts(body);
  if (tooLong.length === 0) return body;
  const savable: Partial<Record<SectionName, object>> = {};
  for (const path of tooLong) {
    const [section, name] = path.split('.') as [SectionName, string];
    savable[section] = { ...(savable[section] ?? body[section]), [name]: textsOf(lastSaved[section])[name] };
  }
  return { ...body, ...savable } as NoteBody;
}
