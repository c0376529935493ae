import { useEffect, useState } from 'react'
import type { EncryptionState } from '../../../shared/backend/encryption'
import { useBackend } from '../../backend/backend-context'

/** Whether the folder is enciphered, followed as it changes; undefined until it is known. */
export function useEncryption(): EncryptionState | undefined {
  const backend = useBackend()
  const [state, setState] = useState<EncryptionState>()
  useEffect(() => {
    void backend.call('encryption.state', {}).then(setState, () => undefined)
    return backend.subscribe((event) => {
      if (event.kind === 'encryption-changed') setState(event.state)
    })
  }, [backend])
  return state
}
