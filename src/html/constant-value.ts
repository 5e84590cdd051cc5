import { type Expression, parse, parseExpressionAt, type PrivateIdentifier } from 'acorn';

/** What an expression can say without being run. */
export type Constant = string | number;

/** How long a text may grow by joining constants. */
const longest = 10_000;

/**
 * Works out an expression of numbers, words and constants; nothing is ever run.
 * @param source of the expression, as in JavaScript
 * @param constants by name
 * @returns undefined where only running it would tell, an empty text where it is but a comment
 */
export function constantValue(source: string, constants: ReadonlyMap<string, Constant>): Constant | undefined {
  try {
    if (parse(source, { ecmaVersion: 'latest' }).body.length === 0) return '';
    const expression = parseExpressionAt(`(${source}\n)`, 0, { ecmaVersion: 'latest' });
    return valueOf(expression, constants);
  } catch {
    return undefined;
  }
}

/**
 * Reads the statements `export const name = value` of a text.
 * @param constants to which they are added
 * @returns the sources of all other statements
 */
export function readConstants(source: string, constants: Map<string, Constant>): string[] {
  try {
    const { body } = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
    return body.flatMap((statement) => {
      const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
      const found =
        declared?.type === 'VariableDeclaration' && declared.kind === 'const'
          ? declared.declarations.map(({ id, init }) => ({
              name: id.type === 'Identifier' ? id.name : undefined,
              value: init ? valueOf(init, constants) : undefined,
            }))
          : [];
      for (const { name, value } of found) if (name !== undefined && value !== undefined) constants.set(name, value);
      const isRead = found.length > 0 && found.every(({ name, value }) => name !== undefined && value !== undefined);
      return isRead ? [] : [source.slice(statement.start, statement.end)];
    });
  } catch {
    return [source];
  }
}

function valueOf(node: Expression | PrivateIdentifier, constants: ReadonlyMap<string, Constant>): Constant | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' || typeof node.value === 'number' ? node.value : undefined;
    case 'Identifier':
      return constants.get(node.name);
    case 'ParenthesizedExpression':
      return valueOf(node.expression, constants);
    case 'TemplateLiteral':
      return node.quasis.reduce<string | undefined>((text, { value }, index) => {
        const next = node.expressions[index];
        const inserted = next ? valueOf(next, constants) : '';
        return text === undefined || inserted === undefined
          ? undefined
          : bounded(`${text}${value.cooked ?? ''}${inserted}`);
      }, '');
    case 'UnaryExpression': {
      const value = valueOf(node.argument, constants);
      return node.operator === '-' && typeof value === 'number' ? -value : undefined;
    }
    case 'BinaryExpression':
      return combined(node.operator, valueOf(node.left, constants), valueOf(node.right, constants));
    default:
      return undefined;
  }
}

function combined(operator: string, left: Constant | undefined, right: Constant | undefined): Constant | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (typeof left === 'number' && typeof right === 'number') {
    if (operator === '+') return left + right;
    if (operator === '-') return left - right;
    if (operator === '*') return left * right;
    if (operator === '/') return left / right;
    return undefined;
  }
  return operator === '+' ? bounded(`${left}${right}`) : undefined;
}

function bounded(text: string): string | undefined {
  return text.length > longest ? undefined : text;
}
