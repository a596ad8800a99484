import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { AppTheme } from '#renderer/theme/AppTheme.tsx';

/** Renders within the app's theme and hands back a user who can click and type. */
export function show(element: ReactElement) {
  Element.prototype.scrollTo ??= () => undefined;
  const user = userEvent.setup();
  const within = (inner: ReactElement) => <AppTheme env="test">{inner}</AppTheme>;
  const view = render(within(element));
  return { ...view, user, reshow: (next: ReactElement) => view.rerender(within(next)) };
}

/** What axe finds, one line a rule. Contrast needs real pixels and is measured in tokens.test.ts. */
export async function violations(container: Element = document.body): Promise<readonly string[]> {
  const results = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return results.violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(' ')}`);
}
