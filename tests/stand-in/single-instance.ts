import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Told = (argv: readonly string[], workingFolder: string, more: unknown) => void

/** One program for each user data folder: a second one leaves its message, wakes the first and is refused. */
export function claimInstance(userData: string, more: unknown, told: Told): boolean {
  const place = join(userData, 'instance')
  const first = existsSync(place) ? Number(readFileSync(place, 'utf8')) : 0
  if (first > 0 && first !== process.pid && isAlive(first)) {
    writeFileSync(`${place}.message`, JSON.stringify([process.argv, process.cwd(), more]))
    process.kill(first, 'SIGUSR2')
    return false
  }
  writeFileSync(place, String(process.pid))
  process.on('SIGUSR2', () => {
    const message = `${place}.message`
    if (!existsSync(message)) return
    const [argv, workingFolder, given] = JSON.parse(readFileSync(message, 'utf8'))
    rmSync(message)
    told(argv, workingFolder, given)
  })
  process.on('exit', () => rmSync(place, { force: true }))
  return true
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
