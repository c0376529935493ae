/** The system's own store of secrets, where there is a real one; only the desktop program has it. */
export type SystemKeys = {
  readonly seal: (secret: Uint8Array) => Uint8Array
  /** Undefined where the system does not open it: another user, another computer. */
  readonly open: (sealed: Uint8Array) => Uint8Array | undefined
}
