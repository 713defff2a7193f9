import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { UnreadableFile, readWorkbookFile } from '../../../src/cli/xlsx';
import { converted } from '../../support/libreoffice';
import { typographyFaults } from '../../support/typography';
import { xlsxPackage } from '../../support/xlsx-package';

async function refusal(bytes: Uint8Array): Promise<string> {
  const error = await readWorkbookFile(bytes).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableFile);
  const { message } = error as UnreadableFile;
  expect(typographyFaults(message)).toEqual([]);
  expect(message).not.toContain('\n');
  return message;
}
