/** Whether this page is the whole app in one file, which has nothing beside it: no host, no service worker, no recovery page. */
export const isSingleFile = import.meta.env.MODE === 'single-file'
