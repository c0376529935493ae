import { Info, OctagonX, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Severity } from '../../shared/rules/finding'
import styles from './finding-mark.module.css'

const shapes = { block: OctagonX, warn: TriangleAlert, note: Info } as const

type FindingMarkProps = {
  readonly severity: Severity
  readonly size?: number
  /** Words stand beside it already. */
  readonly silent?: boolean
}

/** The shape of a finding: an octagon stops, a triangle warns, a circled i notes. */
export function FindingMark({ severity, size = 16, silent = false }: FindingMarkProps) {
  const { t } = useTranslation('ui')
  const Shape = shapes[severity]
  return (
    <span
      className={styles.mark}
      data-severity={severity}
      {...(silent ? {} : { role: 'img', 'aria-label': t(`severity.${severity}`) })}
    >
      <Shape size={size} strokeWidth={1.6} aria-hidden />
    </span>
  )
}
