import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../shared/base/id'
import { foldText } from '../../../shared/rules/fold-text'
import { Checkbox } from '../../ui/checkbox'
import { SearchField } from '../../ui/search-field'
import { type Choice, isMarked, withPerson, withReach } from './choice'
import styles from './persons-pane.module.css'
import type { Reader } from './reader'

type PersonsPaneProps = {
  readonly names: ReadonlyMap<PersonId, string>
  readonly readers: readonly Reader[]
  readonly choice: Choice
  /** Of all persons, whom the version concerns; undefined while there is nothing to compare with. */
  readonly concerned: ReadonlySet<PersonId> | undefined
  readonly current: PersonId | undefined
  readonly onChoose: (choice: Choice) => void
  readonly onLookAt: (reader: Reader) => void
}

/** Who gets a calendar of their own and in which language; who has no items gets none, and it says so. */
export function PersonsPane({ names, readers, choice, concerned, current, onChoose, onLookAt }: PersonsPaneProps) {
  const { t } = useTranslation(['publish', 'ui'])
  const [typed, setTyped] = useState('')
  const wanted = foldText(typed).split(' ')
  const found = readers.filter(({ person }) => {
    const text = foldText([person.names, person.function, person.post].map((each) => JSON.stringify(each ?? '')).join(' '))
    return wanted.every((word) => text.includes(word))
  })
  return (
    <>
      {readers.length === 0 ? (
        <p className={styles.sentence}>{t('noPersons')}</p>
      ) : (
        <div className={styles.filter}>
          <SearchField label={t('filter')} width="100%" value={typed} onChange={setTyped} />
        </div>
      )}
      {concerned === undefined || readers.length === 0 ? null : (
        <div className={styles.reach}>
          <Checkbox isSelected={choice.reach === 'concerned'} onChange={(only) => onChoose(withReach(choice, only))}>
            {t('concerned', { count: concerned.size })}
          </Checkbox>
        </div>
      )}
      <ul className={styles.list}>
        {found.map((reader) => {
          const { person, items } = reader
          const name = names.get(person.id) ?? person.id
          const made = isMarked(choice, 'person-calendar', reader.language)
          return (
            <li key={person.id} className={styles.row} data-current={person.id === current} data-none={items === 0}>
              <Checkbox
                aria-label={t('getsOne', { name })}
                isDisabled={items === 0 || !made}
                isSelected={items > 0 && made && !choice.leftOut.includes(person.id)}
                onChange={(gets) => onChoose(withPerson(choice, person.id, gets))}
              />
              <button type="button" aria-pressed={person.id === current} onClick={() => onLookAt(reader)}>
                {name}
              </button>
              {items === 0 ? (
                <span className={styles.words}>{t('noItems')}</span>
              ) : (
                <abbr className={styles.words} title={t(`ui:language.${reader.language}`)}>
                  {reader.language.toUpperCase()}
                </abbr>
              )}
            </li>
          )
        })}
      </ul>
      {found.length === 0 && readers.length > 0 ? <p className={styles.sentence}>{t('nobodyFits', { words: typed })}</p> : null}
    </>
  )
}
