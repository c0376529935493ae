import { expect, test } from 'vitest'
import { storageRefusalSchema } from '../../../shared/backend/storage-refusal'
import { storageRefusalSentence } from '../../../shared/backend/storage-refusal-sentence'
import { attachmentProblems } from '../../../shared/model/attachment-problem'
import type { VisitRefusal } from '../../../shared/model/visit-refusal'
import { refusals as en } from '../../../shared/wording/refusals/en'
import { refusals as fr } from '../../../shared/wording/refusals/fr'
import { refusals as ru } from '../../../shared/wording/refusals/ru'
import { refusals as zh } from '../../../shared/wording/refusals/zh'
import { createSentences } from '../../../shared/wording/sentences'
import { visitRefusalSentence } from '../../../shared/wording/visit-refusal-sentence'

const all = { en, ru, zh, fr }
const facts = {
  copy: '2024-02-01T08-00-00Z-r2',
  path: '/media/stick/issue-0001.visit',
  id: 'talks',
  revision: 3,
  keptAs: 'damaged/2024',
  code: 'EIO',
  version: 9,
  known: 1,
  text: 'talks',
  findings: ['key'],
  count: 1,
  number: 2
}

/** Every member of the union once; a new kind without an entry here does not compile. */
const examples: { readonly [Kind in VisitRefusal['kind']]: readonly Extract<VisitRefusal, { kind: Kind }>[] } = {
  'not-json': [{ kind: 'not-json' }, { kind: 'not-json', line: 3, column: 4 }],
  'too-large': [{ kind: 'too-large', bytes: 60_000_000, limit: 50_000_000 }],
  'too-deep': [{ kind: 'too-deep', limit: 64 }],
  'not-a-visit-file': [{ kind: 'not-a-visit-file' }],
  'bad-package': keysOf(en.package).map((problem) => ({ kind: 'bad-package', problem, entry: 'visit.json' })),
  'bad-attachment': attachmentProblems.map((problem) => ({ kind: 'bad-attachment', entry: 'attachments/a.jpg', problem })),
  sealed: [{ kind: 'sealed' }],
  'wrong-passphrase': [{ kind: 'wrong-passphrase' }],
  'bad-seal': [
    { kind: 'bad-seal', problem: 'not-readable' },
    { kind: 'bad-seal', problem: 'not-a-passphrase' },
    { kind: 'bad-seal', problem: 'work-factor', factor: 30, limit: 20 }
  ],
  'bad-table': keysOf(en.table).map((problem) => ({ kind: 'bad-table', problem, row: 12, column: 3 })),
  'bad-calendar': keysOf(en.calendar).map((problem) => ({ kind: 'bad-calendar', problem, line: 12, text: 'x', limit: 5000 })),
  'too-heavy': [{ kind: 'too-heavy' }],
  'newer-version': [{ kind: 'newer-version', version: 9, known: 1 }],
  'unknown-version': [{ kind: 'unknown-version', version: 'x' }],
  'wrong-shape': keysOf(en.shape).flatMap((problem) =>
    problem === 'not-allowed-detail' ? [] : [{ kind: 'wrong-shape' as const, path: 'visit.items.byd', problem, detail: 'x' }]
  ),
  'duplicate-key': [{ kind: 'duplicate-key', path: 'visit.items', key: 'byd' }],
  'unknown-zone': [{ kind: 'unknown-zone', path: 'visit.hostZone', zone: 'Asia/Nowhere' }],
  'no-such-day': [{ kind: 'no-such-day', path: 'visit.from', text: '2024-02-30' }],
  'missing-hour': [{ kind: 'missing-hour', path: 'visit.items.a', wall: '2024-03-31T02:30', zone: 'Europe/Paris' }],
  'end-before-start': [{ kind: 'end-before-start', path: 'visit.items.a', start: '2024-03-31T02:30', end: '2024-03-31T01:30' }],
  'missing-reference': [{ kind: 'missing-reference', path: 'visit.items.a', id: 'b' }],
  'id-differs': [{ kind: 'id-differs', path: 'visit.items.a', key: 'a', id: 'b' }],
  'duplicate-id': [{ kind: 'duplicate-id', path: 'issues.1', id: '2' }],
  circle: [{ kind: 'circle', path: 'visit.items.a', id: 'b' }],
  'follows-untimed': [{ kind: 'follows-untimed', path: 'visit.items.a', id: 'b' }]
}

test.each(['en', 'ru', 'zh', 'fr'] as const)(
  'every refusal is one plain sentence in %s, without a trace of the program',
  (language) => {
    const t = createSentences(language, { refusals: all[language] })
    const visits = Object.values(examples).flat()
    const storage = storageRefusalSchema.options.flatMap(({ shape }) => {
      const kind = shape.kind.value
      if (kind === 'bad-attachment') return attachmentProblems.map((problem) => ({ kind, problem }) as never)
      return kind === 'not-acceptable' ? [] : [{ ...facts, kind } as never]
    })
    const sentences = [
      ...visits.flatMap((refusal) => [visitRefusalSentence(refusal, t), visitRefusalSentence(refusal, t, 'alone')]),
      ...storage.map((refusal) => storageRefusalSentence(refusal, t)),
      storageRefusalSentence({ kind: 'unreachable' }, t)
    ]
    expect(sentences.filter((sentence) => !/[.。]$/.test(sentence))).toEqual([])
    expect(sentences.filter((sentence) => /\{\{|undefined|NaN|\[object|\n| at .*:\d+|Error/.test(sentence))).toEqual([])
    expect(visits.length).toBeGreaterThan(50)
  }
)

test('what names a place names it in front of the sentence, and only for files', () => {
  const t = createSentences('en', { refusals: en })
  const refusal = { kind: 'unknown-zone', path: 'visit.hostZone', zone: 'Asia/Nowhere' } as const
  expect(visitRefusalSentence(refusal, t)).toBe('visit.hostZone: The time zone “Asia/Nowhere” is unknown.')
  expect(visitRefusalSentence(refusal, t, 'alone')).toBe('The time zone “Asia/Nowhere” is unknown.')
})

function keysOf<Value extends object>(value: Value): (keyof Value & string)[] {
  return Object.keys(value) as (keyof Value & string)[]
}
