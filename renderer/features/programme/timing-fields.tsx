import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import { dateOf, type WallDate, type WallTime } from '../../../shared/base/wall-time'
import type { Zone } from '../../../shared/base/zone'
import { precisions } from '../../../shared/model/item-time'
import type { Item, Visit } from '../../../shared/model/visit'
import { followable } from '../../../shared/rules/followable'
import { itemBefore } from '../../../shared/rules/item-before'
import { itemsInOrder } from '../../../shared/rules/item-order'
import { parseLength } from '../../../shared/rules/parse-hours'
import { placedTime, schedule } from '../../../shared/rules/schedule'
import { ComboBox } from '../../ui/combo-box'
import { InlineField } from '../../ui/inline-field'
import { MomentField } from '../../ui/moment-field'
import type { Option } from '../../ui/option'
import { dayAndMonth } from '../../ui/screen-date'
import { Select } from '../../ui/select'
import type { ItemWords } from './item-words'
import { changeTiming, hoursText } from './typed-time'
import { zoneOptions } from './zone-options'

type TimingFieldsProps = {
  readonly visit: Visit
  readonly item: Item
  readonly day: WallDate
  readonly words: ItemWords
  readonly language: Language
  readonly onTime: (time: Item['time']) => string | undefined
}

const kinds = ['fixed', 'after', 'leg', 'days', 'unplaced'] as const

/** Everything about an item's time that the hours alone do not say: zone, precision, what it follows, both ends of a journey. */
export function TimingFields(props: TimingFieldsProps) {
  const { visit, item, day, words, onTime } = props
  const { t } = useTranslation('programme')
  const [some] = followable(visit, item)
  return (
    <>
      <Select
        label={t('time.kind')}
        value={item.time.kind}
        options={kinds
          .filter((kind) => kind !== 'after' || some !== undefined)
          .map((kind) => ({ id: kind, words: t(`time.kinds.${kind}`) }))}
        onPick={(kind) => {
          const before = itemBefore(visit, item)
          const previous = before?.id ?? some?.id
          const fallback = { day, zone: visit.hostZone, homeZone: visit.homeZone, previous, gap: before?.gap ?? 0 }
          const time = changeTiming(kind, schedule(visit).get(item.id), fallback)
          if (time !== undefined) onTime(time)
        }}
      />
      <OwnFields {...props} words={words} />
    </>
  )
}

function OwnFields(props: TimingFieldsProps) {
  const { item, language, onTime } = props
  const { t } = useTranslation('programme')
  const { time } = item
  switch (time.kind) {
    case 'fixed':
      return (
        <>
          <MomentField
            label={t('time.day')}
            language={language}
            value={time.start.slice(0, 10) as WallDate}
            onCommit={(date) => onTime({ ...time, start: `${date}${time.start.slice(10)}` as WallTime })}
          />
          <ZonePick label={t('time.zone')} zone={time.zone} language={language} onPick={(zone) => onTime({ ...time, zone })} />
          <PrecisionPick precision={time.precision} onPick={(precision) => onTime({ ...time, precision })} />
        </>
      )
    case 'after':
      return (
        <>
          <ComboBox
            label={t('time.previous')}
            value={time.previous}
            options={followOptions(props, t('untitled'))}
            onPick={(previous) => previous !== undefined && onTime({ ...time, previous })}
          />
          <MinutesField label={t('time.gap')} minutes={time.gap} least={0} onMinutes={(gap) => onTime({ ...time, gap })} />
          <MinutesField
            label={t('time.length')}
            minutes={time.minutes}
            least={1}
            onMinutes={(minutes) => onTime({ ...time, minutes })}
          />
          <PrecisionPick precision={time.precision} onPick={(precision) => onTime({ ...time, precision })} />
        </>
      )
    case 'leg':
      return (
        <>
          <MomentField
            label={t('time.depart')}
            language={language}
            value={time.start}
            onCommit={(start) => onTime({ ...time, start })}
          />
          <ZonePick
            label={t('time.zone')}
            zone={time.startZone}
            language={language}
            onPick={(startZone) => onTime({ ...time, startZone })}
          />
          <MomentField
            label={t('time.arrive')}
            language={language}
            value={time.end}
            onCommit={(end) => onTime({ ...time, end })}
          />
          <ZonePick
            label={t('time.zone')}
            zone={time.endZone}
            language={language}
            onPick={(endZone) => onTime({ ...time, endZone })}
          />
        </>
      )
    case 'days':
      return (
        <>
          <MomentField
            label={t('time.from')}
            language={language}
            value={time.from}
            onCommit={(from) => onTime({ ...time, from })}
          />
          <MomentField
            label={t('time.until')}
            language={language}
            value={time.until}
            onCommit={(until) => onTime({ ...time, until })}
          />
        </>
      )
    case 'unplaced':
      return (
        <MinutesField
          label={t('time.length')}
          minutes={time.minutes}
          least={1}
          onMinutes={(minutes) => onTime({ ...time, minutes })}
        />
      )
  }
}

/** By start, each with its hours, since a visit has many lunches. */
function followOptions({ visit, item, words, language }: TimingFieldsProps, untitled: string): readonly Option<Item['id']>[] {
  const possible = new Set(followable(visit, item))
  const inOrder = itemsInOrder(visit).filter((other) => possible.has(other))
  return inOrder.map((other) => {
    const time = placedTime(visit, other.id)
    const detail = time === undefined ? {} : { detail: `${dayAndMonth(dateOf(time.startWall), language)}, ${hoursText(time)}` }
    return { id: other.id, words: words.read(other.title) || untitled, ...detail }
  })
}

type MinutesFieldProps = {
  readonly label: string
  readonly minutes: number
  readonly least: number
  readonly onMinutes: (minutes: number) => string | undefined
}

function MinutesField({ label, minutes, least, onMinutes }: MinutesFieldProps) {
  const { t } = useTranslation('programme')
  return (
    <InlineField
      label={label}
      value={String(minutes)}
      echo={(draft) => {
        const read = least === 0 && draft === '0' ? 0 : parseLength(draft)
        return read === undefined ? t('time.notLength') : t('time.lengthWords', { minutes: read })
      }}
      onCommit={(draft) => {
        const read = least === 0 && draft === '0' ? 0 : parseLength(draft)
        return read === undefined ? t('time.notLength') : onMinutes(read)
      }}
    />
  )
}

function ZonePick(props: {
  readonly label: string
  readonly zone: Zone
  readonly language: Language
  readonly onPick: (zone: Zone) => void
}) {
  const { label, zone, language, onPick } = props
  return (
    <ComboBox
      label={label}
      value={zone}
      options={zoneOptions(zone, language)}
      onPick={(picked) => picked !== undefined && onPick(picked)}
    />
  )
}

type Precision = (typeof precisions)[number]

function PrecisionPick({
  precision,
  onPick
}: {
  readonly precision: Precision
  readonly onPick: (precision: Precision) => void
}) {
  const { t } = useTranslation(['programme', 'terms'])
  return (
    <Select
      label={t('time.precision')}
      value={precision}
      options={precisions.map((id) => ({ id, words: t(`terms:precisions.${id}`) }))}
      onPick={onPick}
    />
  )
}
