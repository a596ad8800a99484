import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { adaptationInWords } from '#domain/handouts/adaptation-words.ts';
import { exerciseDoses } from '#domain/handouts/exercise-doses.ts';
import { blockOfExercise, exerciseIds } from '#domain/handouts/exercises.ts';
import { withheldInWords } from '#domain/handouts/withheld-words.ts';
import { clientId, openPage } from '#tests/renderer/client/open-page.tsx';
import { aChoice, offered } from './offered.ts';
import { address, blocks, suggested, withHandouts } from './with-handouts.ts';

const rows = (kind: string) => screen.findByRole('list', { name: `${kind}, in the order of paper` });
const titlesIn = (list: HTMLElement) =>
  within(list)
    .getAllByText(/^(About|Sobre) /)
    .map(({ textContent }) => textContent);
type Bridge = ReturnType<typeof openPage>['bridge'];
const lastChoice = (bridge: Bridge) => bridge.inputsOf('handouts.preview').at(-1)?.choice;

describe('what goes on the handout', () => {
  it('shows what is chosen in the order of paper, each with its reason; what is required cannot be left out', async () => {
    openPage(address, withHandouts());
    const exercises = await rows('Exercises');
    expect(titlesIn(exercises)).toEqual(['About exercise-bridge', 'About exercise-walking']);
    expect(within(exercises).getByText('The quadratus lumborum was tender')).toBeVisible();
    expect(screen.getByText('Printed on every handout')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Leave out “About rest-today”' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Leave out “About get-help”' })).toBeNull();
  });

  it('moves with Alt and arrows, with the arrows on the handle, and with buttons, and says the new place', async () => {
    const { user, bridge } = openPage(address, withHandouts());
    const exercises = await rows('Exercises');
    await user.click(screen.getByRole('textbox', { name: 'How often, About exercise-walking' }));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(titlesIn(exercises)).toEqual(['About exercise-walking', 'About exercise-bridge']);
    expect(screen.getByText('“About exercise-walking” is now 1 of 2.')).toBeInTheDocument();
    act(() => screen.getByRole('button', { name: /^Drag “About exercise-walking”/ }).focus());
    await user.keyboard('{ArrowDown}');
    expect(titlesIn(exercises)).toEqual(['About exercise-bridge', 'About exercise-walking']);
    await user.click(screen.getByRole('button', { name: 'Move “About exercise-bridge” down' }));
    expect(titlesIn(exercises)).toEqual(['About exercise-walking', 'About exercise-bridge']);
    await waitFor(() =>
      expect(lastChoice(bridge)?.blockIds).toEqual([
        'rest-today',
        'keep-active',
        'exercise-walking',
        'exercise-bridge',
        'get-help',
      ]),
    );
  });

  it('leaves out with one click and adds what is found by typing or by kind', async () => {
    const { user, bridge } = openPage(address, withHandouts());
    await user.click(await screen.findByRole('button', { name: 'Leave out “About exercise-walking”' }));
    await user.keyboard('{Alt>}a{/Alt}');
    const find = await screen.findByRole('searchbox', { name: 'Find a text' });
    const offers = screen.getByRole('list', { name: 'Texts to add' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'exercise');
    expect(titlesIn(offers)).toEqual(['About exercise-walking', 'About exercise-curl-up']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), '');
    await user.type(find, 'HABITS');
    expect(titlesIn(offers)).toEqual(['About small-habits']);
    await user.click(screen.getByRole('button', { name: 'Add “About small-habits”' }));
    await waitFor(() =>
      expect(lastChoice(bridge)?.blockIds).toEqual([
        'rest-today',
        'keep-active',
        'small-habits',
        'exercise-bridge',
        'get-help',
      ]),
    );
  });

  it('shows what is withheld with why, and never lets it be chosen', async () => {
    const { user } = openPage(address, withHandouts());
    await user.click(await screen.findByRole('button', { name: 'Add a text' }));
    const offers = screen.getByRole('list', { name: 'Texts to add' });
    expect(within(offers).getByText('Left out: osteoporosis')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add “About exercise-curl-up”' })).toBeNull();
  });

  it('says openly that a safety flag keeps every exercise off', async () => {
    openPage(address, {
      ...withHandouts(),
      'handouts.compose': () => ({
        offered: blocks.map((each) =>
          each.block.kind === 'exercise' ? { ...each, withheld: [{ kind: 'safety' }] } : each,
        ),
        suggested,
        limitations: [],
      }),
    });
    expect(await screen.findByText(withheldInWords({ kind: 'safety' }))).toBeVisible();
    expect(screen.queryByRole('list', { name: /^Exercises, / })).toBeNull();
  });

  it('takes no seventh exercise and says why', async () => {
    const seven = exerciseIds.slice(0, 7).map((id) => offered(blockOfExercise(id), 'exercise'));
    const six = aChoice(seven.slice(0, 6).map(({ block }) => block.id));
    const { user } = openPage(address, {
      ...withHandouts(),
      'handouts.compose': () => ({ offered: seven, suggested: six, limitations: [] }),
    });
    await user.click(await screen.findByRole('button', { name: 'Add a text' }));
    expect(screen.getByRole('button', { name: /^Add “/ })).toBeDisabled();
    expect(screen.getByText('At most 6 exercises: more are not done.')).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: /^Leave out “/ })[0] as HTMLElement);
    for (const add of screen.getAllByRole('button', { name: /^Add “/ })) expect(add).toBeEnabled();
  });
});

