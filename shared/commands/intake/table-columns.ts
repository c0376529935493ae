/** What a column of a foreign table may say of a person. */
export const personColumns = [
  'name',
  'family',
  'given',
  'patronymic',
  'passport',
  'post',
  'organisation',
  'telephone',
  'email',
  'diet',
  'notes'
] as const

export type PersonColumn = (typeof personColumns)[number]

/** Words of headings in the four languages, as protocol offices write them; the longer ones first. */
const headings: readonly (readonly [column: PersonColumn, words: RegExp])[] = [
  ['passport', /passport|паспорт|护照|passeport/iu],
  ['patronymic', /patronymic|middle name|отчество|父名|patronyme/iu],
  ['family', /family|surname|last name|фамилия(?!.*имя)|姓(?!名)|nom de famille/iu],
  ['given', /given|first name|^имя$|^名$|名字|prénom/iu],
  ['email', /e-?mail|электронн|почта|邮箱|邮件|courriel/iu],
  ['telephone', /phone|mobile|телефон|电话|手机|téléphone/iu],
  ['post', /post|position|title|должность|职务|职位|fonction|poste/iu],
  ['organisation', /organi[sz]ation|company|employer|организация|компания|место работы|单位|公司|机构|organisme|société/iu],
  ['diet', /diet|food|питани|饮食|忌口|régime|aliment/iu],
  ['notes', /note|remark|comment|примечани|备注|remarque/iu],
  ['name', /name|фио|ф\.\s?и\.\s?о|имя|姓名|nom/iu]
]

/** The column of each heading, as far as its words tell; each is given once. */
export function guessColumns(row: readonly string[]): readonly (PersonColumn | undefined)[] {
  const given = new Set<PersonColumn>()
  return row.map((heading) => {
    const found = headings.find(([column, words]) => !given.has(column) && words.test(heading.trim()))?.[0]
    if (found !== undefined) given.add(found)
    return found
  })
}
