import { expect, it } from 'vitest'
import { addSample, callFrom, openProgram } from './open-program'

it('makes a paper in its thread and hands it to the page as a stream', async () => {
  const { window } = await openProgram()
  const visit = await addSample(window)
  const wish = { visit, paper: 'guest-programme', language: 'en', audience: 'guests' }
  const answer = await callFrom(window, 'publish.preview', wish)
  expect(answer).toMatchObject({ ok: true, reply: { ok: true, value: { pages: expect.any(Number) } } })
  const { value } = (answer as { reply: { value: { download: string } } }).reply
  const start = await window.evaluate(async (token) => {
    const pass = await (window as unknown as { attache: { pass: () => Promise<string> } }).attache.pass()
    const reply = await fetch(`/download/${token}`, { headers: { 'x-attache-pass': pass } })
    return (await reply.text()).slice(0, 5)
  }, value.download)
  expect(start).toBe('%PDF-')
}, 60_000)
