import { useTranslation } from 'react-i18next'
import type { OwedToPerson } from '../../../shared/backend/contract'
import { type Language, languages } from '../../../shared/base/language'
import type { Visit } from '../../../shared/model/visit'
import { Button } from '../../ui/button'
import { nameOfLanguage } from '../../ui/name-of-language'
import { Select } from '../../ui/select'
import styles from './holders-pane.module.css'
import { stampWords } from './stamp-words'

type Channel = OwedToPerson['channel']

type HolderRowProps = {
  readonly entry: OwedToPerson
  readonly name: string
  readonly newest: number
  readonly visit: Visit
  readonly language: Language
  readonly onList: (changes: { readonly channel?: Channel; readonly language?: Language }) => void
  readonly onHandOver: () => void
}

const channels: readonly Channel[] = ['e-mail', 'stick', 'paper']

/** One recipient: what that person reads, holds and is owed, and the click that notes it as given. */
export function HolderRow({ entry, name, newest, visit, language, onList, onHandOver }: HolderRowProps) {
  const { t } = useTranslation('versions')
  const here = Object.hasOwn(visit.people, entry.person)
  const last = visit.distribution.find((each) => each.person === entry.person)?.handedOver.at(-1)
  const due = entry.owes !== 'nothing'
  return (
    <tr data-due={due || undefined}>
      <th scope="row" className={styles.person}>
        {name}
        {here ? null : <span className={styles.last}>{t('leftVisit')}</span>}
        {last === undefined ? null : <span className={styles.last}>{stampWords(last.at, language)}</span>}
      </th>
      <td className={styles.issue} data-behind={(due && entry.holds !== undefined && entry.holds < newest) || undefined}>
        {entry.holds ?? t('nothing')}
      </td>
      <td className={styles.way}>
        {here ? (
          <>
            <Select
              labelled="bare"
              label={t('channelOf', { name })}
              value={entry.channel}
              options={channels.map((id) => ({ id, words: t(`channels.${id}`) }))}
              onPick={(channel) => onList({ channel })}
            />
            <Select
              labelled="bare"
              label={t('languageOf', { name })}
              value={entry.language}
              options={languages.map((id) => ({ id, words: id.toUpperCase(), detail: nameOfLanguage(id) }))}
              onPick={(picked) => onList({ language: picked })}
            />
          </>
        ) : (
          entry.language.toUpperCase()
        )}
      </td>
      <td className={styles.owed}>
        <span>{entry.owes === 'changed' ? t('changes', { count: entry.items.length }) : t(`owes.${entry.owes}`)}</span>
        {due ? (
          <Button size="small" aria-label={t('handOverTo', { number: newest, name })} onPress={onHandOver}>
            {t('handOver')}
          </Button>
        ) : null}
      </td>
    </tr>
  )
}
