// How long does the command line take from nothing to its files? Against an empty Node process, and for papers against one that
// loads the PDF library and does nothing with it.
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coldMedian, isDone } from './measuring/cold-process'
import type { Figure, Measure } from './measuring/figure'

const sample = 'assets/samples/moscow-shenzhen-2024.visit.json'
const at = '2024-02-26T09:00:00Z'

export const measure: Measure = async () => {
  const empty = coldMedian(['-e', '0'])
  const library = coldMedian(['-e', "require('pdfmake')"])
  const calendars = exported(['--calendars', 'visit,people'], 'calendars/visit.ics')
  const book = exported(['--papers', 'briefing-book'], 'papers/briefing-book.western.*.pdf')
  return [
    time('all calendars of the Moscow sample, cold', calendars, { name: 'an empty Node process', value: empty.ms }, 1000),
    time('its briefing book, cold', book, { name: 'a Node process that loads pdfmake', value: library.ms }, 2500),
    {
      ...found(book, (run) => run.peakMB),
      name: 'memory of the briefing book at its peak',
      unit: 'MB',
      against: { name: 'a Node process that loads pdfmake', value: library.peakMB },
      goal: 350
    }
  ]
}

type Export = { readonly ms: number; readonly peakMB: number } | { readonly missing: string }

function exported(choice: readonly string[], expected: string): Export {
  if (!existsSync(sample)) return { missing: `there is no ${sample}` }
  const out = mkdtempSync(join(tmpdir(), 'attache-bench-'))
  try {
    const run = coldMedian(['scripts/attache.mjs', 'export', sample, '--out', out, '--at', at, ...choice])
    if (!isDone(run)) return { missing: `attache export ended with ${run.status}: ${run.stderr.trim().split('\n')[0]}` }
    return globSync(expected, { cwd: out }).length > 0 ? run : { missing: `attache export wrote no ${expected}` }
  } finally {
    rmSync(out, { recursive: true })
  }
}

function time(name: string, run: Export, against: Figure['against'], goal: number): Figure {
  return { ...found(run, (measured) => measured.ms), name, unit: 'ms', against, goal }
}

function found(run: Export, read: (run: { ms: number; peakMB: number }) => number): Pick<Figure, 'value' | 'missing'> {
  return 'missing' in run ? { value: undefined, missing: run.missing } : { value: read(run) }
}
