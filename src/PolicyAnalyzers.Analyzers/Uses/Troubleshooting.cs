using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Risk;

namespace PolicyAnalyzers.Uses;

/// <summary>Whether a use of troubleshooting code is itself part of troubleshooting, or switches it off. Asked of such uses alone, which are rare.</summary>
internal static class Troubleshooting
{
    public static bool Covers(Use use) =>
        use.User.SelfAndAbove().Any(at => IsTroubleshooting(at, use.Model))
        || (use.Operation is { } operation && (use.Api.IsListed && LeavesOff(operation) || IsReachedInDevelopment(operation, use.Model)))
        || IsInConditionalRegion(use.Location, use.Model);

    // What the compiler leaves out where it is called does not run in ordinary operation, whatever the symbol.
    private static bool IsTroubleshooting(ISymbol symbol, RiskModel model) => symbol is not INamespaceSymbol && symbol.GetAttributes().Any(attribute =>
        model.KindOf(attribute) is CodeKind.TroubleshootingOnly || attribute.AttributeClass is { Name: "ConditionalAttribute" });

    // A switch is used where it is turned on for certain: a value that is computed may depend on who asks.
    private static bool LeavesOff(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } property =>
            property.Parent is not IAssignmentOperation assignment || assignment.Target != property || !IsTrue(assignment.Value),
        IInvocationOperation call => call.Arguments.Where(argument => IsSwitch(argument.Parameter)).ToList() is { Count: > 0 } switches
            && !switches.Exists(argument => IsTrue(argument.Value)),
        _ => false,
    };

    private static bool IsSwitch(IParameterSymbol? parameter) =>
        parameter is { Type.SpecialType: SpecialType.System_Boolean } && parameter.Name.IndexOf("enable", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsTrue(IOperation value) => value.ConstantValue is { HasValue: true, Value: true };

    private static bool IsReachedInDevelopment(IOperation operation, RiskModel model)
    {
        for (var at = operation; at.Parent is { } parent; at = parent)
        {
            var isGuarded = parent switch
            {
                INameOfOperation => true,
                IConditionalOperation branch when branch.Condition != at => Holds(branch.Condition, branch.WhenTrue == at),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when both.RightOperand == at => Holds(both.LeftOperand, true),
                IAnonymousFunctionOperation function => IsTroubleshooting(function.Symbol, model),
                ILocalFunctionOperation function => IsTroubleshooting(function.Symbol, model),
                _ => false,
            };
            if (isGuarded)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a condition of this outcome means that somebody develops or looks for a fault.</summary>
    private static bool Holds(IOperation condition, bool outcome) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Holds(not.Operand, !outcome),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => outcome && (Holds(both.LeftOperand, true) || Holds(both.RightOperand, true)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => !outcome && (Holds(either.LeftOperand, false) || Holds(either.RightOperand, false)),
        ILocalReferenceOperation { Local: var local } => InitialValue(local, condition.SemanticModel) is { } value && Holds(value, outcome),
        IInvocationOperation { TargetMethod: { Name: "IsDevelopment" } method } => outcome && IsOf(method, "Microsoft"),
        IPropertyReferenceOperation { Property: { Name: "IsAttached", ContainingType.Name: "Debugger" } property } => outcome && IsOf(property, "System"),
        _ => false,
    };

    // Of a variable that no other one makes: "var isDevelopment = env.IsDevelopment();".
    private static IOperation? InitialValue(ILocalSymbol local, SemanticModel? model) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
        && model?.GetOperation(value) is { } operation
        && !operation.DescendantsAndSelf().Any(part => part is ILocalReferenceOperation) ? operation : null;

    private static bool IsOf(ISymbol symbol, string root) => symbol.ContainingNamespace?.ToDisplayString().StartsWith(root + ".", StringComparison.Ordinal) == true;

    // #if DEBUG or #if TROUBLESHOOTING around it: the build that ships has none of it.
    private static bool IsInConditionalRegion(Location location, RiskModel model)
    {
        var open = new Stack<bool>();
        for (var directive = (location.SourceTree?.GetRoot() as CompilationUnitSyntax)?.GetFirstDirective();
            directive is not null && directive.SpanStart < location.SourceSpan.Start;
            directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax @if:
                    open.Push(Asks(@if.Condition, model));
                    break;
                case ElifDirectiveTriviaSyntax when open.Count > 0:
                case ElseDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    open.Push(directive is ElifDirectiveTriviaSyntax elif && Asks(elif.Condition, model));
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return open.Contains(true);
    }

    private static bool Asks(ExpressionSyntax condition, RiskModel model) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Asks(inner.Expression, model),
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.LogicalAndExpression) => Asks(binary.Left, model) || Asks(binary.Right, model),
        IdentifierNameSyntax name => name.Identifier.ValueText is "DEBUG" || model.Marks.IsTroubleshootingSymbol(name.Identifier.ValueText),
        _ => false,
    };
}
