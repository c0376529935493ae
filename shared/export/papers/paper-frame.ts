import type { ItemId, PersonId } from '../../base/id'
import type { Language } from '../../base/language'
import type { Instant } from '../../base/zone'
import { markedPapers, organisersPapers, personalPapers } from '../../model/paper-kinds'
import type { Visit } from '../../model/visit'
import { inListOrder } from '../../rules/precedence'
import { audienceOfReader, codeOfAudience } from '../code-of-audience'
import { changedItems } from './paper-changes'
import { type Composer, createComposer, type Words } from './paper-composer'
import { offsetText, stampText } from './paper-times'
import type { PaperWish } from './paper-wish'
import { plain } from './plain-words'

/** What every sheet of one paper shares. */
export type PaperFrame = {
  /** The view of the visit that the audience may have, never the visit itself. */
  readonly visit: Visit
  readonly language: Language
  readonly composer: Composer
  readonly at: Instant
  /** Everybody by precedence, whatever the view tells of ranks. */
  readonly order: readonly PersonId[]
  /** Number of the issue; absent for the draft, which says so on every page. */
  readonly issue: number | undefined
  /** Whether the second ink is used. */
  readonly ink: boolean
  /** Items whose lines carry an asterisk: what differs from the earlier issue. */
  readonly changed: ReadonlySet<ItemId>
  /** Check code of the content for this audience. */
  readonly code: string
  /** Line at the foot of every page. */
  readonly imprint: string
  readonly marking: Words | undefined
  readonly hostCity: string
  readonly homeCity: string | undefined
  /** `UTC+8`, as it is on the first day of the visit. */
  readonly offset: string
}

/** `paperLanguage` is that of the file, where this frame is the second language of it. */
export function paperFrame(wish: PaperWish, view: Visit, paperLanguage: Language = wish.language): PaperFrame {
  const { language, office, issue } = wish
  const composer = createComposer(view, language, { ink: office.rubric, paperLanguage })
  const at = Date.parse(wish.at)
  // Whose a paper is by its nature, whoever prints it.
  const audience = audienceOfPaper(wish)
  const code = codeOfAudience(wish.visit, audience, issue === undefined ? 'draft' : 'issue')
  const changed = markedPapers.includes(wish.paper) ? changedItems(wish, audience) : new Set<ItemId>()
  const marks =
    wish.earlier === undefined || changed.size === 0
      ? ''
      : ` · ${composer.say('changeSheet.marks', { number: wish.earlier.number })}`
  const stamp = stampText(at, view.hostZone, language)
  const noon = Date.parse(`${view.from}T12:00:00Z`)
  return {
    visit: view,
    language,
    composer,
    at,
    order: inListOrder(
      wish.visit,
      office,
      Object.values(wish.visit.people).map(({ id }) => id)
    ).map(({ id }) => id),
    issue,
    ink: office.rubric,
    changed,
    code,
    imprint:
      issue === undefined
        ? composer.say('papers.draft.imprint', { stamp, code })
        : composer.say('papers.issue.imprint', { number: issue, stamp, code }) + marks,
    marking: composer.read(view.marking, 'marking'),
    hostCity: plain(composer.read(view.cities[0] ?? sideCity(view, 'host'), 'cities.0')) ?? offsetText(view.hostZone, noon),
    homeCity: plain(composer.read(sideCity(view, 'guest'), 'sides.city')),
    offset: offsetText(view.hostZone, noon)
  }
}

/** Papers of one person carry the code that this person's calendar carries. */
function audienceOfPaper({ visit, paper, person: id, audience }: PaperWish): PaperWish['audience'] {
  const person = id === undefined ? undefined : visit.people[id]
  if (personalPapers.includes(paper) && person !== undefined) return audienceOfReader(visit, { kind: 'person', person })
  if (paper === 'guest-programme') return 'guests'
  return organisersPapers.includes(paper) ? 'organisers' : audience
}

function sideCity(visit: Visit, role: 'guest' | 'host'): Visit['cities'][number] | undefined {
  return Object.values(visit.sides).find((side) => side.role === role)?.city
}
