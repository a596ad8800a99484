import './app/zod-without-eval.ts';
import './theme/global.css';
import { createRoot } from 'react-dom/client';
import { callShell } from './api/client.ts';
import { defaultPreferences } from './api/preferences.ts';
import { App } from './app/App.tsx';
import { applyPagePolicy } from './app/page-policy.ts';

applyPagePolicy();

const place = document.getElementById('root');
if (!place) throw new Error('The page has no root element');

const preferences = await callShell('shell.preferences', {}).catch(() => defaultPreferences);
createRoot(place).render(<App colorScheme={preferences.colorScheme} />);
