import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { pieceBytes } from '#domain/files/file.ts';
import { clientId, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { aFile, withFiles } from './open-files.tsx';

const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer> = 'x') => new File([content], name);

const transferOf = (files: readonly File[]) => ({ files, types: ['Files'], dropEffect: 'none', items: [] });

const notice = () => screen.findByRole('region', { name: 'Add files' });

/** The queue outlives the screen: what one test left is closed before the next. */
afterEach(() => {
  const close = screen.queryByRole('button', { name: 'Close the list' });
  if (close !== null) fireEvent.click(close);
});

function adding(more: FakeHandlers = {}): FakeHandlers {
  return {
    ...withFiles([]),
    'files.addFromDisk': ({ path }) => ({ id: aFile(1).id, name: path.slice(1), kind: 'text' }),
    'files.addFromPieces': ({ name }) => ({ id: aFile(2).id, name, kind: 'text' }),
    'files.sendPiece': ({ offset, bytes }) => ({ received: offset + bytes.length }),
    'files.progress': () => ({ done: 1, total: 2 }),
    'files.cancel': () => ({}),
    ...more,
  };
}

async function openOverview(handlers: FakeHandlers) {
  const opened = openPage(`/clients/${clientId}`, handlers);
  await screen.findByRole('heading', { level: 1 });
  return opened;
}

describe('files that are dropped on a client', () => {
  it('say where they will go while they hover, anywhere on the window', async () => {
    await openOverview(adding());
    const transfer = transferOf([fileOf('a.txt')]);
    fireEvent.dragEnter(document.body, { dataTransfer: transfer });
    expect(screen.getByText('Drop to add to the record of Mara Ödegård')).toBeVisible();
    fireEvent.dragOver(document.body, { dataTransfer: transfer });
    expect(transfer.dropEffect).toBe('copy');
    fireEvent.dragLeave(document.body, { dataTransfer: transfer });
    expect(screen.queryByText(/^Drop to add/)).toBeNull();
  });

  it('go by their path, one after the other; each refusal stands for itself', async () => {
    const { bridge } = await openOverview(
      adding({
        'files.addFromDisk': ({ path }) => {
          if (path === '/virus.jpg') return refuse('file-is-program');
          if (path === '/folder') return refuse('file-is-folder');
          return { id: aFile(1).id, name: path.slice(1), kind: 'text' };
        },
      }),
    );
    const files = ['a.txt', 'virus.jpg', 'folder', 'b.pdf'].map((name) => fileOf(name));
    for (const file of files) bridge.onDisk.add(file);
    fireEvent.drop(document.body, { dataTransfer: transferOf(files) });
    const said = await notice();
    expect(await within(said).findByText('2 files added')).toBeVisible();
    const refused = within(within(said).getByRole('alert')).getAllByRole('listitem');
    expect(refused.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^virus\.jpgThis file is a program, whatever its name says\./),
      expect.stringMatching(/^folderThis is a folder\. Open it and add the files that you need\./),
    ]);
    expect(bridge.inputsOf('files.addFromDisk').map(({ path }) => path)).toEqual([
      '/a.txt',
      '/virus.jpg',
      '/folder',
      '/b.pdf',
    ]);
    expect(new Set(bridge.inputsOf('files.addFromDisk').map((input) => input.clientId))).toEqual(
      new Set([clientId]),
    );
    expect(await violations()).toEqual([]);
  });

  it('make the lists ask anew', async () => {
    const { bridge } = openPage(`/clients/${clientId}/files`, adding());
    await screen.findByText('No files yet');
    const asked = bridge.inputsOf('files.list').length;
    const file = fileOf('a.txt');
    bridge.onDisk.add(file);
    fireEvent.drop(document.body, { dataTransfer: transferOf([file]) });
    await within(await notice()).findByText('1 file added');
    await waitFor(() => expect(bridge.inputsOf('files.list').length).toBeGreaterThan(asked));
  });

  it('are not taken behind an open dialog, and words are no files', async () => {
    const { user, bridge } = await openOverview(adding());
    fireEvent.drop(document.body, { dataTransfer: { files: [], types: ['text/plain'], items: [] } });
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Note a call' }));
    await screen.findByRole('dialog', { name: 'Note a call' });
    const file = fileOf('a.txt');
    bridge.onDisk.add(file);
    fireEvent.drop(document.body, { dataTransfer: transferOf([file]) });
    expect(screen.queryByRole('region', { name: 'Add files' })).toBeNull();
    expect(bridge.inputsOf('files.addFromDisk')).toEqual([]);
  });

  it('can be given up: what is in stays, the rest is not sent', async () => {
    let finish: (answer: 'cancelled') => void = () => undefined;
    const { user, bridge } = await openOverview(
      adding({
        'files.addFromDisk': async ({ path }) => {
          if (path === '/first.txt') return { id: aFile(1).id, name: 'first.txt', kind: 'text' };
          return refuse(await new Promise<'cancelled'>((resolve) => (finish = resolve)));
        },
        'files.cancel': () => {
          finish('cancelled');
          return {};
        },
      }),
    );
    const files = ['first.txt', 'slow.pdf', 'third.txt'].map((name) => fileOf(name));
    for (const file of files) bridge.onDisk.add(file);
    fireEvent.drop(document.body, { dataTransfer: transferOf(files) });
    const said = await notice();
    expect(await within(said).findByText('Adding slow.pdf, 2 of 3')).toBeVisible();
    expect(within(said).getByRole('progressbar', { name: 'Progress of slow.pdf' })).toBeVisible();
    await user.click(within(said).getByRole('button', { name: 'Cancel' }));
    expect(await within(said).findByText('Cancelled. What was added before stays.')).toBeVisible();
    expect(within(said).getByText('1 file added')).toBeVisible();
    expect(within(said).queryByRole('alert')).toBeNull();
    expect(bridge.inputsOf('files.addFromDisk')).toHaveLength(2);
    expect(bridge.inputsOf('files.cancel')).toHaveLength(1);
  });
});

