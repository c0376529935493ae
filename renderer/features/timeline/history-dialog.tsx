import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Step } from '../../../shared/commands/history'
import { stepSentence } from '../../state/step-sentence'
import { useStores } from '../../state/stores'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { fullDay } from '../../ui/screen-date'
import type { DialogProps } from './dialog-props'
import styles from './timeline-dialogs.module.css'

/** What has been changed since the visit was opened, the latest first; a line pressed goes back, or forward, to it. */
export function HistoryDialog({ language, onClose }: DialogProps) {
  const { t } = useTranslation(['timeline', 'changes'])
  const { t: changes } = useTranslation('changes')
  const { session } = useStores()
  const { history, undo, redo } = useStore(session)
  const words = (step: Step): string =>
    stepSentence(step, { t: changes, language, dayOf: (day) => fullDay(day, language) }).replace(/<\/?b>/gu, '')
  const past = history?.past ?? []
  const future = history?.future ?? []
  const go = (steps: number): void => {
    for (let count = 0; count < Math.abs(steps); count += 1) (steps < 0 ? undo : redo)()
  }
  const lines = [
    { key: 'opened', words: t('history.opened'), steps: -past.length },
    ...past.map((step, index) => ({ key: `past-${index}`, words: words(step), steps: index + 1 - past.length })),
    ...future.map((step, index) => ({ key: `future-${index}`, words: words(step), steps: index + 1 }))
  ].reverse()
  return (
    <Dialog open onClose={onClose} heading={t('history.heading')} width={520}>
      <div className={styles.body}>
        {past.length + future.length === 0 ? <p>{t('history.empty')}</p> : null}
        <ol className={styles.history}>
          {lines.map((line) => (
            <li key={line.key} data-now={line.steps === 0 || undefined}>
              <button
                type="button"
                aria-current={line.steps === 0 ? 'step' : undefined}
                aria-label={t('history.go', { change: line.words })}
                onClick={() => go(line.steps)}
              >
                <span>{line.words}</span>
                {line.steps === 0 ? (
                  <small>{t('history.now')}</small>
                ) : line.steps > 0 ? (
                  <small>{t('history.undone')}</small>
                ) : null}
              </button>
            </li>
          ))}
        </ol>
      </div>
      <div className={styles.acts}>
        <Button onPress={onClose}>{t('quick.leave')}</Button>
      </div>
    </Dialog>
  )
}
