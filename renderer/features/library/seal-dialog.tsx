import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import styles from './dialogs.module.css'

type SealDialogProps = {
  readonly name: string
  readonly onSeal: (passphrase: string) => void
  readonly onClose: () => void
}

const least = 8

/** Asks twice for the passphrase of a file that leaves. It lives in these fields and in one call, nowhere else. */
export function SealDialog({ name, onSeal, onClose }: SealDialogProps) {
  const { t } = useTranslation('library')
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [tried, setTried] = useState(false)
  const tooShort = first.length < least ? t('passphraseShort') : undefined
  const differs = first === second ? undefined : t('passphraseDiffers')
  const save = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (tooShort !== undefined || differs !== undefined) return
    onSeal(first)
    onClose()
  }
  return (
    <Dialog open onClose={onClose} heading={t('sealHeading', { name })} width={480}>
      <form onSubmit={save}>
        <div className={styles.body}>
          <TextField
            label={t('passphrase')}
            type="password"
            autoComplete="off"
            autoFocus
            maxLength={500}
            value={first}
            onChange={setFirst}
            error={tried ? tooShort : undefined}
          />
          <TextField
            label={t('passphraseAgain')}
            type="password"
            autoComplete="off"
            maxLength={500}
            value={second}
            onChange={setSecond}
            error={tried ? differs : undefined}
          />
          <p className={styles.note}>{t('sealNote')}</p>
        </div>
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="filled" type="submit">
            {t('seal')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
