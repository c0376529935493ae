import { Camera, DoorOpen, Users } from 'lucide-react'
import { Fragment, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Chair as Place } from '../../../shared/commands/seat-edits'
import { planFigures } from '../../../shared/rules/seats/plan-figures'
import type { Table } from '../../../shared/rules/seats/seat-rows'
import styles from './plan.module.css'
import type { PlanHands } from './plan-hands'
import { TableFigure } from './table-figure'

type PlanDrawingProps = PlanHands & { readonly onSelect: (place: Place | undefined) => void }

const signs = { door: DoorOpen, hall: Users, camera: Camera, above: Users } as const

/** The room from its viewpoint, which is always at the lower edge: far wall, tables, and where the viewer stands. */
export function PlanDrawing({ seats, hand, drag, selected, onSelect }: PlanDrawingProps) {
  const { t } = useTranslation('seating')
  const room = useRef<HTMLElement>(null)
  const { plan, profile, editing } = seats
  const Sign = signs[plan.viewpoint]
  const nameOf = (table: Table) =>
    editing.read(table.name) ||
    [t(`forms.${table.form}`), plan.tables.length > 1 ? plan.tables.indexOf(table) + 1 : ''].join(' ').trim()
  const step = (place: Place, key: string, exchange: boolean) => {
    const from = room.current?.querySelector<HTMLElement>(`[data-place="${place.table}/${place.position}"]`)
    const next = from === null || from === undefined || room.current === null ? undefined : nearest(room.current, from, key)
    if (next === undefined) return
    const [table = '', position] = next.dataset.place?.split('/') ?? []
    const person = seats.personOn(place)
    if (exchange && person !== undefined) hand.put({ table, position: Number(position) }, person.id)
    next.focus()
    if (selected !== undefined) onSelect({ table, position: Number(position) })
  }
  return (
    <section ref={room} className={styles.room} aria-label={editing.read(plan.title)}>
      <p className={styles.wall} data-far>
        <span>{t('page.farWall')}</span>
      </p>
      {planFigures(plan, profile).map((figure) => (
        <Fragment key={figure.table.id}>
          {plan.tables.length > 1 && figure.kind === 'rows' && figure.rows.every(({ table }) => table === figure.table) ? (
            <h3 className={styles.tableName}>{nameOf(figure.table)}</h3>
          ) : null}
          <TableFigure
            seats={seats}
            hand={hand}
            figure={figure}
            nameOf={nameOf}
            selected={selected}
            over={drag.over}
            onSelect={onSelect}
            onStep={step}
            onDrag={(place, event) => {
              const person = seats.personOn(place)
              if (person !== undefined) drag.begin(person.id, event)
            }}
          />
        </Fragment>
      ))}
      {plan.viewpoint === 'door' ? (
        <div className={styles.door}>
          <svg viewBox="0 0 400 36" preserveAspectRatio="xMidYMax meet" aria-hidden>
            <path d="M200 34 m-96 0 l56 -30 M296 34 l-56 -30" />
          </svg>
        </div>
      ) : null}
      <p className={styles.wall}>
        <span className={styles.viewer}>
          <Sign size={16} strokeWidth={1.6} aria-hidden />
          {t(`viewpoint.${plan.viewpoint}`)}
        </span>
      </p>
    </section>
  )
}

/** The chair that lies next in the direction of an arrow, as the eye goes. */
function nearest(room: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const middle = (element: HTMLElement) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  const own = middle(from)
  let best: { readonly chair: HTMLElement; readonly way: number } | undefined
  for (const chair of room.querySelectorAll<HTMLElement>('[data-place]')) {
    if (chair === from) continue
    const { x, y } = middle(chair)
    const [along, across] = key === 'ArrowLeft' || key === 'ArrowRight' ? [x - own.x, y - own.y] : [y - own.y, x - own.x]
    const ahead = key === 'ArrowLeft' || key === 'ArrowUp' ? -along : along
    if (ahead <= 1) continue
    const way = ahead + Math.abs(across) * 3
    if (best === undefined || way < best.way) best = { chair, way }
  }
  return best?.chair
}
