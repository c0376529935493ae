import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '../../../shared/model/visit'
import { useNavigation } from '../../state/use-navigation'
import { Button } from '../../ui/button'
import { FindingMark } from '../../ui/finding-mark'
import { type NoticeClass, type Noticed, noticeClasses, ofClass } from './noticed'
import styles from './notices-list.module.css'
import { recordOfPath } from './record-of-path'
import { recordOfText } from './record-of-text'

type NoticesListProps = {
  readonly visit: Visit
  readonly noticed: readonly Noticed[]
  /** Turns the preview to where it stands. */
  readonly onShow: (noticed: Noticed) => void
}

/** What the papers cannot carry as it is, paper by paper, with the place where it stands. */
export function NoticesList({ visit, noticed, onShow }: NoticesListProps) {
  return noticeClasses.map((name) => {
    const entries = ofClass(noticed, name)
    return entries.length === 0 ? null : <NoticesPart key={name} {...{ name, entries, visit, onShow }} />
  })
}

type NoticesPartProps = Omit<NoticesListProps, 'noticed'> & { readonly name: NoticeClass; readonly entries: readonly Noticed[] }

const few = 3

function NoticesPart({ name, entries, visit, onShow }: NoticesPartProps) {
  const { t } = useTranslation('publish')
  const [all, setAll] = useState(false)
  const seen = all ? entries : entries.slice(0, few)
  return (
    <section className={styles.part} data-grave={name !== 'other-language'} aria-label={t(`notices.${name}`)}>
      <h3>
        <FindingMark severity={name === 'other-language' ? 'note' : 'warn'} silent />
        {t(`notices.${name}`)}
        <span>{entries.length}</span>
      </h3>
      <ul>
        {seen.map((entry, index) => (
          <NoticeEntry key={JSON.stringify(entry)} {...{ entry, visit, onShow }} before={seen[index - 1]} />
        ))}
      </ul>
      {entries.length > seen.length ? (
        <Button look="plain" size="small" onPress={() => setAll(true)}>
          {t('more', { count: entries.length - seen.length })}
        </Button>
      ) : null}
    </section>
  )
}

type NoticeEntryProps = Omit<NoticesPartProps, 'name' | 'entries'> & {
  readonly entry: Noticed
  readonly before: Noticed | undefined
}

function NoticeEntry({ entry, before, visit, onShow }: NoticeEntryProps) {
  const { t } = useTranslation(['publish', 'ui'])
  const jump = useNavigation((state) => state.jump)
  const { paper, language, notice } = entry
  const where = { kind: t(`kinds.${paper}`), language: language.toUpperCase() }
  const page = notice.kind === 'does-not-fit' ? notice.page : undefined
  const path = 'path' in notice ? notice.path : undefined
  const record = path === undefined ? recordOfText(visit, notice.text) : recordOfPath(visit, path)
  const facts = notice.kind === 'fallback' ? { text: notice.text, used: t(`ui:languageIn.${notice.used}`) } : notice
  const said = before?.paper === paper && before.language === language && page === undefined
  return (
    <li className={styles.entry}>
      {said ? null : <h4>{page === undefined ? t('where', where) : t('wherePage', { ...where, page })}</h4>}
      <button type="button" className={styles.sentence} onClick={() => onShow(entry)}>
        {t(`sentences.${notice.kind}`, { ...facts })}
      </button>
      {record === undefined ? null : (
        <Button look="plain" size="small" onPress={() => jump(record)}>
          {t('goThere')}
        </Button>
      )}
    </li>
  )
}
