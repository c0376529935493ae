import { once } from 'node:events'
import { started } from '../support/change-over'

// Waits for the name of a data folder, then enciphers it and writes it plain again without end.
process.stdout.write('ready\n')
const [folder = ''] = String((await once(process.stdin, 'data'))[0]).split('|')
const { turn } = await started(folder)
process.stdout.write('1\n')
for (let to: 'on' | 'off' = 'on'; ; to = to === 'on' ? 'off' : 'on') {
  if (!(await turn(to))) throw new Error(`not turned ${to}`)
}
