import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog'

/** Finds anything in the visit and any command. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('frame')
  return (
    <Dialog open onClose={onClose} heading={t('palette.label')} headless width={640} place="top">
      <p />
    </Dialog>
  )
}
