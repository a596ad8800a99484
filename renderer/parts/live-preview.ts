import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { MethodInput } from '#domain/contract/table.ts';
import { read } from '../api/queries.ts';

/** Old previews are of no use: they are let go of at once. */
const keptFor = 1_000;

type PreviewName = 'handouts.preview' | 'letters.preview';

/**
 * The PDF that would print for this input. It is asked for at once, one at a time: what is typed while one is being
 * made waits, and only the newest of it is asked for then. While it cannot be printed the last page that could stays
 * in sight.
 */
export function useLivePreview<Name extends PreviewName>(
  name: Name,
  input: MethodInput<Name>,
  isPrintable: boolean,
) {
  const newest = JSON.stringify(input);
  const [asked, setAsked] = useState(newest);
  const preview = useQuery({
    ...read(name, JSON.parse(asked) as MethodInput<Name>),
    enabled: isPrintable,
    placeholderData: keepPreviousData,
    gcTime: keptFor,
  });
  const isBusy = preview.isFetching;
  useEffect(() => {
    if (!isBusy) setAsked(newest);
  }, [newest, isBusy]);
  return preview;
}
