import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../../shared/base/language'
import type { PersonName } from '../../../shared/model/visit'
import { InlineField } from '../../ui/inline-field'
import { InspectorSection } from '../../ui/inspector'
import { nameOfLanguage } from '../../ui/name-of-language'
import { ChoiceField } from '../records/choice-field'
import { LineField } from '../records/line-field'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'
import styles from './person-inspector.module.css'
import type { PersonPartProps } from './person-part-props'

/** The name as each language writes it, in its parts; a person without one is known by function. */
export function PersonNames({ person, edit }: PersonPartProps) {
  const { t } = useTranslation('records')
  const { language } = useEditing()
  const order = [language, ...languages.filter((other) => other !== language)]
  return (
    <InspectorSection heading={t('person.names')}>
      <div className={styles.names}>
        <div className={styles.name} aria-hidden>
          <span />
          <span className={styles.columns}>{t('person.family')}</span>
          <span className={styles.columns}>{t('person.given')}</span>
        </div>
        {order.map((spelt) => (
          <NameIn key={spelt} spelt={spelt} person={person} edit={edit} />
        ))}
      </div>
      <WordsField label={t('person.function')} value={person.function} onCommit={(text) => edit({ function: text })} />
      <WordsField
        label={t('person.courtesy')}
        multiline={false}
        value={person.courtesy}
        onCommit={(courtesy) => edit({ courtesy })}
      />
      <ChoiceField
        label={t('person.native')}
        value={person.native}
        options={languages.map((id) => ({ id, words: nameOfLanguage(id) }))}
        onPick={(native) => void edit({ native })}
      />
      <LineField label={t('person.passport')} value={person.passport} onCommit={(passport) => edit({ passport })} />
    </InspectorSection>
  )
}

function NameIn({ person, edit, spelt }: PersonPartProps & { readonly spelt: Language }) {
  const { t } = useTranslation(['records', 'ui'])
  const name = person.names[spelt]
  const label = (part: 'family' | 'given' | 'patronymic' | 'also') =>
    t('ui:inLanguage', { label: t(`records:person.${part}`), language: t(`ui:language.${spelt}`) })
  const set = (changes: { readonly [Part in keyof PersonName]?: PersonName[Part] | undefined }): string | undefined => {
    const { [spelt]: _before, ...others } = person.names
    const { family, given, patronymic, also } = { ...name, ...changes }
    if (family === undefined || family === '') {
      if (given !== undefined || patronymic !== undefined) return t('records:person.needsFamily')
      return edit({ names: others })
    }
    const next: PersonName = {
      family,
      ...(given === undefined ? {} : { given }),
      ...(patronymic === undefined ? {} : { patronymic }),
      ...(also === undefined || also.length === 0 ? {} : { also })
    }
    return edit({ names: { ...others, [spelt]: next } })
  }
  return (
    <div className={styles.name}>
      <span className={styles.code} aria-hidden>
        {spelt.toUpperCase()}
      </span>
      <InlineField
        label={label('family')}
        labelled="bare"
        lang={spelt}
        placeholder="–"
        value={name?.family ?? ''}
        onCommit={(family) => set({ family: family === '' ? undefined : family })}
      />
      {name === undefined ? (
        <span />
      ) : (
        <LineField label={label('given')} labelled="bare" lang={spelt} value={name.given} onCommit={(given) => set({ given })} />
      )}
      {spelt === 'ru' && name !== undefined ? (
        <div className={styles.patronymic}>
          <LineField
            label={label('patronymic')}
            labelled="bare"
            lang={spelt}
            placeholder={t('records:person.patronymic')}
            value={name.patronymic}
            onCommit={(patronymic) => set({ patronymic })}
          />
        </div>
      ) : null}
      {name === undefined ? null : (
        <div className={styles.also}>
          <LineField
            label={label('also')}
            labelled="bare"
            lang={spelt}
            placeholder={t('records:person.also')}
            value={name.also?.join('; ')}
            onCommit={(text) => set({ also: text === undefined ? undefined : partsOf(text) })}
          />
        </div>
      )}
    </div>
  )
}

/** Spellings as they are typed one after the other. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/[;；、]/)
    .map((part) => part.trim())
    .filter(Boolean)
}
