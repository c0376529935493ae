import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import type { Visit } from '../../../shared/model/visit'
import { nameOfLanguage } from '../../ui/name-of-language'
import { Select } from '../../ui/select'
import { calendarEntries } from './calendar-entries'
import { CalendarPane } from './calendar-pane'
import type { Choice } from './choice'
import type { Noticed } from './noticed'
import { PreviewPane, usePageOfPaper } from './preview-pane'
import type { Preview } from './previewer'
import { isPaper } from './publish-kind'
import type { Reader } from './reader'
import { useLedTo } from './use-led-to'
import type { Subject } from './what-to-make'
import type { Zoom } from './zoom'

type SubjectPaneProps = {
  readonly visit: Visit
  readonly columns: readonly Language[]
  readonly choice: Choice
  readonly subject: Subject
  readonly reader: Reader | undefined
  readonly names: ReadonlyMap<PersonId, string>
  readonly preview: Preview
  /** A notice whose place is to be shown; a new value each time. */
  readonly led: Noticed | undefined
  readonly onSubject: (subject: Subject) => void
  readonly onRetry: () => void
}

/** What is looked at: the pages of a paper, or the entries of a calendar. */
export function SubjectPane(props: SubjectPaneProps) {
  const { visit, columns, choice, subject, reader, names, preview, led, onSubject, onRetry } = props
  const { t } = useTranslation('publish')
  const [zoom, setZoom] = useState<Zoom>('page')
  const [number, turnTo] = usePageOfPaper(subject.kind)
  useLedTo(led, preview.shown, turnTo)

  const heading = subject.kind === 'person-calendar' ? t('oneOf.person-calendar') : t(`kinds.${subject.kind}`)
  if (subject.kind === 'person-calendar') {
    const name = reader === undefined ? '' : (names.get(reader.person.id) ?? '')
    return (
      <CalendarPane
        visit={visit}
        heading={heading}
        aside={<span>{[name, reader?.language.toUpperCase()].filter((part) => part).join(' · ')}</span>}
        language={reader?.language ?? subject.language}
        days={reader === undefined ? [] : calendarEntries(visit, { kind: 'person', person: reader.person }, reader.language)}
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
  if (!isPaper(subject.kind)) {
    const days = calendarEntries(visit, { kind: choice.audience }, subject.language)
    return <CalendarPane {...{ visit, heading, days }} aside={languages} language={subject.language} />
  }
  return <PreviewPane {...{ preview, heading, zoom, onRetry }} aside={languages} page={number} onPage={turnTo} onZoom={setZoom} />
}
