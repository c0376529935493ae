import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import type { WallDate, WallTime } from '../../../shared/base/wall-time'
import type { Zone } from '../../../shared/base/zone'
import { precisions } from '../../../shared/model/item-time'
import type { Item, Visit } from '../../../shared/model/visit'
import { parseLength } from '../../../shared/rules/parse-hours'
import { schedule } from '../../../shared/rules/schedule'
import { ComboBox } from '../../ui/combo-box'
import { InlineField } from '../../ui/inline-field'
import { MomentField } from '../../ui/moment-field'
import { Select } from '../../ui/select'
import type { ItemWords } from './item-words'
import { changeTiming } from './typed-time'
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
  const previous = followable(visit, item)[0]?.id
  return (
    <>
      <Select
        label={t('time.kind')}
        value={item.time.kind}
        options={kinds
          .filter((kind) => kind !== 'after' || previous !== undefined)
          .map((kind) => ({ id: kind, words: t(`time.kinds.${kind}`) }))}
        onPick={(kind) => {
          const fallback = { day, zone: visit.hostZone, homeZone: visit.homeZone, previous }
          const time = changeTiming(kind, schedule(visit).get(item.id), fallback)
          if (time !== undefined) onTime(time)
        }}
      />
      <OwnFields {...props} words={words} />
    </>
  )
}

function OwnFields({ visit, item, words, language, onTime }: TimingFieldsProps) {
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
            options={followable(visit, item).map((other) => ({ id: other.id, words: words.read(other.title) || t('untitled') }))}
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

/** Timed items that do not themselves follow this one. */
function followable(visit: Visit, item: Item): readonly Item[] {
  return Object.values(visit.items).filter((other) => {
    if (other.time.kind === 'days' || other.time.kind === 'unplaced') return false
    for (let link: Item | undefined = other; link !== undefined; ) {
      if (link.id === item.id) return false
      link = link.time.kind === 'after' ? visit.items[link.time.previous] : undefined
    }
    return true
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
