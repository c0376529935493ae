import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { StorageRefusal } from '../../shared/backend/contract'
import { storageRefusalSentence, type Unreachable } from '../../shared/backend/storage-refusal-sentence'
import { sentencesOf } from './sentences-of'

/** Words why something could not be kept or read: the sentences of every program, not of a screen. */
export function useRefusalSentence(): (refusal: StorageRefusal | Unreachable) => string {
  const { t } = useTranslation('frame')
  return useCallback((refusal) => storageRefusalSentence(refusal, sentencesOf(t)), [t])
}
