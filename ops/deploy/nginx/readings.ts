import { aheadOfTime, machineAgent } from '../../web/reading.ts';
import { map, quoted } from './syntax.ts';

/** The name of the log format. */
const format = 'ap_so_readings';

/*
 * In one line what decides whether a page was read; what the built-in server answered, it counted.
 */
const asked = [
  '$request_method $status',
  '$upstream_addr',
  '$http_dnt',
  '$http_sec_gpc',
  '$http_sec_fetch_mode',
  '$ap_so_purpose',
  '$ap_so_machine',
  '$http_accept',
].join('|');
const reading = /^GET (?:200|304)\|\|[^1|]*\|[^1|]*\|(?:navigate)?\|\|\|.*text\/html/;

/**
 * A log format of what nginx sent by itself: the day, the page, and whether something was asked. It has
 * neither address nor browser nor what was asked.
 */
export const readingsFormat = [
  map('"$http_sec_purpose $http_purpose $http_x_moz"', 'ap_so_purpose', '', [
    [`~*${aheadOfTime.source}`, '1'],
  ]),
  map('$http_user_agent', 'ap_so_machine', '', [[`~*${machineAgent.source}`, '1']]),
  map(quoted(asked), 'ap_so_reads', '', [[`~${reading.source}`, '1']]),
  map('$time_iso8601', 'ap_so_day', '', [['~^(?<ap_so_d>.{10})', '$ap_so_d']]),
  map('$arg_q', 'ap_so_asks', '', [['~.', '?q=']]),
  `log_format ${format} '$ap_so_day $uri $ap_so_asks';`,
].join('\n');

/** The line of a server that writes what is read into a file. */
export function readingsLog(file: string): string {
  return `access_log ${quoted(file)} ${format} if=$ap_so_reads;`;
}
