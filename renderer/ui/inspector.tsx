import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './icon-button'
import styles from './inspector.module.css'

type InspectorProps = {
  /** Names the pane for those who hear it. */
  readonly label: string
  /** Kind of the record, with its icon or letters, in the small first line. */
  readonly kind: ReactNode
  /** Menu of the record's commands. */
  readonly menu?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The pane at the right of a page: everything about what is selected. */
export function Inspector({ label, kind, menu, onClose, children }: InspectorProps) {
  const { t } = useTranslation('ui')
  return (
    <aside className={styles.inspector} aria-label={label}>
      <header className={styles.head}>
        <div className={styles.kind}>{kind}</div>
        {menu}
        <IconButton icon={X} words={t('close')} keys="Esc" onPress={onClose} />
      </header>
      {children}
    </aside>
  )
}

type SectionProps = { readonly heading?: string; readonly aside?: ReactNode; readonly children: ReactNode }

/** A part of the inspector under a hairline. */
export function InspectorSection({ heading, aside, children }: SectionProps) {
  return (
    <section className={styles.section} aria-label={heading}>
      {heading === undefined ? null : (
        <div className={styles.heading}>
          <h2>{heading}</h2>
          <span className={styles.aside}>{aside}</span>
        </div>
      )}
      {children}
    </section>
  )
}

/** A short label and what stands beside it, for values that are no single field. */
export function InspectorRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <div className={styles.value}>{children}</div>
    </div>
  )
}

/** The hatched strip at the foot: for organisers only, never in anything a guest gets. */
export function InternalNote({ children }: { readonly children: ReactNode }) {
  return <section className={styles.internal}>{children}</section>
}
