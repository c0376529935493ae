import { useTranslation } from 'react-i18next'
import { InlineField } from '../../ui/inline-field'
import { IllustrativeField } from '../records/illustrative-field'
import { LineField } from '../records/line-field'
import { useEditing } from '../records/use-editing'
import styles from './form.module.css'
import { useEditVisit } from './use-edit-visit'

const fields = ['title', 'fullTitle', 'purpose', 'introduction', 'from', 'until', 'hostZone', 'homeZone', 'dutyOfficer'] as const

/** Where the visit's words come from, and what organisers note for themselves. */
export function NotesPart() {
  const { t } = useTranslation('records')
  const { visit } = useEditing()
  const edit = useEditVisit()
  return (
    <>
      <InlineField
        label={t('visit.sources')}
        multiline
        value={visit.sources.join('\n')}
        placeholder="–"
        onCommit={(text) =>
          edit({
            sources: text
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean)
          })
        }
      />
      <IllustrativeField
        value={visit.illustrative}
        fields={fields.map((field) => ({ id: field, words: t(`visit.${field}`) }))}
        onCommit={(illustrative) => edit({ illustrative })}
      />
      <div className={styles.internal}>
        <LineField
          label={t('internal')}
          labelled="above"
          multiline
          value={visit.notes}
          placeholder={t('internalEmpty')}
          onCommit={(notes) => edit({ notes })}
        />
      </div>
    </>
  )
}
