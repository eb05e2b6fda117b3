// Readers that others wrote: what we write must be understood by who knows nothing of us.
export { Ajv2020 } from 'ajv/dist/2020.js';
export { default as addFormats } from 'ajv-formats';
export { parse as parseCsv } from 'csv-parse/sync';
export { XMLParser, XMLValidator } from 'fast-xml-parser';
export { parseRssFeed } from 'feedsmith';
