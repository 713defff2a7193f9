import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../rules';
import { usePreferences } from '../list/preferences-context';
import { useSession } from '../session';
import { decisionWords as words } from './words';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  form: { display: 'contents' },
  content: { display: 'grid', rowGap: tokens.spacingVerticalM },
  message: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
});

interface IgnoreDialogProps {
  finding: Finding;
  onClose(): void;
}

/** Asks why a finding is to be left as it is, and who says so; loaded when it is first opened. */
export default function IgnoreDialog({ finding, onClose }: IgnoreDialogProps) {
  const styles = useStyles();
  const session = useSession();
  const preferences = usePreferences();
  const [reason, setReason] = useState('');
  const [details, setDetails] = useState('');
  const [author, setAuthor] = useState(() => preferences.author());
  const [isChecked, setChecked] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const isOther = reason === words.otherReason;
  const lacksReason = reason === '';
  const lacksDetails = isOther && details.trim() === '';
  const lacksAuthor = author.trim() === '';

  async function confirm(): Promise<void> {
    setChecked(true);
    if (isSaving || lacksReason || lacksDetails || lacksAuthor) return;
    setSaving(true);
    preferences.keepAuthor(author.trim());
    const given = isOther ? details.trim() : words.fullReason(reason, details.trim());
    const trouble = await session.ignore(finding, given, author.trim());
    if (trouble === null) {
      onClose();
      return;
    }
    setSaving(false);
    setFailure(trouble);
  }

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void confirm();
          }}
        >
          <DialogBody>
            <DialogTitle>{words.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.message}>{finding.message}</p>
              <Text size={200}>{words.scope}</Text>
              <Field
                label={words.reason}
                required
                {...(isChecked && lacksReason && { validationMessage: words.reasonNeeded })}
              >
                <RadioGroup
                  value={reason}
                  onChange={(_, { value }) => {
                    setReason(value);
                  }}
                >
                  {[...words.reasons, words.otherReason].map((one) => (
                    <Radio key={one} value={one} label={one} />
                  ))}
                </RadioGroup>
              </Field>
              <Field
                label={words.details}
                required={isOther}
                {...(isChecked && lacksDetails && { validationMessage: words.detailsNeeded })}
              >
                <Textarea
                  value={details}
                  maxLength={500}
                  onChange={(_, { value }) => {
                    setDetails(value);
                  }}
                />
              </Field>
              <Field
                label={words.author}
                required
                {...(isChecked && lacksAuthor && { validationMessage: words.authorNeeded })}
              >
                <Input
                  value={author}
                  maxLength={80}
                  autoComplete="name"
                  onChange={(_, { value }) => {
                    setAuthor(value);
                  }}
                />
              </Field>
              {failure !== null && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>{failure}</MessageBarBody>
                </MessageBar>
              )}
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
                {isSaving ? words.saving : words.confirm}
              </Button>
              <Button onClick={onClose}>{words.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
