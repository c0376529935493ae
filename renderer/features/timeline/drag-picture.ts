import type { GroupId, ItemId } from '../../../shared/base/id'
import { clockOf, type WallDate } from '../../../shared/base/wall-time'
import { type Instant, wallAt, wallToInstant, type Zone } from '../../../shared/base/zone'
import type { Item } from '../../../shared/model/visit'
import { busyTimes } from '../../../shared/rules/timeline/busy-times'
import { yOf } from '../../../shared/rules/timeline/folded-scale'
import { spanOf } from '../../../shared/rules/timeline/lanes-of-day'
import { minuteOn, wallOn } from '../../../shared/rules/timeline/timeline-days'
import styles from './drag-picture.module.css'
import type { DragGoal, DragGround, Grip } from './drag-session'

export type DragPicture = {
  readonly show: (goal: DragGoal, copying: boolean) => void
  readonly clear: () => void
}

type Ghost = { readonly element: HTMLElement; readonly card: HTMLElement; readonly dx: number; readonly dy: number }

/** Draws a drag by moving what is already drawn: the cards in the hand, the tag beside them, busy hours. React rests meanwhile. */
export function beginPicture(ground: DragGround, grip: Grip): DragPicture {
  const { layer } = ground
  const box = layer.getBoundingClientRect()
  const ghosts = ghostsOf(ground, grip, box)
  const tag = make('div', styles.tag)
  const busy = make('div', styles.busy)
  layer.append(busy, ...ghosts.map(({ element }) => element), tag)
  const items = itemsOf(ground, grip)
  let shaded = ''
  let fields: readonly BusyField[] = []
  return {
    show: (goal, copying) => {
      const place = placeOf(ground, grip, goal)
      for (const { element, dx, dy } of ghosts) {
        element.style.transform = `translate(${place.x + dx}px, ${place.y + dy}px)`
        if (ghosts.length === 1) {
          element.style.width = `${place.width}px`
          if (grip.kind !== 'move') element.style.height = `${place.height}px`
        }
        element.hidden = goal.intoPool
      }
      tag.replaceChildren(...tagLines(ground, goal, copying))
      const right = place.x + place.width + 8
      const seen = ground.scroller.scrollLeft + ground.scroller.clientWidth - 92
      tag.style.transform = `translate(${right + 150 > seen ? Math.max(0, place.x - 158) : right}px, ${place.y}px)`
      const key = `${goal.date} ${goal.groups?.join() ?? ''} ${goal.lane}`
      if (key !== shaded && items.length > 0) {
        shaded = key
        fields = busyFields(ground, items, goal, place)
        busy.replaceChildren(...fields.map(({ element }) => element))
      }
      // Only what would really be in the way is named.
      let named = false
      for (const { label, from, until } of fields) {
        const inWay: boolean = !named && !goal.intoPool && from < goal.end && goal.start < until
        label.hidden = !inWay
        named = named || inWay
      }
      const lead = ghosts[0]?.element
      if (grip.kind !== 'draw' && lead !== undefined) writeHours(lead, goal)
    },
    clear: () => {
      for (const { element, card } of ghosts) {
        element.remove()
        card.removeAttribute('data-lifted')
      }
      tag.remove()
      busy.remove()
    }
  }
}

/** A tag that stays a moment beside a card that a key has moved. */
export function tagBeside(ground: DragGround, goal: DragGoal): () => void {
  const tag = make('div', styles.tag)
  const place = rectOf(ground, goal, goal.lane, goal.lane)
  tag.replaceChildren(...tagLines(ground, goal, false))
  tag.style.transform = `translate(${place.x + place.width + 8}px, ${place.y}px)`
  ground.layer.append(tag)
  return () => tag.remove()
}

