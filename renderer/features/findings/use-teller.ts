import { useTranslation } from 'react-i18next'
import type { Teller } from '../../../shared/rules/finding-sentence'
import { useInterfaceLanguage } from '../../state/use-settings'
import { fullDay } from '../../ui/screen-date'

/** Findings and remedies in the language of the screen. */
export function useTeller(): Teller {
  const { t } = useTranslation(['findings', 'terms'])
  const language = useInterfaceLanguage()
  return {
    // Keys are made from the names of rules and remedies; a test reads that each has its sentence.
    t: (key, values) => t(key as 'heading', values),
    language,
    day: (date) => fullDay(date, language),
    kind: (kind) => t(`terms:kinds.${kind}`)
  }
}
