import {
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import { Answers } from '../components/answers';
import { useDialogStyles } from '../components/dialog-styles';
import { PaneDialog } from '../components/pane-dialog';
import type { Finding } from '../../rules';
import { usePreferences } from '../preferences';
import { useSession } from '../session';
import { decisionWords as words } from './words';

const useStyles = makeStyles({
  message: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
  },
});

interface IgnoreDialogProps {
  finding: Finding;
  isOpen: boolean;
  onClose(): void;
}

/** Asks why a finding is to be left as it is, and who says so; loaded when it is first opened. */
export default function IgnoreDialog({ finding, isOpen, onClose }: IgnoreDialogProps) {
  return (
    <PaneDialog isOpen={isOpen} onClose={onClose}>
      <IgnoreForm finding={finding} onClose={onClose} />
    </PaneDialog>
  );
}

function IgnoreForm({ finding, onClose }: Omit<IgnoreDialogProps, 'isOpen'>) {
  const styles = useStyles();
  const dialog = useDialogStyles();
  const session = useSession();
  const preferences = usePreferences();
  const [reason, setReason] = useState('');
  const [details, setDetails] = useState('');
  const [author, setAuthor] = useState(() => preferences.author());
  const [wasSubmitted, setSubmitted] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const isOther = reason === words.otherReason;
  const lacks = {
    reason: reason === '',
    details: isOther && details.trim() === '',
    author: author.trim() === '',
  };
  const said = (isLacking: boolean, message: string) =>
    wasSubmitted && isLacking ? { validationMessage: message } : {};

  async function submit(): Promise<void> {
    setSubmitted(true);
    if (isSaving || lacks.reason || lacks.details || lacks.author) return;
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
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <DialogBody>
        <DialogTitle className={dialog.title}>{words.title}</DialogTitle>
        <DialogContent className={dialog.content}>
          <p className={mergeClasses(dialog.quote, styles.message)}>{finding.message}</p>
          <Field label={words.reason} required {...said(lacks.reason, words.reasonNeeded)}>
            <Select
              value={reason}
              onChange={(_, { value }) => {
                setReason(value);
              }}
            >
              <option value="">{words.chooseReason}</option>
              {[...words.reasons, words.otherReason].map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          </Field>
          <Field label={words.details} required={isOther} {...said(lacks.details, words.detailsNeeded)}>
            <Textarea
              value={details}
              maxLength={500}
              onChange={(_, { value }) => {
                setDetails(value);
              }}
            />
          </Field>
          <Field label={words.author} required {...said(lacks.author, words.authorNeeded)}>
            <Input
              value={author}
              maxLength={80}
              autoComplete="name"
              onChange={(_, { value }) => {
                setAuthor(value);
              }}
            />
          </Field>
          <Text size={200}>{words.scope}</Text>
          {failure !== null && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{failure}</MessageBarBody>
            </MessageBar>
          )}
        </DialogContent>
        <Answers
          confirm={isSaving ? words.saving : words.confirm}
          cancel={words.cancel}
          isInert={isSaving}
          onCancel={onClose}
        />
      </DialogBody>
    </form>
  );
}
