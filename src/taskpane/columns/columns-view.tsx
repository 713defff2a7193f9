import { Button, makeStyles, MessageBar, MessageBarBody, Tab, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { useState } from 'react';
import type { ComputedRole } from '../../workbook';
import { TabRow } from '../components/tab-row';
import { Heading } from '../components/heading';
import { ViewHeader } from '../components/view-header';
import { usePane } from '../session';
import { BlockCommands } from './block-commands';
import { BlockState } from './block-state';
import { ColumnChoice } from './column-choice';
import { Priorities } from './priorities';
import { Recap } from './recap';
import { placeOf, useColumns } from './use-columns';
import { columnWords as words } from './words';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  intro: { color: tokens.colorNeutralForeground3 },
});

/** « Calculs »: loaded when it is first opened. */
export default function ColumnsView() {
  const styles = useStyles();
  const columns = useColumns();
  const failure = usePane('failure');
  const [wanted, setWanted] = useState<ComputedRole>('annexe1');
  const { surveys, isBusy } = columns;
  const survey = surveys?.find(({ role }) => role === wanted) ?? surveys?.[0];
  return (
    <>
      <ViewHeader>
        <div className={styles.top}>
          <Heading>{words.title}</Heading>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowSyncRegular />}
            disabledFocusable={isBusy}
            onClick={() => void columns.refresh()}
          >
            {words.refresh}
          </Button>
        </div>
        {surveys && surveys.length > 1 && (
          <TabRow
            size="small"
            aria-label={words.annexes}
            selectedValue={survey?.role ?? wanted}
            onTabSelect={(_, { value }) => {
              setWanted(value as ComputedRole);
            }}
          >
            {surveys.map(({ role }) => (
              <Tab key={role} value={role} tabIndex={role === survey?.role ? 0 : -1}>
                {words.annexe(role)}
              </Tab>
            ))}
          </TabRow>
        )}
        {survey && <BlockCommands survey={survey} columns={columns} />}
      </ViewHeader>
      <div className={styles.page}>
        {!surveys && <Text>{failure ? words.notLoaded : words.loading}</Text>}
        {surveys && !survey && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.noAnnexe}</MessageBarBody>
          </MessageBar>
        )}
        {survey && (
          <>
            <BlockState survey={survey} place={placeOf(survey)} />
            {!survey.block && (
              <Text size={200} className={styles.intro}>
                {words.intro}
              </Text>
            )}
            <Priorities survey={survey} columns={columns} />
            <ColumnChoice
              key={survey.role}
              survey={survey}
              onChoose={(ids) => {
                columns.choose(survey.role, ids);
              }}
            />
            <Recap columns={columns} />
          </>
        )}
      </div>
    </>
  );
}
