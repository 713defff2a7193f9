/** Excel fails at every action of what writes marks, corrections and decisions. */
import { brokenOff } from '../../support/broken-off';
import { closeHosts } from '../../support/excel-host';
import { cellCommands } from '../../support/writing-commands';

afterEach(closeHosts);

test.each(cellCommands())('$name, broken off anywhere', async (command) => {
  expect(await brokenOff(command)).toEqual([]);
});
