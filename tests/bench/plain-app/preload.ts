import { contextBridge, ipcRenderer } from 'electron';
import { channel } from './messages.ts';

contextBridge.exposeInMainWorld('plain', {
  call: (name: string, input: unknown) => ipcRenderer.invoke(channel, name, input),
});
