import { useTranslation } from 'react-i18next'
import { dietsAtTable } from '../../../shared/rules/seats/diets-at-table'
import { InspectorSection } from '../../ui/inspector'
import styles from './pane.module.css'
import type { Seats } from './use-seats'

/** What the kitchen must know of those who sit at a meal. */
export function DietsPart({ seats }: { readonly seats: Seats }) {
  const { t } = useTranslation('seating')
  const { editing, item, plan, numberOf, shortName } = seats
  const diets = dietsAtTable(editing.visit, item, plan)
  if (diets.length === 0) return null
  return (
    <InspectorSection heading={t('pane.diets')}>
      <ul className={styles.list}>
        {diets.map(({ needs, people }) => (
          <li key={people[0]}>
            <b>{editing.read(needs)}</b>
            {people.map((id) => (
              <p key={id} className={styles.note}>
                {[numberOf(id), shortName(id)].filter(Boolean).join(' ')}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </InspectorSection>
  )
}
