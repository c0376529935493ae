import { useTranslation } from 'react-i18next'
import type { WallDate } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import { useNow } from '../../state/clock'
import { useSettings } from '../../state/use-settings'
import { InspectorSection } from '../../ui/inspector'
import { DayField } from '../records/day-field'
import { LineField } from '../records/line-field'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'
import type { PersonPartProps } from './person-part-props'

/** Why a person stands somewhere else than the rule says, who decided it and when. */
export function CourtesySection({ person, edit }: PersonPartProps) {
  const { t } = useTranslation('records')
  const { visit } = useEditing()
  const { settings } = useSettings()
  const now = useNow()
  const courtesy = person.courtesyOrder
  return (
    <InspectorSection heading={t('why.courtesy')}>
      <WordsField
        label={t('why.reason')}
        value={courtesy?.reason}
        onCommit={(reason) => {
          if (reason === undefined) return edit({ courtesyOrder: undefined })
          const begun = {
            order: person.order,
            ...(settings.author === '' ? {} : { by: settings.author }),
            on: wallAt(visit.hostZone, now).slice(0, 10) as WallDate
          }
          return edit({ courtesyOrder: { ...begun, ...courtesy, reason } })
        }}
      />
      {courtesy === undefined ? null : (
        <>
          <LineField
            label={t('why.by')}
            value={courtesy.by}
            onCommit={(by) => {
              const { by: _before, ...rest } = courtesy
              return edit({ courtesyOrder: by === undefined ? rest : { ...rest, by } })
            }}
          />
          <DayField
            label={t('why.on')}
            value={courtesy.on}
            onCommit={(on) => {
              const { on: _before, ...rest } = courtesy
              return edit({ courtesyOrder: on === undefined ? rest : { ...rest, on } })
            }}
          />
        </>
      )}
    </InspectorSection>
  )
}
