import { useTranslation } from 'react-i18next'
import type { Office } from '../../../shared/model/office'
import type { Person } from '../../../shared/model/visit'
import { personName } from '../../../shared/rules/person-name'
import { InspectorSection } from '../../ui/inspector'
import { PhotographField } from '../attachments/photograph-field'
import { IllustrativeField } from '../records/illustrative-field'
import { RecordInspector } from '../records/record-inspector'
import { useEditing } from '../records/use-editing'
import { CourtesySection } from './courtesy-section'
import styles from './person-inspector.module.css'
import { PersonNames } from './person-names'
import { PersonPost } from './person-post'
import { PersonPractical } from './person-practical'
import { PersonProgramme } from './person-programme'

const fields = [
  'names',
  'function',
  'courtesy',
  'post',
  'shortPost',
  'organisation',
  'rank',
  'inPostSince',
  'counterpart',
  'diet',
  'telephone',
  'email',
  'room',
  'baggage',
  'emergencyContact',
  'biography',
  'languages',
  'photographRequested'
] as const

type PersonInspectorProps = { readonly person: Person; readonly number: string | undefined; readonly office: Office | undefined }

/** Everything about one person; what organisers note for themselves stands last and hatched. */
export function PersonInspector({ person, number, office }: PersonInspectorProps) {
  const { t } = useTranslation('records')
  const { visit, language, read, edit: editRecord } = useEditing()
  const edit = editRecord('people', person.id)
  const name = personName(person, language, 'full', visit.languages)
  const side = visit.sides[person.side]
  return (
    <RecordInspector
      collection="people"
      id={person.id}
      kind={[side === undefined ? '' : read(side.shortName ?? side.name), number === undefined ? '' : t('people.no', { number })]
        .filter(Boolean)
        .join(' · ')}
      notes={{ value: person.notes, onCommit: (notes) => edit({ notes }) }}
    >
      <InspectorSection>
        <div>
          <p className={styles.title}>{name ?? (read(person.function) || t('untitled'))}</p>
          <p className={styles.post}>{read(person.post) || (name === undefined ? '' : read(person.function))}</p>
        </div>
      </InspectorSection>
      <PersonNames person={person} edit={edit} />
      <PersonPost person={person} edit={edit} office={office} />
      <CourtesySection person={person} edit={edit} />
      <PhotographField
        name={name ?? read(person.function)}
        value={person.photograph}
        onCommit={(photograph) => edit({ photograph })}
      />
      <PersonPractical person={person} edit={edit} />
      <PersonProgramme person={person} />
      <InspectorSection>
        <IllustrativeField
          value={person.illustrative}
          fields={fields.map((field) => ({ id: field, words: t(`person.${field}`) }))}
          onCommit={(illustrative) => edit({ illustrative })}
        />
      </InspectorSection>
    </RecordInspector>
  )
}
