import { lastHealthNumber } from '#db/queries/health.ts';
import { addDays } from '#domain/dates/calendar-date.ts';
import { saveHealth } from '../health/save-health.ts';
import { sampleHealth } from './health-of-people.ts';
import { type FillInput, on, type Step } from './on-day.ts';
import type { SamplePerson } from './sample-person.ts';

/** The health histories of a person, each on its day. `clientId` is known once the person is. */
export function healthSteps(input: FillInput, person: SamplePerson, clientId: () => string): readonly Step[] {
  return (sampleHealth[person.client.name] ?? []).map(({ daysAgo, body, isFullReview }) => ({
    daysAgo,
    run: () =>
      on(
        input,
        addDays(input.ports.clock.today(), -daysAgo),
        'health.recorded',
        'health',
        async (context) => {
          const id = clientId();
          const expectedNumber = await lastHealthNumber(context.read, id);
          const { versionId } = await saveHealth(context, {
            clientId: id,
            expectedNumber,
            body,
            isFullReview,
          });
          return { entityId: versionId, result: undefined };
        },
      ),
  }));
}
