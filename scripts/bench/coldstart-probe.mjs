/** One fresh process: CPU of importing a bundle and of its first call. Plain JavaScript, since it runs on any Node that is named. */
import { pathToFileURL } from 'node:url';

const [file, event] = process.argv.slice(2);
const ms = ({ user, system }) => (user + system) / 1000;
const before = process.cpuUsage();
const { handler } = await import(pathToFileURL(file).href);
const initMs = ms(process.cpuUsage(before));
await handler(JSON.parse(event), { awsRequestId: 'bench', getRemainingTimeInMillis: () => 60_000 });
const totalMs = ms(process.cpuUsage(before));
process.stdout.write(`\n${JSON.stringify({ initMs, totalMs, rssMiB: process.memoryUsage.rss() / 2 ** 20 })}\n`);
process.exit(0);
