import { commands } from './commands'
import { interfaceLanguage } from './interface-language'
import { type ExitCode, exitCodes, refuse, type Terminal } from './terminal'
import { wordingOf } from './wording-of'

const { language, rest } = interfaceLanguage(process.argv.slice(2), process.env)
const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  language,
  t: await wordingOf(language)
}
// A reader that has enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
process.exitCode = await run(rest)

async function run([name, ...words]: readonly string[]): Promise<ExitCode> {
  if (name === '--help' || name === 'help') {
    terminal.out(`${terminal.t('commandLine.usage')}\n`)
    return exitCodes.done
  }
  if (name === undefined || !Object.hasOwn(commands, name)) {
    if (name !== undefined) refuse(terminal, 'unknown-command', { command: name })
    terminal.err(`${terminal.t('commandLine.usage')}\n`)
    return exitCodes.refused
  }
  try {
    const command = await commands[name]?.()
    return command === undefined ? exitCodes.refused : await command(words, terminal)
  } catch (error) {
    return refuse(terminal, 'failed', { reason: error instanceof Error ? error.message : String(error) })
  }
}
