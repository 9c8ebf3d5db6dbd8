/** Addresses of bytes that the desk shows. They hold their bytes in memory until they are dropped. */
import type { BlobUrls } from './record';

/** Remembers each address that it gives, to drop them all when something else is shown. */
export class KeptUrls implements BlobUrls {
  private urls: string[] = [];

  constructor(private readonly ports: BlobUrls) {}

  blobUrl(parts: BlobPart[], type: string): string {
    const url = this.ports.blobUrl(parts, type);
    this.urls.push(url);
    return url;
  }

  dropUrl(url: string): void {
    this.ports.dropUrl(url);
  }

  dropAll(): void {
    for (const url of this.urls) this.ports.dropUrl(url);
    this.urls = [];
  }
}
