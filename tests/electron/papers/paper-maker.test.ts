import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createPaperMaker } from '../../../electron/services/papers/paper-maker'
import { sample } from './rendered'
import { smallProgramme, wishFor } from './small-programme'

const workerFile = join(import.meta.dirname, '../../../out/cli/pdf-worker.js')
const maker = createPaperMaker({ workerFile })
const folder = mkdtempSync(join(tmpdir(), 'attache-made-'))
const moscow = sample('moscow-shenzhen-2024')

afterAll(() => maker.close())

describe('the maker of papers', () => {
  it('writes a whole file, tells how far it is, and gives the same bytes again', async () => {
    const told: number[] = []
    const [first, second] = [join(folder, 'first.pdf'), join(folder, 'second.pdf')]
    const made = await maker.make({ ...wishFor(smallProgramme(), 'zh'), file: first }, { progress: (part) => told.push(part) })
    expect(made).toEqual({ ok: true, value: { pages: 1, notices: [] } })
    expect(told.length).toBeGreaterThan(3)
    expect([...told].sort((a, b) => a - b)).toEqual(told)
    await maker.make({ ...wishFor(smallProgramme(), 'zh'), file: second })
    expect(Buffer.compare(readFileSync(first), readFileSync(second))).toBe(0)
    expect(readFileSync(first).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('ends on cancel with nothing on the disk, and makes the next paper', async () => {
    const place = mkdtempSync(join(tmpdir(), 'attache-cancel-'))
    const wish = wishFor(moscow, 'ru', { paper: 'briefing-book' })
    const [one, two] = [
      maker.make({ ...wish, file: join(place, 'one.pdf') }, { progress: () => void maker.cancel() }),
      maker.make({ ...wish, file: join(place, 'two.pdf') })
    ]
    expect(await Promise.all([one, two])).toEqual([
      { ok: false, refusal: { kind: 'cancelled' } },
      { ok: false, refusal: { kind: 'cancelled' } }
    ])
    expect(readdirSync(place)).toEqual([])
    expect((await maker.make({ ...wishFor(smallProgramme(), 'en'), file: join(place, 'three.pdf') })).ok).toBe(true)
    expect(readdirSync(place)).toEqual(['three.pdf'])
  })

  it('reports a folder that is not there with its code', async () => {
    const file = join(folder, 'missing', 'paper.pdf')
    await expect(maker.make({ ...wishFor(smallProgramme(), 'en'), file })).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
