import { useTranslation } from 'react-i18next'
import type { VisitSummary } from '../../../shared/backend/contract'
import { readText } from '../../../shared/base/localized-text'
import { useInterfaceLanguage } from '../../state/use-settings'
import { InlineField } from '../../ui/inline-field'
import { Words } from '../../ui/words'
import styles from './library.module.css'
import { useLibraryActs } from './use-library-acts'

type VisitTitleProps = {
  readonly visit: VisitSummary
  readonly renaming: boolean
  readonly onRenaming: (renaming: boolean) => void
  readonly size?: 'row' | 'large'
}

/** The name of a visit: opens it, F2 edits it where it stands, Delete takes the visit away. */
export function VisitTitle({ visit, renaming, onRenaming, size = 'row' }: VisitTitleProps) {
  const { t } = useTranslation('library')
  const language = useInterfaceLanguage()
  const acts = useLibraryActs()
  const title = readText(visit.title, language)
  if (renaming) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: leaving the field, by whatever way, ends the renaming
      <div
        className={styles.title}
        data-size={size}
        onBlur={() => onRenaming(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || event.key === 'Enter') onRenaming(false)
        }}
      >
        <InlineField
          label={t('name')}
          labelled="bare"
          size="title"
          autoFocus
          lang={title?.language}
          value={title?.text ?? ''}
          onCommit={(text) => {
            if (text === '') return t('nameNeeded')
            void acts.rename(visit, text)
            return undefined
          }}
        />
      </div>
    )
  }
  return (
    <h3 className={styles.title} data-size={size}>
      <button
        type="button"
        className={styles.open}
        lang={title?.language}
        onClick={() => acts.open(visit.id)}
        onKeyDown={(event) => {
          if (event.key === 'F2') onRenaming(true)
          else if (event.key === 'Delete') void acts.remove(visit)
          else return
          event.preventDefault()
        }}
      >
        <Words language={title?.language}>{title?.text ?? visit.id}</Words>
      </button>
    </h3>
  )
}
