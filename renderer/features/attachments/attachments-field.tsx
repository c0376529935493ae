import { Download, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { fileNameOf } from '../../../shared/base/file-name'
import { readText } from '../../../shared/base/localized-text'
import type { Attachment } from '../../../shared/model/attachment'
import { useBackend } from '../../backend/backend-context'
import { useInterfaceLanguage } from '../../state/use-settings'
import { useVisit } from '../../state/use-visit'
import { Checkbox } from '../../ui/checkbox'
import { IconButton } from '../../ui/icon-button'
import { InspectorSection } from '../../ui/inspector'
import { handOver } from '../library/hand-over'
import styles from './attachments.module.css'
import { FileWell } from './file-well'
import { Picture } from './picture'
import { useTaking } from './use-taking'

type AttachmentsFieldProps = {
  readonly value: readonly Attachment[]
  readonly onCommit: (attachments: readonly Attachment[] | undefined) => string | undefined
}

/** The pictures and documents that belong to an item. */
export function AttachmentsField({ value, onCommit }: AttachmentsFieldProps) {
  const { t } = useTranslation('attachments')
  const { id, languages } = useVisit()
  const language = useInterfaceLanguage()
  const backend = useBackend()
  const keep = (next: readonly Attachment[]) => onCommit(next.length === 0 ? undefined : next)
  const { busy, refusal, take } = useTaking('any', (taken) => {
    const there = new Set(value.map((each) => each.sha256))
    return keep([...value, ...taken.filter((each) => !there.has(each.sha256))])
  })
  const nameOf = (attachment: Attachment): string =>
    readText(attachment.title, language, languages)?.text ?? `${attachment.sha256.slice(0, 8)}.${attachment.extension}`
  const save = async (attachment: Attachment): Promise<void> => {
    const { sha256, extension } = attachment
    const reply = await backend.call('attachment.fetch', { id, sha256, extension, form: 'whole' })
    if (!reply.ok) return
    handOver(`${fileNameOf(nameOf(attachment), sha256.slice(0, 8))}.${extension}`, await backend.download(reply.value.download))
  }
  return (
    <InspectorSection heading={t('files')} aside={value.length || ''}>
      <FileWell
        label={t('files')}
        add={t('addFile')}
        hint={t('filesHint')}
        accept="image/jpeg,image/png,image/webp,image/tiff,application/pdf"
        several
        busy={busy}
        refusal={refusal}
        onFiles={(files) => void take(files)}
      >
        {value.length === 0 ? null : (
          <ul className={styles.files}>
            {value.map((attachment) => (
              <li key={attachment.sha256} className={styles.file}>
                {attachment.mediaType.startsWith('image/') ? <Picture attachment={attachment} words="" /> : <span>PDF</span>}
                <span className={styles.name}>
                  {nameOf(attachment)}
                  {attachment.mediaType.startsWith('image/') ? (
                    <Checkbox
                      isSelected={attachment.guestsMaySee === true}
                      onChange={(may) => void keep(value.map((each) => (each === attachment ? shown(each, may) : each)))}
                    >
                      {t('guestsMaySee')}
                    </Checkbox>
                  ) : null}
                </span>
                <IconButton
                  icon={Download}
                  words={t('save', { name: nameOf(attachment) })}
                  onPress={() => void save(attachment).catch(() => undefined)}
                />
                <IconButton
                  icon={X}
                  words={t('removeFile', { name: nameOf(attachment) })}
                  onPress={() => void keep(value.filter((each) => each !== attachment))}
                />
              </li>
            ))}
          </ul>
        )}
      </FileWell>
    </InspectorSection>
  )
}

/** Internal unless said otherwise: what is not open has no field that says so. */
function shown({ guestsMaySee: _before, ...attachment }: Attachment, may: boolean): Attachment {
  return may ? { ...attachment, guestsMaySee: true } : attachment
}
