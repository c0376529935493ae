// How soon is an edit seen on paper? One window edits an item by the keyboard, another one shows a paper and takes the times: of a
// short paper, of what changed of a book, and of the whole book. Saving and telling the other window are part of them.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Visit } from '../../shared/model/visit'
import { decodeExchange } from '../../shared/storage/exchange'
import { type Measure, median } from './measuring/figure'
import { openProgram } from './measuring/open-program'
import { visitOf } from './measuring/thousand-items'
import { type PaperTimes, watchPaper } from './measuring/watch-paper'

const edits = 5

type Times = { readonly first: number; readonly whole: number }

/** After an edit in another window, which is saved and told on the way, and after a change of the size of type on the screen itself. */
type Seen = { readonly pages: number; readonly edited: Times; readonly set: number }

type Timed = PaperTimes & { readonly began: number }

export const measure: Measure = async () => {
  const [short, book] = await timesOf(sample(), 'air-traffic-visit', ['Programme, guest version', 'Briefing book'])
  const [large] = await timesOf(visitOf(1000), 'item-500', ['Briefing book'])
  if (short === undefined || book === undefined || large === undefined) throw new Error('nothing was measured')
  const whole = { name: `the whole book of ${book.pages} pages`, value: book.set }
  const edited = { name: 'the whole book', value: book.edited.whole }
  return [
    {
      name: `an option seen in a programme of ${short.pages} pages`,
      value: short.set,
      unit: 'ms',
      against: whole,
      goal: 500
    },
    {
      name: 'and in the book, the whole of it',
      value: book.set,
      unit: 'ms',
      against: { name: 'in the programme', value: short.set },
      goal: 2000
    },
    // Saving and telling the other window come on top.
    { name: 'an edit in another window, seen in the programme', value: short.edited.whole, unit: 'ms', against: edited },
    { name: 'what it changes in the book', value: book.edited.first, unit: 'ms', against: edited },
    {
      name: 'and the whole book',
      value: book.edited.whole,
      unit: 'ms',
      against: { name: 'what changed', value: book.edited.first },
      goal: 2000
    },
    // How long the whole of such a book takes depends on its pages; what matters is the ratio.
    {
      name: `what it changes in a book of ${large.pages} pages`,
      value: large.edited.first,
      unit: 'ms',
      against: { name: 'the whole book', value: large.edited.whole }
    }
  ]
}

function sample(): Visit {
  const decoded = decodeExchange(JSON.parse(readFileSync('assets/samples/moscow-shenzhen-2024.visit.json', 'utf8')))
  if (!decoded.ok) throw new Error('the sample cannot be read')
  return decoded.value.visit
}

async function timesOf(visit: Visit, item: string, papers: readonly string[]): Promise<readonly Seen[]> {
  const program = await openProgram(visit)
  try {
    const { page } = program
    await program.takeIn()
    const editor = await secondWindow(page)
    await editor.getByRole('radio', { name: 'Table' }).click()
    await editor.locator(`tr[data-row="${item}"]`).click()
    await page.keyboard.press('Control+e')
    const seen: Seen[] = []
    for (const paper of papers) seen.push(await timesOfPaper(page, editor, paper))
    return seen
  } finally {
    await program.end()
  }
}

/** A window of its own, since a browser slows the tabs that nobody sees. */
async function secondWindow(page: Page): Promise<Page> {
  const token = await page.evaluate(() => sessionStorage.getItem('attache-token'))
  const context = await page
    .context()
    .browser()
    ?.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  if (context === undefined) throw new Error('the browser is gone')
  await context.addInitScript((kept) => kept && sessionStorage.setItem('attache-token', kept), token)
  const second = await context.newPage()
  await second.goto(page.url())
  return second
}

async function timesOfPaper(page: Page, editor: Page, paper: string): Promise<Seen> {
  const preview = page.getByRole('region', { name: 'Preview' })
  await page.getByRole('button', { name: paper, exact: true }).first().click()
  await preview.getByRole('figure', { name: new RegExp(`^${paper}`) }).waitFor({ timeout: 60_000 })
  await preview.getByRole('button', { name: 'Open or print', disabled: false }).waitFor({ timeout: 60_000 })
  const timed = async (change: () => Promise<void>): Promise<Timed> => {
    // The change before must not be heard still.
    await page.waitForTimeout(1000)
    await page.evaluate(watchPaper)
    const began = Date.now()
    await change()
    const done = await page.waitForFunction(
      () => (window.paperTimes?.whole === undefined ? undefined : window.paperTimes),
      null,
      {
        timeout: 60_000
      }
    )
    const times = await done.jsonValue()
    if (times === undefined) throw new Error('nothing was timed')
    return { ...times, began }
  }
  const edit = (turn: number): Promise<Timed> =>
    timed(() => editor.keyboard.press(turn % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp'))
  const option = (turn: number): Promise<Timed> =>
    timed(() => page.getByRole('radio', { name: turn % 2 === 0 ? 'Large' : 'Usual', exact: true }).click({ force: true }))
  // The first edit warms what the others find warm, and says which pages it concerns.
  const { fresh } = await edit(0)
  const last = fresh.at(-1)
  if (last !== undefined) await preview.getByRole('button', { name: `Page ${last}`, exact: true }).click()
  const edited: Timed[] = []
  for (let turn = 1; turn <= edits; turn += 1) edited.push(await edit(turn))
  await page.getByRole('radio', { name: 'Sheets' }).click({ force: true })
  const set: Timed[] = []
  for (let turn = 0; turn < edits + 1; turn += 1) set.push(await option(turn))
  const wholeOf = (all: readonly Timed[]): number => median(all.map(({ whole = 0, began }) => whole - began))
  return {
    pages: edited[0]?.pages ?? 0,
    edited: { first: median(edited.map(({ first = 0, began }) => first - began)), whole: wholeOf(edited) },
    set: wholeOf(set)
  }
}
