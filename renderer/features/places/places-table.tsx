import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../shared/base/language'
import type { Place, Visit } from '../../../shared/model/visit'
import { useSelected } from '../../state/use-navigation'
import pageStyles from '../records/record-page.module.css'
import { RecordTable } from '../records/record-table'
import { useEditing } from '../records/use-editing'
import { itemsAtPlace } from './items-at-place'
import { PlaceInspector } from './place-inspector'

/** Places with the name and address that a driver reads. */
export function PlacesTable({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation(['records', 'terms'])
  const { visit, language, read } = useEditing()
  const place = visit.places[useSelected('places') as Place['id']]
  return (
    <RecordTable<Place>
      collection="places"
      label={t('place.view.places')}
      tabs={tabs}
      words={{
        add: t('place.add'),
        write: t('place.write'),
        empty: t('place.empty'),
        filter: (count) => t('place.filter', { count })
      }}
      columns={[
        {
          id: 'name',
          head: t('place.name'),
          cell: (entry) => <span className={pageStyles.name}>{read(entry.name) || t('untitled')}</span>
        },
        {
          id: 'local',
          head: t('place.localName'),
          cell: (entry) => <span className={pageStyles.second}>{otherName(visit, entry, language)}</span>,
          cellLang: (entry) => localOf(visit, entry, language)
        },
        { id: 'city', head: t('place.city'), width: '104px', cell: (entry) => read(entry.city) },
        { id: 'kind', head: t('place.kind'), width: '164px', cell: (entry) => t(`terms:placeKinds.${entry.kind}`) },
        {
          id: 'address',
          head: t('place.address'),
          cell: (entry) => (
            <span className={pageStyles.second}>{entry.address?.[localOf(visit, entry, language)] ?? read(entry.address)}</span>
          ),
          cellLang: (entry) => localOf(visit, entry, language)
        },
        {
          id: 'items',
          head: t('place.items'),
          width: '64px',
          align: 'end',
          cell: (entry) => itemsAtPlace(visit, entry.id).length || <span className={pageStyles.sole}>–</span>
        }
      ]}
      inspector={place === undefined ? null : <PlaceInspector place={place} />}
    />
  )
}

/** The script on the street, else another language of the visit than the reader's. */
function localOf(visit: Visit, place: Place, language: Visit['languages'][number]) {
  if (place.localLanguage !== undefined && place.localLanguage !== language) return place.localLanguage
  return [...visit.languages, ...languages].find((other) => other !== language && place.name[other] !== undefined) ?? language
}

function otherName(visit: Visit, place: Place, language: Visit['languages'][number]): string {
  const local = localOf(visit, place, language)
  return local === language ? '' : (place.name[local] ?? '')
}
