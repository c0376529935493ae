import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { ItemId } from '../../../shared/base/id'
import type { Item, Visit } from '../../../shared/model/visit'
import type { ItemWords } from '../programme/item-words'
import type { CardZones } from './card-props'
import { createDragHand } from './drag-hand'
import type { DragGoal, DragGround, Grip } from './drag-session'
import { finishDrag } from './finish-drag'
import { gripAt } from './grip-at'
import type { TimelineLayout } from './timeline-layout'
import type { TimelineActs } from './timeline-wishes'
import { useDragWords } from './use-drag-words'
import { walkCards } from './walk-cards'

type Given = {
  readonly visit: Visit
  readonly layout: TimelineLayout
  readonly words: ItemWords
  readonly zones: CardZones
  readonly chosen: ReadonlySet<ItemId>
  readonly acts: TimelineActs
  readonly scroller: RefObject<HTMLDivElement | null>
}

/** Selecting, moving, resizing, drawing and copying with the pointer, and walking with the arrows. */
export function useTimelinePointer(given: Given) {
  const say = useDragWords(given.visit, given.words)
  const latest = useRef({ ...given, say })
  useEffect(() => {
    latest.current = { ...given, say }
  })
  const [hand] = useState(() =>
    createDragHand(({ grip, ground }, goal, copying) => drop(latest.current.acts, grip, ground, goal, copying))
  )
  useEffect(() => hand.listen(), [hand])

  const take = (grip: Grip | undefined, event: PointerEvent<HTMLElement>): void => {
    const { scroller, ...rest } = latest.current
    const layer = scroller.current?.querySelector<HTMLElement>('[data-layer]')
    if (grip === undefined || scroller.current === null || layer === null || layer === undefined) return
    hand.take(grip, { ...rest, scroller: scroller.current, layer }, event.nativeEvent)
  }
  return {
    gripFromPool: (item: Item, event: PointerEvent<HTMLElement>) => {
      hand.press()
      const minutes = item.time.kind === 'unplaced' ? item.time.minutes : 60
      if (event.button === 0) take({ kind: 'pool', id: item.id, minutes, card: event.currentTarget }, event)
    },
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        hand.press()
        const { layout, chosen } = latest.current
        if (event.button === 0) take(gripAt(layout, event, chosen), event)
      },
      onClick: (event: MouseEvent<HTMLElement>) => {
        if (!hand.travelled()) choose(latest.current.acts, event)
      },
      onDoubleClick: (event: MouseEvent<HTMLElement>) => {
        const card = cardOf(event.target)
        if (card !== undefined) latest.current.acts.open(card)
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const card = cardOf(event.target)
        if (card === undefined || event.nativeEvent.isComposing) return
        const { acts, layout } = latest.current
        if (event.key === 'Enter') acts.open(card)
        else if (event.key === ' ') acts.select(card, event.ctrlKey || event.shiftKey ? 'also' : 'only')
        else if (!walkCards(layout, card, event, acts)) return
        event.preventDefault()
      }
    }
  }
}

function drop(acts: TimelineActs, grip: Grip, { visit, layout }: DragGround, goal: DragGoal, copying: boolean): void {
  const { date, lane, start, end } = goal
  if (grip.kind === 'draw') acts.draw({ date, lane, start, end })
  else finishDrag(visit, layout, grip, goal, copying, acts)
}

function choose(acts: TimelineActs, event: MouseEvent<HTMLElement>): void {
  const card = cardOf(event.target)
  if (card !== undefined) acts.select(card, event.ctrlKey || event.metaKey || event.shiftKey ? 'also' : 'only')
  else if (event.target instanceof Element && event.target.closest('[data-date]') !== null) acts.select(undefined, 'only')
}

function cardOf(target: EventTarget): ItemId | undefined {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null
  return card?.dataset.card as ItemId | undefined
}
