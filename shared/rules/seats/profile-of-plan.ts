import { defaultSeatProfiles } from '../../model/default-profiles'
import type { Office, SeatProfile } from '../../model/office'
import type { SeatingPlan } from '../../model/visit'

/** The profile that a plan names: the office's own, else the one that every office begins with, else one for its form. */
export function profileOfPlan(office: Office, { profile, tables }: Pick<SeatingPlan, 'profile' | 'tables'>): SeatProfile {
  const all = [...office.seatProfiles, ...defaultSeatProfiles]
  const form = tables[0]?.form
  return all.find(({ id }) => id === profile) ?? all.find((known) => known.form === form) ?? fallback
}

const fallback: SeatProfile = {
  id: 'right-is-senior',
  name: {
    en: 'The right is senior',
    ru: 'Старшая сторона правая',
    zh: '以右为尊',
    fr: 'La droite est le côté d’honneur'
  },
  form: 'talks',
  seniorSide: 'right',
  interpreter: 'left-of-head',
  hostFacesDoor: false
}
