import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { remedies } from '../../../shared/advice/remedies'
import { suppliesFor } from '../../../shared/advice/supplies-for'
import type { ItemId } from '../../../shared/base/id'
import { clockOf } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import type { DayRoute, RouteLeg, RouteStop } from '../../../shared/rules/cars/day-route'
import { routePath, routeSpots } from '../../../shared/rules/cars/route-spots'
import { newId } from '../../state/new-id'
import { useNavigation } from '../../state/use-navigation'
import { Button } from '../../ui/button'
import { useWidth } from '../../ui/use-width'
import { useEditing } from '../records/use-editing'
import { useJudgement } from '../records/use-judgement'
import { minuteWords } from './minute-words'
import styles from './route.module.css'

/** High enough for four lines of a name, the hours and two lines of the way. */
const cell = { width: 232, height: 172 } as const

/** Stops as nodes in true order, the way between two as a line with its mode and minutes; rows turn as one writes. */
export function RouteSchematic({ route }: { readonly route: DayRoute }) {
  const { visit, read, nameOf } = useEditing()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, cell.width)
  const across = Math.max(2, Math.floor((width || 960) / cell.width))
  const spots = routeSpots(route.stops.length, across, cell)
  const rows = Math.ceil(route.stops.length / across)
  const drawn = spots.flatMap((spot, index) => {
    const stop = route.stops[index]
    return stop === undefined ? [] : [{ spot, stop, leg: route.legs[index], next: spots[index + 1], key: `${spot.x}/${spot.y}` }]
  })
  return (
    <div ref={frame} className={styles.schematic} style={{ blockSize: rows * cell.height }}>
      <svg className={styles.lines} width={across * cell.width} height={rows * cell.height} aria-hidden>
        {drawn.map(({ key, spot, next, leg }) =>
          leg === undefined ? null : (
            <path
              key={key}
              d={routePath(spot, next, cell)}
              data-kind={leg.kind}
              data-mode={'mode' in leg ? leg.mode : undefined}
            />
          )
        )}
        {drawn.map(({ key, spot }) => (
          <circle key={key} cx={spot.x} cy={spot.y} r={6} />
        ))}
      </svg>
      <ol>
        {drawn.map(({ key, spot, stop, leg }) => (
          <li key={key} style={{ insetInlineStart: spot.x - 10, insetBlockStart: spot.y + 12 }}>
            <b>{placeOf(stop)}</b>
            <span className={styles.hours}>{hoursOf(stop)}</span>
            {leg === undefined ? null : <LegWords leg={leg} />}
          </li>
        ))}
      </ol>
    </div>
  )

  function placeOf({ place }: RouteStop): string {
    return read(visit.places[place]?.shortName) || nameOf('places', place)
  }

  function hoursOf({ arrives, leaves }: RouteStop): string {
    const clock = (moment: RouteStop['leaves']) =>
      moment === undefined ? '' : clockOf(wallAt(moment.zone ?? visit.hostZone, moment.at))
    return [clock(arrives), clock(leaves)].filter(Boolean).join('–')
  }
}

function LegWords({ leg }: { readonly leg: RouteLeg }) {
  const { t } = useTranslation(['cars', 'terms'])
  const { visit, language, act } = useEditing()
  const { office } = useJudgement()
  const jump = useNavigation((state) => state.jump)
  const [addedId] = useState(() => newId<ItemId>())
  if (leg.kind === 'missing') {
    const offered = leg.way === undefined ? [] : remedies({ ...leg.way, severity: 'note' }, visit, office, suppliesFor(addedId))
    const add = offered.find(({ kind }) => kind === 'add-transfer')
    return (
      <span className={styles.leg} data-kind="missing">
        → {t('route.missing')}
        {add === undefined ? null : (
          <Button size="small" onPress={() => act(add.command)}>
            {t('route.add')}, {minuteWords(leg.way?.needs ?? 0, language)}
          </Button>
        )}
      </span>
    )
  }
  const mode =
    leg.mode === 'flight' || leg.mode === 'journey' ? t(`route.modes.${leg.mode}`) : t(`terms:transferModes.${leg.mode}`)
  const minutes =
    leg.kind === 'journey'
      ? minuteWords(leg.minutes, language)
      : t(leg.slack < 0 ? 'route.legShort' : 'route.leg', {
          drive: minuteWords(leg.minutes, language),
          slack: minuteWords(Math.abs(leg.slack), language)
        })
  const short = leg.kind === 'transfer' && leg.slack < 0
  return (
    <button
      type="button"
      className={styles.leg}
      data-kind={short ? 'short' : leg.kind}
      onClick={() => jump({ collection: 'items', id: leg.item })}
    >
      → {t('route.by', { mode, minutes })}
    </button>
  )
}
