import { X } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { participantRoles } from '../../../shared/model/item'
import type { Participant } from '../../../shared/model/visit'
import { peopleOfItem } from '../../../shared/rules/people-of-item'
import { ComboBox } from '../../ui/combo-box'
import { IconButton } from '../../ui/icon-button'
import { InlineField } from '../../ui/inline-field'
import { InspectorSection } from '../../ui/inspector'
import { Picks } from '../../ui/picks'
import { Select } from '../../ui/select'
import type { InspectorProps } from './inspector-props'
import styles from './item-inspector.module.css'
import { organisationOptions, personOptions } from './record-options'
import { sameInspection } from './same-inspection'

/** Who comes: by group, by name with a role, and who of a group is elsewhere. */
export const InspectorPeople = memo(
  function InspectorPeople({ visit, item, words, onChange, onNewPerson }: InspectorProps) {
    const { t } = useTranslation(['programme', 'terms'])
    const people = personOptions(visit, words)
    const members = new Set(item.groups.flatMap((group) => visit.groups[group]?.members ?? []))
    const absentees = people.filter((option) => members.has(option.id))
    const replace = (index: number, entry: Participant) => onChange({ participants: item.participants.with(index, entry) })
    return (
      <InspectorSection heading={t('inspector.people')} aside={t('peopleCount', { count: peopleOfItem(visit, item).size })}>
        {item.participants.map((participant, index) => (
          <div key={`${participant.person}-${participant.role}`} className={styles.person}>
            <span className={styles.name}>{words.person(participant.person)}</span>
            <Select
              label={t('inspector.role', { person: words.person(participant.person) })}
              labelled="bare"
              value={participant.role}
              options={participantRoles.map((role) => ({ id: role, words: t(`terms:roles.${role}`) }))}
              onPick={(role) => replace(index, { ...participant, role })}
            />
            <IconButton
              icon={X}
              words={t('inspector.removePerson', { person: words.person(participant.person) })}
              onPress={() => void onChange({ participants: item.participants.toSpliced(index, 1) })}
            />
          </div>
        ))}
        <ComboBox
          label={t('inspector.addPerson')}
          labelled="bare"
          placeholder={t('inspector.addPerson')}
          value={undefined}
          options={people.filter((option) => !item.participants.some((entry) => entry.person === option.id))}
          onPick={(person) =>
            person !== undefined && onChange({ participants: [...item.participants, { person, role: 'member' }] })
          }
          onCreate={onNewPerson}
        />
        {absentees.length === 0 ? null : (
          <Picks
            label={t('inspector.absent')}
            add="–"
            chosen={item.absent ?? []}
            options={absentees}
            onChange={(absent) => onChange({ absent: absent.length === 0 ? undefined : absent })}
          />
        )}
        <Picks
          label={t('inspector.organisations')}
          add={t('inspector.addOrganisation')}
          chosen={item.organisations ?? []}
          options={organisationOptions(visit, words)}
          onChange={(organisations) => onChange({ organisations: organisations.length === 0 ? undefined : organisations })}
        />
        <InlineField
          label={t('inspector.headCount')}
          value={item.headCount === undefined ? '' : String(item.headCount)}
          placeholder="–"
          onCommit={(text) => {
            if (text === '') return onChange({ headCount: undefined })
            return /^\d{1,6}$/.test(text) ? onChange({ headCount: Number(text) }) : t('inspector.notNumber')
          }}
        />
      </InspectorSection>
    )
  },
  sameInspection(
    ['groups', 'participants', 'absent', 'organisations', 'headCount'],
    ['people', 'groups', 'organisations', 'languages']
  )
)
