import { useTranslation } from 'react-i18next'
import type { PersonId, VehicleId } from '../../../shared/base/id'
import type { Item } from '../../../shared/model/visit'
import { carViolations } from '../../../shared/rules/cars/car-violations'
import { whoStays } from '../../../shared/rules/cars/who-stays'
import { inOrder } from '../../../shared/rules/item-order'
import { peopleOfItem } from '../../../shared/rules/people-of-item'
import { inListOrder } from '../../../shared/rules/precedence'
import { useNavigation } from '../../state/use-navigation'
import { Button } from '../../ui/button'
import { FindingMark } from '../../ui/finding-mark'
import { InspectorSection } from '../../ui/inspector'
import { Picks } from '../../ui/picks'
import { strongParts } from '../../ui/strong-parts'
import { useEditing } from '../records/use-editing'
import { useJudgement } from '../records/use-judgement'
import type { CarHands } from './car-at-kerb'
import { CarFailures } from './car-failures'
import styles from './cars.module.css'
import { WhyInCar } from './why-in-car'

type PaneProps = CarHands & {
  readonly item: Item
  readonly onVehicles: (vehicles: readonly VehicleId[]) => void
}

/** Beside the cars: who has no seat, what the plan breaks, why somebody sits there, who stays behind, which cars go. */
export function ColumnPane({ item, signs, held, shown, drag, onPick, onTakeOut, onVehicles }: PaneProps) {
  const { t } = useTranslation('cars')
  const { visit, read, nameOf } = useEditing()
  const { office } = useJudgement()
  const jump = useNavigation((state) => state.jump)
  const seated = new Set(item.transfer?.seats.map(({ person }) => person))
  const standing = inListOrder(visit, office, peopleOfItem(visit, item)).filter(({ id }) => !seated.has(id))
  const broken = carViolations(visit, office, item)
  const stays = whoStays(visit, office, item)
  const place = nameOf('places', item.transfer?.from)
  return (
    <aside className={styles.pane} aria-label={t('view.column')}>
      <InspectorSection heading={t('standing')} aside={standing.length || ''}>
        {standing.length === 0 ? <p className={styles.second}>{t('allSeated')}</p> : null}
        <ul className={styles.standing}>
          {standing.map(({ id }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.person}
                aria-pressed={held === id}
                onPointerDown={(event) => drag.begin(id, event)}
                onKeyDown={(event) => event.key === 'Escape' && onPick(undefined)}
                onClick={() => onPick(held === id ? undefined : id)}
              >
                <span className={styles.number}>{signs.get(id)?.number}</span>
                {nameOf('people', id)}
              </button>
            </li>
          ))}
        </ul>
      </InspectorSection>
      {shown === undefined ? null : (
        <InspectorSection heading={t('why')} aside={signs.get(shown)?.number}>
          <WhyInCar item={item} person={shown} />
          {seated.has(shown) ? (
            <Button size="small" onPress={() => onTakeOut(shown)}>
              {t('takeOut')}
            </Button>
          ) : null}
        </InspectorSection>
      )}
      <InspectorSection heading={t('broken')} aside={broken.length || ''}>
        {broken.length === 0 ? <p className={styles.second}>{t('nothingBroken')}</p> : null}
        <ul className={styles.broken}>
          {broken.map((violation) => {
            const words = t(`violation.${violation.kind}`, {
              car: 'vehicle' in violation ? nameOf('vehicles', violation.vehicle) : '',
              person: 'person' in violation ? nameOf('people', violation.person) : '',
              other: 'other' in violation ? nameOf('people', violation.other) : '',
              seats: 'seats' in violation ? violation.seats : 0,
              people: 'people' in violation ? violation.people : 0
            })
            return (
              <li key={words}>
                <FindingMark severity="warn" size={14} />
                <p>{strongParts(words).map((part) => (part.strong ? <b key={part.at}>{part.text}</b> : part.text))}</p>
              </li>
            )
          })}
        </ul>
      </InspectorSection>
      <InspectorSection heading={t('stays', { place })} aside={stays.length || ''}>
        {stays.length === 0 ? <p className={styles.second}>{t('nobodyStays')}</p> : <People ids={stays} />}
      </InspectorSection>
      <InspectorSection heading={t('fails.heading')}>
        <CarFailures item={item} />
      </InspectorSection>
      <InspectorSection>
        <Picks
          label={t('vehicles')}
          add={t('addVehicle')}
          chosen={item.transfer?.vehicles ?? []}
          options={inOrder(visit.vehicles).map((vehicle) => ({
            id: vehicle.id,
            words: read(vehicle.name),
            detail: vehicle.plate
          }))}
          onChange={onVehicles}
        />
        <Button size="small" look="plain" onPress={() => jump({ collection: 'items', id: item.id })}>
          {t('toItem')}
        </Button>
      </InspectorSection>
    </aside>
  )
}

function People({ ids }: { readonly ids: readonly PersonId[] }) {
  const { nameOf } = useEditing()
  return (
    <ul className={styles.standing}>
      {ids.map((id) => (
        <li key={id}>{nameOf('people', id)}</li>
      ))}
    </ul>
  )
}
