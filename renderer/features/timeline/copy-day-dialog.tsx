import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemId } from '../../../shared/base/id'
import { addDays, clockOf, type WallDate } from '../../../shared/base/wall-time'
import { programmeDays } from '../../../shared/rules/programme-days'
import { newId } from '../../state/new-id'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { DateField } from '../../ui/date-field'
import { Dialog } from '../../ui/dialog'
import { fullDay } from '../../ui/screen-date'
import type { DialogProps } from './dialog-props'
import styles from './timeline-dialogs.module.css'

/** A day once more on another: what it holds, where it goes, and what is there already, before it is done in one step. */
export function CopyDayDialog({ visit, words, language, day, run, onClose }: DialogProps) {
  const { t } = useTranslation(['timeline', 'programme'])
  const [to, setTo] = useState<WallDate>(() => (day < visit.until ? addDays(day, 1) : visit.from))
  const [without, setWithout] = useState<ReadonlySet<ItemId>>(new Set())
  const { days } = programmeDays(visit, () => true)
  const timedOn = (date: WallDate) =>
    (days.find((each) => each.date === date)?.entries ?? []).flatMap(({ item, time }) =>
      time.kind === 'timed' ? [{ item, time }] : []
    )
  const entries = timedOn(day)
  const taken = timedOn(to).length
  const chosen = entries.filter(({ item }) => !without.has(item.id))
  const outside = to < visit.from || to > visit.until
  return (
    <Dialog open onClose={onClose} heading={t('copyDay.heading', { day: fullDay(day, language) })} width={520}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const copies = chosen.map(({ item }) => ({ id: item.id, newId: newId() as ItemId }))
          if (copies.length > 0 && run({ kind: 'copy-day', copies, to })) onClose()
        }}
      >
        <div className={styles.body}>
          <DateField label={t('copyDay.to')} value={to} onChange={setTo} error={to === day ? t('copyDay.sameDay') : undefined} />
          <p className={styles.count} aria-live="polite">
            {t('copyDay.count', { count: chosen.length, day: fullDay(to, language) })}
          </p>
          <ul className={styles.list}>
            {entries.map(({ item, time }) => (
              <li key={item.id}>
                <Checkbox
                  isSelected={!without.has(item.id)}
                  onChange={(taking) => {
                    const next = new Set(without)
                    if (taking) next.delete(item.id)
                    else next.add(item.id)
                    setWithout(next)
                  }}
                >
                  <b>
                    {clockOf(time.startWall)}–{clockOf(time.endWall)}
                  </b>{' '}
                  {words.read(item.title) || t('programme:untitled')}
                </Checkbox>
              </li>
            ))}
          </ul>
          {entries.length === 0 ? <p>{t('programme:emptyDay')}</p> : null}
          {taken > 0 && to !== day ? <p className={styles.stop}>{t('copyDay.taken', { count: taken })}</p> : null}
          {outside ? <p className={styles.stop}>{t('programme:outsideDates')}</p> : null}
        </div>
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('copyDay.leave')}</Button>
          <Button look="filled" type="submit" isDisabled={chosen.length === 0 || to === day}>
            {t('copyDay.copy')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
