/** A file on disk and the handle to it, as the browser gives one. */
export class FakedFile {
  content: string
  lastModified = 1000
  permission: PermissionState = 'granted'
  /** What the user answers when asked. */
  answer: PermissionState = 'granted'
  isGone = false
  isLocked = false
  asked = 0
  readonly name: string

  constructor(name: string, content = '') {
    this.name = name
    this.content = content
  }

  /** As another program writes it. */
  become(content: string): void {
    this.content = content
    this.lastModified += 1000
  }

  get handle(): FileSystemFileHandle {
    const handle = {
      name: this.name,
      queryPermission: () => Promise.resolve(this.permission),
      requestPermission: () => this.#ask(),
      getFile: () =>
        this.isGone
          ? Promise.reject(new DOMException('gone', 'NotFoundError'))
          : Promise.resolve(new File([this.content], this.name, { lastModified: this.lastModified })),
      createWritable: () => this.#writable(),
    }
    return handle as unknown as FileSystemFileHandle
  }

  #ask(): Promise<PermissionState> {
    this.asked += 1
    this.permission = this.answer
    return Promise.resolve(this.answer)
  }

  #writable() {
    if (this.isLocked) return Promise.reject(new DOMException('locked', 'NoModificationAllowedError'))
    const write = (text: string) => {
      this.become(text)
      return Promise.resolve()
    }
    return Promise.resolve({ write, close: () => Promise.resolve() })
  }
}
