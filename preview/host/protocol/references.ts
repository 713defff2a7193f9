import { ApiError } from '../errors';

/** Objects that the add-in keeps beyond the batch that reached them: ranges, mostly. */
export class References<T extends { referenceId: string | null }> {
  private readonly kept = new Map<string, T>();
  private next = 1;

  get count(): number {
    return this.kept.size;
  }

  /** Keeps an object; the add-in will ask for it by the reference that it now bears. */
  keep(object: T): string {
    object.referenceId ??= `R${this.next++}`;
    this.kept.set(object.referenceId, object);
    return object.referenceId;
  }

  /** @throws ApiError InvalidReference when it was let go, or never kept */
  find(referenceId: string): T {
    const object = this.kept.get(referenceId);
    if (!object) throw new ApiError('InvalidReference');
    return object;
  }

  letGo(referenceId: string): void {
    const object = this.kept.get(referenceId);
    if (object) object.referenceId = null;
    this.kept.delete(referenceId);
  }

  letAllGo(): void {
    for (const referenceId of [...this.kept.keys()]) this.letGo(referenceId);
  }
}
