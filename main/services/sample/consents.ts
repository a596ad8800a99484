import type { ConsentKind } from '#domain/consents/consent.ts';
import { consentOfStructure } from '#domain/consents/missing.ts';
import { type InkPoint, type InkStroke, padHeight, padWidth } from '#domain/consents/signature.ts';
import { addDays } from '#domain/dates/calendar-date.ts';
import { signConsent } from '../consents/sign-consent.ts';
import { readTextInUse } from '../consents/texts-in-use.ts';
import { withdrawConsent } from '../consents/withdraw-consent.ts';
import { type FillInput, on, type Step } from './on-day.ts';
import type { SamplePerson } from './sample-person.ts';

type SampleConsent = {
  readonly kind: ConsentKind;
  readonly months: number;
  /** Days ago on which it was taken back. */
  readonly withdrawnDaysAgo?: number;
};

/** Those whose consents are not as they should be, so that every state is there to be seen. */
const special: Readonly<Record<string, readonly SampleConsent[]>> = {
  // Signed for four months and not asked again since.
  'Grace Mbeki': [{ kind: 'treatment', months: 4 }],
  'Eleni Papadaki': [
    { kind: 'treatment', months: 12 },
    { kind: 'gluteal', months: 12, withdrawnDaysAgo: 14 },
  ],
  // Today's draft works on the piriformis, and the consent for it is still to be signed.
  'Priya Raman': [{ kind: 'treatment', months: 12 }],
  'Noah Feldman': [],
  // Referred before anything was signed.
  'Walter Brandt': [],
};

/** What the others signed at their first visit: treatment, and the buttocks where they are worked on. */
function usual({ focus, visits }: SamplePerson): readonly SampleConsent[] {
  if (visits.length === 0) return [];
  const hasGluteal = focus.some(({ structure }) => consentOfStructure[structure]?.kind === 'gluteal');
  const treatment: SampleConsent = { kind: 'treatment', months: 12 };
  return hasGluteal ? [treatment, { kind: 'gluteal', months: 12 }] : [treatment];
}

/** The consents of a person, signed on the day of the first visit. `clientId` is known once the person is. */
export function consentSteps(
  input: FillInput,
  person: SamplePerson,
  clientId: () => string,
): readonly Step[] {
  const { name } = person.client;
  const firstDaysAgo = Math.max(0, ...person.visits.map(({ daysAgo }) => daysAgo));
  return (special[name] ?? usual(person)).flatMap((consent) => {
    let consentId = '';
    const sign: Step = {
      daysAgo: firstDaysAgo,
      run: async () => {
        consentId = await signAs(input, { name, clientId: clientId(), daysAgo: firstDaysAgo }, consent);
      },
    };
    const { withdrawnDaysAgo } = consent;
    if (withdrawnDaysAgo === undefined) return [sign];
    return [
      sign,
      { daysAgo: withdrawnDaysAgo, run: () => takeBack(input, () => consentId, withdrawnDaysAgo) },
    ];
  });
}

type Signer = { readonly name: string; readonly clientId: string; readonly daysAgo: number };

function signAs(
  input: FillInput,
  { name, clientId, daysAgo }: Signer,
  { kind, months }: SampleConsent,
): Promise<string> {
  const date = addDays(input.ports.clock.today(), -daysAgo);
  return on(input, date, 'consent.signed', 'consent', async (context) => {
    const { hash } = await readTextInUse(context.read, { kind, language: 'en' });
    const { consentId } = await signConsent(context, {
      clientId,
      kind,
      language: 'en',
      textHash: hash,
      signerName: name,
      relation: 'client',
      months,
      signature: { way: 'drawn', strokes: [...inkOf(name)] },
    });
    return { entityId: consentId, result: consentId };
  });
}

function takeBack(input: FillInput, consentId: () => string, daysAgo: number): Promise<void> {
  const date = addDays(input.ports.clock.today(), -daysAgo);
  return on(input, date, 'consent.withdrawn', 'consent', async (context) => {
    await withdrawConsent(context, {
      consentId: consentId(),
      reason: 'Would rather have the hip left out for now.',
    });
    return { entityId: consentId(), result: undefined };
  });
}

/** Points of one letter, and how long it takes to write one. */
const pointsOfLetter = 9;
const millisecondsOfPoint = 14;

/** A scrawl a word, with loops as high as its letters say: nobody's signature, and looks like one. */
function inkOf(name: string): readonly InkStroke[] {
  const words = name.split(' ');
  const step = (padWidth * 0.8) / (name.length * pointsOfLetter);
  let x = padWidth * 0.08;
  let time = 0;
  return words.map((word) => {
    const stroke = [...word].flatMap((letter, index) =>
      Array.from({ length: pointsOfLetter }, (_, part): InkPoint => {
        const turn = (part / pointsOfLetter) * 2 * Math.PI;
        const height = index === 0 ? 300 : 70 + ((letter.codePointAt(0) ?? 0) % 5) * 28;
        x += step;
        time += millisecondsOfPoint;
        const across = x - Math.sin(turn) * height * 0.35;
        const down = padHeight * 0.62 - (1 - Math.cos(turn)) * height * 0.6;
        const pressure = 350 + Math.round(250 * Math.cos(turn));
        return [Math.round(Math.max(0, across)), Math.round(down), time, pressure];
      }),
    );
    x += step * pointsOfLetter;
    return stroke;
  });
}
