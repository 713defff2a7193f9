/** Excel fails while computed columns are put in, changed or taken out. */
import { brokenOff } from '../../support/broken-off';
import { closeHosts } from '../../support/excel-host';
import { columnCommands } from '../../support/writing-commands';

afterEach(closeHosts);

test.each(columnCommands)('$name, broken off anywhere', async (command) => {
  expect(await brokenOff(command, 24)).toEqual([]);
});
