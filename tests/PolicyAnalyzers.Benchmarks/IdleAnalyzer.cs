using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>Looks where one of our analyzers looks, and does nothing: what the compiler spends on that is not ours.</summary>
/// <param name="uses">As <see cref="UseAnalyzer"/> does; otherwise as <see cref="RiskAnalyzer"/> does.</param>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdleAnalyzer(bool uses) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new DiagnosticDescriptor("IDLE", "Idle", "Idle", "Idle", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            start.RegisterSymbolAction(_ => { }, SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field, uses ? SymbolKind.Parameter : SymbolKind.Event);
            if (uses)
            {
                start.RegisterOperationAction(
                    _ => { },
                    OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.PropertyReference, OperationKind.FieldReference,
                    OperationKind.EventReference, OperationKind.MethodReference, OperationKind.TypeOf);
            }
            else
            {
                start.RegisterSyntaxNodeAction(_ => { }, SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression, SyntaxKind.CompilationUnit);
            }
        });
    }
}
