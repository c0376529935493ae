import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply, SafetyCopy } from '../../../shared/backend/contract'
import type { VisitId } from '../../../shared/base/id'
import { type LocalizedText, readText } from '../../../shared/base/localized-text'
import { useBackend } from '../../backend/backend-context'
import { newId } from '../../state/new-id'
import { useStores } from '../../state/stores'
import { useRefusalSentence } from '../../state/use-refusal-sentence'
import { useInterfaceLanguage } from '../../state/use-settings'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FindingMark } from '../../ui/finding-mark'
import styles from './safety.module.css'
import { stampInWords } from './stamp-in-words'

type CopiesDialogProps = { readonly id: VisitId; readonly title: LocalizedText; readonly onClose: () => void }

/** Past states of a visit that were kept by themselves; one of them becomes a visit of its own. */
export function CopiesDialog({ id, title, onClose }: CopiesDialogProps) {
  const { t } = useTranslation('safety')
  const backend = useBackend()
  const { navigation, toasts } = useStores()
  const language = useInterfaceLanguage()
  const refusalSentence = useRefusalSentence()
  const [found, setFound] = useState<Reply<'copies.list'>>()
  useEffect(() => {
    void backend.call('copies.list', { id }).then(setFound)
  }, [backend, id])
  const name = readText(title, language)?.text ?? id

  const open = async (copy: SafetyCopy) => {
    const time = stampInWords(copy.at, language)
    const made = newId<VisitId>()
    const titles: Record<string, string> = {}
    for (const [spoken, text] of Object.entries(copy.content?.title ?? title))
      titles[spoken] = t('copies.title', { name: text, time })
    const reply = await backend.call('copies.open', { id, copy: copy.name, newId: made, title: titles })
    if (!reply.ok) return toasts.getState().show({ sentence: refusalSentence(reply.refusal), grave: true })
    onClose()
    toasts.getState().show({ sentence: t('copies.opened', { time }) })
    navigation.getState().go({ kind: 'visit', id: made, page: 'programme' })
  }
  const copies = found?.ok === true ? found.value.copies : undefined
  return (
    <Dialog open onClose={onClose} heading={t('copies.heading', { name })} width={620}>
      <div className={styles.body}>
        <p className={styles.note}>{t('copies.note')}</p>
        {found?.ok === false ? <p role="alert">{refusalSentence(found.refusal)}</p> : null}
        {copies?.length === 0 ? <p>{t('copies.none')}</p> : null}
        {copies === undefined || copies.length === 0 ? null : (
          <ul className={styles.copies}>
            {copies.map((copy) => (
              <CopyRow key={copy.name} copy={copy} onOpen={() => void open(copy)} />
            ))}
          </ul>
        )}
      </div>
      <div className={styles.acts}>
        <Button autoFocus onPress={onClose}>
          {t('close')}
        </Button>
      </div>
    </Dialog>
  )
}

function CopyRow({ copy, onOpen }: { readonly copy: SafetyCopy; readonly onOpen: () => void }) {
  const { t } = useTranslation('safety')
  const language = useInterfaceLanguage()
  const time = stampInWords(copy.at, language)
  const { content } = copy
  return (
    <li className={styles.copy}>
      <b className={styles.when}>{time}</b>
      <div>
        {content === undefined ? (
          <p>
            <FindingMark severity="warn" silent /> {t('copies.damaged')}
          </p>
        ) : (
          <p>
            {[
              readText(content.title, language)?.text,
              t('copies.items', { count: content.items }),
              t('copies.people', { count: content.people })
            ]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </p>
        )}
        {copy.conflict ? <p className={styles.note}>{t('copies.conflict')}</p> : null}
      </div>
      {content === undefined ? null : (
        <Button size="small" aria-label={t('copies.openOf', { time })} onPress={onOpen}>
          {t('copies.open')}
        </Button>
      )}
    </li>
  )
}
