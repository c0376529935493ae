/** Order, seats and cars: why somebody is where they are. */
export const protocol = {
  order: {
    why: 'Why here?',
    rank: 'Rank',
    post: 'Date in post',
    alphabet: 'Alphabet',
    courtesy: 'Courtesy',
    notRanked: 'Not ranked.',
    rankIs: '{{rank}}, level {{level}}.',
    sameAs: 'Same as {{numbers}}.',
    unknown: 'Not known.',
    since: '{{since}}.',
    after: 'After {{number}} ({{since}}).',
    before: 'Before {{number}} ({{since}}).',
    notReached: 'Not reached.',
    none: 'None recorded.',
    decides: 'Decides',
    against: 'Placed by hand; no reason is recorded.',
    pairEquals: 'Set equal levels opposite each other',
    back: 'Back to the place of the rule',
    put: 'Put this side in order by the rule',
    rule: 'Rule: rank, then date in post, then alphabet'
  },
  lines: {
    line: 'Receiving line',
    receive: 'Receive',
    presented: 'Are presented',
    note: 'Hosts stand from the entrance inward; guests pass in this order, the interpreter behind the first host.',
    sign: 'Order of signatures',
    copy: 'Copy of {{side}}',
    sheet: 'Greeting and signing',
    event: 'Event'
  }
}
