import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../shared/base/language'
import type { Office } from '../../../shared/model/office'
import type { Person } from '../../../shared/model/visit'
import { foldText } from '../../../shared/rules/fold-text'
import { personName } from '../../../shared/rules/person-name'
import { rankOf } from '../../../shared/rules/rank-of'
import { DataRow } from '../../ui/data-row'
import { useEditing } from '../records/use-editing'
import styles from './people.module.css'
import { spokenCode } from './spoken-code'

type PersonRowProps = {
  readonly person: Person
  readonly number: string | undefined
  readonly first: boolean
  /** The column of dates in post is there. */
  readonly dated: boolean
  readonly office: Office | undefined
  readonly selected: boolean
  readonly flash: boolean
  readonly drop: 'held' | 'before' | undefined
  readonly grip: ReactNode
  readonly onSelect: () => void
}

export function PersonRow({ person, number, first, dated, office, selected, flash, drop, grip, onSelect }: PersonRowProps) {
  const { t } = useTranslation('records')
  const { visit, language, read } = useEditing()
  const running = personName(person, language, 'running', visit.languages)
  const spellings = otherNames(person, running)
  const duty = read(person.function)
  const body = read(person.organisation)
  const own = [running === undefined ? '' : duty, read(person.post)].filter(Boolean).join(', ')
  // A post that names its office already says where.
  const post = [own, isSaid(body, `${duty} ${own}`) ? '' : body].filter(Boolean).join(', ')
  const rank = rankOf(office, visit, person)
  return (
    <DataRow id={person.id} selected={selected} flash={flash} data-drop={drop} data-person onSelect={onSelect}>
      <td>{grip}</td>
      <td className={styles.number} data-ranked={number !== undefined}>
        {number ?? '–'}
      </td>
      <td>
        <span className={styles.name} data-first={first} data-ranked={number !== undefined}>
          {running ?? (duty || t('untitled'))}
        </span>
        {spellings.length === 0 ? null : (
          <span className={styles.line}>
            {spellings.map(({ language: spelt, text }, index) => (
              <span key={spelt}>
                {index === 0 ? '' : ' · '}
                <span lang={spelt}>{text}</span>
              </span>
            ))}
          </span>
        )}
        {post === '' ? null : <span className={styles.line}>{post}</span>}
      </td>
      <td className={styles.rank}>
        {rank === undefined ? (person.rank === undefined ? t('people.notRanked') : spokenCode(person.rank)) : read(rank.name)}
        {person.courtesyOrder === undefined ? null : (
          <span className={styles.courtesy}>{`${t('people.byCourtesy')}\u00a0†`}</span>
        )}
      </td>
      {dated ? (
        <td className={styles.since} data-align="end">
          {person.inPostSince === undefined ? '' : `${person.inPostSince.slice(5, 7)}.${person.inPostSince.slice(0, 4)}`}
        </td>
      ) : null}
    </DataRow>
  )
}

function otherNames(person: Person, own: string | undefined) {
  return languages
    .flatMap((language) => {
      const name = person.names[language]
      const text = name === undefined ? undefined : personName({ ...person, names: { [language]: name } }, language, 'full')
      return text === undefined || text === own || sameLetters(text, own) ? [] : [{ language, text }]
    })
    .filter((entry, index, all) => all.findIndex((other) => other.text === entry.text) === index)
}

/** Whether a post names its office already, in whatever case its language puts the words. */
function isSaid(body: string, post: string): boolean {
  const text = foldText(post)
  const words = foldText(body)
    .split(' ')
    .filter((word) => word.length > 3 || /\p{Script=Han}/u.test(word))
  return words.every((word) => text.includes(word.slice(0, Math.max(4, word.length - 3))))
}

/** `Sergey Cheremin` beside `S. Cheremin` says nothing new. */
function sameLetters(full: string, running: string | undefined): boolean {
  return running !== undefined && full.split(' ').at(-1) === running.split(' ').at(-1)
}
