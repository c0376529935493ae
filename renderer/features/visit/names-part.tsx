import { useTranslation } from 'react-i18next'
import { LocalizedField } from '../../ui/localized-field'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'
import { useEditVisit } from './use-edit-visit'

const optional = ['fullTitle', 'purpose', 'introduction', 'marking'] as const

/** What the visit is called and why it takes place. */
export function NamesPart() {
  const { t } = useTranslation('records')
  const { visit, language } = useEditing()
  const edit = useEditVisit()
  return (
    <>
      <LocalizedField
        label={t('visit.title')}
        value={visit.title}
        first={language}
        onCommit={(title) => (Object.keys(title).length === 0 ? t('visit.needsTitle') : edit({ title }))}
      />
      {optional.map((field) => (
        <WordsField
          roomy
          key={field}
          label={t(`visit.${field}`)}
          value={visit[field]}
          onCommit={(text) => edit({ [field]: text })}
        />
      ))}
    </>
  )
}
