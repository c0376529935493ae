import { useTranslation } from 'react-i18next'
import type { Office } from '../../../shared/model/office'
import { defaultSeverities } from '../../../shared/model/rule-settings'
import type { RuleName } from '../../../shared/rules/finding'
import { PageHead } from '../../ui/page-head'
import { Select } from '../../ui/select'
import styles from './settings.module.css'

type OfficeRulesProps = { readonly office: Office; readonly onChange: (changes: Partial<Office>) => void }

const severities = ['block', 'warn', 'note', 'off'] as const
const rules = Object.keys(defaultSeverities) as readonly RuleName[]

/** How grave each rule is in this office; a rule can be switched off. */
export function OfficeRules({ office, onChange }: OfficeRulesProps) {
  const { t } = useTranslation('office')
  return (
    <section aria-label={t('rules.heading')}>
      <PageHead heading={t('rules.heading')} detail={t('rules.note')} />
      {rules.map((rule) => {
        const usual = defaultSeverities[rule] ?? 'warn'
        const severity = office.severities[rule] ?? usual
        return (
          <div key={rule} className={styles.measure}>
            <span>{t(`rule.${rule}`)}</span>
            <Select
              label={t(`rule.${rule}`)}
              labelled="bare"
              look="framed"
              value={severity}
              options={severities.map((id) => ({ id, words: t(`severity.${id}`) }))}
              onPick={(picked) => onChange({ severities: { ...office.severities, [rule]: picked } })}
            />
            <span className={styles.usual}>{severity === usual ? '' : t('usual', { value: t(`severity.${usual}`) })}</span>
          </div>
        )
      })}
    </section>
  )
}
