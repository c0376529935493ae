import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Office, SeatProfile } from '../../../shared/model/office'
import { seatingForms } from '../../../shared/model/seating-plan'
import { useInterfaceLanguage } from '../../state/use-settings'
import { Button } from '../../ui/button'
import { InlineField } from '../../ui/inline-field'
import { LocalizedField } from '../../ui/localized-field'
import { PageHead } from '../../ui/page-head'
import { Select } from '../../ui/select'
import { Switch } from '../../ui/switch'
import { codeFrom } from './code-from'
import { nameIn } from './name-in'
import styles from './tables.module.css'

type SeatProfilesProps = { readonly office: Office; readonly onChange: (changes: Partial<Office>) => void }

const hands = ['right', 'left'] as const
const interpreters = ['left-of-head', 'right-of-head', 'behind-head'] as const

/** Which hand is senior, where interpreters sit and who faces the door: sources differ, so it is the office's to say. */
export function SeatProfiles({ office, onChange }: SeatProfilesProps) {
  const { t } = useTranslation('seating')
  const language = useInterfaceLanguage()
  const [chosen, choose] = useState(office.seatProfiles[0]?.id)
  const profile = office.seatProfiles.find(({ id }) => id === chosen) ?? office.seatProfiles[0]
  if (profile === undefined) return null
  const set = (changes: Partial<SeatProfile>) => {
    const next = { ...profile, ...changes }
    onChange({ seatProfiles: office.seatProfiles.map((one) => (one.id === profile.id ? next : one)) })
    return undefined
  }
  const copy = () => {
    const id = codeFrom('profile', office.seatProfiles)
    onChange({ seatProfiles: [...office.seatProfiles, { ...profile, id, name: { [language]: t('profiles.own') } }] })
    choose(id)
  }
  return (
    <section aria-label={t('profiles.heading')}>
      <PageHead heading={t('profiles.heading')} detail={t('profiles.note')} />
      <div className={styles.bar}>
        <Select
          label={t('profiles.profile')}
          labelled="bare"
          look="framed"
          value={profile.id}
          options={office.seatProfiles.map((one) => ({ id: one.id, words: nameIn(one.name, language) || one.id }))}
          onPick={choose}
        />
        <Button onPress={copy}>{t('profiles.copy')}</Button>
      </div>
      <LocalizedField
        label={t('profiles.name')}
        labelled="above"
        first={language}
        value={profile.name}
        onCommit={(name) => set({ name })}
      />
      <div className={styles.profile}>
        <Select
          label={t('profiles.form')}
          labelled="above"
          look="framed"
          value={profile.form}
          options={seatingForms.map((id) => ({ id, words: t(`forms.${id}`) }))}
          onPick={(form) => set({ form })}
        />
        <Select
          label={t('profiles.senior')}
          labelled="above"
          look="framed"
          value={profile.seniorSide}
          options={hands.map((id) => ({ id, words: t(`hands.${id}`) }))}
          onPick={(seniorSide) => set({ seniorSide })}
        />
        <Select
          label={t('profiles.interpreter')}
          labelled="above"
          look="framed"
          value={profile.interpreter}
          options={interpreters.map((id) => ({ id, words: t(`interpreters.${id}`) }))}
          onPick={(interpreter) => set({ interpreter })}
        />
        <InlineField
          label={t('profiles.source')}
          labelled="above"
          value={profile.source ?? ''}
          placeholder="–"
          onCommit={(source) => {
            const { source: _before, ...rest } = profile
            onChange({
              seatProfiles: office.seatProfiles.map((one) =>
                one.id === profile.id ? (source === '' ? rest : { ...rest, source: source.slice(0, 200) }) : one
              )
            })
            return undefined
          }}
        />
        <Switch
          label={t('profiles.hostFacesDoor')}
          isSelected={profile.hostFacesDoor}
          onChange={(hostFacesDoor) => set({ hostFacesDoor })}
        />
      </div>
    </section>
  )
}
