import { openXlsx, type OpenedFile } from '../files';

/** The workbooks that come with the add-in, by the names of their files; the page begins with the first one. */
export const samples = [
  { file: 'annexes-amp-2021-2022.xlsx', label: 'Annexes 2021-2022' },
  { file: 'suivi-amp-2021-donnees-inventees.xlsx', label: 'Avec le suivi 2021 (données inventées)' },
] as const;

export type SampleFile = (typeof samples)[number]['file'];

/** @throws where the server has no such file */
export async function openSample(file: SampleFile): Promise<OpenedFile> {
  const response = await load(`/assets/samples/${file}`);
  return openXlsx(new Uint8Array(await response.arrayBuffer()), file);
}

/** @throws where the server does not have it */
export async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} : ${response.status}`);
  return response;
}