describe('how often', () => {
  it('is the usual dose until it is changed, is marked then, and one key brings it back', async () => {
    const { user, bridge } = openPage(address, withHandouts());
    const dose = await screen.findByRole('textbox', { name: 'How often, About exercise-bridge' });
    expect(dose).toHaveValue(exerciseDoses.bridge.words.en);
    await user.clear(dose);
    await user.type(dose, '3 times');
    expect(screen.getByText('Changed')).toBeVisible();
    await waitFor(() =>
      expect(lastChoice(bridge)?.doses).toEqual([{ exercise: 'bridge', words: '3 times' }]),
    );
    await user.keyboard('{Escape}');
    expect(dose).toHaveValue(exerciseDoses.bridge.words.en);
    expect(screen.queryByText('Changed')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await screen.findByText('Sent to Front desk.');
    expect(bridge.inputsOf('handouts.create').map(({ choice }) => choice.doses)).toEqual([[]]);
  });
});

describe('what limits exercises', () => {
  it('is said once for the client, with why, and taken back', async () => {
    const { user, bridge } = openPage(address, withHandouts());
    await user.click(await screen.findByRole('button', { name: 'More about “About exercise-bridge”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Not for this client…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Why' }), 'Sore neck');
    bridge.answer({
      'handouts.compose': () => ({
        suggested,
        limitations: [{ subject: 'bridge', words: 'Sore neck', since: '2026-11-22' }],
        offered: blocks.map((each) =>
          each.block.id === 'exercise-bridge'
            ? { ...each, withheld: [{ kind: 'not-for-client', words: 'Sore neck' }] }
            : each,
        ),
      }),
    });
    await user.click(screen.getByRole('button', { name: 'Leave out' }));
    await waitFor(async () => expect(titlesIn(await rows('Exercises'))).toEqual(['About exercise-walking']));
    expect(bridge.inputsOf('handouts.setLimitation')).toEqual([
      { clientId, subject: 'bridge', words: 'Sore neck', isInForce: true },
    ]);

    await user.click(screen.getByRole('button', { name: /^What limits exercises/ }));
    const leftOut = screen.getByRole('list', { name: 'Left out' });
    expect(within(leftOut).getByText('Not for this client: Sore neck')).toBeVisible();
    bridge.answer({ 'handouts.compose': () => ({ offered: blocks, suggested, limitations: [] }) });
    await user.click(screen.getByRole('button', { name: 'Allow “About exercise-bridge” again' }));
    await waitFor(async () =>
      expect(titlesIn(await rows('Exercises'))).toEqual(['About exercise-bridge', 'About exercise-walking']),
    );
    expect(bridge.inputsOf('handouts.setLimitation').at(-1)).toEqual({
      clientId,
      subject: 'bridge',
      words: '',
      isInForce: false,
    });
  });

  it('sets and takes back causes', async () => {
    const { user, bridge } = openPage(address, withHandouts());
    await screen.findByText('2 pages');
    await user.keyboard('{Alt>}l{/Alt}');
    await user.click(await screen.findByRole('checkbox', { name: 'Wrist pain' }));
    await waitFor(() =>
      expect(bridge.inputsOf('handouts.setLimitation')).toEqual([
        { clientId, subject: 'wrist-pain', words: '', isInForce: true },
      ]),
    );
  });

  it('says beside an exercise how it is changed for this client', async () => {
    const catCow = offered('exercise-cat-cow', 'exercise', { adaptations: ['wrist-pain'] });
    openPage(address, {
      ...withHandouts(),
      'handouts.compose': () => ({
        offered: [catCow],
        suggested: aChoice(['exercise-cat-cow']),
        limitations: [],
      }),
    });
    expect(await screen.findByText(adaptationInWords('cat-cow', 'wrist-pain', 'en'))).toBeVisible();
  });
});

describe('language and paper', () => {
  it('changes the texts, keeps choice and order by id, and says what that language does not have', async () => {
    const { user, bridge } = openPage(address, withHandouts());
    await user.click(await screen.findByRole('button', { name: 'Move “About exercise-bridge” down' }));
    await user.click(screen.getByText('Español'));
    await waitFor(async () =>
      expect(titlesIn(await rows('Exercises'))).toEqual(['Sobre exercise-walking', 'Sobre exercise-bridge']),
    );
    expect(screen.getByText('Not in Español, so not on it: About keep-active')).toBeVisible();
    await waitFor(() =>
      expect(lastChoice(bridge)).toMatchObject({
        language: 'es',
        blockIds: ['rest-today', 'exercise-walking', 'exercise-bridge', 'get-help'],
      }),
    );
  });

  it('prints large, in black and white, on the other paper, with the map', async () => {
    const { user, bridge } = openPage(address, withHandouts());
    for (const name of ['Large print', 'Black and white', 'With the map of this session']) {
      await user.click(await screen.findByRole('checkbox', { name }));
    }
    await user.click(screen.getByText('Letter'));
    await waitFor(() =>
      expect(lastChoice(bridge)).toMatchObject({
        largePrint: true,
        isGrey: true,
        withMap: true,
        paper: 'letter',
      }),
    );
  });
});
