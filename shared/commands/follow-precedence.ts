import type { Office } from '../model/office'
import type { Visit } from '../model/visit'
import type { Command } from './command'

export function followPrecedence(_visit: Visit, _office: Office, command: Command): Command {
  return command
}
