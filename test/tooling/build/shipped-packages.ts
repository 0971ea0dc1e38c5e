import type { Plugin, Rolldown } from 'vite'

/** The folder of the package that a module or a file comes from. Both tools put a little of themselves in. */
function folderOf(id: string): readonly string[] {
  const tool = /^\0(vite|rolldown)\//.exec(id)
  if (tool !== null) return [`node_modules/${tool[1] ?? ''}`]
  return /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(id)?.slice(0, 1) ?? []
}

function sourcesOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): readonly string[] {
  return file.type === 'chunk' ? file.moduleIds : file.originalFileNames
}

/** Writes down the packages of which a part is in the build. */
export function noteShipped(folders: Set<string>): Plugin {
  return {
    name: 'note-shipped',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        for (const folder of sourcesOf(file).flatMap(folderOf)) folders.add(folder)
    },
  }
}
