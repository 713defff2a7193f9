import { Button } from '@fluentui/react-components';
import type { Finding } from '../../rules';
import { usePreferences } from '../preferences';
import { useSession } from '../session';
import { words } from '../words';

/** « Ajouter au glossaire », on a finding about words that the glossary lacks; nothing on any other. */
export function GlossaryButton({ finding: { terms } }: { finding: Finding }) {
  const session = useSession();
  const preferences = usePreferences();
  if (!terms || terms.length === 0) return null;
  const name = words.addToGlossaryNamed(terms);
  return (
    <Button
      appearance="transparent"
      size="small"
      aria-label={name}
      title={name}
      onClick={() => void session.addTerms(terms, preferences.author())}
    >
      {words.addToGlossary}
    </Button>
  );
}
