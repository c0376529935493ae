import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupId } from '../../../shared/base/id'
import { addDays, daysBetween, type WallDate } from '../../../shared/base/wall-time'
import { type DayRoute, dayRoute } from '../../../shared/rules/cars/day-route'
import { inOrder } from '../../../shared/rules/item-order'
import { EmptyState } from '../../ui/empty-state'
import { shortDay } from '../../ui/screen-date'
import { Select } from '../../ui/select'
import { ViewBar } from '../../ui/view-bar'
import pageStyles from '../records/record-page.module.css'
import { useEditing } from '../records/use-editing'
import { useJudgement } from '../records/use-judgement'
import styles from './route.module.css'
import { RouteSchematic } from './route-schematic'

/** The way of one group on one day, and what of it nobody planned. */
export function RouteView({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation('cars')
  const { visit, language, read } = useEditing()
  const { office } = useJudgement()
  const days = Array.from({ length: daysBetween(visit.from, visit.until) + 1 }, (_, index) => addDays(visit.from, index))
  const groups = inOrder(visit.groups).filter(({ side }) => visit.sides[side]?.role === 'guest')
  const routes = new Map(
    groups.flatMap(({ id }) => days.map((day): [string, DayRoute] => [`${id}/${day}`, dayRoute(visit, office, day, id)]))
  )
  const [group = groups[0]?.id, setGroup] = useState<GroupId>()
  const busiest = [...days].sort((a, b) => legsOn(b) - legsOn(a))[0] ?? visit.from
  const [day = busiest, setDay] = useState<WallDate>()
  const route = routes.get(`${group}/${day}`)
  return (
    <div className={pageStyles.page}>
      <ViewBar>
        {tabs}
        <Select
          label={t('route.day')}
          labelled="bare"
          look="bar"
          value={day}
          options={days.map((id) => ({ id, words: shortDay(id, language) }))}
          onPick={setDay}
        />
        <Select
          label={t('route.group')}
          labelled="bare"
          look="bar"
          value={group}
          options={groups.map(({ id, name }) => ({ id, words: read(name) }))}
          onPick={setGroup}
        />
      </ViewBar>
      <div className={styles.view} data-scrolls>
        <h2 className={styles.heading}>{t('route.heading')}</h2>
        <p className={styles.note}>{t('route.note')}</p>
        {route === undefined || route.legs.length === 0 ? (
          <EmptyState sentence={t('route.none')} />
        ) : (
          <RouteSchematic route={route} />
        )}
      </div>
    </div>
  )

  function legsOn(date: WallDate): number {
    return routes.get(`${group}/${date}`)?.legs.length ?? 0
  }
}
