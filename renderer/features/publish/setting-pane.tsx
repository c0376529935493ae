import { ChevronDown, ChevronUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { OfficeFilesReply } from '../../../shared/backend/publishing'
import type { Language } from '../../../shared/base/language'
import { paperSizes, typeSizes } from '../../../shared/model/page-setting'
import { conventions } from '../../../shared/model/paper-kinds'
import { Checkbox } from '../../ui/checkbox'
import { IconButton } from '../../ui/icon-button'
import { nameOfLanguage } from '../../ui/name-of-language'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { OfficeFolder } from './office-folder'
import { type Printing, partsInOrder, withPart, withPartMoved, withSetting } from './printing'
import styles from './setting-pane.module.css'

type SettingPaneProps = {
  readonly printing: Printing
  readonly columns: readonly Language[]
  readonly office: OfficeFilesReply | undefined
  /** Whether there is an earlier issue against which pages can be changed. */
  readonly compared: boolean
  readonly onChange: (printing: Printing) => void
}

const bindings = ['0', '5', '10', '15', '20'] as const

/** Convention, languages, sheet, type and parts of the papers; everything shows beside at once. */
export function SettingPane({ printing, columns, office, compared, onChange }: SettingPaneProps) {
  const { t } = useTranslation('publish')
  const { convention, second, setting } = printing
  const { paperSize = 'A4', type = 'usual', binding = 0, approval = true, sheets, photographs, pages } = setting
  return (
    <div className={styles.form}>
      <Row words={t('setting.convention')}>
        <Select
          label={t('setting.convention')}
          labelled="bare"
          look="framed"
          value={convention}
          options={conventions.map((id) => ({ id, words: t(`setting.conventions.${id}`) }))}
          onPick={(id) => onChange({ ...printing, convention: id })}
        />
      </Row>
      <Row words={t('setting.second')}>
        <Select<Language | 'none'>
          label={t('setting.second')}
          labelled="bare"
          look="framed"
          value={second ?? 'none'}
          options={[
            { id: 'none', words: t('setting.noSecond') },
            ...columns.map((id) => ({ id, words: nameOfLanguage(id), lang: id }))
          ]}
          onPick={(id) => onChange({ ...printing, second: id === 'none' ? undefined : id })}
        />
      </Row>
      <Row words={t('setting.paperSize')}>
        <Segmented
          label={t('setting.paperSize')}
          width="wide"
          value={paperSize}
          options={paperSizes.map((id) => ({ id, words: id }))}
          onPick={(id) => onChange(withSetting(printing, { paperSize: id === 'A4' ? undefined : id }))}
        />
      </Row>
      <Row words={t('setting.type')}>
        <Segmented
          label={t('setting.type')}
          width="wide"
          value={type}
          options={typeSizes.map((id) => ({ id, words: t(`setting.types.${id}`) }))}
          onPick={(id) => onChange(withSetting(printing, { type: id === 'usual' ? undefined : id }))}
        />
      </Row>
      <Row words={t('setting.binding')}>
        <Select
          label={t('setting.binding')}
          labelled="bare"
          look="framed"
          value={bindings.find((each) => Number(each) === binding)}
          options={bindings.map((id) => ({
            id,
            words: id === '0' ? t('setting.noBinding') : t('setting.millimetres', { width: id })
          }))}
          onPick={(id) => onChange(withSetting(printing, { binding: id === '0' ? undefined : Number(id) }))}
        />
      </Row>
      <Row words={t('setting.sheets')}>
        <Select
          label={t('setting.sheets')}
          labelled="bare"
          look="framed"
          value={sheets ?? 'usual'}
          options={(['usual', 'pages', 'folded'] as const).map((id) => ({ id, words: t(`setting.folding.${id}`) }))}
          onPick={(id) => onChange(withSetting(printing, { sheets: id === 'usual' ? undefined : id }))}
        />
      </Row>
      <Checkbox
        isSelected={approval}
        onChange={(wanted) => onChange(withSetting(printing, { approval: wanted ? undefined : false }))}
      >
        {t('setting.approval')}
      </Checkbox>
      <Checkbox
        isSelected={photographs === true}
        onChange={(wanted) => onChange(withSetting(printing, { photographs: wanted ? true : undefined }))}
      >
        {t('setting.photographs')}
      </Checkbox>
      {compared ? (
        <Checkbox
          isSelected={pages === 'changed'}
          onChange={(wanted) => onChange(withSetting(printing, { pages: wanted ? 'changed' : undefined }))}
        >
          {t('setting.changedPages')}
        </Checkbox>
      ) : null}
      <BookParts printing={printing} onChange={onChange} />
      {office === undefined ? null : <OfficeFolder office={office} />}
    </div>
  )
}

function Row({ words, children }: { readonly words: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.label} aria-hidden>
        {words}
      </span>
      {children}
    </div>
  )
}

function BookParts({ printing, onChange }: Pick<SettingPaneProps, 'printing' | 'onChange'>) {
  const { t } = useTranslation('publish')
  const parts = partsInOrder(printing)
  const printed = parts.filter((each) => each.printed).length
  return (
    <section className={styles.parts} aria-label={t('setting.parts')}>
      <h3>{t('setting.parts')}</h3>
      <ol>
        {parts.map(({ part, printed: isPrinted }, index) => {
          const name = t(`setting.bookParts.${part}`)
          return (
            <li key={part}>
              <Checkbox
                isSelected={isPrinted}
                isDisabled={isPrinted && printed === 1}
                onChange={(wanted) => onChange(withPart(printing, part, wanted))}
              >
                {name}
              </Checkbox>
              <IconButton
                icon={ChevronUp}
                words={t('setting.up', { part: name })}
                isDisabled={!isPrinted || index === 0}
                onPress={() => onChange(withPartMoved(printing, part, -1))}
              />
              <IconButton
                icon={ChevronDown}
                words={t('setting.down', { part: name })}
                isDisabled={!isPrinted || index === printed - 1}
                onPress={() => onChange(withPartMoved(printing, part, 1))}
              />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
