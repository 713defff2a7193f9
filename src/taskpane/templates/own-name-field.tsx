import { Field, Input } from '@fluentui/react-components';
import { ownWords as words } from './own-words';

/** A longer name would not be read whole, and makes no name of a sheet. */
const LONGEST_NAME = 60;

/** What is wrong with a name that was given to a template; null where nothing is. */
export function nameTrouble(name: string, taken: readonly string[]): string | null {
  const wanted = name.trim();
  if (wanted === '') return words.nameNeeded;
  return taken.some((other) => other.toLowerCase() === wanted.toLowerCase()) ? words.nameTaken : null;
}

interface NameFieldProps {
  name: string;
  onChange(name: string): void;
  /** Shown once the reader has tried. */
  trouble: string | null;
}

/** The field for the name of a template. */
export function NameField({ name, onChange, trouble }: NameFieldProps) {
  return (
    <Field label={words.name} required {...(trouble !== null && { validationMessage: trouble })}>
      <Input
        value={name}
        maxLength={LONGEST_NAME}
        onChange={(_, { value }) => {
          onChange(value);
        }}
      />
    </Field>
  );
}
