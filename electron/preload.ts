import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../shared/backend/bridge'

contextBridge.exposeInMainWorld('attache', {
  call: (name, argument) => ipcRenderer.invoke('attache:call', name, argument),
  pass: () => ipcRenderer.invoke('attache:pass'),
  subscribe: (listener) => {
    const forward = (_: unknown, event: unknown) => listener(event)
    ipcRenderer.on('attache:event', forward)
    return () => void ipcRenderer.off('attache:event', forward)
  },
  obey: (listener) => {
    ipcRenderer.on('attache:command', (_, id, command) => {
      void listener(command).finally(() => ipcRenderer.send('attache:done', id))
    })
    ipcRenderer.send('attache:ready')
  }
} satisfies Bridge)
