import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import type { Item } from '../../../shared/model/visit'
import { listed } from '../../ui/listed'
import styles from './item-inspector.module.css'

/** Fields of an item, by the names that its inspector gives them. */
const names = {
  agenda: 'inspector.agenda',
  carriage: 'inspector.carriage',
  dress: 'inspector.dress',
  gifts: 'inspector.gifts',
  givenBy: 'inspector.givenBy',
  headCount: 'inspector.headCount',
  participants: 'inspector.people',
  place: 'inspector.place',
  points: 'inspector.points',
  press: 'inspector.press',
  requisites: 'inspector.requisites',
  room: 'inspector.room',
  scenario: 'inspector.scenario',
  seatingPlans: 'inspector.seating',
  time: 'inspector.hours',
  title: 'inspector.title',
  transfer: 'inspector.transfer'
} as const

/** Which values of an item no source gives. */
export function IllustrativeLine({ item, language }: { readonly item: Item; readonly language: Language }) {
  const { t } = useTranslation('programme')
  if (item.illustrative === undefined || item.illustrative.length === 0) return null
  const fields = item.illustrative.map((field) => (isNamed(field) ? t(names[field]) : field))
  return <p className={styles.illustrative}>{t('inspector.illustrative', { fields: listed(fields, language) })}</p>
}

function isNamed(field: string): field is keyof typeof names {
  return Object.hasOwn(names, field)
}
