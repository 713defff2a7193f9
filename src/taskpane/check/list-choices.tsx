import type { Outcome } from '../checking/outcome';
import type { ListView } from '../list/use-list-view';
import { ListTools } from './list-tools';
import { SeverityFilters } from './severity-filters';

interface ListChoicesProps {
  view: ListView;
  counts: Outcome['counts'];
  /** Another list is shown, to be read from its first finding on. */
  onChosen(): void;
}

/** Which findings are listed, and how they are grouped. */
export function ListChoices({ view, counts, onChosen }: ListChoicesProps) {
  return (
    <>
      <SeverityFilters
        counts={counts}
        chosen={view.filter.severities}
        onChoose={(severities) => {
          view.setFilter({ severities });
          onChosen();
        }}
      />
      <ListTools
        query={view.filter.query}
        onQuery={(query) => {
          view.setFilter({ query });
          onChosen();
        }}
        grouping={view.grouping}
        onGrouping={(grouping) => {
          view.setGrouping(grouping);
          onChosen();
        }}
      />
    </>
  );
}
