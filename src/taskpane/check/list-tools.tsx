import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { Grouping } from '../list/groups';
import { groupings } from '../list/groups';
import { words } from '../words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  search: { flex: '1 1 100px', minWidth: 0 },
});

interface ListToolsProps {
  query: string;
  onQuery(query: string): void;
  grouping: Grouping;
  onGrouping(grouping: Grouping): void;
}

/** The search, and what the findings are gathered by. */
export function ListTools({ query, onQuery, grouping, onGrouping }: ListToolsProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={words.searchLabel}
        placeholder={words.search}
        dismiss={{ 'aria-label': words.clearSearch }}
        value={query}
        onChange={(_, { value }) => {
          onQuery(value);
        }}
      />
      <Select
        size="small"
        aria-label={words.groupingLabel}
        value={grouping}
        onChange={(_, { value }) => {
          onGrouping(groupings.find((one) => one === value) ?? grouping);
        }}
      >
        {groupings.map((one) => (
          <option key={one} value={one}>
            {words.groupings[one]}
          </option>
        ))}
      </Select>
    </div>
  );
}
