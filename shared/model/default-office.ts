import { defaultCarProfiles, defaultSeatProfiles } from './default-profiles'
import { defaultRankTables } from './default-ranks'
import type { Office } from './office'
import { defaultSeverities, defaultThresholds } from './rule-settings'

/** What an installation begins with, until somebody writes the office's own. The address is one that mail never reaches. */
export const defaultOffice: Office = {
  name: { en: 'Protocol office', ru: 'Протокольный отдел', zh: '礼宾处', fr: 'Bureau du protocole' },
  organiserName: 'Protocol office',
  organiserEmail: 'protocol@office.invalid',
  fonts: [],
  countries: {
    BY: { en: 'Belarus', ru: 'Беларусь', zh: '白俄罗斯', fr: 'Bélarus' },
    CN: { en: 'China', ru: 'Китай', zh: '中国', fr: 'Chine' },
    FR: { en: 'France', ru: 'Франция', zh: '法国', fr: 'France' },
    GB: { en: 'United Kingdom', ru: 'Великобритания', zh: '英国', fr: 'Royaume-Uni' },
    KZ: { en: 'Kazakhstan', ru: 'Казахстан', zh: '哈萨克斯坦', fr: 'Kazakhstan' },
    RU: { en: 'Russia', ru: 'Россия', zh: '俄罗斯', fr: 'Russie' }
  },
  rankTables: defaultRankTables,
  seatProfiles: defaultSeatProfiles,
  carProfiles: defaultCarProfiles,
  severities: defaultSeverities,
  thresholds: defaultThresholds,
  rubric: true
}
