import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { words } from '../words';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { overflowWrap: 'anywhere' },
});

interface StandstillProps {
  title: string;
  detail: string;
  /** Loading the pane again may help. */
  canReload?: boolean;
}

/** The whole pane when it cannot work at all: why, and what to do. */
export function Standstill({ title, detail, canReload = false }: StandstillProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <Text className={styles.text}>{detail}</Text>
      {canReload && (
        <Button
          appearance="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {words.reload}
        </Button>
      )}
    </main>
  );
}
