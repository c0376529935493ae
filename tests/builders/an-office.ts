import type { Office } from '../../shared/model/office'

/** An office with a name and nothing decided. */
export const anOffice: Office = {
  name: { en: 'Protocol office', ru: 'Служба протокола', zh: '礼宾处', fr: 'Service du protocole' },
  organiserName: 'Protocol office',
  organiserEmail: 'protocol@office.example',
  fonts: [],
  countries: {},
  rankTables: [],
  seatProfiles: [],
  carProfiles: [],
  severities: {},
  thresholds: {},
  rubric: true
}
