import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { PreviewWish } from '../../../shared/backend/publishing'
import { fileNameOf } from '../../../shared/base/file-name'
import type { PersonId } from '../../../shared/base/id'
import { readText } from '../../../shared/base/localized-text'
import { useBackend } from '../../backend/backend-context'
import { useActs } from '../../state/use-acts'
import { useInterfaceLanguage } from '../../state/use-settings'
import { useVisit } from '../../state/use-visit'
import { useContent, useIssues } from '../issues/use-issues'
import { columnsOf, filesOf, firstChoice, wishOf } from './choice'
import { keptOfVisit } from './kept-of-visit'
import { MakingFoot } from './making-foot'
import { nameOfFile } from './name-of-file'
import { namesOfPeople } from './names-of-people'
import { type Noticed, noticedOf } from './noticed'
import { NoticesList } from './notices-list'
import type { OpenPdf } from './pdf/pdf-document'
import { PersonsPane } from './persons-pane'
import { isPaper, isPersonal } from './publish-kind'
import styles from './publish-page.module.css'
import { PublishViewBar } from './publish-view-bar'
import { offerOf, type Reader } from './reader'
import { SubjectPane } from './subject-pane'
import { usePreview } from './use-preview'
import { type Subject, WhatToMake } from './what-to-make'

/** The page with its engine for papers given, so that it can be looked at without one. */
export function PublishScreen({ open }: { readonly open: OpenPdf }) {
  const { t } = useTranslation('publish')
  const language = useInterfaceLanguage()
  const draft = useDeferredValue(useVisit())
  const newest = useIssues().issues.at(-1)?.number
  const [wanted, setWanted] = useState<'issue' | 'draft'>('draft')
  const issue = wanted === 'issue' ? newest : undefined
  const content = useContent(issue, draft)
  const visit = content !== undefined && 'visit' in content ? content.visit : draft
  const source = issue === undefined ? 'draft' : { issue }
  const kept = keptOfVisit(useBackend(), visit.id)
  const { making, start, stop, dismiss } = useStore(kept.making)
  const chosen = useStore(kept.choice, (state) => state.choice)
  const offer = useMemo(() => offerOf(visit), [visit])
  const { readers } = offer
  const names = useMemo(() => namesOfPeople(visit, language), [visit, language])
  const columns = columnsOf(visit, readers)
  const choice = chosen ?? firstChoice(visit, readers)
  const files = filesOf(choice, offer)
  const [looked, setLooked] = useState<Subject>()
  const [person, setPerson] = useState<PersonId>()
  const [led, setLed] = useState<Noticed>()

  const subject = looked ?? { kind: 'guest-programme', language: choice.languages[0] ?? columns[0] ?? language }
  const reader = readers.find((each) => each.person.id === person) ?? readers.find((each) => each.items > 0)
  const wished = previewOf(visit.id, subject, choice.audience, reader)
  const { retry, ...preview } = usePreview(open, wished === undefined ? undefined : { ...wished, source })
  const underWay = making.kind === 'under-way'
  const make = () => void start(wishOf(visit.id, choice, files, source), files.length)
  const [first = language] = visit.languages
  useActs([
    { id: 'make-files', words: t('acts.make'), group: 'make', disabled: underWay || files.length === 0, run: make },
    ...(underWay ? [{ id: 'stop-files', words: t('acts.stop'), group: 'make' as const, run: stop }] : [])
  ])
  return (
    <div className={styles.page}>
      <PublishViewBar
        {...{ choice, columns, underWay, newest, issue }}
        onSource={setWanted}
        files={files.length}
        onChoose={(next) => kept.choice.setState({ choice: next })}
        onMake={make}
      />
      <div className={styles.panes}>
        <div className={styles.choosing}>
          <WhatToMake
            {...{ columns, offer, choice, subject }}
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
        <PersonsPane
          {...{ names, readers, choice }}
          current={isPersonal(subject.kind) ? reader?.person.id : undefined}
          onChoose={(next) => kept.choice.setState({ choice: next })}
          onLookAt={(wanted) => {
            setPerson(wanted.person.id)
            setLooked({ ...subject, kind: isPersonal(subject.kind) ? subject.kind : 'person-calendar' })
          }}
        />
        <SubjectPane
          {...{ visit, columns, choice, subject, reader, names, preview, led }}
          onSubject={setLooked}
          onRetry={retry}
        />
      </div>
      <MakingFoot
        making={making}
        nameOf={(path) => nameOfFile(path, { t, names, language })}
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
  reader: Reader | undefined
): PreviewWish | undefined {
  if (!isPaper(kind)) return undefined
  if (!isPersonal(kind)) return { visit, paper: kind, language, audience }
  return reader === undefined ? undefined : { visit, paper: kind, language: reader.language, audience, person: reader.person.id }
}

function withoutItems(wanted: boolean, readers: readonly Reader[], names: ReadonlyMap<PersonId, string>): readonly string[] {
  return wanted ? readers.flatMap(({ person, items }) => (items === 0 ? [names.get(person.id) ?? person.id] : [])) : []
}
