import type { CardFaces } from './card-form'
import { measureText } from './measure-text'

const family = '"Noto Sans", "Attache Han", sans-serif'

/** The faces of a card as the canvas names them. Han takes 500 where Latin takes 600; its width is the same in both. */
export const cardFaces: CardFaces = {
  time: face('600 15px', -0.2),
  timeLight: face('400 13px'),
  small: face('400 12px'),
  smallStrong: face('600 12px'),
  tinyStrong: face('600 11px'),
  wideStrong: face('600 13px')
}

function face(font: string, spacing = 0): (text: string) => number {
  const whole = `${font} ${family}`
  return (text) => measureText(text, whole) + spacing * text.length
}
