import { run } from '../../run/command.ts';

/** Builds what the tests load, unless `npm test` has just done so. */
export default async function build(): Promise<void> {
  if (process.env['LEDE_BUILT']) return;
  for (const command of ['wxt build', 'wxt build -b firefox --mv3', 'wxt build --mode e2e']) {
    const { code, output } = await run(command);
    if (code !== 0) throw new Error(output);
  }
}
