const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the user choose a workbook on their disk; null when they change their mind. */
export function chooseFile(): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = `.xlsx,.xlsm,${XLSX}`;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** "annexes.xlsx" → "annexes - copie.xlsx": the copy never takes the place of the file that was opened. */
export function copyName(name: string): string {
  return `${name.replace(/\.xls[xm]$/i, '')} - copie.xlsx`;
}

/** Offers a file to the browser's downloads. */
export function offerFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
