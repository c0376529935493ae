import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { remedies } from '../../../shared/advice/remedies'
import { remedySentence } from '../../../shared/advice/remedy-sentence'
import { suppliesFor } from '../../../shared/advice/supplies-for'
import type { ItemId } from '../../../shared/base/id'
import type { Office } from '../../../shared/model/office'
import type { Finding } from '../../../shared/rules/finding'
import { findingSentence } from '../../../shared/rules/finding-sentence'
import { nameInSentence } from '../../../shared/rules/name-in-sentence'
import { newId } from '../../state/new-id'
import { useNavigation } from '../../state/use-navigation'
import { Button } from '../../ui/button'
import { FindingMark } from '../../ui/finding-mark'
import { strongParts } from '../../ui/strong-parts'
import { NewLine } from '../records/new-line'
import { useEditing } from '../records/use-editing'
import styles from './findings.module.css'
import { useTeller } from './use-teller'

type FindingEntryProps = {
  readonly finding: Finding
  readonly office: Office
  readonly onAccept: (reason: string) => string | undefined
}

/** A meal a day for a week is not seven ways. */
const shownItems = 2

/** One open finding: sign and sentence, remedies, ways to what it concerns, and acceptance in writing. */
export function FindingEntry({ finding, office, onAccept }: FindingEntryProps) {
  const { t } = useTranslation('findings')
  const { visit, nameOf, act } = useEditing()
  const teller = useTeller()
  const jump = useNavigation((state) => state.jump)
  const [accepting, setAccepting] = useState(false)
  const people = [
    'person' in finding ? finding.person : undefined,
    'counterpart' in finding ? finding.counterpart : undefined,
    'partner' in finding ? finding.partner : undefined
  ].filter((id) => id !== undefined)
  const place = 'place' in finding ? finding.place : undefined
  const [addedId] = useState(() => newId<ItemId>())
  const offered = remedies(finding, visit, office, suppliesFor(addedId))
  return (
    <li className={styles.finding} data-severity={finding.severity}>
      <FindingMark severity={finding.severity} size={18} />
      <div className={styles.body}>
        <p className={styles.sentence}>
          <FindingWords sentence={findingSentence(finding, visit, teller)} />
        </p>
        <p className={styles.remedy}>{t(`remedy.${finding.kind}`)}</p>
        <div className={styles.ways}>
          {offered.map((remedy) => (
            <Button key={remedySentence(remedy, visit, teller)} size="small" onPress={() => act(remedy.command)}>
              {remedySentence(remedy, visit, teller)}
            </Button>
          ))}
        </div>
        <div className={styles.ways}>
          {finding.items.slice(0, shownItems).map((id) => (
            <Button key={id} size="small" look="plain" onPress={() => jump({ collection: 'items', id })}>
              {t('goTo', { name: nameInSentence(visit, 'items', id, teller) })}
            </Button>
          ))}
          {people.map((person) => (
            <Button key={person} size="small" look="plain" onPress={() => jump({ collection: 'people', id: person })}>
              {t('goTo', { name: nameOf('people', person) })}
            </Button>
          ))}
          {place === undefined ? null : (
            <Button size="small" look="plain" onPress={() => jump({ collection: 'places', id: place })}>
              {t('goTo', { name: nameOf('places', place) })}
            </Button>
          )}
          <Button size="small" look="plain" onPress={() => setAccepting(true)}>
            {t('accept')}
          </Button>
        </div>
        {accepting ? (
          <NewLine label={t('reason')} onCreate={([reason = '']) => onAccept(reason)} onClose={() => setAccepting(false)} />
        ) : null}
      </div>
    </li>
  )
}

export function FindingWords({ sentence }: { readonly sentence: string }) {
  return strongParts(sentence).map((part) => (part.strong ? <b key={part.at}>{part.text}</b> : part.text))
}
