import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ForeignEvent } from '../../../shared/backend/intake'
import { itemsOfCalendar } from '../../../shared/commands/intake/items-of-calendar'
import { lastOrderKey } from '../../../shared/commands/place-record'
import { newId } from '../../state/new-id'
import { useStores } from '../../state/stores'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { useEditing } from '../records/use-editing'
import styles from './intake.module.css'

type CalendarPreviewProps = { readonly events: readonly ForeignEvent[]; readonly onClose: () => void }

const shown = 200

/** The events with their hours as the file gives them; those within the days of the visit are taken unless unmarked. */
export function CalendarPreview({ events, onClose }: CalendarPreviewProps) {
  const { t } = useTranslation('intake')
  const { toasts } = useStores()
  const { visit, language, act } = useEditing()
  const [onlyDays, setOnlyDays] = useState(true)
  const [unmarked, setUnmarked] = useState<ReadonlySet<ForeignEvent>>(new Set())
  const isWithin = ({ start }: ForeignEvent) => start.slice(0, 10) >= visit.from && start.slice(0, 10) <= visit.until
  const within = events.filter(isWithin)
  const offered = onlyDays && within.length > 0 ? within : events
  const taken = offered.filter((event) => !unmarked.has(event))
  const outside = events.length - within.length

  const add = () => {
    const after = lastOrderKey(visit, 'items')
    const items = itemsOfCalendar({ events: taken, visit, language, groups: [], untitled: t('untitled'), after, newId })
    const commands = items.map((record) => ({ kind: 'add', collection: 'items', record }) as const)
    if (!act({ kind: 'together', commands })) return
    toasts.getState().show({ sentence: t('itemsAdded', { count: items.length }) })
    onClose()
  }
  const mark = (event: ForeignEvent, isTaken: boolean) => {
    const next = new Set(unmarked)
    if (isTaken) next.delete(event)
    else next.add(event)
    setUnmarked(next)
  }
  return (
    <>
      <div className={styles.body}>
        {outside === 0 ? null : (
          <>
            <p className={styles.note}>{t('outside', { count: outside })}</p>
            {within.length === 0 ? null : (
              <Checkbox isSelected={onlyDays} onChange={setOnlyDays}>
                {t('onlyDays')}
              </Checkbox>
            )}
          </>
        )}
        <div className={styles.scroll}>
          <table className={`${styles.table} ${styles.events}`}>
            <thead>
              <tr>
                <th scope="col">{t('event')}</th>
                <th scope="col">{t('when')}</th>
                <th scope="col">{t('place')}</th>
              </tr>
            </thead>
            <tbody>
              {offered.slice(0, shown).map((event, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two events may be alike in everything
                <tr key={index}>
                  <td>
                    <Checkbox isSelected={!unmarked.has(event)} onChange={(next) => mark(event, next)}>
                      {event.title === '' ? t('untitled') : event.title}
                    </Checkbox>
                  </td>
                  <td>{hours(event)}</td>
                  <td>{event.place}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {offered.length > shown ? <p className={styles.note}>{t('more', { count: offered.length - shown })}</p> : null}
        {taken.some(({ text }) => text !== undefined) ? <p className={styles.note}>{t('notesStay')}</p> : null}
      </div>
      <div className={styles.acts}>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look="filled" isDisabled={taken.length === 0} onPress={add}>
          {t('addItems', { count: taken.length })}
        </Button>
      </div>
    </>
  )

  function hours({ start, zone, allDay, repeats }: ForeignEvent): string {
    const when = allDay
      ? `${start.slice(0, 10)}, ${t('allDay')}`
      : `${start.replace('T', ' ')}${zone === undefined ? '' : ` ${zone}`}`
    return repeats ? `${when} (${t('repeats')})` : when
  }
}
