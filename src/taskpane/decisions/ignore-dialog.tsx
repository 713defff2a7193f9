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
import { Answers } from '../components/answers';
import { useDialogStyles } from '../components/dialog-styles';
import { PaneDialog } from '../components/pane-dialog';
import type { Finding } from '../../rules';
import { useDecision } from './use-decision';
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
  const { typed, isOther, faults, failure, isSaving, change, submit } = useDecision(finding, onClose);
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
          <Field label={words.reason} required validationMessage={faults.reason}>
            <Select
              value={typed.reason}
              onChange={(_, { value }) => {
                change({ reason: value });
              }}
            >
              <option value="">{words.chooseReason}</option>
              {[...words.reasons, words.otherReason].map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          </Field>
          <Field label={words.details} required={isOther} validationMessage={faults.details}>
            <Textarea
              value={typed.details}
              maxLength={500}
              onChange={(_, { value }) => {
                change({ details: value });
              }}
            />
          </Field>
          <Field label={words.author} required validationMessage={faults.author}>
            <Input
              value={typed.author}
              maxLength={80}
              autoComplete="name"
              onChange={(_, { value }) => {
                change({ author: value });
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
