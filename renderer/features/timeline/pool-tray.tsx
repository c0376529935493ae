import { type PointerEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Item } from '../../../shared/model/visit'
import type { ItemWords } from '../programme/item-words'
import { KindIcon } from '../programme/kind-icon'
import styles from './pool-tray.module.css'
import type { TimelineActs } from './timeline-wishes'

type PoolTrayProps = {
  readonly pool: readonly Item[]
  readonly words: ItemWords
  readonly selected: string | undefined
  readonly acts: TimelineActs
  readonly onGrip: (item: Item, event: PointerEvent<HTMLElement>) => void
}

/** What has no time yet waits here and is dragged onto the programme; what is let go here loses its hours. */
export function PoolTray({ pool, words, selected, acts, onGrip }: PoolTrayProps) {
  const { t } = useTranslation(['timeline', 'programme'])
  const hint = useId()
  return (
    <section className={styles.tray} data-pool data-empty={pool.length === 0 || undefined} aria-label={t('programme:pool')}>
      <span className={styles.label}>{t('programme:pool')}</span>
      {pool.length === 0 ? <span className={styles.hint}>{t('poolEmpty')}</span> : null}
      {pool.map((item) => (
        <button
          key={item.id}
          type="button"
          className={styles.item}
          data-card={item.id}
          data-in-pool
          data-selected={selected === item.id || undefined}
          data-status={item.status}
          aria-pressed={selected === item.id}
          aria-describedby={hint}
          onPointerDown={(event) => onGrip(item, event)}
          onClick={() => acts.select(item.id, 'only')}
        >
          <KindIcon kind={item.kind} size={14} />
          <b>{words.read(item.title) || t('programme:untitled')}</b>
          {item.time.kind === 'unplaced' ? <span>{t('programme:time.lengthWords', { minutes: item.time.minutes })}</span> : null}
        </button>
      ))}
      {pool.length > 0 ? (
        <span className={styles.hint} id={hint}>
          {t('programme:poolHint')}
        </span>
      ) : null}
    </section>
  )
}
