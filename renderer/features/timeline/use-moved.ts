import type { TFunction } from 'i18next'
import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import { clockOf, type WallDate } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import type { Item, Visit } from '../../../shared/model/visit'
import { dayOf, type Placed, placedTime } from '../../../shared/rules/schedule'
import { fullDay } from '../../ui/screen-date'
import type { ItemWords } from '../programme/item-words'
import type { CardZones } from './card-props'
import { tagBeside } from './drag-picture'
import type { DragWords } from './drag-session'
import { focusItem, showItem } from './show-on-timeline'
import type { TimelineLayout } from './timeline-layout'
import { useDragWords } from './use-drag-words'
import type { Moved } from './use-timeline-page'

type Given = {
  readonly moved: Moved | undefined
  readonly visit: Visit
  readonly layout: TimelineLayout
  readonly words: ItemWords
  readonly language: Language
  readonly zones: CardZones
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly announcer: RefObject<HTMLDivElement | null>
}

/** How long the tag of a keyboard move stays, in milliseconds. */
const stays = 1500

/** Says aloud where an item now is; a move by keys shows the same tag as a drag, and the card stays in sight and in focus. */
export function useMoved(given: Given): void {
  const { moved, scroller, announcer } = given
  const { t } = useTranslation('timeline')
  const say = useDragWords(given.visit, given.words)
  const latest = useRef({ ...given, say, t })
  useEffect(() => {
    latest.current = { ...given, say, t }
  })
  useEffect(() => {
    const [id] = moved?.ids ?? []
    if (moved === undefined || id === undefined) return undefined
    const { visit, layout, words, zones } = latest.current
    const placed = placedTime(visit, id)
    const item = visit.items[id]
    const date = placed === undefined ? undefined : dayOf(visit, placed)
    if (item === undefined || placed === undefined || date === undefined) return undefined
    if (announcer.current !== null) announcer.current.textContent = saidAloud(latest.current, item, placed, date)
    if (!moved.byKey || scroller.current === null) return undefined
    showItem(scroller.current, id)
    if (document.activeElement === document.body || scroller.current.contains(document.activeElement)) focusItem(id)
    const layer = scroller.current.querySelector<HTMLElement>('[data-layer]')
    const day = layout.days.find((each) => each.date === date)
    const card = day?.cards.find(({ entry }) => entry.item.id === id && !entry.continued)
    if (layer === null || card === undefined) return undefined
    const { start, end } = card.entry
    const goal = { by: 0, date, start, end, lane: card.span.last, groups: undefined, intoPool: false }
    const remove = tagBeside({ visit, layout, words, zones, say: latest.current.say, scroller: scroller.current, layer }, goal)
    const timer = setTimeout(remove, stays)
    return () => {
      clearTimeout(timer)
      remove()
    }
  }, [moved, scroller, announcer])
}

type Speaker = Pick<Given, 'words' | 'language' | 'zones'> & { readonly say: DragWords; readonly t: TFunction<'timeline'> }

/** What it is, where it now stands by both clocks, and for whom. */
function saidAloud({ words, language, zones, say, t }: Speaker, item: Item, placed: Placed, date: WallDate): string {
  const facts = {
    item: words.read(item.title),
    day: fullDay(date, language),
    start: clockOf(wallAt(zones.host, placed.start)),
    end: clockOf(wallAt(zones.host, placed.end))
  }
  const home = clockOf(wallAt(zones.home, placed.start))
  const said = zones.home === zones.host ? t('movedPlain', facts) : t('moved', { ...facts, home, city: zones.homeCity })
  const lane = say.lane(item.groups)
  return lane === '' ? said : `${said} ${t('movedFor', { lane })}`
}
