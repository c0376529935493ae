import { Session } from 'node:inspector/promises'

/** Milliseconds of an act in all, and of these the ones below a function in a file whose address contains `part`, by samples. */
export async function timeWithin(part: string, act: () => void): Promise<{ readonly all: number; readonly within: number }> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  act()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const inside = new Set<number>()
  // What the profiler itself takes to begin and end is nobody's.
  const aside = new Set<number>()
  // Parents stand before their children.
  for (const { id, callFrame, children = [] } of profile.nodes) {
    if (callFrame.url.includes(part)) inside.add(id)
    if (callFrame.url.startsWith('node:inspector') || /^\((idle|program)\)$/.test(callFrame.functionName)) aside.add(id)
    for (const set of [inside, aside]) if (set.has(id)) for (const child of children) set.add(child)
  }
  let [all, within] = [0, 0]
  for (const [index, node] of (profile.samples ?? []).entries()) {
    const took = (profile.timeDeltas?.[index] ?? 0) / 1000
    if (!aside.has(node)) all += took
    if (inside.has(node)) within += took
  }
  return { all, within }
}
