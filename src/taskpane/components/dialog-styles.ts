import { makeStyles, tokens } from '@fluentui/react-components';

/** What the pane's dialogs have in common: they fit a pane of 320 pixels, and long words never widen them. */
export const useDialogStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, '@media (max-width: 480px)': { maxWidth: 'calc(100vw - 16px)' } },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    // It is scrolled rather than cut in a low window.
    gridAutoRows: 'max-content',
    rowGap: tokens.spacingVerticalM,
    // A field is a grid of its own, as wide as the longest choice of its list.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  /** What a finding says, or an example of it. */
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  /** An answer and its contrary: beside each other where Fluent would put them under each other. */
  actions: {
    '@media screen and (max-width: 480px)': { flexDirection: 'row', justifyContent: 'flex-end', justifySelf: 'end' },
  },
});
