import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import { audiences } from '../../../shared/model/paper-kinds'
import { useSettings } from '../../state/use-settings'
import { Button } from '../../ui/button'
import { Segmented } from '../../ui/segmented'
import { SegmentedSeveral } from '../../ui/segmented-several'
import { ViewBar } from '../../ui/view-bar'
import { type Choice, withLanguages } from './choice'
import styles from './publish-page.module.css'

type PublishViewBarProps = {
  readonly choice: Choice
  readonly columns: readonly Language[]
  readonly files: number
  readonly underWay: boolean
  /** The newest issue, where there is one. */
  readonly newest: number | undefined
  /** The issue of which files are made; the draft where undefined. */
  readonly issue: number | undefined
  readonly onSource: (source: 'issue' | 'draft') => void
  readonly onChoose: (choice: Choice) => void
  readonly onMake: () => void
}

/** Of what, for whom, in which languages and where to; and the one button. */
export function PublishViewBar(props: PublishViewBarProps) {
  const { choice, columns, files, underWay, newest, issue, onSource, onChoose, onMake } = props
  const { t } = useTranslation(['publish', 'ui'])
  const { settings } = useSettings()
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
            { id: 'issue', words: t('issue', { number: newest }) },
            { id: 'draft', words: t('draft') }
          ]}
          onPick={onSource}
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
    </ViewBar>
  )
}
