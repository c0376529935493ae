import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import { itemKinds, itemStatuses } from '../../../shared/model/item'
import type { Item, Visit } from '../../../shared/model/visit'
import { ComboBox } from '../../ui/combo-box'
import { Key } from '../../ui/key'
import { LocalizedField } from '../../ui/localized-field'
import { Picks } from '../../ui/picks'
import { Select } from '../../ui/select'
import { HoursField } from './hours-field'
import type { ItemChanges } from './item-changes'
import styles from './item-editor-row.module.css'
import type { ItemWords } from './item-words'
import { groupOptions, placeOptions } from './record-options'
import { TimingFields } from './timing-fields'

type ItemEditorRowProps = {
  readonly visit: Visit
  readonly item: Item
  readonly day: WallDate
  readonly columns: number
  readonly words: ItemWords
  readonly language: Language
  readonly cities: { readonly host: string; readonly home: string }
  /** Titles of the items that move with this one. */
  readonly followers: readonly string[]
  readonly onTime: (time: Item['time']) => string | undefined
  readonly onChange: (changes: ItemChanges) => string | undefined
  readonly onNewPlace: (name: string) => void
  readonly onClose: () => void
}

/** The row of an item, opened in place. Each field commits by itself; its foot says what follows and the keys. */
export function ItemEditorRow(props: ItemEditorRowProps) {
  const { visit, item, day, columns, words, language, cities, followers, onTime, onChange, onNewPlace, onClose } = props
  const { t } = useTranslation(['programme', 'terms'])
  const row = useRef<HTMLTableRowElement>(null)
  const hours = item.time.kind === 'fixed' || item.time.kind === 'after' || item.time.kind === 'unplaced'
  return (
    <tr ref={row} className={styles.row} data-row={item.id} data-day={day}>
      <td colSpan={columns} data-all-columns>
        {/* biome-ignore lint/a11y/useSemanticElements: each field commits by itself, there is no form to send */}
        <div
          className={styles.editor}
          role="group"
          aria-label={t('editor.label', { item: words.read(item.title) })}
          onKeyDown={closeOnKey(onClose)}
        >
          <div className={styles.fields}>
            <div className={styles.time}>
              {hours ? (
                <HoursField visit={visit} item={item} day={day} cities={cities} onCommit={onTime} labelled="above" autoFocus />
              ) : null}
              <TimingFields visit={visit} item={item} day={day} words={words} language={language} onTime={onTime} />
            </div>
            <div className={styles.title}>
              <LocalizedField
                label={t('inspector.title')}
                labelled="bare"
                value={item.title}
                first={language}
                onCommit={(title) => onChange({ title })}
              />
            </div>
            <div className={styles.place}>
              <ComboBox
                label={t('inspector.place')}
                labelled="above"
                look="framed"
                placeholder={t('inspector.noPlace')}
                value={item.place}
                options={placeOptions(visit, words)}
                onPick={(place) => onChange({ place })}
                onCreate={onNewPlace}
              />
              <div className={styles.pair}>
                <Select
                  label={t('inspector.kind')}
                  labelled="above"
                  look="framed"
                  value={item.kind}
                  options={itemKinds.map((kind) => ({ id: kind, words: t(`terms:kinds.${kind}`) }))}
                  onPick={(kind) => onChange({ kind })}
                />
                <Select
                  label={t('inspector.status')}
                  labelled="above"
                  look="framed"
                  value={item.status}
                  options={itemStatuses.map((status) => ({ id: status, words: t(`terms:statuses.${status}`) }))}
                  onPick={(status) => onChange({ status })}
                />
              </div>
            </div>
            <div className={styles.who}>
              <span className={styles.label}>{t('columns.who')}</span>
              <Picks
                label={t('inspector.groups')}
                labelled="bare"
                add={t('inspector.groups')}
                chosen={item.groups}
                options={groupOptions(visit, words)}
                onChange={(groups) => onChange({ groups })}
              />
            </div>
          </div>
          <footer className={styles.foot}>
            <span>
              {followers.length === 0
                ? t('editor.nothingFollows')
                : t('editor.followers', { count: followers.length, what: followers.slice(0, 3).join(', ') })}
            </span>
            <span className={styles.keys}>
              <Key keys="Enter" /> {t('editor.keep')} <Key keys="Esc" /> {t('editor.restore')} <Key keys="Tab" />{' '}
              {t('editor.next')}
            </span>
          </footer>
        </div>
      </td>
    </tr>
  )
}

/** Enter that no field took, and Escape that had nothing to restore, close the row. */
function closeOnKey(onClose: () => void) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation()
      onClose()
    } else if (
      event.key === 'Enter' &&
      event.target instanceof HTMLInputElement &&
      !event.target.matches('[role="combobox"], [aria-invalid]')
    ) {
      // The field has committed its draft in its own handler; a refused draft keeps the row open.
      const field = event.target
      queueMicrotask(() => {
        if (field.getAttribute('aria-invalid') === null) onClose()
      })
    }
  }
}
