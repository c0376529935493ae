import type { PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Chair as Place } from '../../../shared/commands/seat-edits'
import type { SeatView } from '../../../shared/rules/seats/seat-view'
import { Chair } from './chair'
import styles from './plan.module.css'
import { ringPlaces } from './ring-places'
import type { Hand } from './use-hand'
import type { Seats } from './use-seats'

export type FigureProps = {
  readonly seats: Seats
  readonly hand: Hand
  readonly table: Seats['plan']['tables'][number]
  readonly tableName: string
  readonly view: SeatView
  readonly selected: Place | undefined
  readonly onSelect: (place: Place) => void
  readonly onStep: (place: Place, key: string, exchange: boolean) => void
  readonly onDrag: (place: Place, event: PointerEvent<HTMLElement>) => void
}

/** Tables at which people sit; others are rows of people who stand or face a stage. */
const withTable: ReadonlySet<string> = new Set(['talks', 'long', 'signing', 'head-table', 'podium'])

/** One table as it is seen: rows along it, or a ring around it. */
export function TableFigure(props: FigureProps) {
  const { view, table } = props
  return view.kind === 'ring' ? (
    <Ring {...props} positions={view.positions} turned={view.turned} />
  ) : (
    <Rows {...props} rows={view.rows} form={table.form} />
  )
}

type RowsProps = FigureProps & { readonly rows: Extract<SeatView, { kind: 'rows' }>['rows']; readonly form: string }

function Rows({ rows, form, ...props }: RowsProps) {
  const { t } = useTranslation('seating')
  const { seats, table } = props
  const far = rows.filter(({ place }) => place === 'far')
  const near = rows.filter(({ place }) => place === 'near')
  const line = (row: (typeof rows)[number]) => (
    <div key={`${row.place}${row.depth}`}>
      {form === 'talks' && row.place === 'far' ? <SideLine seats={seats} host={hostsFar(table.seats, rows)} /> : null}
      <div className={styles.row} style={{ gridTemplateColumns: `repeat(${row.positions.length}, minmax(76px, 1fr))` }}>
        {row.positions.map((position) => (
          <OneChair key={position} {...props} position={position} edge={row.place === 'far' ? 'below' : 'above'} />
        ))}
      </div>
      {form === 'talks' && row.place === 'near' ? <SideLine seats={seats} host={!hostsFar(table.seats, rows)} /> : null}
    </div>
  )
  return (
    <div className={styles.rows}>
      {far.map(line)}
      {withTable.has(form) ? (
        <div className={styles.table} data-form={form}>
          <HandWords seats={seats} table={table.id} rows={rows} t={t} />
        </div>
      ) : null}
      {near.map(line)}
    </div>
  )
}

/** Whether hosts are in the far row as it is drawn. */
function hostsFar(seats: number, rows: RowsProps['rows']): boolean {
  const far = rows.find(({ place }) => place === 'far')?.positions ?? []
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
  rows,
  t
}: {
  readonly seats: Seats
  readonly table: string
  readonly rows: RowsProps['rows']
  readonly t: ReturnType<typeof useTranslation<'seating'>>['t']
}) {
  const far = rows.find(({ place, depth }) => place === 'far' && depth === 0)?.positions ?? []
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

function Ring({
  positions,
  turned,
  ...props
}: FigureProps & { readonly positions: readonly number[]; readonly turned: boolean }) {
  const places = ringPlaces(positions.length, turned)
  return (
    <div className={styles.ring} style={{ blockSize: places.height }}>
      <svg className={styles.disc} viewBox={`0 0 100 100`} preserveAspectRatio="none" aria-hidden>
        <ellipse cx="50" cy="50" rx={places.tableX} ry={places.tableY} vectorEffect="non-scaling-stroke" />
      </svg>
      <span className={styles.discName}>{props.tableName}</span>
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
          <OneChair {...props} position={position} edge="around" />
        </div>
      ))}
    </div>
  )
}

function OneChair({
  position,
  edge,
  table,
  ...props
}: FigureProps & { readonly position: number; readonly edge: 'below' | 'above' | 'around' }) {
  const place = { table: table.id, position }
  const selected = props.selected?.table === table.id && props.selected.position === position
  return (
    <Chair
      seats={props.seats}
      hand={props.hand}
      place={place}
      tableName={props.tableName}
      edge={edge}
      selected={selected}
      onSelect={props.onSelect}
      onStep={props.onStep}
      onDrag={props.onDrag}
    />
  )
}
