import { useTranslation } from 'react-i18next'
import type { Backend } from '../../../shared/backend/client'
import { CalendarPreview } from './calendar-preview'
import { IntakeDialog } from './intake-dialog'
import { useLook } from './use-look'

const limit = 5_000_000
const ask = (backend: Backend, upload: string) => backend.call('calendar.look', { upload })

/** Events of a calendar of another program: looked at, chosen, and only then taken. */
export function CalendarDialog({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const { t } = useTranslation('intake')
  const look = useLook(file, limit, ask)
  return (
    <IntakeDialog heading={t('calendarHeading', { name: file.name })} look={look} onClose={onClose}>
      {({ events }) => <CalendarPreview events={events} onClose={onClose} />}
    </IntakeDialog>
  )
}
