import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockOf, dateOf, type WallTime } from '../../../shared/base/wall-time'
import { instantsOf, type Occurrence, offsetAt, type Zone } from '../../../shared/base/zone'
import type { Command } from '../../../shared/commands/command'
import { type HourQuestion, keyOfQuestion, zoneCommand, zoneQuestions } from '../../../shared/commands/plan-zone'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { fullDay } from '../../ui/screen-date'
import { Segmented } from '../../ui/segmented'
import styles from '../library/dialogs.module.css'
import { useEditing } from '../records/use-editing'
import { offsetWords } from '../timeline/offset-words'

type ZoneDialogProps = { readonly zone: Zone; readonly act: (command: Command) => boolean; readonly onClose: () => void }

/** Hours stay on the wall when a visit goes to another zone; where its clocks skip or repeat one, it is asked which is meant. */
export function ZoneDialog({ zone, act, onClose }: ZoneDialogProps) {
  const { t } = useTranslation('timeline')
  const { visit, language, nameOf } = useEditing()
  const [answers, setAnswers] = useState<ReadonlyMap<string, Occurrence>>(new Map())
  const questions = zoneQuestions(visit, zone)
  return (
    <Dialog open onClose={onClose} heading={t('zone.heading', { zone })} width={520}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (act(zoneCommand(visit, zone, answers))) onClose()
        }}
      >
        <div className={styles.body}>
          <p>{t('zone.note')}</p>
          {questions.map((question) => {
            const key = keyOfQuestion(question)
            const [first, second] = wordsOf(question, zone, (choice, offset) => t(`hour.${choice}`, { offset }))
            return (
              <div key={key}>
                <p className={styles.note}>
                  <b>{nameOf('items', question.item)}</b>, {fullDay(dateOf(question.wall), language)}:{' '}
                  {t(question.kind === 'missing' ? 'zone.missing' : 'hour.which', { clock: clockOf(question.wall) })}
                </p>
                <Segmented
                  label={`${nameOf('items', question.item)}, ${clockOf(question.wall)}`}
                  value={answers.get(key) ?? 'first'}
                  options={[
                    { id: 'first', words: first },
                    { id: 'second', words: second }
                  ]}
                  onPick={(picked) => setAnswers(new Map(answers).set(key, picked))}
                />
              </div>
            )
          })}
        </div>
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('chain.leave')}</Button>
          <Button look="filled" type="submit">
            {t('zone.change')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function wordsOf(
  question: HourQuestion,
  zone: Zone,
  passage: (choice: Occurrence, offset: string) => string
): readonly [string, string] {
  if (question.kind === 'missing') return [clockOf(question.before), clockOf(question.after)]
  const offset = (at: number): string => offsetWords(offsetAt(zone, instantsOf(question.wall as WallTime, zone)[at] ?? 0))
  return [passage('first', offset(0)), passage('second', offset(1))]
}
