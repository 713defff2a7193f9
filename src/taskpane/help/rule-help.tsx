import { Button } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { lazy, Suspense } from 'react';
import type { RuleMeta } from '../../rules';
import { useDialog } from '../components/use-dialog';
import { helpWords as words } from './words';

const RuleDialog = lazy(() => import('./rule-dialog'));

/** « ? »: explains a rule, in the pane. */
export function RuleHelp({ rule }: { rule: RuleMeta }) {
  const dialog = useDialog();
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        icon={<QuestionCircleRegular />}
        aria-label={words.explain(rule.title)}
        title={words.explain(rule.title)}
        onClick={dialog.open}
      />
      {dialog.wasOpened && (
        <Suspense fallback={null}>
          <RuleDialog rule={rule} isOpen={dialog.isOpen} onClose={dialog.close} />
        </Suspense>
      )}
    </>
  );
}
