/** What a file dialog offers to open: what the gate for files from outside knows. */
export const CASE_FILES =
  '.json,.gz,.xlsx,application/json,application/gzip,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
