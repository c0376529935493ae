import type { Handlers } from '../../../shared/backend/answer'
import type { BackendParts } from '../backend-ports'
import { writeReport } from '../reports/write-report'
import { saveProduced } from './save-produced'

type ReportCalls = Pick<Handlers, 'fault.note' | 'report.read' | 'report.save'>

/** Faults of the page go into the log; the report is read before it is saved, and sent by nobody but its reader. */
export function reportCalls(parts: BackendParts): ReportCalls {
  const report = async () => {
    const library = await parts.store.list()
    return writeReport({ info: parts.info, dataFolder: parts.dataFolder, library, now: parts.now() })
  }
  return {
    'fault.note': async ({ name, code, frames }) => {
      const fault = Object.assign(new Error(''), { name, ...(code === undefined ? {} : { code }) })
      fault.stack = frames.map((frame) => `    at ${frame.replace(/^(.+) (\S+)$/, '$1 ($2)')}`).join('\n')
      parts.report('page', fault)
      return {}
    },
    'report.read': async () => ({ text: await report() }),
    'report.save': () => saveProduced(parts, 'attache-report.txt', async () => Buffer.from(await report()))
  }
}
