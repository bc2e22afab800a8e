// What `npm start` and the commands of `npm run` run. Each is loaded when it is run, and is given its words and its
// environment; what it gives back is the exit code. What it throws is told in one sentence: whoever runs it can put
// it right.

const programs = {
  server: () => import('./main.ts'),
  token: () => import('./commands/token.ts'),
  import: () => import('./commands/import.ts'),
  export: () => import('./commands/export.ts'),
  migrate: () => import('./commands/migrate.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
}

export async function run(name: string, words: string[]): Promise<void> {
  try {
    if (!isProgram(name)) throw new Error(`"${name}" is none of ${Object.keys(programs).join(', ')}.`)
    const program = await programs[name]()
    process.exit(await program.run(words, process.env))
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}

const isProgram = (name: string): name is keyof typeof programs => Object.hasOwn(programs, name)
