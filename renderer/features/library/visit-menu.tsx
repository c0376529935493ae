import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitSummary } from '../../../shared/backend/contract'
import { readText } from '../../../shared/base/localized-text'
import { useInterfaceLanguage } from '../../state/use-settings'
import { IconButton } from '../../ui/icon-button'
import { Menu } from '../../ui/menu'
import { NewDatesDialog } from './new-dates-dialog'
import { useLibraryActs } from './use-library-acts'

/** What can be done with a visit without opening it. */
export function VisitMenu({ visit, onRename }: { readonly visit: VisitSummary; readonly onRename: () => void }) {
  const [anew, setAnew] = useState(false)
  const { t } = useTranslation('library')
  const language = useInterfaceLanguage()
  const acts = useLibraryActs()
  const name = readText(visit.title, language)?.text ?? visit.id
  return (
    <>
      <Menu
        label={t('menuOf', { name })}
        groups={[
          {
            id: 'visit',
            entries: [
              { id: 'open', words: t('open'), keys: 'Enter', run: () => acts.open(visit.id) },
              { id: 'rename', words: t('rename'), keys: 'F2', run: onRename },
              { id: 'duplicate', words: t('duplicate'), run: () => void acts.duplicate(visit) }
            ]
          },
          {
            id: 'anew',
            entries: [
              { id: 'new-dates', words: t(visit.template ? 'fromTemplate' : 'toNewDates'), run: () => setAnew(true) },
              ...(visit.template
                ? []
                : [
                    {
                      id: 'template',
                      words: t('asTemplate'),
                      run: () => void acts.copyAnew(visit, name, { from: visit.from, template: true })
                    }
                  ])
            ]
          },
          {
            id: 'file',
            heading: t('asFile'),
            entries: [
              { id: 'json', words: t('asJson'), run: () => void acts.save(visit, 'json') },
              { id: 'package', words: t('asPackage'), run: () => void acts.save(visit, 'package') }
            ]
          },
          {
            id: 'end',
            entries: [{ id: 'remove', words: t('remove'), keys: 'Del', grave: true, run: () => void acts.remove(visit) }]
          }
        ]}
      >
        <IconButton icon={Ellipsis} words={t('menuOf', { name })} />
      </Menu>
      {anew ? <NewDatesDialog visit={visit} onClose={() => setAnew(false)} /> : null}
    </>
  )
}
