import * as z from 'zod'

// Otherwise zod tries whether it may make functions from text, which the content security policy reports.
z.config({ jitless: true })

export { z }
