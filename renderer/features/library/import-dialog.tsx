import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPreview, StorageRefusal } from '../../../shared/backend/contract'
import type { VisitId } from '../../../shared/base/id'
import { readText } from '../../../shared/base/localized-text'
import type { Office } from '../../../shared/model/office'
import { useBackend } from '../../backend/backend-context'
import { newId } from '../../state/new-id'
import { useStores } from '../../state/stores'
import { useRefusalSentence } from '../../state/use-refusal-sentence'
import { useInterfaceLanguage } from '../../state/use-settings'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FindingMark } from '../../ui/finding-mark'
import { dayRange } from '../../ui/screen-date'
import { TextField } from '../../ui/text-field'
import { tellOffice } from '../records/use-office'
import { BroughtOffice } from './brought-office'
import styles from './dialogs.module.css'
import { FindingCounts } from './finding-counts'
import { PortraitStrip } from './portrait-strip'

/** Packages and files larger than this are refused before they are sent. */
const limit = 50_000_000

/** A file of this computer, or one that lies ready with the backend. */
export type ImportSource = File | { readonly upload: string; readonly name: string }

type Look =
  | { readonly kind: 'reading' }
  | { readonly kind: 'seen'; readonly upload: string; readonly preview: ImportPreview }
  | { readonly kind: 'refused'; readonly refusal: StorageRefusal | { readonly kind: 'unreachable' } }

/** What a file holds, before anything is written. */
export function ImportDialog({ source, onClose }: { readonly source: ImportSource; readonly onClose: () => void }) {
  const { t } = useTranslation('library')
  const backend = useBackend()
  const { navigation, toasts } = useStores()
  const language = useInterfaceLanguage()
  const [look, setLook] = useState<Look>({ kind: 'reading' })
  const [passphrase, setPassphrase] = useState<string>()
  const [takesOffice, setTakesOffice] = useState(false)
  const sent = useRef<string>(undefined)
  useEffect(() => {
    const read = async (): Promise<Look> => {
      if ('size' in source && source.size > limit) return refusedFor({ kind: 'too-large', bytes: source.size, limit })
      const upload =
        'upload' in source ? source.upload : (sent.current ?? (await backend.upload(new Uint8Array(await source.arrayBuffer()))))
      sent.current = upload
      const reply = await backend.call('import.look', { upload, name: source.name, ...sealedWith(passphrase) })
      return reply.ok ? { kind: 'seen', upload, preview: reply.value } : { kind: 'refused', refusal: reply.refusal }
    }
    read().then(setLook, () => setLook({ kind: 'refused', refusal: { kind: 'unreachable' } }))
  }, [backend, source, passphrase])

  const accept = async (upload: string, preview: ImportPreview) => {
    const id = preview.idTaken ? newId<VisitId>() : preview.summary.id
    const reply = await backend.call('import.accept', {
      upload,
      id,
      ...sealedWith(passphrase),
      ...(takesOffice ? { takesOffice } : {})
    })
    if (!reply.ok) return setLook({ kind: 'refused', refusal: reply.refusal })
    if (takesOffice) tellOffice(backend, (await backend.call('office.read', {})) as Office)
    onClose()
    toasts.getState().show({ sentence: t('imported', { name: readText(preview.summary.title, language)?.text ?? id }) })
    navigation.getState().go({ kind: 'visit', id, page: 'programme' })
  }
  return (
    <Dialog open onClose={onClose} heading={t('importHeading', { name: source.name })} width={520}>
      <div className={styles.body} aria-live="polite">
        {look.kind === 'refused' ? <Refused refusal={look.refusal} /> : null}
        {look.kind === 'refused' && wantsPassphrase(look.refusal) ? (
          <PassphraseForm
            onOpen={(typed) => {
              setLook({ kind: 'reading' })
              setPassphrase(typed)
            }}
          />
        ) : null}
        {look.kind === 'reading' ? <p>{t('reading')}</p> : null}
        {look.kind === 'seen' ? <Preview preview={look.preview} /> : null}
        {look.kind === 'seen' && look.preview.office !== undefined ? (
          <BroughtOffice office={look.preview.office} taken={takesOffice} onTake={setTakesOffice} />
        ) : null}
      </div>
      <div className={styles.acts}>
        <Button onPress={onClose}>{t('cancel')}</Button>
        {look.kind === 'seen' ? (
          <Button look="filled" autoFocus onPress={() => void accept(look.upload, look.preview)}>
            {t('addVisit')}
          </Button>
        ) : null}
      </div>
    </Dialog>
  )
}

function Preview({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('library')
  const language = useInterfaceLanguage()
  const { summary } = preview
  const title = readText(summary.title, language)
  const facts = [
    t('items', { count: summary.items }),
    t('people', { count: summary.guests + summary.hosts }),
    t('issues', { count: preview.issues }),
    t('attachments', { count: preview.attachments })
  ]
  return (
    <>
      <PortraitStrip summary={summary} width={400} height={28} />
      <h3 className={styles.title} lang={title?.language}>
        {title?.text}
      </h3>
      <p>{summary.datesOpen ? t('datesOpen') : dayRange(summary.from, summary.until, language)}</p>
      <p className={styles.note}>{facts.join(' · ')}</p>
      <FindingCounts findings={summary.findings} />
      {preview.idTaken ? <p className={styles.note}>{t('idTaken')}</p> : null}
    </>
  )
}

function Refused({ refusal }: { readonly refusal: StorageRefusal | { readonly kind: 'unreachable' } }) {
  const refusalSentence = useRefusalSentence()
  return (
    <p className={styles.refused} role="alert">
      <FindingMark severity="block" silent />
      {refusalSentence(refusal)}
    </p>
  )
}

type PassphraseFormProps = { readonly onOpen: (passphrase: string) => void }

function PassphraseForm({ onOpen }: PassphraseFormProps) {
  const { t } = useTranslation('library')
  const [typed, setTyped] = useState('')
  return (
    <form
      className={styles.seal}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed !== '') onOpen(typed)
      }}
    >
      <TextField
        label={t('passphrase')}
        type="password"
        autoComplete="off"
        autoFocus
        maxLength={500}
        value={typed}
        onChange={setTyped}
      />
      <Button look="filled" type="submit" isDisabled={typed === ''}>
        {t('openSeal')}
      </Button>
    </form>
  )
}

function wantsPassphrase(refusal: StorageRefusal | { readonly kind: 'unreachable' }): boolean {
  return refusal.kind === 'not-acceptable' && /^(sealed|wrong-passphrase)$/.test(refusal.refusal.kind)
}

function sealedWith(passphrase: string | undefined): { readonly passphrase?: string } {
  return passphrase === undefined ? {} : { passphrase }
}

function refusedFor(refusal: Extract<StorageRefusal, { kind: 'not-acceptable' }>['refusal']): Look {
  return { kind: 'refused', refusal: { kind: 'not-acceptable', refusal } }
}
