import { useTranslation } from 'react-i18next'
import type { Visit } from '../../../shared/model/visit'
import { LocalizedField } from '../../ui/localized-field'
import { Select } from '../../ui/select'
import { DayField } from '../records/day-field'
import { Entries } from '../records/entries'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'
import styles from './form.module.css'
import { useEditVisit } from './use-edit-visit'

type Approval = Visit['approvals'][number]

const kinds = ['approves', 'agrees', 'prepared'] as const

/** Who approves, who agrees and who prepared the programme. */
export function ApprovalsPart() {
  const { t } = useTranslation(['records', 'ui'])
  const { visit, language, read } = useEditing()
  const edit = useEditVisit()
  const entries = visit.approvals
  const replace = (index: number, entry: Approval) => edit({ approvals: entries.with(index, entry) })
  return (
    <>
      <h2 className={styles.heading}>
        {t('visit.approvals')} <span>{entries.length || ''}</span>
      </h2>
      <Entries
        entries={entries}
        nameOf={(entry, index) => read(entry.post) || String(index + 1)}
        add={t('approval.add')}
        takeOut={(words) => t('ui:takeOut', { words })}
        onAdd={() => void edit({ approvals: [...entries, { kind: 'approves', post: {} }] })}
        onRemove={(index) => void edit({ approvals: entries.toSpliced(index, 1) })}
      >
        {(entry, index) => (
          <>
            <Select
              label={t('approval.kind')}
              value={entry.kind}
              options={kinds.map((id) => ({ id, words: t(`approval.kinds.${id}`) }))}
              onPick={(kind) => void replace(index, { ...entry, kind })}
            />
            <LocalizedField
              label={t('approval.post')}
              value={entry.post}
              multiline
              first={language}
              onCommit={(post) => replace(index, { ...entry, post })}
            />
            <WordsField
              roomy
              label={t('approval.name')}
              value={entry.name}
              onCommit={(name) => {
                const { name: _before, ...rest } = entry
                return replace(index, name === undefined ? rest : { ...rest, name })
              }}
            />
            <DayField
              label={t('approval.on')}
              value={entry.on}
              onCommit={(on) => {
                const { on: _before, ...rest } = entry
                return replace(index, on === undefined ? rest : { ...rest, on })
              }}
            />
          </>
        )}
      </Entries>
    </>
  )
}