function ghostsOf(ground: DragGround, grip: Grip, box: DOMRect): readonly Ghost[] {
  if (grip.kind === 'draw') {
    const element = make('div', styles.drawn)
    return [{ element, card: element, dx: 0, dy: 0 }]
  }
  const ids: readonly ItemId[] = grip.kind === 'move' ? grip.ids : grip.kind === 'pool' ? [grip.id] : [grip.lead.entry.item.id]
  const cards =
    grip.kind === 'pool'
      ? [grip.card]
      : ids.flatMap((id) => [
          ...ground.scroller.querySelectorAll<HTMLElement>(`[data-card="${CSS.escape(id)}"]:not([data-continued])`)
        ])
  const lead = grip.kind === 'pool' ? undefined : cards.find((card) => card.dataset.card === grip.lead.entry.item.id)
  const origin = (lead ?? cards[0])?.getBoundingClientRect()
  return cards.map((card) => {
    const rect = card.getBoundingClientRect()
    const element = card.cloneNode(true) as HTMLElement
    element.classList.add(styles.ghost ?? '')
    for (const name of ['data-card', 'data-selected', 'tabindex', 'aria-pressed', 'role', 'id']) element.removeAttribute(name)
    element.ariaHidden = 'true'
    Object.assign(element.style, {
      insetInlineStart: '0',
      top: '0',
      left: '0',
      width: `${rect.width}px`,
      height: `${rect.height}px`
    })
    card.setAttribute('data-lifted', '')
    const [dx, dy] = origin === undefined ? [0, 0] : [rect.left - origin.left, rect.top - origin.top]
    element.style.transform = `translate(${rect.left - box.left}px, ${rect.top - box.top}px)`
    return { element, card, dx, dy }
  })
}

function itemsOf({ visit }: DragGround, grip: Grip): readonly Item[] {
  const ids =
    grip.kind === 'move' ? grip.ids : grip.kind === 'pool' ? [grip.id] : grip.kind === 'draw' ? [] : [grip.lead.entry.item.id]
  return ids.flatMap((id) => visit.items[id] ?? [])
}

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function placeOf(ground: DragGround, grip: Grip, goal: DragGoal): Rect {
  if (grip.kind === 'draw') return rectOf(ground, goal, goal.lane, goal.lane)
  const item = itemsOf(ground, grip)[0]
  const day = ground.layout.days.find(({ date }) => date === goal.date)
  const own = grip.kind === 'move' || grip.kind === 'start' || grip.kind === 'end' ? grip.lead : undefined
  // In its own lanes a card keeps the width that it has between its neighbours.
  if (own !== undefined && day !== undefined && goal.groups === undefined && 'day' in grip && grip.day.date === goal.date) {
    const left = ground.layout.edges[ground.layout.days.indexOf(day)] ?? 0
    const rect = rectOf(ground, goal, own.span.first, own.span.last)
    return { ...rect, x: left + own.x, width: own.width }
  }
  const groups = goal.groups ?? item?.groups ?? []
  const span =
    day === undefined
      ? { first: 0, last: 0 }
      : grip.kind === 'pool'
        ? poolSpan(day.lanes.length, goal, groups, ground)
        : spanOf(day.lanes, groups)
  return rectOf(ground, goal, span.first, span.last)
}

function poolSpan(lanes: number, goal: DragGoal, groups: readonly GroupId[], { layout }: DragGround) {
  const day = layout.days.find(({ date }) => date === goal.date)
  const span = spanOf(day?.lanes ?? [], groups)
  return goal.lane >= span.first && goal.lane <= span.last
    ? span
    : { first: Math.min(goal.lane, lanes - 1), last: Math.min(goal.lane, lanes - 1) }
}

function rectOf({ layout }: DragGround, goal: DragGoal, first: number, last: number): Rect {
  const index = layout.days.findIndex(({ date }) => date === goal.date)
  const day = layout.days[index]
  const left = layout.edges[index] ?? 0
  const from = day?.edges[first] ?? 0
  const until = day?.edges[last + 1] ?? day?.width ?? 0
  const y = yOf(layout.scale, goal.start)
  return {
    x: left + from + 3,
    y,
    width: Math.max(24, until - from - 6),
    height: Math.max(13, yOf(layout.scale, goal.end) - y - 1)
  }
}

