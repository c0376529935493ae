import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { PreviewWish } from '../../../shared/backend/publishing'
import { fileNameOf } from '../../../shared/base/file-name'
import type { PersonId } from '../../../shared/base/id'
import { readText } from '../../../shared/base/localized-text'
import { dateOf, type WallDate } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import { changesBetween } from '../../../shared/rules/changes/changes-between'
import { nearestDay } from '../../../shared/rules/nearest-day'
import { useBackend } from '../../backend/backend-context'
import { useActs } from '../../state/use-acts'
import { useInterfaceLanguage } from '../../state/use-settings'
import { useVisit } from '../../state/use-visit'
import { useContent, useIssues } from '../issues/use-issues'
import { columnsOf, filesOf, firstChoice, offerWithin, wishOf } from './choice'
import { keptOfVisit } from './kept-of-visit'
import { keepPrinting, keptPrinting } from './kept-printing'
import { MakingFoot } from './making-foot'
import { nameOfFile } from './name-of-file'
import { namesOfGroups } from './names-of-groups'
import { namesOfPeople } from './names-of-people'
import { type Noticed, noticedOf } from './noticed'
import { NoticesList } from './notices-list'
import type { OpenPdf } from './pdf/pdf-document'
import { PersonsPane } from './persons-pane'
import { printingOf } from './printing'
import { isPaper, isPersonal } from './publish-kind'
import styles from './publish-page.module.css'
import { PublishViewBar } from './publish-view-bar'
import { offerOf, type Reader } from './reader'
import { SettingPane } from './setting-pane'
import { SubjectPane } from './subject-pane'
import { useConcerned } from './use-concerned'
import { useEarlierIssues } from './use-earlier-issues'
import { useOfficeFiles } from './use-office-files'
import { usePreview } from './use-preview'
import { type Subject, WhatToMake } from './what-to-make'
import { WhomAndHow } from './whom-and-how'

