// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { Logo } from '#renderer/ui/Logo.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { SavedAt, type SaveState } from '#renderer/ui/SavedAt.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { show, violations } from './show.tsx';

afterEach(cleanup);

test('a page of every part has headings, landmarks and names that axe accepts', async () => {
  const { container } = show(
    <main>
      <PageHeader
        title="Clients"
        sub="12 of 340"
        secondary={<button type="button">Import</button>}
        primary={<button type="button">New client</button>}
      />
      <Section letter="S" title="Subjective">
        <Field label="Quality" htmlFor="quality">
          <input id="quality" />
        </Field>
        <FlagMark tone="stop">New leg weakness</FlagMark>
        <KeyHint keys={['Ctrl', 'K']} />
      </Section>
      <DefinitionList items={[{ key: 'stage', term: 'Stage', value: 'Subacute' }]} />
      <EmptyState title="No handouts yet" action={<button type="button">Make a handout</button>}>
        What the client takes home is kept here.
      </EmptyState>
      <Logo name="Backnote" />
    </main>,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Subjective' })).toContainElement(
    screen.getByLabelText('Quality'),
  );
  expect(screen.getByText('New leg weakness')).toBeVisible();
  expect(await violations(container)).toEqual([]);
});

test('the primary action comes last, at the far right', () => {
  show(
    <PageHeader
      title="Clients"
      secondary={<button type="button">Import</button>}
      primary={<button type="button">New client</button>}
    />,
  );
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Import', 'New client']);
});

test('an error says what happened, what was kept, what to do and its reference, and can be tried again', async () => {
  const onRetry = vi.fn();
  const { user, container } = show(
    <ErrorState
      happened="The printer did not take the job."
      kept="The handout is kept."
      next="Choose another printer."
      retry={{ label: 'Print again', onRetry }}
      reference="Reference 7F3K-22"
    />,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(
    'The printer did not take the job.The handout is kept. Choose another printer.Print againReference 7F3K-22',
  );
  await user.click(screen.getByRole('button', { name: 'Print again' }));
  expect(onRetry).toHaveBeenCalledOnce();
  expect(await violations(container)).toEqual([]);
});

test('a definition list leaves out what was not recorded, or says so', () => {
  const items = [
    { key: 'onset', term: 'Onset', value: '12 Oct' },
    { key: 'physician', term: 'Physician', value: null },
  ];
  const { reshow } = show(<DefinitionList items={items} />);
  expect(screen.queryByText('Physician')).toBeNull();
  reshow(<DefinitionList items={items} missing="not recorded" />);
  expect(screen.getByText('Physician').nextSibling).toHaveTextContent('not recorded');
});

describe('the confirm dialog', () => {
  const onConfirm = vi.fn();
  const onCancel = vi.fn();
  beforeEach(() => vi.clearAllMocks());

  const dialog = (busy = false) => (
    <ConfirmDialog
      opened
      title="Sign this note?"
      confirmLabel="Sign note"
      cancelLabel="Keep as draft"
      onConfirm={onConfirm}
      onCancel={onCancel}
      busy={busy}
    >
      It cannot be changed afterwards.
    </ConfirmDialog>
  );

  test('is named by its question and passes axe', async () => {
    show(dialog());
    expect(screen.getByRole('dialog', { name: 'Sign this note?' })).toHaveTextContent(
      'It cannot be changed afterwards.',
    );
    expect(await violations()).toEqual([]);
  });

  test('Enter right after it opens cancels; nothing is signed by accident', async () => {
    const { user } = show(dialog());
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Keep as draft' })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onConfirm).not.toHaveBeenCalled();
  });

  test('Escape cancels, but not while the work is under way', async () => {
    const { user, reshow } = show(dialog());
    await user.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledOnce();
    reshow(dialog(true));
    await user.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledOnce();
    expect(within(screen.getByRole('dialog')).getByRole('button', { name: 'Keep as draft' })).toBeDisabled();
  });

  test('a click on the verb confirms', async () => {
    const { user } = show(dialog());
    await user.click(screen.getByRole('button', { name: 'Sign note' }));
    expect(onConfirm).toHaveBeenCalledOnce();
  });
});

describe('things that wait', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
  const labels = {
    saved: 'Saved',
    saving: 'Saving',
    unsaved: 'Not saved yet',
    failed: 'Could not be saved',
    retry: 'Try again',
  };
  const line = (state: SaveState) => <SavedAt state={state} labels={labels} onRetry={() => undefined} />;

  test('a skeleton shows after 200 ms and not before', () => {
    show(<DelayedSkeleton label="Loading clients" rows={2} />);
    pass(190);
    expect(screen.queryByText('Loading clients')).toBeNull();
    pass(20);
    expect(screen.getByText('Loading clients')).toBeInTheDocument();
  });

  test('a quick save never says saving; a slow one does', () => {
    const { reshow } = show(line({ kind: 'saved', time: '14:03:22' }));
    reshow(line({ kind: 'saving' }));
    pass(100);
    expect(screen.getByRole('status')).toHaveTextContent('Saved');
    expect(screen.getByText('14:03:22')).toBeVisible();
    pass(400);
    expect(screen.getByRole('status')).toHaveTextContent('Saving');
    reshow(line({ kind: 'saved', time: '14:03:29' }));
    expect(screen.getByRole('status')).toHaveTextContent('Saved');
    expect(screen.getByText('14:03:29')).toBeVisible();
  });

  test('before the first save it says so, and a failure offers the retry', () => {
    const { reshow } = show(line({ kind: 'saving' }));
    expect(screen.getByRole('status')).toHaveTextContent('Not saved yet');
    reshow(line({ kind: 'failed' }));
    expect(screen.getByRole('status')).toHaveTextContent('Could not be saved');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
