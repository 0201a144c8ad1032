/** What a thousand webinars of an hour cost, from counted calls: `npx tsx scripts/cost.ts` prints the table of docs/cost.md. */
import { countCalls } from './cost/count.ts';
import { costRows, totalOf } from './cost/table.ts';

const counted = await countCalls();
const rows = costRows(counted);
process.stdout.write('| item | per webinar | USD per 1,000 |\n|---|---|---|\n');
for (const { item, per, usd } of rows) process.stdout.write(`| ${item} | ${per} | ${usd.toFixed(3)} |\n`);
process.stdout.write(`| **all** | | **${totalOf(rows).toFixed(2)}** |\n`);
