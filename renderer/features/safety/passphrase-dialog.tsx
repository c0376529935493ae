import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { shortestPassphrase } from '../../../shared/backend/encryption'
import type { Result } from '../../../shared/base/result'
import { useRefusalSentence } from '../../state/use-refusal-sentence'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import styles from './safety.module.css'

/** The present passphrase, a new one, or both. */
export type Given = { readonly present: string; readonly next: string }

type PassphraseDialogProps = {
  readonly heading: string
  readonly warning: string
  readonly act: string
  readonly asks: { readonly present: boolean; readonly next: boolean }
  readonly onGiven: (given: Given) => Promise<Result<unknown, StorageRefusal>>
  readonly onClose: () => void
}

/** Asks for passphrases and does what they are for; stays open with a sentence where that is refused. */
export function PassphraseDialog({ heading, warning, act, asks, onGiven, onClose }: PassphraseDialogProps) {
  const { t } = useTranslation('safety')
  const refusalSentence = useRefusalSentence()
  const [present, setPresent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const tooShort = asks.next && [...next].length < shortestPassphrase
  const differs = asks.next && next !== again

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (working || tooShort || differs || (asks.present && present === '')) return
    setWorking(true)
    const done = await onGiven({ present, next }).catch(() => undefined)
    setWorking(false)
    if (done?.ok === true) return onClose()
    setProblem(refusalSentence(done?.refusal ?? { kind: 'unreachable' }))
  }
  const field = { type: 'password', autoComplete: 'off', maxLength: 1000 } as const
  return (
    <Dialog open onClose={working ? () => undefined : onClose} heading={heading} width={480}>
      <form onSubmit={(event) => void submit(event)}>
        <div className={styles.body}>
          <p>{warning}</p>
          {asks.present ? (
            <TextField {...field} autoFocus label={t('encryption.passphrase')} value={present} onChange={setPresent} />
          ) : null}
          {asks.next ? (
            <>
              <TextField
                {...field}
                autoFocus={!asks.present}
                label={t('encryption.newPassphrase')}
                value={next}
                onChange={setNext}
                echo={t('encryption.tooShort', { count: shortestPassphrase })}
                error={tried && tooShort ? t('encryption.tooShort', { count: shortestPassphrase }) : undefined}
              />
              <TextField
                {...field}
                label={t('encryption.repeated')}
                value={again}
                onChange={setAgain}
                error={tried && differs ? t('encryption.differs') : undefined}
              />
            </>
          ) : null}
          {problem === undefined ? null : (
            <p className={styles.refused} role="alert">
              {problem}
            </p>
          )}
          {working ? <p role="status">{t('encryption.working')}</p> : null}
        </div>
        <div className={styles.acts}>
          <Button onPress={onClose} isDisabled={working}>
            {t('cancel')}
          </Button>
          <Button look="filled" type="submit" isDisabled={working}>
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
