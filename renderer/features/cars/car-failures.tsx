import { useTranslation } from 'react-i18next'
import type { Item } from '../../../shared/model/visit'
import { failureSentence } from '../../../shared/rules/cars/failure-sentence'
import { ifCarFails } from '../../../shared/rules/cars/if-car-fails'
import { strongParts } from '../../ui/strong-parts'
import { useEditing } from '../records/use-editing'
import { useJudgement } from '../records/use-judgement'
import styles from './cars.module.css'

/** Who moves where when a car of the transfer does not come. */
export function CarFailures({ item }: { readonly item: Item }) {
  const { t } = useTranslation('cars')
  const { visit, language, nameOf } = useEditing()
  const { office } = useJudgement()
  const failures = ifCarFails(visit, office, item)
  if (failures.length === 0) return <p className={styles.second}>{t('fails.nobody')}</p>
  return (
    <ul className={styles.standing}>
      {failures.map((failure) => {
        const words = failureSentence(failure, {
          say: (key, values) => t(`fails.${key}`, values),
          signOf: (id) => visit.vehicles[id]?.callSign ?? nameOf('vehicles', id),
          nameOf: (id) => nameOf('people', id),
          separator: language === 'zh' ? '、' : ', '
        })
        return (
          <li key={words}>{strongParts(words).map((part) => (part.strong ? <b key={part.at}>{part.text}</b> : part.text))}</li>
        )
      })}
    </ul>
  )
}
