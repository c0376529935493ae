import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../shared/model/attachment'
import { Button } from '../../ui/button'
import { InspectorSection } from '../../ui/inspector'
import { FileWell } from './file-well'
import { Picture } from './picture'
import { useTaking } from './use-taking'

type PhotographFieldProps = {
  /** Whose it is. */
  readonly name: string
  readonly value: Attachment | undefined
  readonly onCommit: (photograph: Attachment | undefined) => string | undefined
}

/** The photograph of a person or a place. */
export function PhotographField({ name, value, onCommit }: PhotographFieldProps) {
  const { t } = useTranslation('attachments')
  const { busy, refusal, take } = useTaking('picture', ([photograph]) => onCommit(photograph))
  return (
    <InspectorSection heading={t('photograph')}>
      <FileWell
        label={t('photograph')}
        add={value === undefined ? t('add') : t('replace')}
        hint={t('hint')}
        accept="image/jpeg,image/png,image/webp,image/tiff"
        busy={busy}
        refusal={refusal}
        onFiles={(files) => void take(files)}
        beside={
          value === undefined ? null : (
            <Button size="small" look="plain" onPress={() => void onCommit(undefined)}>
              {t('remove')}
            </Button>
          )
        }
      >
        {value === undefined ? null : <Picture attachment={value} words={t('photographOf', { name })} />}
      </FileWell>
    </InspectorSection>
  )
}
