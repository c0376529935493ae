// Run as a process of its own, bundled: `node fuzz-and-print.js short|full` prints its figures as JSON.
import { fuzzReaders } from './fuzz-readers'

process.stdout.write(JSON.stringify(await fuzzReaders(process.argv[2] === 'short' ? 'short' : 'full')))
