import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { killRounds } from './kill-rounds.ts';

const OptionsSchema = v.object({
  rounds: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d*$/), v.toNumber()), '300'),
  database: v.picklist(['sqlite', 'postgres']),
});

/** `npm run load -- kill --rounds 300 --database sqlite|postgres`, on what has been built. */
export async function kill(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: 'string' }, database: { type: 'string' } },
  });
  const options = v.parse(OptionsSchema, values);
  const report = await killRounds({
    ...options,
    onRound: (round, { lost, doubled, acknowledged }) => {
      if (round % 20 === 0)
        console.log(`${round}: ${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled`);
    },
  });
  console.log(JSON.stringify({ database: options.database, ...report }, null, 2));
  const { lost, doubled, changedReceipts, wrongAnswers, failedStarts } = report;
  const isGood = lost + doubled + changedReceipts + wrongAnswers.length + failedStarts.length === 0;
  process.exitCode = isGood ? 0 : 1;
}