function tagLines(ground: DragGround, goal: DragGoal, copying: boolean): readonly HTMLElement[] {
  const { zones, say } = ground
  if (goal.intoPool) return [line(say.toPool)]
  const wall = wallOn(goal.date, goal.start)
  const instant = wallToInstant(wall, zones.host)
  const first = make('b')
  first.textContent = `${copying ? '+ ' : ''}${clockOf(wall)}–${clockOf(wallOn(goal.date, goal.end))}`
  const lines = [first, line(zones.hostCity)]
  if (instant.ok && zones.home !== zones.host) lines.push(line(`${clockOf(wallAt(zones.home, instant.value))} ${zones.homeCity}`))
  const day = ground.layout.days.find(({ date }) => date === goal.date)
  const lane = day?.lanes[goal.lane]
  lines.push(line(say.day(goal.date)))
  if (lane !== undefined && (goal.groups !== undefined || (day?.lanes.length ?? 0) > 1))
    lines.push(line(say.lane(goal.groups ?? lane.groups)))
  if (copying) lines.push(line(say.copying))
  return lines
}

/** From midnight to midnight, with an hour more on both sides for the days on which the clock changes. */
function dayWindow(date: WallDate, zone: Zone): { readonly from: Instant; readonly until: Instant } {
  const noon = wallToInstant(wallOn(date, 720), zone)
  const middle = noon.ok ? noon.value : 0
  return { from: middle - 13 * 3_600_000, until: middle + 13 * 3_600_000 }
}

type BusyField = { readonly element: HTMLElement; readonly label: HTMLElement; readonly from: number; readonly until: number }

function busyFields(ground: DragGround, items: readonly Item[], goal: DragGoal, place: Rect): readonly BusyField[] {
  const { visit, layout, zones, words, say } = ground
  return busyTimes(visit, items, dayWindow(goal.date, zones.host), goal.groups).flatMap((busy) => {
    const from = minuteOn(goal.date, wallAt(zones.host, busy.from))
    const until = minuteOn(goal.date, wallAt(zones.host, busy.until))
    if (until <= 0 || from >= 1440) return []
    const [top, bottom] = [yOf(layout.scale, Math.max(0, from)), yOf(layout.scale, Math.min(1440, until))]
    const element = make('div', styles.field)
    Object.assign(element.style, {
      left: `${place.x - 3}px`,
      width: `${place.width + 6}px`,
      top: `${top}px`,
      height: `${bottom - top}px`
    })
    const other = visit.items[busy.item]
    const [person] = busy.people
    const who =
      busy.because === 'people' && person !== undefined
        ? say.people(words.person(person), busy.people.length - 1)
        : busy.because === 'cars' && other !== undefined
          ? words.list(words.cars(other))
          : other === undefined
            ? ''
            : words.place(other)
    const label = make('span')
    label.textContent = say.busyUntil(who, clockOf(wallAt(zones.host, busy.until)))
    label.hidden = true
    element.append(label)
    return [{ element, label, from, until }]
  })
}

/** The card in the hand says where it is, not where it was. */
function writeHours(ghost: HTMLElement, goal: DragGoal): void {
  const [start, end] = [ghost.querySelector('[data-part="start"]'), ghost.querySelector('[data-part="end"]')]
  if (start !== null) start.textContent = clockOf(wallOn(goal.date, goal.start))
  if (end !== null) end.textContent = `–${clockOf(wallOn(goal.date, goal.end))}`
}

function line(text: string): HTMLElement {
  const made = make('span')
  made.textContent = text
  return made
}

function make(name: string, className?: string): HTMLElement {
  const made = document.createElement(name)
  if (className !== undefined) made.className = className
  return made
}
