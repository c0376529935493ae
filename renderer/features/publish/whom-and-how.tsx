import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Segmented } from '../../ui/segmented'
import styles from './persons-pane.module.css'

type WhomAndHowProps = { readonly persons: number; readonly whom: ReactNode; readonly how: ReactNode }

/** The middle column: for which persons, or on which sheets and in which type. */
export function WhomAndHow({ persons, whom, how }: WhomAndHowProps) {
  const { t } = useTranslation('publish')
  const [shown, setShown] = useState<'whom' | 'how'>('whom')
  return (
    <section className={styles.pane} aria-label={shown === 'whom' ? t('persons') : t('setting.name')}>
      <header className={styles.head}>
        <Segmented
          label={t('setting.whomOrHow')}
          width="wide"
          value={shown}
          options={[
            { id: 'whom', words: `${t('persons')} ${persons}` },
            { id: 'how', words: t('setting.name') }
          ]}
          onPick={setShown}
        />
      </header>
      {shown === 'whom' ? whom : how}
    </section>
  )
}
