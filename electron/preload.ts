import { contextBridge } from 'electron'

contextBridge.exposeInMainWorld('attache', {})
