import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBackend } from '../../backend/backend-context'
import { useRefusalSentence } from '../../state/use-refusal-sentence'
import { Button } from '../../ui/button'
import { InlineField } from '../../ui/inline-field'
import styles from './safety.module.css'

type FolderFieldProps = {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  /** Of a folder that was tried; an empty one is the usual place, or none. */
  readonly onChoose: (folder: string) => Promise<void>
}

/** A path, or the system's own dialog where there is one. It is kept when the folder was tried, and refused with the reason else. */
export function FolderField({ label, placeholder, value, onChoose }: FolderFieldProps) {
  const { t } = useTranslation('safety')
  const backend = useBackend()
  const refusalSentence = useRefusalSentence()
  const [found, setFound] = useState<{ readonly fits: boolean; readonly sentence: string }>()
  const [hasDialog, setHasDialog] = useState(false)
  useEffect(() => {
    void backend.call('info', {}).then(({ capabilities }) => setHasDialog(capabilities.saveDialog))
  }, [backend])

  const tryFolder = async (folder: string) => {
    if (folder === '') {
      setFound(undefined)
      return onChoose('')
    }
    const reply = await backend.call('backup.check', { folder })
    setFound({ fits: reply.ok, sentence: reply.ok ? t('backup.fits') : refusalSentence(reply.refusal) })
    if (reply.ok) await onChoose(folder)
  }
  const ask = async () => {
    const { path } = await backend.call('folder.choose', {})
    if (path !== undefined) await tryFolder(path)
  }
  return (
    <>
      <div className={styles.folder}>
        <InlineField
          label={label}
          labelled="bare"
          placeholder={placeholder}
          value={value}
          onCommit={(folder) => {
            void tryFolder(folder.trim().slice(0, 4096))
            return undefined
          }}
        />
        {hasDialog ? (
          <Button size="small" aria-label={`${label}: ${t('papers.choose')}`} onPress={() => void ask()}>
            {t('papers.choose')}
          </Button>
        ) : null}
      </div>
      {found === undefined ? null : (
        <p className={found.fits ? styles.note : styles.refused} role="status">
          {found.sentence}
        </p>
      )}
    </>
  )
}
