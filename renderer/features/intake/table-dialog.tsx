import { useTranslation } from 'react-i18next'
import type { Backend } from '../../../shared/backend/client'
import { IntakeDialog } from './intake-dialog'
import { TablePreview } from './table-preview'
import { useLook } from './use-look'

const limit = 10_000_000
const ask = (backend: Backend, upload: string) => backend.call('table.look', { upload })

/** People of a table of another program: looked at, mapped column by column, and only then taken. */
export function TableDialog({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const { t } = useTranslation('intake')
  const look = useLook(file, limit, ask)
  return (
    <IntakeDialog heading={t('tableHeading', { name: file.name })} look={look} onClose={onClose}>
      {({ rows }) => <TablePreview rows={rows} onClose={onClose} />}
    </IntakeDialog>
  )
}
