import { useTranslation } from 'react-i18next'
import { type Finding, findingKey } from '../../../shared/rules/finding'
import { useSettings } from '../../state/use-settings'
import { useEditing } from '../records/use-editing'

/** Takes a finding as it is, in writing and by name; answers with one sentence where that is refused. */
export function useAcceptFinding(): (finding: Finding, reason: string) => string | undefined {
  const { t } = useTranslation('findings')
  const { visit, commit } = useEditing()
  const { settings } = useSettings()
  return (finding, reason) => {
    const by = settings.author.trim()
    if (by === '') return t('needsAuthor')
    // Stamped at the moment of acceptance, which is this.
    const people = 'persons' in finding ? { people: finding.persons } : {}
    const entry = { key: findingKey(finding), ...people, by, at: new Date().toISOString(), reason }
    const others = visit.acceptedFindings.filter((before) => before.key !== entry.key)
    return commit({ kind: 'edit-visit', changes: { acceptedFindings: [...others, entry] } })
  }
}
