import { useTranslation } from 'react-i18next'
import type { PersonId, PlaceId, VehicleId } from '../../../shared/base/id'
import { transferModes } from '../../../shared/model/journey'
import type { Item } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { schedule } from '../../../shared/rules/schedule'
import { Button } from '../../ui/button'
import { ComboBox } from '../../ui/combo-box'
import { InlineField } from '../../ui/inline-field'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { Picks } from '../../ui/picks'
import { Select } from '../../ui/select'
import type { InspectorProps } from './inspector-props'
import styles from './item-inspector.module.css'
import { personOptions, placeOptions } from './record-options'
import { slackOf } from './row-hours'
import { TransferEstimate } from './transfer-estimate'

type Transfer = NonNullable<Item['transfer']>
type Carriage = NonNullable<Item['carriage']>

const parts = ['finish', 'walk', 'boarding', 'drive', 'gate'] as const
const terminals = ['fromTerminal', 'toTerminal'] as const

/** The way: minutes of a transfer, or the flight or train of a leg. */
export function InspectorJourney(props: InspectorProps) {
  const { visit, item, onChange } = props
  const { t } = useTranslation('programme')
  const [first, second] = inOrder(visit.places)
  const carried = item.kind === 'flight' || item.kind === 'train' || item.kind === 'arrival' || item.kind === 'departure'
  if (item.transfer !== undefined) return <TransferFields {...props} transfer={item.transfer} />
  if (item.carriage !== undefined) return <CarriageFields {...props} carriage={item.carriage} />
  if (first === undefined || (item.kind !== 'transfer' && !carried)) return null
  const ends = { from: first.id, to: second?.id ?? first.id }
  return (
    <InspectorSection>
      {item.kind === 'transfer' ? (
        <Button
          onPress={() =>
            void onChange({
              transfer: { ...ends, mode: 'car', walk: 0, boarding: 0, drive: 0, gate: 0, vehicles: [], seats: [] }
            })
          }
        >
          {t('inspector.transfer')}
        </Button>
      ) : (
        <Button onPress={() => void onChange({ carriage: { ...ends, number: '–' } })}>{t('inspector.carriage')}</Button>
      )}
    </InspectorSection>
  )
}

function TransferFields({ visit, item, words, language, onChange, transfer }: InspectorProps & { readonly transfer: Transfer }) {
  const { t } = useTranslation(['programme', 'terms'])
  const time = schedule(visit).get(item.id)
  const slack = time?.kind === 'timed' ? slackOf(item, time) : undefined
  const change = (changes: Partial<Transfer>) => onChange({ transfer: { ...transfer, ...changes } })
  const people = personOptions(visit, words)
  const vehicles = inOrder(visit.vehicles).map((vehicle) => ({
    id: vehicle.id,
    words: words.read(vehicle.name),
    detail: vehicle.plate
  }))
  const slackWords = slack === undefined ? '' : slack < 0 ? t('missing', { count: -slack }) : t('slack', { minutes: slack })
  return (
    <InspectorSection heading={t('inspector.transfer')} aside={slackWords}>
      <Ends
        {...{ visit, words, from: transfer.from, to: transfer.to }}
        onFrom={(from) => change({ from })}
        onTo={(to) => change({ to })}
      />
      <Select
        label={t('inspector.mode')}
        value={transfer.mode}
        options={transferModes.map((mode) => ({ id: mode, words: t(`terms:transferModes.${mode}`) }))}
        onPick={(mode) => change({ mode })}
      />
      <div className={styles.grid}>
        {parts.map((part) => (
          <InlineField
            key={part}
            label={t(`inspector.${part}`)}
            value={String(transfer[part] ?? 0)}
            onCommit={(text) => (/^\d{1,4}$/.test(text) ? change({ [part]: Number(text) }) : t('inspector.notNumber'))}
          />
        ))}
      </div>
      <InlineField
        label={t('inspector.distance')}
        value={transfer.distanceKm === undefined ? '' : String(transfer.distanceKm)}
        placeholder="–"
        onCommit={(text) => {
          const { distanceKm: _before, ...others } = transfer
          if (text === '') return onChange({ transfer: others })
          const kilometres = Number(text.replace(',', '.'))
          return Number.isFinite(kilometres) && kilometres >= 0 ? change({ distanceKm: kilometres }) : t('inspector.notNumber')
        }}
      />
      <TransferEstimate visit={visit} item={item} transfer={transfer} onTake={change} />
      <Picks
        label={t('inspector.vehicles')}
        add={t('inspector.addVehicle')}
        chosen={transfer.vehicles}
        options={vehicles}
        onChange={(chosen) => change({ vehicles: chosen, seats: transfer.seats.filter((seat) => chosen.includes(seat.vehicle)) })}
      />
      {transfer.vehicles.map((vehicle) => (
        <Picks
          key={vehicle}
          label={words.read(visit.vehicles[vehicle]?.name)}
          add={t('inspector.addRider')}
          chosen={transfer.seats.filter((seat) => seat.vehicle === vehicle).map((seat) => seat.person)}
          options={people}
          onChange={(riders) => change({ seats: seatsWith(transfer.seats, vehicle, riders) })}
        />
      ))}
      <LocalizedField
        label={t('inspector.baggage')}
        value={transfer.baggage}
        first={language}
        onCommit={(baggage) => {
          const { baggage: _before, ...others } = transfer
          return onChange({ transfer: Object.keys(baggage).length === 0 ? others : { ...others, baggage } })
        }}
      />
    </InspectorSection>
  )
}

