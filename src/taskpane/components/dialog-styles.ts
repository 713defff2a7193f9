import { makeStyles, tokens } from '@fluentui/react-components';

/** What the pane's dialogs have in common: they fit a pane of 320 pixels, and long words never widen them. */
export const useDialogStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, '@media (max-width: 480px)': { maxWidth: 'calc(100vw - 16px)' } },
  /** One that a dialog takes from the user's own words, or a long one. */
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  /** Of a form: beside each other where Fluent would put them under each other. */
  actions: {
    '@media screen and (max-width: 480px)': { flexDirection: 'row', justifyContent: 'flex-end', justifySelf: 'end' },
  },
});
