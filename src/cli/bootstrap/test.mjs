import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromiumAdvice } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { obtainChromium } from './obtain-chromium.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';
import { run } from './spawn.mjs';
import { planSteps, reports, steps } from './steps.mjs';
import { closingLine, tallyOf } from './tally.mjs';

/** `npm test`: does the set-up a fresh clone needs, then every check, and stops at the first step that fails. */

const help = `npm test -- [--only STEP,STEP] [--keep-going]

Installs what is missing, finds a Chromium, then runs:
${steps.map((step) => `  ${step.name.padEnd(11)} ${step.says}`).join('\n')}

  --only STEPS   run these alone, as --only types,unit
  --keep-going   run the later steps although one failed
  --help         this text`;

/** @param {import('./steps.mjs').Step} step @param {boolean} ok @returns {import('./tally.mjs').Tally} */
function tallyStep(step, ok) {
  const asOne = ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (step.report === undefined) return asOne;
  try {
    const tally = tallyOf(step.report, JSON.parse(readFileSync(`${root}/${reports}/${step.name}.json`, 'utf8')));
    return ok || tally.failed > 0 ? tally : { passed: tally.passed, failed: 1 };
  } catch {
    return asOne;
  }
}

async function main() {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, 'keep-going': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const plan = planSteps(values.only);
  if (!plan.ok) {
    say(plan.error);
    return 2;
  }
  if (!(await ensureInstalled())) return 1;
  const chromium = plan.steps.some((step) => step.browser) ? await obtainChromium() : undefined;
  mkdirSync(`${root}/${reports}`, { recursive: true });
  const tallies = [];
  let failures = 0;
  for (const [index, step] of plan.steps.entries()) {
    console.log(`\n[${index + 1}/${plan.steps.length}] ${step.name}: ${step.says}`);
    rmSync(`${root}/${reports}/${step.name}.json`, { force: true });
    const started = performance.now();
    const blocked = step.browser === true && chromium === undefined;
    if (blocked) say(chromiumAdvice);
    const env = {
      ...process.env,
      ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }),
      PLAYWRIGHT_REPORT: `${root}/${reports}/${step.name}.json`,
    };
    const ok = !blocked && (await run(step.program, { env })) === 0;
    tallies.push(tallyStep(step, ok));
    console.log(`${ok ? 'ok' : 'FAILED'} ${step.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    if (!ok) failures += 1;
    if (!ok && values['keep-going'] !== true) break;
  }
  console.log(`\n${closingLine(tallies)}`);
  return failures === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
