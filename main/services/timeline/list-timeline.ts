import { listTimeline, type TimelinePage } from '#db/queries/timeline/list.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import type { QueryContext } from '../context.ts';

/** What happened in a record, newest first, page by page. */
export async function listClientTimeline(
  { read, ports }: QueryContext,
  input: MethodInput<'timeline.list'>,
): Promise<TimelinePage> {
  return listTimeline(read, { ...input, timeZone: ports.clock.timeZone() });
}
