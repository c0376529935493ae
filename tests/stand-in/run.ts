// Runs a built main module on the stand-in: `node --import register.ts run.ts MAIN ARGUMENTS...`
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mainHasEnded } from './app'
import { listenToTest } from './listen-to-test'

const [node = '', , main = '', ...given] = process.argv

process.argv = [node, '.', ...given]
Object.assign(process, { type: 'browser' })
listenToTest()
await import(pathToFileURL(resolve(main)).href)
mainHasEnded()