describe('what is pasted on a client', () => {
  const paste = (target: Element, files: readonly File[]) =>
    fireEvent.paste(target, { clipboardData: { files } });

  it('goes in pieces, since it lies on no disk', async () => {
    const { bridge } = await openOverview(adding());
    const content = new Uint8Array(pieceBytes * 2 + 3).fill(7);
    paste(document.body, [fileOf('image.png', content)]);
    expect(await within(await notice()).findByText('1 file added')).toBeVisible();
    const pieces = bridge.inputsOf('files.sendPiece');
    expect(pieces.map(({ offset, bytes, total }) => [offset, bytes.length, total])).toEqual([
      [0, pieceBytes, content.length],
      [pieceBytes, pieceBytes, content.length],
      [pieceBytes * 2, 3, content.length],
    ]);
    expect(bridge.inputsOf('files.addFromPieces')).toMatchObject([
      { clientId, name: 'image.png', transferId: pieces[0]?.transferId },
    ]);
  });

  it('is refused here already when it is empty', async () => {
    const { bridge } = await openOverview(adding());
    paste(document.body, [fileOf('image.png', '')]);
    expect(await within(await notice()).findByText(/^This file is empty\./)).toBeVisible();
    expect(bridge.inputsOf('files.sendPiece')).toEqual([]);
  });

  it('into a field is text, and stays so', async () => {
    const { bridge } = await openOverview(adding());
    const field = document.createElement('textarea');
    document.body.append(field);
    paste(field, [fileOf('image.png', 'x')]);
    field.remove();
    expect(screen.queryByRole('region', { name: 'Add files' })).toBeNull();
    expect(bridge.calls.map(({ name }) => name)).not.toContain('files.sendPiece');
  });
});

describe('files that are chosen', () => {
  it('go the same way', async () => {
    const { user, bridge } = openPage(`/clients/${clientId}/files`, adding());
    const input = await screen.findByTestId('files-input');
    const file = fileOf('chosen.pdf');
    bridge.onDisk.add(file);
    await user.upload(input, file);
    expect(await within(await notice()).findByText('1 file added')).toBeVisible();
    expect(bridge.inputsOf('files.addFromDisk')).toMatchObject([{ path: '/chosen.pdf' }]);
  });
});
