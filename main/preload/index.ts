import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, ShellEvent } from '#domain/contract/events.ts';
import { channels } from '#main/app/channels.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(channels.call, name, input),
  subscribe: (listener) => {
    const pass = (_event: unknown, shellEvent: ShellEvent): void => listener(shellEvent);
    ipcRenderer.on(channels.event, pass);
    return () => ipcRenderer.off(channels.event, pass);
  },
  flushed: () => ipcRenderer.send(channels.flushed),
  addFile: (target, file) => {
    // Only what a person dropped, pasted or chose has a path: a file that a page makes up has none.
    const path = webUtils.getPathForFile(file);
    return path === '' ? null : ipcRenderer.invoke(channels.file, target, path);
  },
};

contextBridge.exposeInMainWorld('backnote', bridge);
