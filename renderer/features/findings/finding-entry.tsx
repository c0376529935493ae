import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../shared/rules/finding'
import { useNavigation } from '../../state/use-navigation'
import { Button } from '../../ui/button'
import { FindingMark } from '../../ui/finding-mark'
import { strongParts } from '../../ui/strong-parts'
import { NewLine } from '../records/new-line'
import { useEditing } from '../records/use-editing'
import { findingSentence } from './finding-sentence'
import styles from './findings.module.css'

type FindingEntryProps = {
  readonly finding: Finding
  readonly onAccept: (reason: string) => string | undefined
}

/** One open finding: sign and sentence, ways to what it concerns, and acceptance in writing. */
export function FindingEntry({ finding, onAccept }: FindingEntryProps) {
  const { t } = useTranslation('findings')
  const editing = useEditing()
  const { nameOf } = editing
  const jump = useNavigation((state) => state.jump)
  const [accepting, setAccepting] = useState(false)
  const person = finding.kind === 'person-in-two-places' ? finding.person : undefined
  const place = finding.kind === 'place-used-twice' ? finding.place : undefined
  return (
    <li className={styles.finding} data-severity={finding.severity}>
      <FindingMark severity={finding.severity} size={18} />
      <div className={styles.body}>
        <p className={styles.sentence}>
          <FindingWords sentence={findingSentence(t, finding, editing)} />
        </p>
        <p className={styles.remedy}>{t(`remedy.${finding.kind}`)}</p>
        <div className={styles.ways}>
          {finding.items.map((id) => (
            <Button key={id} size="small" onPress={() => jump({ collection: 'items', id })}>
              {t('goTo', { name: nameOf('items', id) })}
            </Button>
          ))}
          {person === undefined ? null : (
            <Button size="small" onPress={() => jump({ collection: 'people', id: person })}>
              {t('goTo', { name: nameOf('people', person) })}
            </Button>
          )}
          {place === undefined ? null : (
            <Button size="small" onPress={() => jump({ collection: 'places', id: place })}>
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
