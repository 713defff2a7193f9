import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { useState } from 'react';
import type { FieldState } from './draft';
import type { SettingField } from './fields';
import { settingsWords as words } from './words';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXXS },
  input: { flexGrow: 1, minWidth: 0 },
  hint: { overflowWrap: 'anywhere' },
});

interface FieldRowProps {
  field: SettingField;
  state: FieldState;
  /** What is wrong is said even before the field was left. */
  isStrict: boolean;
  /** What it says is not used for the annexes of this workbook. */
  isIdle: boolean;
  /** null: back to the default. */
  onChange(text: string | null): void;
}

/** One setting: what holds, what the default is, and the way back to it. */
export function FieldRow({ field, state, isStrict, isIdle, onChange }: FieldRowProps) {
  const styles = useStyles();
  const [wasLeft, setLeft] = useState(false);
  const { text, fault, isDefault, defaultText } = state;
  const hints = [
    isIdle ? words.idle : undefined,
    field.hint,
    isDefault ? undefined : words.byDefault(defaultText),
  ].filter((hint) => hint !== undefined);
  const shared = {
    className: styles.input,
    value: text,
    onBlur: () => {
      setLeft(true);
    },
    onChange: (_: unknown, { value }: { value: string }) => {
      onChange(value);
    },
  };
  return (
    <div className={styles.row} data-field={field.key}>
      <Field
        className={styles.input}
        label={field.label}
        hint={{ className: styles.hint, children: hints.join(' ') }}
        {...(fault !== null && (wasLeft || isStrict) && { validationMessage: fault })}
      >
        {field.kind.isLong ? (
          <Textarea {...shared} resize="vertical" rows={Math.min(8, Math.max(2, text.split('\n').length))} />
        ) : (
          <Input {...shared} />
        )}
      </Field>
      {!isDefault && (
        <Button
          appearance="subtle"
          icon={<ArrowResetRegular />}
          aria-label={words.reset(field.label)}
          title={words.reset(field.label)}
          // Level with the field, under its label.
          style={{ marginTop: '22px' }}
          onClick={() => {
            onChange(null);
          }}
        />
      )}
    </div>
  );
}
