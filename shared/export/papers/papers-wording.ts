import type { Language } from '../../base/language'
import { cars as carsEn } from '../../wording/cars/en'
import { cars as carsFr } from '../../wording/cars/fr'
import { cars as carsRu } from '../../wording/cars/ru'
import { cars as carsZh } from '../../wording/cars/zh'
import { changeSheet as changeSheetEn } from '../../wording/change-sheet/en'
import { changeSheet as changeSheetFr } from '../../wording/change-sheet/fr'
import { changeSheet as changeSheetRu } from '../../wording/change-sheet/ru'
import { changeSheet as changeSheetZh } from '../../wording/change-sheet/zh'
import { codes as codesEn } from '../../wording/codes/en'
import { codes as codesFr } from '../../wording/codes/fr'
import { codes as codesRu } from '../../wording/codes/ru'
import { codes as codesZh } from '../../wording/codes/zh'
import { findings as findingsEn } from '../../wording/findings/en'
import { findings as findingsFr } from '../../wording/findings/fr'
import { findings as findingsRu } from '../../wording/findings/ru'
import { findings as findingsZh } from '../../wording/findings/zh'
import { papers as en } from '../../wording/papers/en'
import { papers as fr } from '../../wording/papers/fr'
import { papers as ru } from '../../wording/papers/ru'
import { papers as zh } from '../../wording/papers/zh'
import { plans as plansEn } from '../../wording/plans/en'
import { plans as plansFr } from '../../wording/plans/fr'
import { plans as plansRu } from '../../wording/plans/ru'
import { plans as plansZh } from '../../wording/plans/zh'
import { protocol as protocolEn } from '../../wording/protocol/en'
import { protocol as protocolFr } from '../../wording/protocol/fr'
import { protocol as protocolRu } from '../../wording/protocol/ru'
import { protocol as protocolZh } from '../../wording/protocol/zh'
import { sheets as sheetsEn } from '../../wording/sheets/en'
import { sheets as sheetsFr } from '../../wording/sheets/fr'
import { sheets as sheetsRu } from '../../wording/sheets/ru'
import { sheets as sheetsZh } from '../../wording/sheets/zh'
import { terms as termsEn } from '../../wording/terms/en'
import { terms as termsFr } from '../../wording/terms/fr'
import { terms as termsRu } from '../../wording/terms/ru'
import { terms as termsZh } from '../../wording/terms/zh'

/** Sentences that papers speak: their own and the words of the trade. */
export const papersWording: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = {
  en: {
    cars: carsEn,
    changeSheet: changeSheetEn,
    codes: codesEn,
    findings: findingsEn,
    papers: en,
    plans: plansEn,
    protocol: protocolEn,
    sheets: sheetsEn,
    terms: termsEn
  },
  ru: {
    cars: carsRu,
    changeSheet: changeSheetRu,
    codes: codesRu,
    findings: findingsRu,
    papers: ru,
    plans: plansRu,
    protocol: protocolRu,
    sheets: sheetsRu,
    terms: termsRu
  },
  zh: {
    cars: carsZh,
    changeSheet: changeSheetZh,
    codes: codesZh,
    findings: findingsZh,
    papers: zh,
    plans: plansZh,
    protocol: protocolZh,
    sheets: sheetsZh,
    terms: termsZh
  },
  fr: {
    cars: carsFr,
    changeSheet: changeSheetFr,
    codes: codesFr,
    findings: findingsFr,
    papers: fr,
    plans: plansFr,
    protocol: protocolFr,
    sheets: sheetsFr,
    terms: termsFr
  }
}
