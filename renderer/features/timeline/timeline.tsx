import { type ReactNode, type RefObject, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import { dateOf, type WallDate } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import type { Visit } from '../../../shared/model/visit'
import type { Severity } from '../../../shared/rules/finding'
import { inOrder } from '../../../shared/rules/item-order'
import type { Programme } from '../../../shared/rules/programme-days'
import { minuteOn, timelineDays } from '../../../shared/rules/timeline/timeline-days'
import { useNow } from '../../state/clock'
import { useWidth } from '../../ui/use-width'
import type { ItemWords } from '../programme/item-words'
import type { CardZones } from './card-props'
import { DayColumn } from './day-column'
import { DayHeads } from './day-heads'
import type { Drawn } from './drawn'
import { Gutter, zoneDifference } from './gutter'
import { NewItemField } from './new-item-field'
import { NowLine } from './now-line'
import { OverviewStrip } from './overview-strip'
import { PoolTray } from './pool-tray'
import { showDay, showItem } from './show-on-timeline'
import styles from './timeline.module.css'
import { createLayouts } from './timeline-layout'
import type { TimelineActs } from './timeline-wishes'
import { useFacesReady } from './use-faces-ready'
import { useMoved } from './use-moved'
import { useNearDays } from './use-near-days'
import type { Moved } from './use-timeline-page'
import { useTimelinePointer } from './use-timeline-pointer'
import { useZoom, useZoomAt } from './use-zoom'
import { useZoomActs } from './use-zoom-acts'

export type TimelineProps = {
  readonly visit: Visit
  /** What the filter leaves of the visit. */
  readonly programme: Programme
  readonly words: ItemWords
  readonly language: Language
  readonly cities: { readonly host: string; readonly home: string }
  readonly today: WallDate
  readonly marks: ReadonlyMap<string, Severity>
  readonly changed: ReadonlyMap<ItemId, number>
  readonly selected: string | undefined
  /** Those chosen beside the selected one, for moving together. */
  readonly chosen: ReadonlySet<ItemId>
  readonly flash: { readonly id: string; readonly turn: number } | undefined
  readonly allLanes: boolean
  readonly drawn: Drawn | undefined
  readonly moved: Moved | undefined
  readonly acts: TimelineActs
}

/** The visit as days side by side, lanes within them and time downwards. */
export function Timeline(props: TimelineProps): ReactNode {
  const { visit, programme, words, language, cities, today, marks, selected, chosen, flash, allLanes, drawn, moved, acts } = props
  const { t } = useTranslation('timeline')
  const frame = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const announcer = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, 8)
  const faces = useFacesReady()
  const [layouts] = useState(createLayouts)
  const { hour, setHour } = useZoom()

  const { days, pool } = useMemo(() => timelineDays(visit, programme), [visit, programme])
  const groups = useMemo(() => inOrder(visit.groups).map(({ id }) => id), [visit.groups])
  const layout = useMemo(
    () => layouts({ days, groups, hour, room: Math.max(0, width - 92 - 12), allLanes }),
    [layouts, days, groups, hour, width, allLanes]
  )
  const { hostZone, homeZone } = visit
  const { host: hostCity, home: homeCity } = cities
  const zones = useMemo<CardZones>(
    () => ({ host: hostZone, home: homeZone, hostCity, homeCity }),
    [hostZone, homeZone, hostCity, homeCity]
  )
  const instant = useNow()
  const nowWall = wallAt(hostZone, instant)
  const now = days.some(({ date }) => date === dateOf(nowWall)) ? { minute: minuteOn(today, nowWall), instant } : undefined
  const near = useNearDays(scroller, layout.edges, width)
  const pointer = useTimelinePointer({ visit, layout, words, zones, chosen, acts, scroller })
  useMoved({ moved, visit, layout, words, language, zones, scroller, announcer })
  const zoomBy = useZoomAt(scroller, layout.scale, setHour)
  useZoomActs(zoomBy, scroller)

  useOpening(scroller, selected, width > 0)
  useShown(scroller, flash)

  // The strip repeats what the days say, so it may follow a frame later.
  const stripDays = useDeferredValue(days)
  const stripSelected = useDeferredValue(selected)
  const onDay = useCallback((date: WallDate) => showDay(scroller.current, date), [])
  const firstCard = layout.days.flatMap(({ cards }) => cards).find(({ entry }) => !entry.continued)?.entry.item.id
  const reachable = selected ?? firstCard
  return (
    <div ref={frame} className={styles.frame} data-faces={faces || undefined}>
      <h2 className={styles.live}>{t('views.timeline')}</h2>
      <OverviewStrip
        {...{ groups, language, today, marks }}
        changed={props.changed}
        days={stripDays}
        selected={stripSelected}
        now={now?.minute}
        onDay={onDay}
      />
      <div ref={scroller} className={styles.scroller} data-scrolls data-timeline {...pointer.handlers}>
        <div className={styles.canvas} style={{ inlineSize: 92 + (layout.edges.at(-1) ?? 0) }}>
          <div className={styles.heads}>
            <div className={styles.corner}>
              <b>{cities.host}</b>
              {hostZone === homeZone ? null : `${cities.home} ${zoneDifference(zones, visit.from)}`}
            </div>
            <DayHeads days={layout.days} {...{ groups: visit.groups, words, language, today }} />
          </div>
          <div
            className={styles.body}
            style={{ height: layout.height, '--hour': `${hour}px`, '--night': `${layout.scale.night}px` } as never}
          >
            <Gutter scale={layout.scale} zones={zones} date={visit.from} now={now} />
            {now === undefined ? null : <NowLine layout={layout} today={today} minute={now.minute} />}
            {layout.days.map((day, index) => (
              <DayColumn
                key={day.date}
                layout={day}
                {...{ words, language, zones, marks }}
                changed={props.changed}
                near={near.first <= index && index <= near.last}
                selected={day.cards
                  .map(({ entry }) => entry.item.id)
                  .filter((id) => id === selected || chosen.has(id))
                  .join(' ')}
                flash={flash !== undefined && day.cards.some(({ entry }) => entry.item.id === flash.id) ? flash.id : undefined}
                reachable={day.cards.some(({ entry }) => entry.item.id === reachable) ? reachable : undefined}
              />
            ))}
            <div className={styles.layer} data-layer>
              {drawn === undefined ? null : (
                <NewItemField
                  key={`${drawn.date} ${drawn.start} ${drawn.lane}`}
                  {...{ drawn, layout }}
                  onAdd={(title) => {
                    acts.draw(undefined)
                    const day = layout.days.find(({ date }) => date === drawn.date)
                    acts.add({ ...drawn, groups: day?.lanes[drawn.lane]?.groups ?? [], title })
                  }}
                  onLeave={() => acts.draw(undefined)}
                />
              )}
            </div>
          </div>
        </div>
      </div>
      <PoolTray {...{ pool, words, selected, acts }} onGrip={pointer.gripFromPool} />
      <div ref={announcer} className={styles.live} role="status" aria-live="polite" aria-label={t('announcements')} />
    </div>
  )
}

/** Opens at the selected item, else at the first one of the first day. */
function useOpening(scroller: RefObject<HTMLDivElement | null>, selected: string | undefined, ready: boolean): void {
  const opened = useRef(false)
  useEffect(() => {
    if (!ready || opened.current) return
    opened.current = true
    if (selected !== undefined) showItem(scroller.current, selected)
  }, [ready, selected, scroller])
}

/** Brings what was jumped to, undone or found into sight; it flashes by itself. */
function useShown(scroller: RefObject<HTMLDivElement | null>, flash: TimelineProps['flash']): void {
  const [id, turn] = [flash?.id, flash?.turn]
  useEffect(() => {
    if (id !== undefined && turn !== undefined) showItem(scroller.current, id)
  }, [id, turn, scroller])
}
