import { useTranslation } from 'react-i18next'
import type { IssueSummary } from '../../../shared/backend/contract'
import type { Language } from '../../../shared/base/language'
import { audiences } from '../../../shared/model/paper-kinds'
import { useInterfaceLanguage, useSettings } from '../../state/use-settings'
import { Button } from '../../ui/button'
import { FindingMark } from '../../ui/finding-mark'
import { Segmented } from '../../ui/segmented'
import { SegmentedSeveral } from '../../ui/segmented-several'
import { Select } from '../../ui/select'
import { ViewBar } from '../../ui/view-bar'
import { stampWords } from '../issues/stamp-words'
import { type Choice, withLanguages } from './choice'
import styles from './publish-page.module.css'

type PublishViewBarProps = {
  readonly choice: Choice
  readonly columns: readonly Language[]
  readonly files: number
  readonly underWay: boolean
  /** All issues, the first one first. */
  readonly issues: readonly IssueSummary[]
  /** The issue of which files are made; the draft where undefined. */
  readonly issue: number | undefined
  /** Entries that lie between the chosen issue and the draft. */
  readonly later: number
  /** The draft where undefined. */
  readonly onSource: (issue: number | undefined) => void
  readonly onChoose: (choice: Choice) => void
  readonly onMake: () => void
}

/** Of what, for whom, in which languages and where to; and the one button. */
export function PublishViewBar(props: PublishViewBarProps) {
  const { choice, columns, files, underWay, issues, issue, later, onSource, onChoose, onMake } = props
  const { t } = useTranslation(['publish', 'ui'])
  const { settings } = useSettings()
  const language = useInterfaceLanguage()
  const newest = issues.at(-1)?.number
  const folder = t('folder', { folder: settings.papersFolder ?? t('folderByItself') })
  return (
    <ViewBar
      end={
        <>
          <span className={styles.folder}>{folder}</span>
          <Button look="filled" isDisabled={files === 0 || underWay} onPress={onMake}>
            {t('make', { count: files })}
          </Button>
        </>
      }
    >
      {newest === undefined ? (
        <b className={styles.draft}>{t('draft')}</b>
      ) : (
        <Segmented
          label={t('source')}
          value={issue === undefined ? 'draft' : 'issue'}
          options={[
            { id: 'issue', words: t('issue', { number: issue ?? newest }) },
            { id: 'draft', words: t('draft') }
          ]}
          onPick={(source) => onSource(source === 'draft' ? undefined : newest)}
        />
      )}
      {issue === undefined || issues.length < 2 ? null : (
        <Select
          look="bar"
          labelled="bare"
          label={t('whichIssue')}
          value={String(issue)}
          options={issues.toReversed().map(({ number, at }) => ({
            id: String(number),
            words: t('issue', { number }),
            detail: stampWords(at, language)
          }))}
          onPick={(number) => onSource(Number(number))}
        />
      )}
      <Segmented
        label={t('audience')}
        value={choice.audience}
        options={audiences.map((id) => ({ id, words: t(`audiences.${id}`) }))}
        onPick={(audience) => onChoose({ ...choice, audience })}
      />
      <SegmentedSeveral
        label={t('languages')}
        values={choice.languages}
        options={columns.map((id) => ({ id, words: id.toUpperCase(), detail: t(`ui:language.${id}`) }))}
        onPick={(languages) => onChoose(withLanguages(choice, columns, languages))}
      />
      {issue === undefined ? <span className={styles.draftNote}>{t('draftNote')}</span> : null}
      {issue === undefined || later === 0 ? null : (
        <span className={styles.later} role="status">
          <FindingMark severity="warn" silent />
          {t('laterChanges', { count: later })}
        </span>
      )}
    </ViewBar>
  )
}
