import { expect, it } from 'vitest'
import { readStartArguments } from '../../../electron/main/start-arguments'

it.each([
  ['nothing', [], { dataFolder: undefined, files: [] }],
  ['a data folder', ['--data', '/visits'], { dataFolder: '/visits', files: [] }],
  ['a data folder in one word', ['--data=visits'], { dataFolder: '/office/visits', files: [] }],
  [
    'visit files',
    ['a.visit', '/b/c.visit.json', 'D.VISIT'],
    { dataFolder: undefined, files: ['/office/a.visit', '/b/c.visit.json', '/office/D.VISIT'] }
  ],
  [
    'other files and switches of the system',
    ['--enable-logging', '-psn_0_1', 'notes.txt', '.'],
    { dataFolder: undefined, files: [] }
  ],
  ['a data folder that is named like a visit', ['--data', 'x.visit'], { dataFolder: '/office/x.visit', files: [] }]
])('reads %s', (_what, given, expected) => {
  expect(readStartArguments(given, '/office')).toEqual(expected)
})
