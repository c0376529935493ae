import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBackend } from '../../backend/backend-context'
import { useRefusalSentence } from '../../state/use-refusal-sentence'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import styles from './safety.module.css'

/** The only screen of an enciphered folder until its passphrase is given; or what to do where its key is lost. */
export function UnlockScreen({ lost }: { readonly lost: boolean }) {
  const { t } = useTranslation('safety')
  const backend = useBackend()
  const refusalSentence = useRefusalSentence()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [opening, setOpening] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (typed === '' || opening) return
    setOpening(true)
    const reply = await backend.call('encryption.unlock', { passphrase: typed }).catch(() => undefined)
    setOpening(false)
    if (reply?.ok === true) return
    setProblem(refusalSentence(reply?.refusal ?? { kind: 'unreachable' }))
  }
  return (
    <main className={styles.locked}>
      <form className={styles.door} onSubmit={(event) => void submit(event)}>
        <h1>{t('unlock.heading')}</h1>
        {lost ? (
          <p role="alert">{t('encryption.lost')}</p>
        ) : (
          <>
            <p>{t('unlock.note')}</p>
            <TextField
              label={t('encryption.passphrase')}
              type="password"
              autoComplete="off"
              autoFocus
              value={typed}
              maxLength={1000}
              error={problem}
              onChange={(text) => {
                setTyped(text)
                setProblem(undefined)
              }}
            />
            <div className={styles.buttons}>
              <Button look="filled" type="submit" isDisabled={typed === '' || opening}>
                {opening ? t('unlock.opening') : t('unlock.open')}
              </Button>
            </div>
          </>
        )}
      </form>
    </main>
  )
}
