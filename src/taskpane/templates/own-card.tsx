import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { RenameRegular } from '@fluentui/react-icons/svg/rename';
import { lazy, Suspense } from 'react';
import { useDialog } from '../components/use-dialog';
import type { OwnTemplate } from './own-work';
import { ownWords as words } from './own-words';
import { TemplateCard } from './template-card';
import type { OwnTemplatesOfPane } from './use-own-templates';
import type { TemplateChoices } from './work';

const RenameDialog = lazy(() => import('./own-rename-dialog'));
const RemoveDialog = lazy(() => import('./own-remove-dialog'));

interface OwnCardProps {
  template: OwnTemplate;
  choices: TemplateChoices;
  own: OwnTemplatesOfPane;
  /** Of all templates of the team. */
  names: readonly string[];
}

/** A template of the team: inserted like any other, renamed, deleted. */
export function OwnCard({ template, choices, own, names }: OwnCardProps) {
  const renaming = useDialog();
  const removing = useDialog();
  const { id, name, asksAction, asksYear } = template;
  const options = [...(asksAction ? (['action'] as const) : []), ...(asksYear ? (['year'] as const) : [])];
  return (
    <TemplateCard
      template={{ title: name, purpose: words.purpose(template), options }}
      choices={choices}
      isBusy={own.busy === id}
      onInsert={(chosen) => void own.insert(template, chosen)}
    >
      <Button
        size="small"
        appearance="subtle"
        icon={<RenameRegular />}
        aria-label={words.rename(name)}
        title={words.rename(name)}
        onClick={renaming.open}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={words.remove(name)}
        title={words.remove(name)}
        onClick={removing.open}
      />
      <Suspense fallback={null}>
        {renaming.wasOpened && (
          <RenameDialog
            name={name}
            taken={names.filter((other) => other !== name)}
            isOpen={renaming.isOpen}
            onRename={(wanted) => own.rename(template, wanted)}
            onClose={renaming.close}
          />
        )}
        {removing.wasOpened && (
          <RemoveDialog
            name={name}
            isOpen={removing.isOpen}
            onRemove={() => own.remove(template)}
            onClose={removing.close}
          />
        )}
      </Suspense>
    </TemplateCard>
  );
}
