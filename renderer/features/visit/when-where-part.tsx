import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Zone } from '../../../shared/base/zone'
import { zoneQuestions } from '../../../shared/commands/plan-zone'
import { Checkbox } from '../../ui/checkbox'
import { InspectorRow } from '../../ui/inspector'
import { MomentField } from '../../ui/moment-field'
import { Segmented } from '../../ui/segmented'
import { TextList } from '../../ui/text-list'
import { ChoiceField } from '../records/choice-field'
import { LanguagesField } from '../records/languages-field'
import { PickField } from '../records/pick-field'
import { useEditing } from '../records/use-editing'
import { ZoneField } from '../records/zone-field'
import { useEditVisit } from './use-edit-visit'
import { ZoneDialog } from './zone-dialog'

const states = ['in-preparation', 'under-way', 'closed'] as const
const conventions = ['russian', 'chinese', 'western'] as const

/** Days, clocks, cities, languages of the papers, and who is on duty. */
export function WhenWherePart() {
  const { t } = useTranslation('records')
  const { visit, language, act } = useEditing()
  const edit = useEditVisit()
  const [asked, setAsked] = useState<Zone>()
  return (
    <>
      <Segmented
        label={t('visit.state')}
        value={visit.state}
        options={states.map((id) => ({ id, words: t(`visit.states.${id}`) }))}
        onPick={(state) => void edit({ state })}
      />
      <MomentField label={t('visit.from')} value={visit.from} language={language} onCommit={(from) => edit({ from })} />
      <MomentField label={t('visit.until')} value={visit.until} language={language} onCommit={(until) => edit({ until })} />
      <Checkbox isSelected={visit.datesOpen ?? false} onChange={(open) => void edit({ datesOpen: open ? true : undefined })}>
        {t('visit.datesOpen')}
      </Checkbox>
      <ZoneField
        label={t('visit.hostZone')}
        value={visit.hostZone}
        onPick={(zone) => {
          if (zone === undefined) return
          if (zoneQuestions(visit, zone).length === 0) act({ kind: 'set-host-zone', zone })
          else setAsked(zone)
        }}
      />
      {asked === undefined ? null : <ZoneDialog zone={asked} act={act} onClose={() => setAsked(undefined)} />}
      <ZoneField
        label={t('visit.homeZone')}
        value={visit.homeZone}
        onPick={(zone) => zone !== undefined && act({ kind: 'edit-visit', changes: { homeZone: zone } })}
      />
      <LanguagesField
        label={t('visit.languages')}
        value={visit.languages}
        onChange={(languages) => act({ kind: 'edit-visit', changes: { languages } })}
      />
      <PickField
        label={t('visit.dutyOfficer')}
        collection="people"
        value={visit.dutyOfficer}
        onPick={(dutyOfficer) => void edit({ dutyOfficer })}
      />
      <ChoiceField
        label={t('visit.convention')}
        value={visit.convention}
        options={conventions.map((id) => ({ id, words: t(`visit.conventions.${id}`) }))}
        onPick={(convention) => void edit({ convention })}
      />
      <InspectorRow label={t('visit.cities')}>
        <TextList
          label={t('visit.city')}
          texts={visit.cities}
          first={language}
          add={t('visit.addCity')}
          onChange={(cities) => edit({ cities })}
        />
      </InspectorRow>
    </>
  )
}
