import { insertFile, updateFile } from '#db/queries/files.ts';
import { addDays } from '#domain/dates/calendar-date.ts';
import { renderDocument } from '#main/documents/document.ts';
import { textBlock } from '#main/documents/text-block.ts';
import { contentWidth, recordTheme } from '#main/documents/theme.ts';
import { newFile } from '../files/add-file.ts';
import { drawPng } from './draw-png.ts';
import { type FillInput, on, type Step } from './on-day.ts';
import type { SamplePerson } from './sample-person.ts';

type SampleFile = {
  readonly daysAgo: number;
  readonly name: string;
  readonly caption: string;
  readonly content: (input: FillInput) => Promise<Uint8Array> | Uint8Array;
};

/** Made when the sample is: nothing of them lies in the program. */
const files: Readonly<Record<string, readonly SampleFile[]>> = {
  'Ada Lindqvist': [
    {
      daysAgo: 21,
      name: 'standing.png',
      caption: 'Standing, from behind, with a plumb line',
      content: drawStanding,
    },
    {
      daysAgo: 6,
      name: 'shifts.txt',
      caption: '',
      content: () =>
        new TextEncoder().encode('Shifts next week\n\nMonday to Wednesday: early\nFriday, Saturday: night\n'),
    },
  ],
  'George Abernathy': [
    { daysAgo: 60, name: 'letter dr farouk.pdf', caption: 'Letter of Dr. Farouk', content: writeLetter },
  ],
};

/** The files of a person, each added on its day. `clientId` is known once the person is. */
export function fileSteps(input: FillInput, person: SamplePerson, clientId: () => string): readonly Step[] {
  return (files[person.client.name] ?? []).map((file) => ({
    daysAgo: file.daysAgo,
    run: () => addFile(input, file, clientId()),
  }));
}

async function addFile(input: FillInput, file: SampleFile, clientId: string): Promise<void> {
  const content = await file.content(input);
  const date = addDays(input.ports.clock.today(), -file.daysAgo);
  await on(input, date, 'file.added', 'file', async (context) => {
    const kept = newFile(context, { clientId, sessionId: null, name: file.name }, content);
    await insertFile(context.write, kept);
    await updateFile(context.write, kept.id, { caption: file.caption, session_id: null });
    return { entityId: kept.id, result: undefined };
  });
}

const paper = [236, 232, 226] as const;
const figure = [150, 140, 132] as const;
const plumb = [15, 118, 110] as const;

/** Half the width of a standing figure at a height from the crown, 0, to the soles, 1; in its own heights. */
function halfWidth(height: number): number {
  if (height < 0.13) return 0.06 * Math.sqrt(Math.max(0, 1 - ((height - 0.065) / 0.065) ** 2));
  if (height < 0.17) return 0.03;
  if (height < 0.5) return 0.12 - 0.03 * Math.sin(((height - 0.17) / 0.33) * Math.PI);
  return 0.11 - (height - 0.5) * 0.12;
}

/** A figure that leans a little, beside a plumb line. */
function drawStanding(): Uint8Array {
  const [width, height] = [480, 720];
  return drawPng(width, height, (x, y) => {
    if (Math.abs(x - width / 2) < 1) return plumb;
    const down = (y - 40) / (height - 80);
    if (down < 0 || down > 1) return paper;
    const middle = width / 2 + (1 - down) * 18;
    const isBetweenLegs = down > 0.52 && Math.abs(x - middle) < 4;
    return Math.abs(x - middle) < halfWidth(down) * (height - 80) && !isBetweenLegs ? figure : paper;
  });
}

const letter = [
  'To whom it may concern',
  'Mr. Abernathy takes an anticoagulant and will go on taking it. Gentle massage is fine from my side; please leave out deep pressure and friction, and tell me about any bruise that grows.',
  'His low back pain has been examined; nothing was found that would speak against staying active.',
  'A. Farouk, MD',
];

async function writeLetter({ ports, fontsFolder }: FillInput): Promise<Uint8Array> {
  const { pdf } = await renderDocument(
    {
      title: 'Letter',
      language: 'en',
      theme: recordTheme('a4'),
      createdAt: ports.clock.now(),
      fontsFolder,
      foot: 'Canal Street Surgery',
    },
    (canvas) => {
      const { root, theme } = canvas;
      const place = { parent: root, x: theme.margin.left, width: contentWidth(theme) };
      return letter.map((text, index) =>
        textBlock(canvas, text, {
          ...place,
          tag: index === 0 ? 'H1' : 'P',
          style: index === 0 ? theme.text.section : theme.text.lead,
          gapBefore: theme.unit * 4,
        }),
      );
    },
  );
  return pdf;
}
