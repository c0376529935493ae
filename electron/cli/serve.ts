import { type Command, exitCodes } from './terminal'

export const serve: Command = async () => exitCodes.refused