/** The page with its engine for papers given, so that it can be looked at without one. */
export function PublishScreen({ open }: { readonly open: OpenPdf }) {
  const { t } = useTranslation('publish')
  const language = useInterfaceLanguage()
  const draft = useDeferredValue(useVisit())
  const { issues } = useIssues()
  const [wanted, setWanted] = useState<number>()
  const issue = issues.find(({ number }) => number === wanted)?.number
  const content = useContent(issue, draft)
  const visit = content !== undefined && 'visit' in content ? content.visit : draft
  const source = issue === undefined ? 'draft' : { issue }
  const kept = keptOfVisit(useBackend(), visit.id)
  const { making, start, stop, dismiss } = useStore(kept.making)
  const chosen = useStore(kept.choice, (state) => state.choice)
  const concerned = useConcerned(issue, visit)
  const everything = useMemo(() => offerOf(visit, concerned.changed, concerned.compared), [visit, concerned])
  const later = useMemo(() => (visit === draft ? 0 : changesBetween(visit, draft).length), [visit, draft])
  const { readers } = everything
  const names = useMemo(() => namesOfPeople(visit, language), [visit, language])
  const groups = useMemo(() => namesOfGroups(visit, language), [visit, language])
  const columns = columnsOf(visit, readers)
  const choice = chosen ?? firstChoice(visit, readers)
  const offer = offerWithin(choice, everything, concerned.people)
  const printing = useStore(kept.printing, (state) => state.printing) ?? keptPrinting(visit)
  const files = filesOf(choice, offer, printing.second)
  const office = useOfficeFiles()
  const [day, setDay] = useState<WallDate>()
  const { subject: looked, person, zoom } = useStore(kept.looking)
  const setLooked = (subject: Subject) => kept.looking.setState({ subject })
  const [led, setLed] = useState<Noticed>()

  const subject = looked ?? { kind: 'guest-programme', language: choice.languages[0] ?? columns[0] ?? language }
  const earlier = useEarlierIssues(isPaper(subject.kind) ? undefined : issue)
  const reader = readers.find((each) => each.person.id === person) ?? readers.find((each) => each.items > 0)
  const shownDay = nearestDay(visit, day ?? dateOf(wallAt(visit.hostZone, Date.now())))
  const wished = previewOf(visit.id, subject, choice.audience, reader, shownDay)
  const { retry, turnTo, ...preview } = usePreview(
    open,
    visit.id,
    wished === undefined ? undefined : { ...wished, ...printingOf(printing, wished.paper), source }
  )
  const underWay = making.kind === 'under-way'
  const make = () => void start(wishOf(visit.id, choice, files, source, shownDay, printing), files.length)
  const [first = language] = visit.languages
  useActs([
    { id: 'make-files', words: t('acts.make'), group: 'make', disabled: underWay || files.length === 0, run: make },
    ...(underWay ? [{ id: 'stop-files', words: t('acts.stop'), group: 'make' as const, run: stop }] : [])
  ])
  return (
    <div className={styles.page}>
      <PublishViewBar
        {...{ choice, columns, underWay, issues, issue, later }}
        onSource={setWanted}
        files={files.length}
        onChoose={(next) => kept.choice.setState({ choice: next })}
        onMake={make}
      />
      <div className={styles.panes}>
        <div className={styles.choosing}>
          <WhatToMake
            {...{ columns, offer, choice, subject }}
            paperSize={printing.setting.paperSize ?? 'A4'}
            pages={preview.pages}
            onChoose={(next) => kept.choice.setState({ choice: next })}
            onLookAt={setLooked}
          />
          <NoticesList
            visit={visit}
            noticed={noticedOf(preview.shown, making.kind === 'done' ? making.result : undefined)}
            onShow={(noticed) => {
              setLooked({ kind: noticed.paper, language: noticed.language })
              setLed({ ...noticed })
            }}
          />
        </div>
        <WhomAndHow
          persons={offer.readers.length}
          whom={
            <PersonsPane
              {...{ names, readers: offer.readers, choice }}
              concerned={concerned.people}
              current={isPersonal(subject.kind) ? reader?.person.id : undefined}
              onChoose={(next) => kept.choice.setState({ choice: next })}
              onLookAt={(wanted) => {
                const kind = isPersonal(subject.kind) ? subject.kind : 'person-calendar'
                kept.looking.setState({ person: wanted.person.id, subject: { ...subject, kind } })
              }}
            />
          }
          how={
            <SettingPane
              {...{ printing, columns, office }}
              compared={concerned.compared}
              onChange={(next) => {
                kept.printing.setState({ printing: next })
                keepPrinting(visit.id, next)
              }}
            />
          }
        />
        <SubjectPane
          {...{ visit, earlier, columns, choice, subject, reader, names, preview, led, zoom }}
          offer={everything}
          day={shownDay}
          onDay={setDay}
          onSubject={setLooked}
          onTurn={turnTo}
          onZoom={(next) => kept.looking.setState({ zoom: next })}
          onRetry={retry}
        />
      </div>
      <MakingFoot
        making={making}
        nameOf={(path) => nameOfFile(path, { t, names, groups, language })}
        without={withoutItems(
          choice.cells.some((cell) => cell.startsWith('person-calendar')),
          readers,
          names
        )}
        title={fileNameOf(readText(visit.title, first, visit.languages)?.text ?? '', visit.id)}
        onStop={stop}
        onDismiss={dismiss}
      />
    </div>
  )
}

/** The paper that is looked at; a personal one is that of the reader, in the reader's language. */
function previewOf(
  visit: PreviewWish['visit'],
  { kind, language }: Subject,
  audience: PreviewWish['audience'],
  reader: Reader | undefined,
  day: WallDate
): PreviewWish | undefined {
  if (!isPaper(kind)) return undefined
  if (!isPersonal(kind)) return { visit, paper: kind, language, audience }
  if (reader === undefined) return undefined
  const own = { visit, paper: kind, language: reader.language, audience, person: reader.person.id } as const
  return kind === 'qr-sheet' ? { ...own, day } : own
}

function withoutItems(wanted: boolean, readers: readonly Reader[], names: ReadonlyMap<PersonId, string>): readonly string[] {
  return wanted ? readers.flatMap(({ person, items }) => (items === 0 ? [names.get(person.id) ?? person.id] : [])) : []
}
