import { type PointerEvent, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Chair as Place } from '../../../shared/commands/seat-edits'
import { keyOfChair } from '../../../shared/rules/seats/key-of-chair'
import type { FigureRow, PlanFigure } from '../../../shared/rules/seats/plan-figures'
import type { Table } from '../../../shared/rules/seats/seat-rows'
import { Chair } from './chair'
import styles from './plan.module.css'
import { ringPlaces } from './ring-places'
import type { Hand } from './use-hand'
import type { Seats } from './use-seats'

export type FigureProps = {
  readonly seats: Seats
  readonly hand: Hand
  readonly nameOf: (table: Table) => string
  readonly selected: Place | undefined
  readonly over: string | undefined
  readonly onSelect: (place: Place) => void
  readonly onStep: (place: Place, key: string, exchange: boolean) => void
  readonly onDrag: (place: Place, event: PointerEvent<HTMLElement>) => void
}

/** Tables at which people sit; others are rows of people who stand or face a stage. */
const withTable: ReadonlySet<string> = new Set(['talks', 'long', 'signing', 'head-table', 'podium'])

/** One table as it is seen: rows along it, or a ring around it. */
export function TableFigure({ figure, ...props }: FigureProps & { readonly figure: PlanFigure }) {
  return figure.kind === 'ring' ? (
    <Ring {...props} figure={figure} />
  ) : (
    <Rows {...props} rows={figure.rows} table={figure.table} />
  )
}

type RowsProps = FigureProps & { readonly rows: readonly FigureRow[]; readonly table: Table }

function Rows({ rows, table: main, ...props }: RowsProps) {
  const { seats } = props
  const talks = main.form === 'talks'
  const widest = Math.max(...rows.map(({ positions }) => positions.length))
  const own = Math.max(...rows.filter(({ table }) => table === main).map(({ positions }) => positions.length))
  const middle = useRef<HTMLDivElement>(null)
  // A row that is wider than the room begins with its middle, where the heads are.
  useLayoutEffect(() => {
    const scroller = middle.current
    if (scroller !== null && widest > 0) scroller.scrollLeft = (scroller.scrollWidth - scroller.clientWidth) / 2
  }, [widest])
  const line = (row: FigureRow) => (
    <div key={`${row.table.id}${row.place}${row.depth}`}>
      {talks && row.place === 'far' && row.depth === 0 ? <SideLine seats={seats} host={hostsFar(main.seats, rows)} /> : null}
      {row.table === main ? null : <h3 className={styles.tableName}>{props.nameOf(row.table)}</h3>}
      <div
        className={styles.row}
        style={{ gridTemplateColumns: `repeat(${row.positions.length}, minmax(92px, ${100 / widest}%))` }}
      >
        {row.positions.map((position) => (
          <OneChair
            key={position}
            {...props}
            table={row.table}
            position={position}
            edge={row.place === 'far' ? 'below' : 'above'}
          />
        ))}
      </div>
      {talks && row.place === 'near' && row.depth === 0 ? <SideLine seats={seats} host={!hostsFar(main.seats, rows)} /> : null}
    </div>
  )
  return (
    <div className={styles.scroller} ref={middle}>
      <div className={styles.rows} style={{ minInlineSize: `max(100%, ${widest * 96}px)` }}>
        {rows.filter(({ place }) => place === 'far').map(line)}
        {withTable.has(main.form) ? (
          <div className={styles.table} data-form={main.form} style={{ inlineSize: `${(100 * own) / widest}%` }}>
            <HandWords seats={seats} table={main.id} rows={rows} />
          </div>
        ) : null}
        {rows.filter(({ place }) => place === 'near').map(line)}
      </div>
    </div>
  )
}

/** Whether hosts are in the far row as it is drawn. */
function hostsFar(seats: number, rows: readonly FigureRow[]): boolean {
  const far = rows.find(({ place, depth }) => place === 'far' && depth === 0)?.positions ?? []
  return far.some((position) => position > Math.ceil(seats / 2))
}

function SideLine({ seats, host }: { readonly seats: Seats; readonly host: boolean }) {
  const { t } = useTranslation('seating')
  const faces = host === seats.profile.hostFacesDoor
  return (
    <p className={styles.side}>
      <b>{t(host ? 'chair.hosts' : 'chair.guests')}</b> {t(faces ? 'chair.faceDoor' : 'chair.backDoor')}
    </p>
  )
}

/** Names the hands of the head who faces the viewer. */
function HandWords({
  seats,
  table,
  rows
}: {
  readonly seats: Seats
  readonly table: string
  readonly rows: readonly FigureRow[]
}) {
  const { t } = useTranslation('seating')
  const far = rows.find((row) => row.table.id === table && row.place === 'far')?.positions ?? []
  const head = seats.plan.seats.find((seat) => seat.table === table && seat.role === 'principal' && far.includes(seat.position))
  if (head?.person === undefined) return null
  const name = seats.shortName(head.person)
  return (
    <>
      <span>{t('chair.rightOf', { name })}</span>
      <span className={styles.middle} />
      <span>{t('chair.leftOf', { name })}</span>
    </>
  )
}

type RingProps = FigureProps & { readonly figure: Extract<PlanFigure, { kind: 'ring' }> }

function Ring({ figure: { positions, turned, table }, ...props }: RingProps) {
  const places = ringPlaces(positions.length, turned)
  return (
    <div className={styles.ring} style={{ blockSize: places.height }}>
      <svg className={styles.disc} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
        <ellipse cx="50" cy="50" rx={places.tableX} ry={places.tableY} vectorEffect="non-scaling-stroke" />
      </svg>
      <span className={styles.discName}>{props.nameOf(table)}</span>
      {positions.map((position, index) => (
        <div
          key={position}
          className={styles.around}
          style={{
            insetInlineStart: `${places.at[index]?.x ?? 0}%`,
            insetBlockStart: `${places.at[index]?.y ?? 0}%`,
            inlineSize: `${places.width}%`
          }}
        >
          <OneChair {...props} table={table} position={position} edge="around" />
        </div>
      ))}
    </div>
  )
}

type OneProps = FigureProps & { readonly table: Table; readonly position: number; readonly edge: 'below' | 'above' | 'around' }

function OneChair({ position, edge, table, nameOf, selected, over, ...props }: OneProps) {
  const place = { table: table.id, position }
  const chosen = selected?.table === table.id && selected.position === position
  return (
    <Chair {...props} place={place} tableName={nameOf(table)} edge={edge} selected={chosen} over={over === keyOfChair(place)} />
  )
}
