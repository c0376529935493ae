import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { clockOf, dateOf } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import type { Item } from '../../../shared/model/visit'
import { placedTime } from '../../../shared/rules/schedule'
import { useNavigation } from '../../state/use-navigation'
import { InspectorSection } from '../../ui/inspector'
import { fullDay } from '../../ui/screen-date'
import styles from './item-links.module.css'
import { useEditing } from './use-editing'

/** Items of the programme with their hours, under their days; each leads to itself. */
export function ItemLinks({ heading, items }: { readonly heading: string; readonly items: readonly Item[] }) {
  const { t } = useTranslation('records')
  const { visit, language, read } = useEditing()
  const jump = useNavigation((state) => state.jump)
  const entries = items.map((item) => {
    const time = placedTime(visit, item.id)
    const [start, end] = time === undefined ? [] : [wallAt(visit.hostZone, time.start), wallAt(visit.hostZone, time.end)]
    return { item, start, end, day: start === undefined ? undefined : dateOf(start) }
  })
  return (
    <InspectorSection heading={heading} aside={items.length || ''}>
      {items.length === 0 ? <p className={styles.none}>{t('noItems')}</p> : null}
      <div>
        {entries.map(({ item, start, end, day }, index) => (
          <div key={item.id}>
            {day === entries[index - 1]?.day && index > 0 ? null : (
              <p className={styles.day}>{day === undefined ? t('noHours') : fullDay(day, language)}</p>
            )}
            <Button
              className={styles.item ?? ''}
              data-cancelled={item.status === 'cancelled'}
              onPress={() => jump({ collection: 'items', id: item.id })}
            >
              <span>
                {start === undefined || end === undefined ? (
                  '–'
                ) : (
                  <>
                    <b>{clockOf(start)}</b>–{clockOf(end)}
                  </>
                )}
              </span>
              <span>{read(item.shortTitle ?? item.title)}</span>
            </Button>
          </div>
        ))}
      </div>
    </InspectorSection>
  )
}
