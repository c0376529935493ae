/** Why a file does not become an attachment. */
export const attachmentProblems = [
  /** Neither a picture nor a document that is taken in. */
  'unknown-kind',
  'svg',
  'gif',
  'heic',
  /** A document where only a picture will do. */
  'not-a-picture',
  'too-large',
  'too-many-pixels',
  /** It begins as what it should be and is damaged or cut short. */
  'not-readable',
  'too-heavy'
] as const

export type AttachmentProblem = (typeof attachmentProblems)[number]
