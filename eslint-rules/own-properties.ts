import { AST_NODE_TYPES, ESLintUtils, type TSESTree } from '@typescript-eslint/utils';

/**
 * Objects inherit: `'constructor' in record` is true and `record['constructor']` is a function, though
 * nobody put it there. Where a name comes from outside (a field, a slug, a word of a query), only a Map,
 * `Object.hasOwn` or `ownValue` tells what is really there.
 *
 * A name that is written in the code is let through, and so is an item of a list.
 */
export const ownProperties = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      in: 'This name may be one that every object inherits: ask Object.hasOwn().',
      index: 'A record also gives what it inherits: use a Map or ownValue().',
    },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const checker = services.program.getTypeChecker();

    /** Whether any text may be the name; a name of a known set is one that the record has. */
    const isAnyName = (node: TSESTree.Node) =>
      node.type !== AST_NODE_TYPES.Literal &&
      checker.isTypeAssignableTo(checker.getStringType(), services.getTypeAtLocation(node));

    return {
      BinaryExpression(node) {
        const isWritten =
          node.left.type === AST_NODE_TYPES.Literal || node.left.type === AST_NODE_TYPES.PrivateIdentifier;
        if (node.operator === 'in' && !isWritten) context.report({ node, messageId: 'in' });
      },
      MemberExpression(node) {
        const { object, property, parent } = node;
        const isGiven =
          (parent.type === AST_NODE_TYPES.AssignmentExpression && parent.left === node) ||
          (parent.type === AST_NODE_TYPES.UnaryExpression && parent.operator === 'delete');
        if (!node.computed || isGiven || !isAnyName(property)) return;
        const type = services.getTypeAtLocation(object);
        const isRecord = (type.isUnion() ? type.types : [type]).some((part) => part.getStringIndexType() !== undefined);
        if (isRecord) context.report({ node, messageId: 'index' });
      },
      'CallExpression[callee.object.name="Reflect"][callee.property.name="get"]'(node: TSESTree.CallExpression) {
        const [, name] = node.arguments;
        if (name && isAnyName(name)) context.report({ node, messageId: 'index' });
      },
    };
  },
});
