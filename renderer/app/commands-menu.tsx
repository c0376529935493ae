import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { actGroups, actsOffered } from '../state/acts'
import { useStores } from '../state/stores'
import { Menu } from '../ui/menu'

/** Every command there is now, with its key. */
export function CommandsMenu({ children }: { readonly children: ReactElement }) {
  const { t } = useTranslation('frame')
  const acts = actsOffered(useStore(useStores().acts)).filter((act) => act.unlisted !== true)
  const groups = actGroups
    .map((group) => ({
      id: group,
      heading: t(`groups.${group}`),
      entries: acts.filter((act) => act.group === group)
    }))
    .filter((group) => group.entries.length > 0)
  return (
    <Menu label={t('commands')} groups={groups}>
      {children}
    </Menu>
  )
}
