import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { fileNameOf } from '../../../shared/base/file-name'
import { readText } from '../../../shared/base/localized-text'
import { useBackend } from '../../backend/backend-context'
import { useInterfaceLanguage } from '../../state/use-settings'
import { useVisit } from '../../state/use-visit'
import { keptOfVisit } from '../publish/kept-of-visit'
import { MakingFoot } from '../publish/making-foot'
import { namesOfPeople } from '../publish/names-of-people'
import { BeforeIssuing } from './before-issuing'
import { CheckCode } from './check-code'
import { HoldersPane } from './holders-pane'
import styles from './issues-page.module.css'
import { useIssues } from './use-issues'
import { VersionList } from './version-list'
import { VersionPane } from './version-pane'

/** What left the office, what has changed since, and who holds which issue. */
export function IssuesPage() {
  const { t } = useTranslation('versions')
  const language = useInterfaceLanguage()
  const draft = useDeferredValue(useVisit())
  const { issues } = useIssues()
  const { making, stop, dismiss } = useStore(keptOfVisit(useBackend(), draft.id).making)
  /** The draft is 0. */
  const [chosen, setChosen] = useState(0)
  const [against, setAgainst] = useState<number>()
  const newest = issues.at(-1)
  const earlier = issues.filter((issue) => chosen === 0 || issue.number < chosen)
  const before = earlier.find((issue) => issue.number === against) ?? earlier.at(-1)
  const shown = chosen === 0 ? newest : issues.find((issue) => issue.number === chosen)
  const choose = (number: number) => {
    setChosen(number)
    setAgainst(undefined)
  }
  const packetName = (path: string): string => {
    const person = /packets\/(.+)\.zip$/.exec(path)?.[1]
    if (person === 'all') return t('allPackets')
    const name = [...namesOfPeople(draft, language)].find(([id]) => id === person)?.[1]
    return person === undefined ? path : t('packet', { name: name ?? person })
  }
  const [first = language] = draft.languages
  return (
    <div className={styles.page}>
      <div className={styles.panes}>
        <VersionList {...{ draft, chosen }} earlier={earlier} before={before?.number} onChoose={choose} onCompare={setAgainst} />
        <div className={styles.centre}>
          <VersionPane {...{ draft, chosen }} before={before?.number} onRestored={() => choose(0)} />
          {chosen === 0 ? <BeforeIssuing /> : null}
        </div>
        <aside className={styles.aside}>
          <CheckCode issue={shown} />
          {newest === undefined ? null : <HoldersPane newest={newest.number} />}
        </aside>
      </div>
      <MakingFoot
        making={making}
        nameOf={packetName}
        without={[]}
        title={fileNameOf(readText(draft.title, first, draft.languages)?.text ?? '', draft.id)}
        onStop={stop}
        onDismiss={dismiss}
      />
    </div>
  )
}
