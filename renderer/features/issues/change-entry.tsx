import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemChange } from '../../../shared/rules/changes/change'
import { strongParts } from '../../ui/strong-parts'
import styles from './change-list.module.css'
import { type ChangeReading, changeWords } from './change-words'

/** Names that are told before the rest is only counted. */
const told = 6

/** One item that changed: was and now in one line, and whom it concerns. */
export function ChangeEntry({ change, reading }: { readonly change: ItemChange; readonly reading: ChangeReading }) {
  const { t } = useTranslation('versions')
  const words = changeWords(reading, change)
  return (
    <li className={styles.change}>
      <span className={styles.day}>{words.day}</span>
      <div className={styles.body}>
        <p className={styles.head}>
          <b className={styles.title}>{words.title}</b>
          <span className={styles.kind}>{words.kind}</span>
        </p>
        <p className={styles.sides}>
          <span className={styles.side}>
            <span className={styles.label}>{t('was')}</span> <span className={styles.was}>{words.was}</span>
          </span>
          <span className={styles.side}>
            <span className={styles.label}>{t('now')}</span> <b className={styles.now}>{words.now}</b>
          </span>
        </p>
        <Concerned {...{ change, reading }} />
      </div>
    </li>
  )
}

function Concerned({ change, reading }: { readonly change: ItemChange; readonly reading: ChangeReading }) {
  const { t } = useTranslation('versions')
  const [whole, setWhole] = useState(false)
  const concerned = [...change.concerned].sort((a, b) => reading.rankOf(a) - reading.rankOf(b))
  if (concerned.length === 0) return <p className={styles.concerned}>{t('nobody')}</p>
  const shown = whole || concerned.length <= told + 1 ? concerned : concerned.slice(0, told)
  const names = shown.map(reading.nameOf).join(reading.language === 'zh' ? '、' : '; ')
  const sentence = t('concerned', { count: concerned.length, names })
  const rest = concerned.length - shown.length
  return (
    <p className={styles.concerned}>
      {strongParts(sentence).map((part) => (part.strong ? <b key={part.at}>{part.text}</b> : part.text))}
      {rest === 0 ? null : (
        <>
          {' '}
          <button type="button" className={styles.more} onClick={() => setWhole(true)}>
            {t('more', { count: rest })}
          </button>
        </>
      )}
    </p>
  )
}
