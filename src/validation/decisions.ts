import type { Settings } from '../convention';
import type { Rule } from '../rules';
import type { RuleReport } from './run';

/** The rules that the settings leave on; one that is off is not run, and explains nothing in other rules' place. */
export function rulesToRun(rules: readonly Rule[], settings: Settings): Rule[] {
  return rules.filter(({ meta }) => settings.rules[meta.id] !== 'off');
}

/** The report under the severity that the settings give to its rule, else under its own. */
export function withDecidedSeverity(report: RuleReport, settings: Settings): RuleReport {
  const decided = settings.rules[report.rule.meta.id];
  return decided === undefined || decided === 'off' ? report : { ...report, severity: decided };
}
