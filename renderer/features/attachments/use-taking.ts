import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { storageRefusalSentence, type Unreachable } from '../../../shared/backend/storage-refusal-sentence'
import { done, type Result, refused } from '../../../shared/base/result'
import type { Attachment } from '../../../shared/model/attachment'
import { useBackend } from '../../backend/backend-context'
import { sentencesOf } from '../../state/sentences-of'
import { useInterfaceLanguage } from '../../state/use-settings'
import { useVisit } from '../../state/use-visit'

const limit = 10_000_000

export type Taking = {
  readonly busy: boolean
  /** Why the last file was not taken, in one sentence. */
  readonly refusal: string | undefined
  /** Hands files to the backend one after another; those that it took are given on. */
  readonly take: (files: readonly File[]) => Promise<void>
}

/** Takes files of the user in, and gives on what a record will refer to. */
export function useTaking(
  wanted: 'picture' | 'any',
  onTaken: (attachments: readonly Attachment[]) => string | undefined
): Taking {
  const { t } = useTranslation('frame')
  const backend = useBackend()
  const { id } = useVisit()
  const language = useInterfaceLanguage()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  const takeOne = async (file: File): Promise<Result<Attachment, StorageRefusal | Unreachable>> => {
    if (file.size > limit) return refused({ kind: 'bad-attachment', problem: 'too-large' })
    try {
      const upload = await backend.upload(new Uint8Array(await file.arrayBuffer()))
      const reply = await backend.call('attachment.take', { id, upload, wanted })
      return reply.ok ? done(reply.value as Attachment) : reply
    } catch {
      return refused({ kind: 'unreachable' })
    }
  }

  return {
    busy,
    refusal,
    take: async (files) => {
      if (files.length === 0) return
      setBusy(true)
      let said: string | undefined
      const taken: Attachment[] = []
      for (const file of files) {
        const one = await takeOne(file)
        if (one.ok) taken.push(wanted === 'any' ? { ...one.value, title: { [language]: titleOf(file.name) } } : one.value)
        else said = storageRefusalSentence(one.refusal, sentencesOf(t))
      }
      setBusy(false)
      setRefusal((taken.length === 0 ? undefined : onTaken(taken)) ?? said)
    }
  }
}

/** A document keeps the name it came under until somebody gives it a better one. */
function titleOf(name: string): string {
  const title = name.replace(/\.[A-Za-z0-9]{1,8}$/, '').replace(/\p{C}/gu, '')
  return title.trim().slice(0, 200) || name.slice(0, 200)
}
