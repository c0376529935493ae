/** Photographs and files beside a record. */
export const attachments = {
  photograph: 'Photograph',
  photographOf: 'Photograph: {{name}}',
  add: 'Add a picture',
  replace: 'Replace',
  remove: 'Remove',
  removeFile: 'Remove {{name}}',
  hint: 'JPEG, PNG, WebP or TIFF, at most 10 MB. It can also be dropped or pasted here.',
  files: 'Files',
  addFile: 'Add a file',
  filesHint: 'Pictures and PDF, at most 10 MB each. They can also be dropped or pasted here.',
  save: 'Save {{name}}',
  taking: 'The file is being taken in',
  missing: 'The file is not there. The paper is made without it.',
  guestsMaySee: 'Guests may see it'
}
