import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupId, ItemId, PersonId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import { addDays, type WallDate } from '../../../shared/base/wall-time'
import type { PaperKind } from '../../../shared/model/paper-kinds'
import type { Visit } from '../../../shared/model/visit'
import { useInterfaceLanguage } from '../../state/use-settings'
import { nameOfLanguage } from '../../ui/name-of-language'
import { fullDay } from '../../ui/screen-date'
import { Select } from '../../ui/select'
import { type CalendarDay, calendarEntries } from './calendar-entries'
import { CalendarPane } from './calendar-pane'
import type { Choice } from './choice'
import { namesOfGroups } from './names-of-groups'
import type { Noticed } from './noticed'
import { PreviewPane } from './preview-pane'
import type { Preview } from './previewer'
import { isCalendarOfOne, isPaper } from './publish-kind'
import type { Offer, Reader } from './reader'
import { useLedTo } from './use-led-to'
import { useOpenPaper } from './use-open-paper'
import type { Subject } from './what-to-make'
import type { Zoom } from './zoom'

type SubjectPaneProps = {
  readonly visit: Visit
  /** Issues before the one that is published: what is gone since stays in its calendars. */
  readonly earlier: readonly Visit[]
  readonly offer: Offer
  /** Of which a sheet for one day is. */
  readonly day: WallDate
  readonly columns: readonly Language[]
  readonly choice: Choice
  readonly subject: Subject
  readonly reader: Reader | undefined
  readonly names: ReadonlyMap<PersonId, string>
  readonly preview: Preview
  readonly zoom: Zoom
  /** A notice whose place is to be shown; a new value each time. */
  readonly led: Noticed | undefined
  readonly onSubject: (subject: Subject) => void
  readonly onDay: (day: WallDate) => void
  readonly onTurn: (paper: PaperKind, page: number) => void
  readonly onZoom: (zoom: Zoom) => void
  readonly onRetry: () => void
}

/** What is looked at: the pages of a paper, or the entries of a calendar. */
export function SubjectPane(props: SubjectPaneProps) {
  const { visit, earlier, columns, choice, subject, reader, names, preview, zoom, led, offer, day } = props
  const { onDay, onSubject, onTurn, onZoom, onRetry } = props
  const { t } = useTranslation('publish')
  const language = useInterfaceLanguage()
  const [groupId, setGroup] = useState<GroupId>()
  const { kind } = subject
  useLedTo(led, preview.shown, (page) => isPaper(kind) && onTurn(kind, page))
  const open = useOpenPaper()

  const heading = isCalendarOfOne(subject.kind) ? t(`oneOf.${subject.kind}`) : t(`kinds.${subject.kind}`)
  const groups = namesOfGroups(visit, language)
  const group = offer.groups.find(({ id }) => id === groupId) ?? offer.groups[0]
  const changed = reader === undefined ? undefined : offer.changed.get(reader.person.id)
  if (subject.kind === 'person-calendar' || subject.kind === 'changes-calendar') {
    const name = reader === undefined ? '' : (names.get(reader.person.id) ?? '')
    const whole =
      reader === undefined ? [] : calendarEntries(visit, { kind: 'person', person: reader.person }, reader.language, earlier)
    return (
      <CalendarPane
        visit={visit}
        heading={heading}
        aside={<span>{[name, reader?.language.toUpperCase()].filter((part) => part).join(' · ')}</span>}
        language={reader?.language ?? subject.language}
        days={subject.kind === 'person-calendar' ? whole : onlyThese(whole, changed ?? [])}
      />
    )
  }
  const languages = (
    <Select
      label={t('language')}
      labelled="bare"
      look="bar"
      value={subject.language}
      options={columns.map((id) => ({ id, words: nameOfLanguage(id), lang: id }))}
      onPick={(language) => onSubject({ ...subject, language })}
    />
  )
  if (subject.kind === 'group-calendar') {
    const days = group === undefined ? [] : calendarEntries(visit, { kind: 'group', group }, subject.language, earlier)
    const ofGroup = (
      <Select
        label={t('group')}
        labelled="bare"
        look="bar"
        value={group?.id}
        options={offer.groups.map(({ id }) => ({ id, words: groups.get(id) ?? id }))}
        onPick={setGroup}
      />
    )
    const both = (
      <>
        {ofGroup}
        {languages}
      </>
    )
    return <CalendarPane {...{ visit, heading, days }} aside={both} language={subject.language} />
  }
  if (!isPaper(kind)) {
    const days = calendarEntries(visit, { kind: choice.audience }, subject.language, earlier)
    return <CalendarPane {...{ visit, heading, days }} aside={languages} language={subject.language} />
  }
  const days = (
    <Select
      label={t('day')}
      labelled="bare"
      look="bar"
      value={day}
      options={daysOf(visit).map((date) => ({ id: date, words: fullDay(date, language) }))}
      onPick={onDay}
    />
  )
  const aside = subject.kind === 'qr-sheet' ? days : languages
  const { shown } = preview
  return (
    <PreviewPane
      {...{ preview, heading, zoom, onZoom, onRetry, aside }}
      page={preview.places.get(kind) ?? 1}
      onPage={(page) => onTurn(kind, page)}
      onOpen={() => shown?.download && void open(shown.download, `${heading} ${shown.wish.language.toUpperCase()}`)}
    />
  )
}

function onlyThese(days: readonly CalendarDay[], items: readonly ItemId[]): readonly CalendarDay[] {
  const wanted: ReadonlySet<string> = new Set(items)
  return days
    .map((day) => ({ ...day, entries: day.entries.filter(({ id }) => wanted.has(id)) }))
    .filter(({ entries }) => entries.length > 0)
}

function daysOf({ from, until }: Visit): readonly WallDate[] {
  const days = [from]
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) days.push(day)
  return days
}
