import type { ContactFields } from '#domain/contacts/contact.ts';
import { addDays } from '#domain/dates/calendar-date.ts';
import { momentOf } from '#domain/dates/local-time.ts';
import { noteContact } from '../contacts/note-contact.ts';
import { type FillInput, on, type Step } from './on-day.ts';
import type { SamplePerson } from './sample-person.ts';

type SampleCall = Omit<ContactFields, 'date'> & { readonly daysAgo: number };

const calls: Readonly<Record<string, readonly SampleCall[]>> = {
  'Ada Lindqvist': [
    {
      daysAgo: 12,
      time: '18:10',
      direction: 'in',
      way: 'phone',
      words: 'Sore the day after, gone by the evening. Asked whether swimming is fine.',
    },
    {
      daysAgo: 5,
      time: '09:20',
      direction: 'out',
      way: 'message',
      words: 'Moved the next visit to the morning after her night shifts.',
    },
  ],
  'Walter Brandt': [
    {
      daysAgo: 1,
      time: '11:00',
      direction: 'out',
      way: 'phone',
      words: 'Spoke to his wife: operated on the same night, recovering. Will come back once he is cleared.',
    },
  ],
};

/** The calls with a person, each noted on its day. `clientId` is known once the person is. */
export function callSteps(input: FillInput, person: SamplePerson, clientId: () => string): readonly Step[] {
  return (calls[person.client.name] ?? []).map(({ daysAgo, ...call }) => ({
    daysAgo,
    run: () => {
      const date = addDays(input.ports.clock.today(), -daysAgo);
      return on(input, date, 'contact.noted', 'contact', async (context) => {
        const { clock } = context.ports;
        const then = momentOf({ date, time: call.time }, clock.timeZone());
        const ports = { ...context.ports, clock: { ...clock, now: () => then } };
        const fields = { ...call, date };
        const { id } = await noteContact({ ...context, ports }, { clientId: clientId(), fields });
        return { entityId: id, result: undefined };
      });
    },
  }));
}
