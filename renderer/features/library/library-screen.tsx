import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActs } from '../../state/use-acts'
import { useNavigation } from '../../state/use-navigation'
import { FirstRun } from './first-run'
import { ImportDialog, type ImportSource } from './import-dialog'
import styles from './library.module.css'
import { LibraryList } from './library-list'
import { LibraryTop } from './library-top'
import { NewVisitDialog } from './new-visit-dialog'
import { useFileDrop } from './use-file-drop'
import { useLibrary } from './use-library'

/** The visits on this computer; before the first one, how to begin. */
export function LibraryScreen() {
  const { t } = useTranslation('library')
  const library = useLibrary()
  const [making, setMaking] = useState(false)
  const [file, setFile] = useState<ImportSource>()
  const [typed, setTyped] = useState('')
  const drop = useFileDrop(setFile)
  const chooseFile = () => pickFile(setFile)
  useActs([
    { id: 'new-visit', words: t('newVisit'), keys: 'N', group: 'page', run: () => setMaking(true) },
    { id: 'open-file', words: t('openFile'), keys: 'Mod+O', group: 'page', run: chooseFile },
    {
      id: 'search',
      words: t('find'),
      keys: 'Mod+F',
      group: 'page',
      run: () => document.getElementById('find-visit')?.focus()
    }
  ])
  const { errand, done } = useNavigation((state) => state)
  useEffect(() => {
    if (errand === undefined) return
    if (errand.kind === 'new-visit') setMaking(true)
    else if (errand.kind === 'look') setFile(errand)
    else pickFile(setFile)
    done()
  }, [errand, done])
  if (library === undefined) return <main className={styles.screen} aria-busy />
  const nothingYet = library.visits.length === 0 && library.damaged.length === 0
  return (
    <div className={styles.screen} data-dropping={drop.over || undefined} {...drop.handlers}>
      {nothingYet ? (
        <FirstRun samples={library.samples} onNew={() => setMaking(true)} onOpenFile={chooseFile} />
      ) : (
        <>
          <LibraryTop
            visits={library.visits}
            typed={typed}
            onType={setTyped}
            onNew={() => setMaking(true)}
            onOpenFile={chooseFile}
          />
          <LibraryList library={library} typed={typed} onClear={() => setTyped('')} />
        </>
      )}
      {making ? <NewVisitDialog onClose={() => setMaking(false)} /> : null}
      {file === undefined ? null : <ImportDialog source={file} onClose={() => setFile(undefined)} />}
      {drop.over ? <p className={styles.drop}>{t('dropHere')}</p> : null}
    </div>
  )
}

function pickFile(onFile: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.visit,.json,.age'
  input.onchange = () => {
    const file = input.files?.[0]
    if (file !== undefined) onFile(file)
  }
  input.click()
}
