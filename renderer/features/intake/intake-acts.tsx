import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActs } from '../../state/use-acts'

const TableDialog = lazy(async () => ({ default: (await import('./table-dialog')).TableDialog }))
const CalendarDialog = lazy(async () => ({ default: (await import('./calendar-dialog')).CalendarDialog }))

type Chosen = { readonly kind: 'table' | 'calendar'; readonly file: File }

/** Offers, on every page of a visit, to take people from a table and items from a calendar. */
export function IntakeActs() {
  const { t } = useTranslation('intake')
  const [chosen, setChosen] = useState<Chosen>()
  useActs([
    {
      id: 'intake-people',
      words: t('peopleAct'),
      group: 'make',
      run: () => pick('.csv,.tsv,.txt,.xlsx', (file) => setChosen({ kind: 'table', file }))
    },
    {
      id: 'intake-items',
      words: t('itemsAct'),
      group: 'make',
      run: () => pick('.ics', (file) => setChosen({ kind: 'calendar', file }))
    }
  ])
  if (chosen === undefined) return null
  const close = () => setChosen(undefined)
  return (
    <Suspense fallback={null}>
      {chosen.kind === 'table' ? (
        <TableDialog file={chosen.file} onClose={close} />
      ) : (
        <CalendarDialog file={chosen.file} onClose={close} />
      )}
    </Suspense>
  )
}

function pick(accept: string, onFile: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.onchange = () => {
    const file = input.files?.[0]
    if (file !== undefined) onFile(file)
  }
  input.click()
}
