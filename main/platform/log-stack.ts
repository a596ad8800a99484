/** `at name (place:line:column)` and `at place:line:column`, where the place is a script or a module of Node. */
const frame =
  /^ {4}at (?:(?:async |new )?([\w$.<>]{1,80})(?: \[as [\w$.<>]{1,80}\])? \()?((?:file:\/\/|\/|[A-Z]:\\)[^()\n]{1,300}?\.[cm]?[jt]sx?|node:[\w/]{1,100}):(\d{1,7}):(\d{1,7})\)?$/;

const longest = 20;

/**
 * What may be kept of a stack: function names, the last two parts of a path, line and column. Messages go, since
 * they may quote what someone typed, and so do folders, since they name the account of the computer.
 */
export function safeFrames(stack: string): string {
  return stack
    .split('\n')
    .flatMap((line) => {
      const [, name = 'anonymous', place, row, column] = frame.exec(line) ?? [];
      return place === undefined ? [] : [`${name} ${shortPlace(place)}:${row}:${column}`];
    })
    .slice(0, longest)
    .join('\n');
}

const shortPlace = (place: string): string => place.split(/[/\\]/).slice(-2).join('/');
