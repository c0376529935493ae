import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalSentence } from '../../state/use-refusal-sentence'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FindingMark } from '../../ui/finding-mark'
import styles from './intake.module.css'
import type { Look } from './use-look'

type IntakeDialogProps<Value> = {
  readonly heading: string
  readonly look: Look<Value>
  readonly onClose: () => void
  readonly children: (value: Value) => ReactNode
}

/** A sheet that shows what a foreign file holds, or one sentence why it is not taken. Nothing is written while it is open. */
export function IntakeDialog<Value>({ heading, look, onClose, children }: IntakeDialogProps<Value>) {
  const { t } = useTranslation('intake')
  const refusalSentence = useRefusalSentence()
  if (look.kind === 'seen') {
    return (
      <Dialog open onClose={onClose} heading={heading} width={880}>
        {children(look.value)}
      </Dialog>
    )
  }
  return (
    <Dialog open onClose={onClose} heading={heading} width={520}>
      <div className={styles.body} aria-live="polite">
        {look.kind === 'reading' ? (
          <p>{t('reading')}</p>
        ) : (
          <p className={styles.refused} role="alert">
            <FindingMark severity="block" silent />
            {refusalSentence(look.refusal)}
          </p>
        )}
      </div>
      <div className={styles.acts}>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  )
}
