import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { MethodInput } from '#domain/contract/table.ts';
import { read } from '../api/queries.ts';

/** Milliseconds of rest before a new page is asked for. */
const rest = 250;

/** Old previews are of no use: they are let go of at once. */
const keptFor = 1_000;

type PreviewName = 'handouts.preview' | 'letters.preview';

/**
 * The PDF that would print for this input, drawn anew after each change. While it cannot be printed the last page
 * that could stays in sight.
 */
export function useLivePreview<Name extends PreviewName>(
  name: Name,
  input: MethodInput<Name>,
  isPrintable: boolean,
) {
  const [settled] = useDebouncedValue(JSON.stringify(input), rest);
  return useQuery({
    ...read(name, JSON.parse(settled) as MethodInput<Name>),
    enabled: isPrintable,
    placeholderData: keepPreviousData,
    gcTime: keptFor,
  });
}
