import { Ellipsis } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { itemKinds, itemStatuses } from '../../../shared/model/item'
import { inOrder } from '../../../shared/rules/item-order'
import { schedule } from '../../../shared/rules/schedule'
import { Checkbox } from '../../ui/checkbox'
import { ComboBox } from '../../ui/combo-box'
import { IconButton } from '../../ui/icon-button'
import { Inspector, InspectorSection, InternalNote } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { Menu } from '../../ui/menu'
import { Picks } from '../../ui/picks'
import { fullDay } from '../../ui/screen-date'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { HoursField } from './hours-field'
import { IllustrativeLine } from './illustrative-line'
import { InspectorContent } from './inspector-content'
import { InspectorJourney } from './inspector-journey'
import { InspectorPeople } from './inspector-people'
import { InspectorPreparation } from './inspector-preparation'
import type { InspectorProps } from './inspector-props'
import { InspectorScenario } from './inspector-scenario'
import styles from './item-inspector.module.css'
import { KindIcon } from './kind-icon'
import { groupOptions, personOptions, placeOptions } from './record-options'
import { hoursInZone, minutesOf } from './row-hours'
import { sameInspection } from './same-inspection'
import { TimingFields } from './timing-fields'

/** Everything about one item, the time first and the internal note last. */
export function ItemInspector(props: InspectorProps) {
  const { visit, item, words, language, menu, onChange, onClose } = props
  const { t } = useTranslation(['programme', 'terms'])
  return (
    <Inspector
      label={t('inspector.label', { item: words.read(item.title) || t('untitled') })}
      kind={
        <>
          <KindIcon kind={item.kind} />
          <span>{t(`terms:kinds.${item.kind}`)}</span>
          <span className={styles.letters}>
            {words
              .letters(item)
              .map((group) => group.letter)
              .join(' ')}
          </span>
        </>
      }
      menu={
        <Menu label={t('inspector.more')} groups={menu}>
          <IconButton icon={Ellipsis} words={t('inspector.more')} />
        </Menu>
      }
      onClose={onClose}
    >
      <InspectorSection>
        <Hours {...props} />
        <LocalizedField
          label={t('inspector.title')}
          labelled="bare"
          size="title"
          value={item.title}
          first={language}
          onCommit={(title) => onChange({ title })}
        />
        <Segmented
          label={t('inspector.status')}
          width="wide"
          value={item.status}
          options={itemStatuses.map((status) => ({ id: status, words: t(`terms:statuses.${status}`) }))}
          onPick={(status) => onChange({ status })}
        />
        <Place {...props} />
      </InspectorSection>
      <InspectorPeople {...props} />
      <InspectorContent {...props} />
      <InspectorJourney {...props} />
      <InspectorPreparation {...props} />
      <InspectorScenario {...props} />
      <IllustrativeLine item={item} language={language} />
      <InternalNote>
        <LocalizedField
          label={t('inspector.notes')}
          labelled="above"
          multiline
          folded
          value={typeof item.notes === 'string' ? { [visit.languages[0] ?? language]: item.notes } : item.notes}
          first={language}
          onCommit={(notes) => onChange({ notes: Object.keys(notes).length === 0 ? undefined : notes })}
        />
      </InternalNote>
    </Inspector>
  )
}

function Hours(props: InspectorProps) {
  const { visit, item, day, words, language, cities, onTime } = props
  const { t } = useTranslation('programme')
  const time = schedule(visit).get(item.id)
  const typed = item.time.kind === 'fixed' || item.time.kind === 'after' || item.time.kind === 'unplaced'
  const home = time?.kind === 'timed' ? hoursInZone(time, visit.homeZone, visit.hostZone) : undefined
  return (
    <div className={styles.hours}>
      {typed ? (
        <HoursField visit={visit} item={item} day={day} cities={cities} size="hero" onCommit={onTime} />
      ) : time?.kind === 'timed' ? (
        <p className={styles.hero}>
          {hoursInZone(time, visit.hostZone, visit.hostZone).start}–{hoursInZone(time, visit.hostZone, visit.hostZone).end}
        </p>
      ) : null}
      {time?.kind === 'timed' ? (
        <p className={styles.day}>
          <b>{fullDay(day, language)}</b>
          <span>{t('time.lengthWords', { minutes: minutesOf(time) })}</span>
          {home === undefined ? null : <span>{t('time.homeEcho', { city: cities.home, start: home.start, end: home.end })}</span>}
        </p>
      ) : null}
      <TimingFields visit={visit} item={item} day={day} words={words} language={language} onTime={onTime} />
    </div>
  )
}

const audiences = ['guests', 'organisers', 'persons'] as const

const Place = memo(
  function Place(props: InspectorProps) {
    const { visit, item, words, language, onChange, onNewPlace } = props
    const { t } = useTranslation(['programme', 'terms'])
    const first = inOrder(visit.people)[0]?.id
    return (
      <>
        <Select
          label={t('inspector.kind')}
          value={item.kind}
          options={itemKinds.map((kind) => ({ id: kind, words: t(`terms:kinds.${kind}`) }))}
          onPick={(kind) => onChange({ kind })}
        />
        <Select
          label={t('inspector.audience')}
          value={item.audience.kind}
          options={audiences
            .filter((kind) => kind !== 'persons' || first !== undefined)
            .map((kind) => ({ id: kind, words: t(`terms:audiences.${kind}`) }))}
          onPick={(kind) =>
            onChange({ audience: kind !== 'persons' ? { kind } : { kind, people: first === undefined ? [] : [first] } })
          }
        />
        {item.audience.kind === 'persons' ? (
          <Picks
            label={t('inspector.named')}
            add={t('inspector.addPerson')}
            chosen={item.audience.people}
            options={personOptions(visit, words)}
            onChange={(people) =>
              onChange({ audience: people.length === 0 ? { kind: 'organisers' } : { kind: 'persons', people } })
            }
          />
        ) : null}
        <ComboBox
          label={t('inspector.place')}
          placeholder={t('inspector.noPlace')}
          value={item.place}
          options={placeOptions(visit, words)}
          onPick={(place) => onChange({ place })}
          onCreate={onNewPlace}
        />
        <LocalizedField
          label={t('inspector.room')}
          value={item.room}
          first={language}
          onCommit={(room) => onChange({ room: Object.keys(room).length === 0 ? undefined : room })}
        />
        <Picks
          label={t('inspector.groups')}
          add={t('inspector.groups')}
          chosen={item.groups}
          options={groupOptions(visit, words)}
          onChange={(groups) => onChange({ groups })}
        />
        <LocalizedField
          label={t('inspector.shortTitle')}
          value={item.shortTitle}
          first={language}
          onCommit={(shortTitle) => onChange({ shortTitle: Object.keys(shortTitle).length === 0 ? undefined : shortTitle })}
        />
        <Checkbox isSelected={item.peak ?? false} onChange={(peak) => void onChange({ peak: peak ? true : undefined })}>
          {t('peak')}
        </Checkbox>
      </>
    )
  },
  sameInspection(
    ['kind', 'audience', 'place', 'room', 'groups', 'shortTitle', 'peak'],
    ['people', 'places', 'groups', 'languages']
  )
)
