import { expect, test } from 'vitest'
import { linkTarget } from '../../../../shared/export/rich-text/link-target'
import { readRichText } from '../../../../shared/export/rich-text/read-rich-text'

test('markdown becomes runs, and lists entries', () => {
  expect(readRichText('**Dress:** dark *suit*\n\n- [site](https://sz.gov.cn/a)\n- two')).toEqual([
    {
      kind: 'paragraph',
      runs: [{ text: 'Dress:', strong: true }, { text: ' dark ' }, { text: 'suit', emphasis: true }]
    },
    { kind: 'entry', runs: [{ text: 'site', link: { kind: 'page', href: 'https://sz.gov.cn/a', shown: 'sz.gov.cn' } }] },
    { kind: 'entry', runs: [{ text: 'two' }] }
  ])
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'ms-word:ofe|u|https://evil.example/a.docm',
  'ms-msdt:/id x',
  'vbscript:x',
  'smb://host/share',
  'http://plain.example',
  '//host',
  '\\\\host\\share',
  'https://',
  'https://a@b.example',
  'mailto:a@b.example?attach=/etc/passwd',
  'tel:+86 100;x'
])('case: a link to %j leads nowhere and stays readable', (href) => {
  expect(linkTarget(href)).toBeUndefined()
  const runs = readRichText(`[here](<${href.replaceAll('\n', ' ')}>)`).flatMap((block) => block.runs)
  expect(runs.some((run) => run.link !== undefined)).toBe(false)
  expect(runs.map(({ text }) => text).join('')).toContain('here')
})

test.each(['https://аpple.com', 'https://shenzhеn.gov.cn', 'https://ｓｚ.gov.cn', 'https://sz.gov.cn\u2215x.evil.example'])(
  'case: the look-alike host %s is no link',
  (href) => {
    expect(linkTarget(href)).toBeUndefined()
  }
)

test('a host in Punycode is shown in Punycode', () => {
  expect(linkTarget('https://xn--pple-43d.com/login')).toMatchObject({ shown: 'xn--pple-43d.com' })
})

test('case: HTML is text', () => {
  const html = '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> &lt;b&gt; ![x](javascript:y)'
  const said = readRichText(html).flatMap((block) => block.runs)
  expect(said.map(({ text }) => text).join('|')).toContain('<script>alert(1)</script>')
  expect(said.some(({ link }) => link !== undefined)).toBe(false)
})

test('ten thousand brackets and stars end', () => {
  for (const mark of ['[', '*', '> ', '- ', '![', '`', '<']) readRichText(mark.repeat(10_000))
})
