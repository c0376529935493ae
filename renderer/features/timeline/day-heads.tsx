import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import type { Lane } from '../../../shared/rules/timeline/lanes-of-day'
import { dayAndMonth, weekdayOf } from '../../ui/screen-date'
import type { ItemWords } from '../programme/item-words'
import { cardFaces } from './card-faces'
import styles from './timeline.module.css'
import type { DayLayout } from './timeline-layout'

type DayHeadsProps = {
  readonly days: readonly DayLayout[]
  readonly groups: Visit['groups']
  readonly words: ItemWords
  readonly language: Language
  readonly today: WallDate
}

/** Weekday and date in the reader's order; below, the letter and name of each lane. */
export const DayHeads = memo(function DayHeads({ days, groups, words, language, today }: DayHeadsProps) {
  const { t } = useTranslation('programme')
  return days.map(({ date, width, lanes, edges }) => (
    <div key={date} className={styles.dayHead} style={{ width }} data-today={date === today || undefined} id={`day-${date}`}>
      <div className={styles.date}>
        <DateWords date={date} language={language} width={width} />
        {date === today && width > 200 ? <small>{t('today')}</small> : null}
      </div>
      {lanes.map((lane, index) => {
        const left = edges[index] ?? 0
        const room = (edges[index + 1] ?? left) - left
        return (
          <div key={lane.groups.join()} className={styles.laneHead} style={{ insetInlineStart: left, width: room }}>
            <LaneName lane={lane} groups={groups} words={words} room={room} />
          </div>
        )
      })}
    </div>
  ))
})

function DateWords({ date, language, width }: { readonly date: WallDate; readonly language: Language; readonly width: number }) {
  const day = dayAndMonth(date, language)
  const long = weekdayOf(date, language)
  const short = weekdayOf(date, language, 'short')
  const weekday = cardFaces.time(`${long} ${day}`) < width - 18 ? long : short
  return language === 'ru' || language === 'zh' ? (
    <>
      {day} <span>{weekday}</span>
    </>
  ) : (
    `${weekday} ${day}`
  )
}

type LaneNameProps = {
  readonly lane: Lane
  readonly groups: Visit['groups']
  readonly words: ItemWords
  readonly room: number
}

/** Letters of all who share the lane; the name of the first where it fits. */
function LaneName({ lane, groups, words, room }: LaneNameProps) {
  const ranked = inOrder(groups)
  const own = lane.groups.flatMap((id) => {
    const group = groups[id]
    return group === undefined
      ? []
      : [{ id, rank: ranked.indexOf(group), letter: words.read(group.letter), name: words.read(group.name) }]
  })
  const letters = own.map(({ letter }) => letter).join(' ')
  const left = room - cardFaces.smallStrong(letters) - 26
  const name = namesOf(own[0]?.name ?? '').find((each) => cardFaces.small(each) <= left)
  return (
    <span title={own.map((group) => group.name).join(', ')}>
      {own.map(({ id, letter, rank }) => (
        <b key={id} data-rank={own.length === 1 ? rank : 0}>
          {letter}
        </b>
      ))}
      {name}
    </span>
  )
}

/** The whole name, else its telling word: French says it last, the others first. */
function namesOf(name: string): readonly string[] {
  const parts = name.split(' ')
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const telling = /^(?:programme|groupe|délégation|stand|théâtre|group)$/iu.test(first) ? last : first
  return parts.length < 2 ? [name] : [name, telling]
}
