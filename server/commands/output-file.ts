import { type FileHandle, open, rename, rm } from 'node:fs/promises'

// A file that a command writes piece by piece. It gets its name only when it is whole; what fails in between fails
// the command, and leaves nothing.

/** Only whoever runs the command may read it. */
export async function openOutput(path: string): Promise<OutputFile> {
  return new OutputFile(path, await open(partOf(path), 'w', 0o600))
}

export class OutputFile {
  constructor(
    readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  async write(text: string): Promise<void> {
    await this.handle.writeFile(text)
  }

  /** Gives it its name. */
  async finish(): Promise<void> {
    await this.handle.close()
    await rename(partOf(this.path), this.path)
  }

  /** Takes away what was written. */
  async discard(): Promise<void> {
    await this.handle.close()
    await rm(partOf(this.path), { force: true })
  }
}

const partOf = (path: string) => `${path}.part`
