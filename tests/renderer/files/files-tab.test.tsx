import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientId } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { refuse } from '#tests/support/fake-bridge.ts';
import { smallFiles } from '#tests/support/small-files.ts';
import { aFile, aText, openFiles, withFiles } from './open-files.tsx';

beforeEach(() => {
  // The window of the tests has no addresses for contents.
  URL.createObjectURL = () => 'blob:test/picture';
  URL.revokeObjectURL = () => undefined;
});

const list = () => screen.findByRole('listbox', { name: 'Files' });
const viewer = () => screen.findByRole('dialog');

const three = [
  aText(1, 'Called the surgery.'),
  {
    file: aFile(2, { kind: 'image', mediaType: 'image/png', name: 'back.png', bytes: 90 }),
    content: smallFiles.png,
  },
  aText(3, 'Third.', { caption: 'Letter of Dr. Farouk' }),
];

describe('the list of files', () => {
  it('says what each is, how large, since when and by whom', async () => {
    await openFiles(withFiles(three));
    const rows = within(await list()).getAllByRole('option');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^file 1\.txtText, 19 bytes20 Nov 2026 .*, Ida Lindqvist$/),
      expect.stringMatching(/^back\.pngPicture, 90 bytes/),
      expect.stringMatching(/^Letter of Dr\. Farouk/),
    ]);
    expect(await violations()).toEqual([]);
  });

  it('says what it is for while it is empty, and what happened when it cannot be read', async () => {
    const empty = await openFiles(withFiles([]));
    expect(await screen.findByText('No files yet')).toBeVisible();
    expect(await violations()).toEqual([]);
    empty.unmount();
    await openFiles({ ...withFiles([]), 'files.list': () => refuse('internal', { reference: 'ab12' }) });
    expect(await screen.findByText('Something went wrong inside Backnote.')).toBeVisible();
  });

  it('keeps a name of any writing apart from the words around it', async () => {
    await openFiles(withFiles([aText(1, 'x', { name: 'نور.txt' })]));
    const row = within(await list()).getByRole('option');
    expect(row.querySelector('bdi')).toHaveTextContent('نور.txt');
  });

  it('opens by keyboard and goes through the files', async () => {
    const { user } = await openFiles(withFiles(three));
    const rows = await list();
    rows.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Called the surgery.')).toBeVisible();
    expect(screen.getByText('1 of 3')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Previous file' })).toBeDisabled();
    await user.keyboard('{ArrowRight}');
    const picture = await screen.findByRole('img', { name: 'back.png' });
    expect(picture).toHaveAttribute('src', 'blob:test/picture');
    await user.click(screen.getByRole('button', { name: 'Next file' }));
    expect(await screen.findByText('Third.')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Next file' })).toBeDisabled());
    await user.keyboard('{ArrowLeft}');
    expect(await screen.findByRole('img', { name: 'back.png' })).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('a file in large', () => {
  it('grows and shrinks in steps, by key and by button', async () => {
    const { user } = await openFiles(withFiles(three.slice(1)));
    await user.click(within(await list()).getByText('back.png'));
    const picture = await screen.findByRole('img', { name: 'back.png' });
    await user.keyboard('+');
    expect(picture).toHaveStyle({ width: '150%' });
    await user.click(screen.getByRole('button', { name: 'Larger' }));
    expect(picture).toHaveStyle({ width: '200%' });
    expect(screen.getByRole('button', { name: '200 %' })).toBeVisible();
    await user.keyboard('-0');
    expect(picture.style.width).toBe('');
    expect(await violations()).toEqual([]);
  });

  it('says so when it cannot be shown, and that it is kept', async () => {
    const { user } = await openFiles(withFiles(three.slice(1)));
    await user.click(within(await list()).getByText('back.png'));
    const picture = await screen.findByRole('img', { name: 'back.png' });
    picture.dispatchEvent(new Event('error'));
    expect(await screen.findByText('This file cannot be shown here.')).toBeVisible();
    expect(screen.getByText(/It is kept as it came\./)).toBeVisible();
  });

  it('shows the beginning of a very long text and says how much is left', async () => {
    const { user } = await openFiles(withFiles([aText(1, 'ä'.repeat(200_003))]));
    await user.click(within(await list()).getByRole('option'));
    expect(await screen.findByText(/^3 more characters are not shown\./)).toBeVisible();
  });

  it('takes a caption and a session, and letters typed there are no commands', async () => {
    const { user, bridge } = await openFiles(withFiles(three));
    await user.click(within(await list()).getByText('file 1.txt'));
    const caption = await screen.findByRole('textbox', { name: 'Caption' });
    await user.type(caption, 'Call + 0 - notes{ArrowRight}');
    expect(screen.getByText('Called the surgery.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.inputsOf('files.describe')).toEqual([
        { fileId: three[0]?.file.id, caption: 'Call + 0 - notes', sessionId: null },
      ]),
    );
    expect(within(await viewer()).getByRole('heading', { level: 2 })).toHaveTextContent('Call + 0 - notes');
  });

  it('is set aside and brought back', async () => {
    const { user } = await openFiles(withFiles(three));
    await user.click(within(await list()).getByText('file 1.txt'));
    await user.click(await screen.findByRole('button', { name: 'Set aside' }));
    expect(await screen.findByText('Set aside. It is kept and can be brought back.')).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(async () => expect(within(await list()).getAllByRole('option')).toHaveLength(2));
    await user.click(screen.getByText('Set aside, 1'));
    await user.click(await within(await list()).findByText('file 1.txt'));
    await user.click(await screen.findByRole('button', { name: 'Bring back' }));
    expect(await screen.findByRole('button', { name: 'Set aside' })).toBeVisible();
  });

  it('is printed as it is, and a failed print offers a copy', async () => {
    const { user, bridge } = await openFiles({
      ...withFiles(three),
      'documents.print': () => refuse('printer-refused'),
      'documents.save': () => ({ fileName: 'File from the record.txt' }),
    });
    await user.click(within(await list()).getByText('file 1.txt'));
    await screen.findByText('Called the surgery.');
    await user.click(screen.getByRole('button', { name: 'Print' }));
    const document = { kind: 'file', fileId: three[0]?.file.id, drawnId: null };
    expect(await screen.findByText('The printer did not take the job.')).toBeVisible();
    expect(bridge.inputsOf('documents.print')[0]?.document).toEqual(document);
    const alert = screen.getByRole('alert');
    await user.click(within(alert).getByRole('button', { name: 'Save a copy' }));
    await waitFor(() => expect(bridge.inputsOf('documents.save')).toEqual([{ document }]));
  });

  it('opens from an address that names it', async () => {
    const { router } = await openFiles(withFiles(three));
    await router.navigate({
      to: '/clients/$clientId/files',
      params: { clientId },
      search: { file: three[2]?.file.id ?? '' },
    });
    expect(await screen.findByText('Third.')).toBeVisible();
  });
});
