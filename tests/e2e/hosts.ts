import { electronBinary } from '../../scripts/electron-binary.mjs'

type Host = {
  readonly name: 'browser' | 'stand-in' | 'electron'
  /** Why its specs do not run here; undefined where they do. */
  readonly leftOut: string | undefined
}

/** Where the program runs under the end-to-end specs: each is a Playwright project. */
export const hosts: readonly Host[] = [
  { name: 'browser', leftOut: undefined },
  { name: 'stand-in', leftOut: undefined },
  { name: 'electron', leftOut: electronBinary() ? undefined : "Electron's binary is not on this machine" }
]
