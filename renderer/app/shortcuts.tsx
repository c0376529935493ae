import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { actGroups, actsOffered } from '../state/acts'
import { useStores } from '../state/stores'
import { Dialog } from '../ui/dialog'
import { Key } from '../ui/key'
import styles from './shortcuts.module.css'

/** All keys that do something now, by group. */
export function Shortcuts({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('frame')
  const acts = actsOffered(useStore(useStores().acts)).filter((act) => act.keys !== undefined)
  return (
    <Dialog open={open} onClose={onClose} heading={t('shortcuts')} width={640}>
      <div className={styles.groups}>
        {actGroups.map((group) => {
          const own = acts.filter((act) => act.group === group)
          return own.length === 0 ? null : (
            <section key={group} aria-label={t(`groups.${group}`)}>
              <h3 className={styles.heading}>{t(`groups.${group}`)}</h3>
              <dl className={styles.keys}>
                {own.map((act) => (
                  <div key={act.id} className={styles.line}>
                    <dt>{act.words}</dt>
                    <dd>{act.keys === undefined ? null : <Key keys={act.keys} />}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
      <p className={styles.note}>{t('shortcutsNote')}</p>
    </Dialog>
  )
}