/** Who rides in one vehicle, each person in one vehicle only; who stays keeps the seat that was given. */
function seatsWith(seats: Transfer['seats'], vehicle: VehicleId, riders: readonly PersonId[]): Transfer['seats'] {
  const elsewhere = seats.filter((seat) => seat.vehicle !== vehicle && !riders.includes(seat.person))
  const here = riders.map(
    (person) => seats.find((seat) => seat.vehicle === vehicle && seat.person === person) ?? { vehicle, person }
  )
  return [...elsewhere, ...here]
}

function CarriageFields({ visit, words, language, onChange, carriage }: InspectorProps & { readonly carriage: Carriage }) {
  const { t } = useTranslation('programme')
  const change = (changes: { readonly [Key in keyof Carriage]?: Carriage[Key] | undefined }) => {
    const changed = Object.fromEntries(Object.entries({ ...carriage, ...changes }).filter(([, value]) => value !== undefined))
    return onChange({ carriage: changed as Carriage })
  }
  return (
    <InspectorSection heading={t('inspector.carriage')}>
      <InlineField label={t('inspector.number')} value={carriage.number} onCommit={(number) => change({ number })} />
      <LocalizedField
        label={t('inspector.carrier')}
        value={carriage.carrier}
        first={language}
        onCommit={(carrier) => change({ carrier: Object.keys(carrier).length === 0 ? undefined : carrier })}
      />
      <Ends
        {...{ visit, words, from: carriage.from, to: carriage.to }}
        onFrom={(from) => change({ from })}
        onTo={(to) => change({ to })}
      />
      {terminals.map((field) => (
        <InlineField
          key={field}
          label={t(`inspector.${field}`)}
          value={carriage[field] ?? ''}
          placeholder="–"
          onCommit={(text) => change({ [field]: text === '' ? undefined : text })}
        />
      ))}
      <InlineField
        label={t('inspector.travelClass')}
        value={carriage.travelClass ?? ''}
        placeholder="–"
        onCommit={(text) => change({ travelClass: text === '' ? undefined : text })}
      />
      <InlineField
        label={t('inspector.pieces')}
        value={carriage.baggagePieces === undefined ? '' : String(carriage.baggagePieces)}
        placeholder="–"
        onCommit={(text) => {
          if (text === '') return change({ baggagePieces: undefined })
          return /^\d{1,4}$/.test(text) ? change({ baggagePieces: Number(text) }) : t('inspector.notNumber')
        }}
      />
    </InspectorSection>
  )
}

type EndsProps = Pick<InspectorProps, 'visit' | 'words'> & {
  readonly from: PlaceId
  readonly to: PlaceId
  readonly onFrom: (place: PlaceId) => void
  readonly onTo: (place: PlaceId) => void
}

function Ends({ visit, words, from, to, onFrom, onTo }: EndsProps) {
  const { t } = useTranslation('programme')
  const options = placeOptions(visit, words)
  return (
    <>
      <ComboBox
        label={t('inspector.from')}
        value={from}
        options={options}
        onPick={(place) => place !== undefined && onFrom(place)}
      />
      <ComboBox label={t('inspector.to')} value={to} options={options} onPick={(place) => place !== undefined && onTo(place)} />
    </>
  )
}
