import { useEffect, useState } from 'react'
import type { Backend } from '../../../shared/backend/client'
import type { StorageRefusal } from '../../../shared/backend/contract'
import type { Unreachable } from '../../../shared/backend/storage-refusal-sentence'
import type { Result } from '../../../shared/base/result'
import { useBackend } from '../../backend/backend-context'

export type Look<Value> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'seen'; readonly value: Value }
  | { readonly kind: 'refused'; readonly refusal: StorageRefusal | Unreachable }

type Ask<Value> = (backend: Backend, upload: string) => Promise<Result<Value, StorageRefusal>>

/** What the backend finds in a file; larger ones than any reader takes are refused before they are sent. */
export function useLook<Value>(file: File, limit: number, ask: Ask<Value>): Look<Value> {
  const backend = useBackend()
  const [look, setLook] = useState<Look<Value>>({ kind: 'reading' })
  useEffect(() => {
    const read = async (): Promise<Look<Value>> => {
      if (file.size > limit) {
        const refusal = { kind: 'too-large', bytes: file.size, limit } as const
        return { kind: 'refused', refusal: { kind: 'not-acceptable', refusal } }
      }
      const upload = await backend.upload(new Uint8Array(await file.arrayBuffer()))
      const reply = await ask(backend, upload)
      return reply.ok ? { kind: 'seen', value: reply.value } : { kind: 'refused', refusal: reply.refusal }
    }
    read().then(setLook, () => setLook({ kind: 'refused', refusal: { kind: 'unreachable' } }))
  }, [backend, file, limit, ask])
  return look
}
