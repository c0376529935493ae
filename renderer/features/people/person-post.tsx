import { useTranslation } from 'react-i18next'
import { languages } from '../../../shared/base/language'
import type { Changes } from '../../../shared/commands/command'
import { followPrecedence } from '../../../shared/commands/follow-precedence'
import type { Office } from '../../../shared/model/office'
import type { Person } from '../../../shared/model/visit'
import { rankTableOf } from '../../../shared/rules/rank-of'
import { Checkbox } from '../../ui/checkbox'
import { InspectorSection } from '../../ui/inspector'
import { nameOfLanguage } from '../../ui/name-of-language'
import { Select } from '../../ui/select'
import { ChoiceField } from '../records/choice-field'
import { DayField } from '../records/day-field'
import { LanguagesField } from '../records/languages-field'
import { PickField } from '../records/pick-field'
import { recordOptions } from '../records/record-options'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'
import { pair } from './pair'
import type { PersonPartProps } from './person-part-props'
import { spokenCode } from './spoken-code'

/** Post and rank, the side, and who stands opposite. */
export function PersonPost({ person, edit, office }: PersonPartProps & { readonly office: Office | undefined }) {
  const { t } = useTranslation('records')
  const editing = useEditing()
  const { visit, read, act, commit } = editing
  // A rank or a date moves the person on every list and at every table at once, in one step of undo.
  const ranked = (changes: Pick<Changes<Person>, 'rank' | 'inPostSince'>) =>
    office === undefined
      ? edit(changes)
      : commit(followPrecedence(visit, office, { kind: 'edit', collection: 'people', id: person.id, changes }))
  const ranks = rankTableOf(office, visit, person.side)?.ranks ?? []
  const rankOptions = ranks.map((rank) => ({
    id: rank.code,
    words: read(rank.name),
    detail: t('person.levelOf', { level: rank.level })
  }))
  // A rank that the office's table lacks still shows, and is not lost by opening the list.
  if (person.rank !== undefined && !ranks.some((rank) => rank.code === person.rank)) {
    rankOptions.push({ id: person.rank, words: spokenCode(person.rank), detail: t('person.unknownRank') })
  }
  return (
    <InspectorSection heading={t('person.postHeading')}>
      <Select
        label={t('person.side')}
        value={person.side}
        options={recordOptions(editing, 'sides')}
        onPick={(side) => void act({ kind: 'edit', collection: 'people', id: person.id, changes: { side } })}
      />
      <WordsField label={t('person.post')} value={person.post} onCommit={(post) => edit({ post })} />
      <WordsField label={t('person.shortPost')} value={person.shortPost} onCommit={(shortPost) => edit({ shortPost })} />
      <WordsField
        label={t('person.organisation')}
        value={person.organisation}
        onCommit={(organisation) => edit({ organisation })}
      />
      <PickField
        label={t('person.organisationId')}
        collection="organisations"
        value={person.organisationId}
        onPick={(organisationId) => void edit({ organisationId })}
      />
      <ChoiceField label={t('person.rank')} value={person.rank} options={rankOptions} onPick={(rank) => void ranked({ rank })} />
      <DayField label={t('person.inPostSince')} value={person.inPostSince} onCommit={(inPostSince) => ranked({ inPostSince })} />
      <Checkbox
        isSelected={person.unnumbered ?? false}
        onChange={(unnumbered) => void edit({ unnumbered: unnumbered ? true : undefined })}
      >
        {t('person.unnumbered')}
      </Checkbox>
      <PickField
        label={t('person.counterpart')}
        collection="people"
        value={person.counterpart}
        wanted={(other) => other.side !== person.side}
        onPick={(counterpart) => act(pair(visit, person.id, counterpart))}
      />
      <PickField
        label={t('person.spouseOf')}
        collection="people"
        value={person.spouseOf}
        wanted={(other) => other.id !== person.id}
        onPick={(spouseOf) => void edit({ spouseOf })}
      />
      <LanguagesField
        label={t('person.languages')}
        value={person.languages}
        onChange={(chosen) => void edit({ languages: chosen })}
      />
      <ChoiceField
        label={t('person.paperLanguage')}
        value={person.paperLanguage}
        options={languages.map((id) => ({ id, words: nameOfLanguage(id) }))}
        onPick={(paperLanguage) => void edit({ paperLanguage })}
      />
    </InspectorSection>
  )
}
