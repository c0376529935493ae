const usage = `attache samples --out DIR
attache check VISIT [--json]
attache export VISIT --out DIR [--language en|ru|zh|fr] [--audience guests|organisers] [--calendars visit,people]
               [--papers guest-programme,briefing-book] [--at TIME]
attache serve [--data DIR] [--port N] [--no-open]
attache schema
`

process.stderr.write(usage)
process.exitCode = 2
