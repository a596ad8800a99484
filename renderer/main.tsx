import './app/zod-without-eval.ts';
import './theme/global.css';
import { createRoot } from 'react-dom/client';
import { callShell } from './api/client.ts';
import { defaultPreferences } from './api/preferences.ts';
import { createQueryClient } from './api/queries.ts';
import { App } from './app/App.tsx';
import { lookFirst } from './app/first-look.ts';
import { applyPagePolicy } from './app/page-policy.ts';

applyPagePolicy();

const place = document.getElementById('root');
if (!place) throw new Error('The page has no root element');

// Both are asked for at once and before anything is drawn, so that the first picture is the right one.
const client = createQueryClient();
const [preferences] = await Promise.all([
  callShell('shell.preferences', {}).catch(() => defaultPreferences),
  lookFirst(client),
]);
createRoot(place).render(<App client={client} colorScheme={preferences.colorScheme} />);
