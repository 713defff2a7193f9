/** Excel fails while whole sheets are built, built anew, brought up to date or taken away. */
import { brokenOff } from '../../support/broken-off';
import { closeHosts } from '../../support/excel-host';
import { sheetCommands } from '../../support/writing-commands';

afterEach(closeHosts);

test.each(sheetCommands())('$command.name, broken off anywhere', async ({ command, most }) => {
  expect(await brokenOff(command, most)).toEqual([]);
});
