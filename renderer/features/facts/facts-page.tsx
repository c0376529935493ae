import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../../state/use-navigation'
import { Segmented } from '../../ui/segmented'
import { DocumentsTable } from './documents-table'
import { FactsTable } from './facts-table'
import { GiftsTable } from './gifts-table'
import { OutcomesTable } from './outcomes-table'

const views = ['facts', 'outcomes', 'documents', 'gifts'] as const

/** What is known, what came of it, what is signed and what is given. */
export function FactsPage() {
  const { t } = useTranslation('records')
  const collection = useNavigation((state) => state.selection?.collection)
  const select = useNavigation((state) => state.select)
  const [wanted, setWanted] = useState<(typeof views)[number]>('facts')
  const view = views.find((name) => name === collection) ?? wanted
  const tabs = (
    <Segmented
      label={t('fact.views')}
      value={view}
      options={views.map((id) => ({ id, words: t(`fact.view.${id}`) }))}
      onPick={(next) => {
        select(undefined)
        setWanted(next)
      }}
    />
  )
  switch (view) {
    case 'facts':
      return <FactsTable tabs={tabs} />
    case 'outcomes':
      return <OutcomesTable tabs={tabs} />
    case 'documents':
      return <DocumentsTable tabs={tabs} />
    case 'gifts':
      return <GiftsTable tabs={tabs} />
  }
}
