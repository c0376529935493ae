import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/checkbox'
import { InspectorSection } from '../../ui/inspector'
import { DayField } from '../records/day-field'
import { LineField } from '../records/line-field'
import { NumberField } from '../records/number-field'
import { PickField } from '../records/pick-field'
import { WordsField } from '../records/words-field'
import type { PersonPartProps } from './person-part-props'

/** How to reach, feed, lodge and present the person. */
export function PersonPractical({ person, edit }: PersonPartProps) {
  const { t } = useTranslation('records')
  const diet = person.diet
  return (
    <>
      <InspectorSection heading={t('person.contactHeading')}>
        <LineField label={t('person.telephone')} value={person.telephone} onCommit={(telephone) => edit({ telephone })} />
        <LineField label={t('person.email')} value={person.email} onCommit={(email) => edit({ email })} />
        <LineField
          label={t('person.emergencyContact')}
          value={person.emergencyContact}
          onCommit={(emergencyContact) => edit({ emergencyContact })}
        />
        <PickField label={t('person.room')} collection="rooms" value={person.room} onPick={(room) => void edit({ room })} />
        <NumberField
          label={t('person.baggage')}
          value={person.baggage}
          min={0}
          max={99}
          onCommit={(baggage) => edit({ baggage })}
        />
      </InspectorSection>
      <InspectorSection heading={t('person.diet')}>
        <DayField
          label={t('person.dietAsked')}
          value={diet?.asked}
          onCommit={(asked) => {
            const { asked: _before, ...rest } = diet ?? { answered: false }
            return edit({ diet: asked === undefined ? rest : { ...rest, asked } })
          }}
        />
        <Checkbox isSelected={diet?.answered ?? false} onChange={(answered) => void edit({ diet: { ...diet, answered } })}>
          {t('person.dietAnswered')}
        </Checkbox>
        <WordsField
          label={t('person.dietNeeds')}
          value={diet?.needs}
          onCommit={(needs) => {
            const { needs: _before, ...rest } = diet ?? { answered: true }
            return edit({ diet: needs === undefined ? rest : { ...rest, needs } })
          }}
        />
      </InspectorSection>
      <InspectorSection heading={t('person.bookHeading')}>
        <WordsField label={t('person.biography')} value={person.biography} onCommit={(biography) => edit({ biography })} />
        <DayField
          label={t('person.photographRequested')}
          value={person.photographRequested}
          onCommit={(photographRequested) => edit({ photographRequested })}
        />
      </InspectorSection>
    </>
  )
}
