import promises from 'node:fs/promises';
import { fileBytes } from '../../src/cli/read-file';

afterEach(() => jest.restoreAllMocks());

test.each([
  ['EACCES', 'pas le droit de lire'],
  ['EPERM', 'pas le droit de lire'],
  ['EBUSY', 'utilisé par un autre programme'],
  ['EIO', 'copiez-le sur cet ordinateur'],
])('a file that the system refuses with %s', async (code, sentence) => {
  jest.spyOn(promises, 'readFile').mockRejectedValue(Object.assign(new Error(code), { code }));
  await expect(fileBytes('annexes.xlsx')).rejects.toThrow(sentence);
});
